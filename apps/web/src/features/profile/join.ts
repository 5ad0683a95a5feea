import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { sessionQuery } from '../../shared/session/session.js';
import { meQuery, type Me } from '../../shared/attending/me.js';

/** Joins the event, or leaves it; the session then knows where one stands. */
export function useJoining(eventId: string, way: 'join' | 'leave') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call<Me>(`/api/events/${eventId}/${way}`, {
        method: 'POST',
        commandId: crypto.randomUUID(),
        ...(way === 'join' ? { body: { rulesSeen: true } } : {}),
      }),
    onSuccess: async (me) => {
      client.setQueryData(meQuery(eventId).queryKey, me);
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
  });
}
