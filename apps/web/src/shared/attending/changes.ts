import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { MeetingChange } from './types.js';

/** Proposals that are open at an event and concern the reader, the most urgent first. */
export const changesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['changes', eventId] as const,
    queryFn: ({ signal }) => call<{ items: MeetingChange[] }>(`/api/events/${eventId}/meeting-changes`, { signal }),
    meta: {
      staleOn: ['meeting.change-proposed', 'meeting.change-answered', 'meeting.moved', 'meeting.cancelled'],
      about: { eventId },
    },
  });

/** Does a proposal wait for the reader's own answer? */
export const changeWaitsOnMe = ({ people }: MeetingChange): boolean =>
  people.some(({ isMe, answer }) => isMe && answer === 'open');

/** The open proposals that wait for the reader's answer; none without an event. */
export function useChangesForMe(eventId: string | null): MeetingChange[] {
  const { data } = useQuery({ ...changesQuery(eventId ?? ''), enabled: eventId !== null });
  return (data?.items ?? []).filter(changeWaitsOnMe);
}
