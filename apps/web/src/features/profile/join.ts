import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sessionQuery } from '../../shared/session/session.js';
import { meQuery, type Me } from '../../shared/attending/me.js';

/** Joins the event, or leaves it; the session then knows where one stands. */
export function useJoining(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (way: 'join' | 'leave', commandId) =>
      call<Me>(`/api/events/${eventId}/${way}`, {
        method: 'POST',
        commandId,
        ...(way === 'join' ? { body: { rulesSeen: true } } : {}),
      }),
    async (me) => {
      client.setQueryData(meQuery(eventId).queryKey, me);
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
  );
}
