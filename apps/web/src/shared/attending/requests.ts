import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RequestState } from '#libs/contracts';
import { call } from '../api/call.js';
import { withCursor } from '../api/pages.js';
import { requestsKey } from './keys.js';
import type { EventPerson, MeetingRequest, Page } from './types.js';

/** Requests one got, or those one sent. */
export type Box = 'received' | 'sent';

/** One's requests at an event, page by page, the newest first. */
export const requestsQuery = (eventId: string, box: Box, isOpen: boolean) =>
  infiniteQueryOptions({
    queryKey: [...requestsKey(eventId), box, isOpen] as const,
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => {
      const path = `/api/events/${eventId}/requests?box=${box}&open=${isOpen}` as const;
      return call<Page<MeetingRequest>>(withCursor(path, pageParam), { signal });
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { staleOn: ['request.received', 'request.changed', 'attendee.changed'], about: { eventId } },
  });

/** One request of one's own. */
export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['request', requestId] as const,
    queryFn: ({ signal }) => call<MeetingRequest>(`/api/requests/${requestId}`, { signal }),
    meta: {
      staleOn: ['request.received', 'request.changed', 'meeting.booked', 'meeting.cancelled'],
      about: { requestId },
    },
  });

const open: readonly RequestState[] = ['waiting', 'sent', 'countered'];

/** Does it still go on? */
export const isOpen = ({ state }: Pick<MeetingRequest, 'state'>): boolean => open.includes(state);

/** Is it the reader who has to say something? */
export function waitsOnMe(request: MeetingRequest, meId: string | undefined): boolean {
  if (request.isMine) return request.state === 'countered';
  const mine = request.recipients.find(({ attendeeId }) => attendeeId === meId);
  return (request.state === 'sent' || request.state === 'countered') && mine?.answer === 'open';
}

/** Whom the request is with, seen by the reader: the sender, or the first who was asked. */
export function otherOf(request: MeetingRequest): EventPerson {
  return request.isMine ? (request.recipients[0] ?? request.sender) : request.sender;
}
