import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { MeetingAfterDto, ReviewMeetingDto, StateMeetingDto } from '../../shared/api/generated/types.gen.js';
import { agendaQuery, meetingQuery } from '../../shared/attending/agenda.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** What was said of a meeting, and one's own notes. */
export type MeetingAfter = MeetingAfterDto;

/** What one thought of a meeting, as far as it is said anew. */
export type Review = ReviewMeetingDto;

/** What was said of a meeting after it. */
export const afterQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting-after', meetingId] as const,
    queryFn: ({ signal }) => call<MeetingAfter>(`/api/meetings/${meetingId}/after`, { signal }),
    meta: { staleOn: ['meeting.stated', 'meeting.cancelled'], about: { meetingId } },
  });

const stale = ({ id, eventId }: Meeting) => [
  afterQuery(id).queryKey,
  agendaQuery(eventId).queryKey,
  meetingQuery(id).queryKey,
];

/** Says whether a meeting took place and who was not there. */
export function useStateMeeting(meeting: Meeting, label: string) {
  const client = useQueryClient();
  return useLiveCommand<StateMeetingDto, MeetingAfter>({
    make: (body) => ({ method: 'PUT', path: `/api/meetings/${meeting.id}/statement`, body }),
    label: () => label,
    stale: stale(meeting),
    onDone: (answer) => {
      if (answer) client.setQueryData(afterQuery(meeting.id).queryKey, answer);
    },
  });
}

/** Keeps one's own thoughts about a meeting. */
export function useReviewMeeting(meeting: Meeting, label: string) {
  const client = useQueryClient();
  return useLiveCommand<Review, MeetingAfter>({
    make: (body) => ({ method: 'PUT', path: `/api/meetings/${meeting.id}/review`, body }),
    label: () => label,
    inOrder: `review-${meeting.id}`,
    stale: stale(meeting),
    onDone: (answer) => {
      if (answer) client.setQueryData(afterQuery(meeting.id).queryKey, answer);
    },
  });
}
