import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { ChangeNotificationsDto, NotificationsDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { endPushes, startPushes } from '../../shared/push/push.js';

/** The question how one is told of things outside the app. */
export const notificationsQuery = queryOptions({
  queryKey: ['notifications'] as const,
  queryFn: ({ signal }) => call<NotificationsDto>('/api/notifications', { signal }),
});

/** Changes how one is told, or when one wants quiet. */
export function useChangeNotifications() {
  const client = useQueryClient();
  return useCommand(
    (body: ChangeNotificationsDto, commandId) =>
      call<NotificationsDto>('/api/notifications', { method: 'PATCH', body, commandId }),
    (answer) => client.setQueryData(notificationsQuery.queryKey, answer),
  );
}

/** Lets pushes come to this device; the answer says whether the person agreed. */
export function useStartPushes() {
  const client = useQueryClient();
  return useCommand(
    (pushKey: string) => startPushes(pushKey),
    () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  );
}

/** Lets no more pushes come to a device. */
export function useEndPushes() {
  const client = useQueryClient();
  return useCommand(
    async ({ sessionId, isCurrent }: { sessionId: string; isCurrent: boolean }, commandId) => {
      await call<void>(`/api/notifications/devices/${sessionId}`, { method: 'DELETE', commandId });
      if (isCurrent) await endPushes();
    },
    () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  );
}
