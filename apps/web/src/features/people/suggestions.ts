import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { withCursor } from '../../shared/api/pages.js';
import { suggestionsKey } from '../../shared/attending/keys.js';
import type { Suggestions } from '../../shared/attending/types.js';

/** While new ones are being worked out, the list asks by itself too, in case the news of it is late. */
const patience = 4000;

/** The people suggested to one, best first, with the reasons. */
export const suggestionsQuery = (eventId: string) =>
  infiniteQueryOptions({
    queryKey: suggestionsKey(eventId),
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      call<Suggestions>(withCursor(`/api/events/${eventId}/suggestions`, pageParam), { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.isUpToDate === false ? patience : false),
    meta: {
      isKept: true,
      staleOn: [
        'suggestions.changed',
        'wish.changed',
        'request.received',
        'request.changed',
        'meeting.booked',
        'meeting.cancelled',
        'meeting.moved',
        'event.changed',
      ],
      about: { eventId },
    },
  });
