import { useInfiniteQuery } from '@tanstack/react-query';
import { useAttendance } from '../session/session.js';
import { answerBy, waitsOnMe } from './request.js';
import { requestsQuery } from './requests.js';
import type { MeetingRequest } from './types.js';

/** The requests that wait on the reader, whoever sent them, the most urgent first; none without an event. */
export function useWaiting(eventId: string | null): MeetingRequest[] {
  const meId = useAttendance(eventId ?? '')?.attendeeId;
  const enabled = eventId !== null;
  const received = useInfiniteQuery({ ...requestsQuery(eventId ?? '', 'received', true), enabled });
  const sent = useInfiniteQuery({ ...requestsQuery(eventId ?? '', 'sent', true), enabled });
  return [...(received.data?.pages ?? []), ...(sent.data?.pages ?? [])]
    .flatMap(({ items }) => items)
    .filter((request) => waitsOnMe(request, meId))
    .toSorted((a, b) => answerBy(a, meId).at.localeCompare(answerBy(b, meId).at));
}
