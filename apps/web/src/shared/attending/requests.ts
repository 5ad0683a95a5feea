import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { LIMITS } from '#libs/contracts';
import { call } from '../api/call.js';
import { withCursor } from '../api/pages.js';
import { requestsKey } from './keys.js';
import type { MeetingRequest, Page } from './types.js';

/** Requests one got, or those one sent. */
export type Box = 'received' | 'sent';

/** One's requests at an event, page by page, the newest first. */
export const requestsQuery = (eventId: string, box: Box, isOpen: boolean) =>
  infiniteQueryOptions({
    queryKey: [...requestsKey(eventId), box, isOpen] as const,
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => {
      const limit = isOpen ? LIMITS.pageSizeMax : LIMITS.pageSize;
      const path = `/api/events/${eventId}/requests?box=${box}&open=${isOpen}&limit=${limit}` as const;
      return call<Page<MeetingRequest>>(withCursor(path, pageParam), { signal });
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: {
      staleOn: [
        'request.received',
        'request.changed',
        'meeting.booked',
        'meeting.cancelled',
        'meeting.moved',
        'attendee.changed',
      ],
      about: { eventId },
    },
  });

/** One request of one's own. */
export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['request', requestId] as const,
    queryFn: ({ signal }) => call<MeetingRequest>(`/api/requests/${requestId}`, { signal }),
    meta: {
      staleOn: ['request.received', 'request.changed', 'meeting.booked', 'meeting.cancelled', 'meeting.moved'],
      about: { requestId },
    },
  });
