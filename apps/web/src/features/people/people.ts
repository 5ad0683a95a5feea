import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { withCursor } from '../../shared/api/pages.js';
import type { ListedPerson, Page } from '../../shared/attending/types.js';

/** Everybody who takes part, by name, or those whose visible words fit a search. */
export const peopleQuery = (eventId: string, text: string) =>
  infiniteQueryOptions({
    queryKey: ['people', eventId, text] as const,
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => {
      const path = `/api/events/${eventId}/people${text ? `?q=${encodeURIComponent(text)}` : ''}` as const;
      return call<Page<ListedPerson>>(withCursor(path, pageParam), { signal });
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    meta: { staleOn: ['suggestions.changed'], about: { eventId } },
  });
