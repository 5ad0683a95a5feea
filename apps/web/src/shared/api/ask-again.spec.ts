import { expect, it } from '@jest/globals';
import { dehydrate, hydrate, QueryClient, QueryObserver } from '@tanstack/react-query';
import { askAgain } from './ask-again.js';

/** A client that counts how often each question is asked. */
function world() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const asked: string[] = [];
  const plan = (name: string, isKept = false) => ({
    queryKey: [name],
    queryFn: async () => {
      asked.push(name);
      return asked.length;
    },
    meta: { isKept },
  });
  return { client, asked, plan };
}

it('asks for what a screen shows and for what stays on the device, not for the rest', async () => {
  const { client, asked, plan } = world();
  const stop = new QueryObserver(client, plan('shown')).subscribe(() => undefined);
  await client.fetchQuery(plan('shown'));
  await client.fetchQuery(plan('kept', true));
  await client.fetchQuery(plan('past'));
  asked.length = 0;
  await askAgain(client, () => true);
  stop();
  expect(asked.toSorted()).toEqual(['kept', 'shown']);
  expect(client.getQueryState(['past'])?.isInvalidated).toBe(true);
});

it('leaves alone what did not change', async () => {
  const { client, asked, plan } = world();
  await client.fetchQuery(plan('kept', true));
  await askAgain(client, ({ queryKey }) => queryKey[0] === 'other');
  expect(asked).toEqual(['kept']);
});

it('asks for what was read from the device as soon as it knows how', async () => {
  const before = world();
  await before.client.fetchQuery(before.plan('agenda', true));
  await before.client.fetchQuery(before.plan('unknown', true));
  const state = dehydrate(before.client);
  const { client, asked, plan } = world();
  client.setQueryDefaults(['agenda'], { queryFn: plan('agenda').queryFn });
  hydrate(client, state);
  await askAgain(client, () => true);
  expect(asked).toEqual(['agenda']);
  expect(client.getQueryState(['unknown'])?.isInvalidated).toBe(true);
});
