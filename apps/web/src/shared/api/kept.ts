import { dehydrate, hydrate, type DehydratedState, type Query, type QueryClient } from '@tanstack/react-query';
import type { AccountEventKind } from '#libs/contracts';
import { del, get, set } from 'idb-keyval';
import { forgetPerson } from '../settings/stored.js';

const place = 'treffpunkt.kept';
/** Raised when the shape of kept answers changes: older ones are then left alone. */
const version = 3;

/** Answers kept on the device, so that they can be read without a network. */
interface Kept {
  version: number;
  state: DehydratedState;
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The answer stays on the device and can be read offline: agenda, contacts, own card. */
      isKept?: boolean;
      /** Entries of the account's log that make the answer stale (`shared/realtime`). */
      staleOn?: readonly AccountEventKind[];
      /** Entries of the log do not tell of all its changes: asked anew once the link is back. */
      isOfTheMoment?: boolean;
      /** What the answer is about, by the words of the log's ids: an entry about another event leaves it alone. */
      about?: Readonly<Record<string, string>>;
    };
  }
}

/**
 * Puts the kept answers into the client, to be shown until each was asked for anew: what changed in the last second before
 * the page was left is not among them. A device without storage starts empty.
 */
export async function restoreKept(client: QueryClient): Promise<void> {
  const kept = await get<Kept>(place).catch(() => undefined);
  if (kept?.version !== version) return;
  hydrate(client, kept.state);
  await client.invalidateQueries({ refetchType: 'none' });
}

/** Keeps the answers of queries with `meta: { isKept: true }`, a second after the last of them changed, or on leaving. */
export function keepAnswers(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shouldDehydrateQuery = (query: Query): boolean =>
    query.meta?.isKept === true && query.state.status === 'success';
  const write = (): void => {
    timer = undefined;
    const state = dehydrate(client, { shouldDehydrateQuery, shouldDehydrateMutation: () => false });
    void set(place, { version, state } satisfies Kept).catch(() => undefined);
  };
  client.getQueryCache().subscribe(({ query, type }) => {
    if (!query.meta?.isKept || (type !== 'updated' && type !== 'removed')) return;
    clearTimeout(timer);
    timer = setTimeout(write, 1000);
  });
  // A page that is left may never come to its timer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || timer === undefined) return;
    clearTimeout(timer);
    write();
  });
}

/** Forgets every answer, in memory and on the device, and what else the person left there: for signing out. */
export async function forgetKept(client: QueryClient): Promise<void> {
  forgetPerson();
  client.clear();
  await del(place).catch(() => undefined);
}
