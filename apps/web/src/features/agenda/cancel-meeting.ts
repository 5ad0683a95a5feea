import { useQueryClient } from '@tanstack/react-query';
import { agendaQuery, meetingQuery } from '../../shared/attending/agenda.js';
import { personKey, timesKey } from '../../shared/attending/keys.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** Cancels a meeting with a reason that the others read. */
export function useCancelMeeting(meeting: Meeting, label: string) {
  const client = useQueryClient();
  const { queryKey } = meetingQuery(meeting.id);
  return useLiveCommand<{ reason: string }, Meeting>({
    make: ({ reason }) => ({
      socket: { name: 'meeting.cancel', body: { meetingId: meeting.id, reason } },
      method: 'POST',
      path: `/api/meetings/${meeting.id}/cancel`,
      body: { reason },
    }),
    label: () => label,
    foresee: ({ reason }) => {
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, { ...before, state: 'cancelled', cancelReason: reason });
      return () => client.setQueryData(queryKey, before);
    },
    stale: [queryKey, agendaQuery(meeting.eventId).queryKey, timesKey(meeting.eventId), personKey(meeting.eventId)],
    onDone: (answer) => {
      if (answer) client.setQueryData(queryKey, answer);
    },
  });
}
