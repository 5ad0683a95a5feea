import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { DeviceSessionsDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** The question where one is signed in. */
export const devicesQuery = queryOptions({
  queryKey: ['devices'] as const,
  queryFn: ({ signal }) => call<DeviceSessionsDto>('/api/sessions', { signal }),
});

/** Signs another device out. */
export function useEndDevice() {
  const client = useQueryClient();
  return useCommand(
    (sessionId: string, commandId) => call<void>(`/api/sessions/${sessionId}`, { method: 'DELETE', commandId }),
    () => client.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  );
}
