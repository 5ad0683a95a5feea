import { useQueryClient } from '@tanstack/react-query';
import { agendaQuery, meetingQuery } from '../../shared/attending/agenda.js';
import { personKey, requestsKey, suggestionsKey, timesKey } from '../../shared/attending/keys.js';
import { requestQuery } from '../../shared/attending/requests.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** Cancels a meeting; the others read the reason, where there is one. */
export function useCancelMeeting(meeting: Meeting, label: string) {
  const client = useQueryClient();
  const { queryKey } = meetingQuery(meeting.id);
  return useLiveCommand<{ reason?: string }, Meeting>({
    make: (said) => ({
      socket: { name: 'meeting.cancel', body: { meetingId: meeting.id, ...said } },
      method: 'POST',
      path: `/api/meetings/${meeting.id}/cancel`,
      body: said,
    }),
    label: () => label,
    foresee: ({ reason = null }) => {
      const before = client.getQueryData(queryKey);
      const cancelledBy = meeting.people.find(({ isMe }) => isMe)?.attendeeId ?? null;
      if (before) client.setQueryData(queryKey, { ...before, state: 'cancelled', cancelReason: reason, cancelledBy });
      return () => client.setQueryData(queryKey, before);
    },
    stale: [
      queryKey,
      agendaQuery(meeting.eventId).queryKey,
      requestsKey(meeting.eventId),
      ...(meeting.requestId === null ? [] : [requestQuery(meeting.requestId).queryKey]),
      suggestionsKey(meeting.eventId),
      timesKey(meeting.eventId),
      personKey(meeting.eventId),
    ],
    onDone: (answer) => {
      if (answer) client.setQueryData(queryKey, answer);
    },
  });
}
