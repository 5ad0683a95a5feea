import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks again for the answers that may have changed: at once for those that a screen shows, and for those that stay on
 * the device, since they are read next where no network is; the rest when they are shown again. Ends when they are here.
 */
export async function askAgain(client: QueryClient, isStale: (query: Query) => boolean): Promise<void> {
  const stale = new Set(client.getQueryCache().getAll().filter(isStale));
  const predicate = (query: Query): boolean => stale.has(query);
  const isKept = (query: Query): boolean => stale.has(query) && canAskAlone(query);
  await Promise.all([
    client.invalidateQueries({ predicate }),
    client.refetchQueries({ predicate: isKept, type: 'inactive' }),
  ]);
}

/** Whether a kept answer can be asked for without a screen: one that was only read from the device may not know how. */
const canAskAlone = ({ meta, options }: Query): boolean => meta?.isKept === true && options.queryFn !== undefined;
