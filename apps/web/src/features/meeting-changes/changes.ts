import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { agendaQuery, meetingQuery } from '../../shared/attending/agenda.js';
import { changesQuery } from '../../shared/attending/changes.js';
import type { ChangeOptions, Meeting, MeetingChange } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** One proposal. */
export const changeQuery = (changeId: string) =>
  queryOptions({
    queryKey: ['change', changeId] as const,
    queryFn: ({ signal }) => call<MeetingChange>(`/api/meeting-changes/${changeId}`, { signal }),
    meta: {
      staleOn: ['meeting.change-proposed', 'meeting.change-answered', 'meeting.moved', 'meeting.cancelled'],
      about: { changeId },
    },
  });

/** Who would come, and who no longer. */
export interface Company {
  joining: readonly string[];
  leaving: readonly string[];
}

/** What could be proposed for a meeting with these people, and where at that time. */
export const optionsQuery = (meetingId: string, { joining, leaving }: Company, slotId: string | undefined) =>
  queryOptions({
    queryKey: ['change-options', meetingId, joining, leaving, slotId ?? null] as const,
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ joining: joining.join(','), leaving: leaving.join(',') });
      if (slotId) asked.set('slotId', slotId);
      return call<ChangeOptions>(`/api/meetings/${meetingId}/change-options?${asked.toString()}`, { signal });
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    meta: { staleOn: ['meeting.booked', 'meeting.cancelled', 'meeting.moved', 'busy.changed'], about: {} },
  });

/** Says yes or no to a proposal, or takes an own one back. */
export function useAnswerChange(
  { id, eventId, meetingId }: MeetingChange,
  way: 'agree' | 'decline' | 'withdraw',
  label: string,
) {
  const client = useQueryClient();
  const { queryKey } = changeQuery(id);
  const name = ({ agree: 'agree-to', decline: 'decline', withdraw: 'withdraw' } as const)[way];
  return useLiveCommand<{ message?: string }, MeetingChange>({
    make: (said) => ({
      socket: { name: `meeting.${name}-change`, body: { changeId: id, ...said } },
      method: 'POST',
      path: `/api/meeting-changes/${id}/${way}`,
      body: said,
    }),
    label: () => label,
    stale: [queryKey, changesQuery(eventId).queryKey, agendaQuery(eventId).queryKey, meetingQuery(meetingId).queryKey],
    onDone: (answer) => {
      if (answer) client.setQueryData(queryKey, answer);
    },
  });
}

/** What is proposed. */
export interface Wish {
  slotId?: string;
  placeId?: string;
  joining?: string[];
  leaving?: string[];
  message?: string;
  instead?: string;
}

/** Proposes a change of a booked meeting. */
export function usePropose(meeting: Meeting, label: string, onDone: (change: MeetingChange | undefined) => void) {
  return useLiveCommand<Wish, MeetingChange>({
    make: (wish) => ({
      socket: { name: 'meeting.propose-change', body: { meetingId: meeting.id, ...wish } },
      method: 'POST',
      path: `/api/meetings/${meeting.id}/changes`,
      body: wish,
    }),
    label: () => label,
    stale: [changesQuery(meeting.eventId).queryKey],
    onDone,
  });
}
