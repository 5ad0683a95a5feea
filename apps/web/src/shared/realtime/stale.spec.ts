import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { isStaleBy, markStale } from './stale.js';

const agenda = { staleOn: ['meeting.booked', 'meeting.cancelled'], about: { eventId: 'e1' } } as const;

describe('an entry of the log', () => {
  it('concerns answers that name its kind, about the same event', () => {
    expect(isStaleBy(agenda, { kind: 'meeting.booked', ids: { eventId: 'e1', meetingId: 'm1' } })).toBe(true);
    expect(isStaleBy(agenda, { kind: 'meeting.booked', ids: { eventId: 'e2' } })).toBe(false);
    expect(isStaleBy(agenda, { kind: 'share.changed', ids: { eventId: 'e1' } })).toBe(false);
    expect(isStaleBy(undefined, { kind: 'meeting.booked', ids: {} })).toBe(false);
  });

  it('concerns them too where it does not say which event', () => {
    expect(isStaleBy(agenda, { kind: 'meeting.cancelled', ids: { meetingId: 'm1' } })).toBe(true);
  });
});

describe('markStale', () => {
  async function world(): Promise<QueryClient> {
    const client = new QueryClient();
    const queryFn = () => 1;
    await client.fetchQuery({ queryKey: ['agenda', 'e1'], queryFn, meta: agenda });
    await client.fetchQuery({ queryKey: ['people', 'e1'], queryFn });
    return client;
  }
  const staleKeys = (client: QueryClient): unknown[] =>
    client
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.isInvalidated)
      .map((query) => query.queryKey[0]);

  it('marks what is concerned and nothing else', async () => {
    const client = await world();
    markStale(client, [{ kind: 'meeting.booked', ids: { eventId: 'e1' } }]);
    expect(staleKeys(client)).toEqual(['agenda']);
  });

  it('marks everything for a kind that this version does not know', async () => {
    const client = await world();
    markStale(client, [{ kind: 'gathering.opened' as 'meeting.booked', ids: {} }]);
    expect(staleKeys(client)).toEqual(['agenda', 'people']);
  });
});
