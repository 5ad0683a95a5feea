import { keepPreviousData, useInfiniteQuery, type QueryMeta } from '@tanstack/react-query';
import { call } from './call.js';

/** What every list answers: its items, and the cursor of the next page, null at the end. */
export interface Answered<Item> {
  items: Item[];
  next: string | null;
}

/** A list that is read page by page; `path` may carry a query. `items` are those read so far, undefined before the first. */
export function usePages<Item, Answer extends Answered<Item> = Answered<Item>>(
  key: readonly unknown[],
  path: `/api/${string}`,
  meta: QueryMeta = {},
  /** Keeps what is shown while a list that was narrowed is on its way. */
  isSteady = false,
) {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ signal, pageParam }) => call<Answer>(withCursor(path, pageParam), { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    meta,
    ...(isSteady ? { placeholderData: keepPreviousData } : {}),
  });
  const items = pages.data?.pages.flatMap((page) => page.items);
  return { ...pages, items, first: pages.data?.pages[0] };
}

/** Reads a list to its end: for lists that are short by nature, such as the places of an event. */
export async function readAll<Item>(path: `/api/${string}`, signal: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Answered<Item> = await call<Answered<Item>>(withCursor(path, cursor), { signal });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The path of a list's page: the first without a cursor, else the one that `next` of the page before named. */
export function withCursor(path: `/api/${string}`, cursor: string): `/api/${string}` {
  if (!cursor) return path;
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
}
