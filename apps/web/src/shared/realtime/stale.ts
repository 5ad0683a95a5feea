import type { Query, QueryClient } from '@tanstack/react-query';
import type { AccountEvent } from '#libs/contracts';
import { ACCOUNT_EVENT_KINDS } from '#libs/contracts';
import { askAgain } from '../api/ask-again.js';

/** What an entry says, as far as answers are concerned. */
type Told = Pick<AccountEvent, 'kind' | 'ids'>;

/**
 * Takes what a query says of itself (`meta.staleOn`, `meta.about`) and an entry of the account's log; gives whether the
 * query's answer may have changed by it. An id that only one of the two names decides nothing.
 */
export function isStaleBy(meta: Query['meta'], { kind, ids }: Told): boolean {
  if (!meta?.staleOn?.includes(kind)) return false;
  return Object.entries(meta.about ?? {}).every(([word, id]) => ids[word] === undefined || ids[word] === id);
}

/** Asks again for exactly the answers that the entries concern; for all of them where a kind is unknown to this version. */
export function markStale(client: QueryClient, events: readonly Told[]): void {
  if (events.length === 0) return;
  const known = new Set<string>(ACCOUNT_EVENT_KINDS);
  if (events.some(({ kind }) => !known.has(kind))) {
    void askAgain(client, () => true);
    return;
  }
  void askAgain(client, ({ meta }) => events.some((event) => isStaleBy(meta, event)));
}
