import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { useCommand } from '../../shared/api/use-command.js';
import { refreshAttendees } from './attendees.js';

/** Exactly these people, or everybody who was never invited. */
export type InviteWish = { attendeeIds: string[] } | { all: true };

/** Sends invitations by mail; the answer says how many are on their way. */
export function useInvite(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: InviteWish, commandId) =>
      call<{ queued: number }>(`/api/events/${eventId}/invitations`, { method: 'POST', body: wish, commandId }),
    () => refreshAttendees(client, eventId),
  );
}
