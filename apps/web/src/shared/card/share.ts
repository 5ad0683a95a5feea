import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { useCommand } from '../api/use-command.js';

/** Answers that a change of what others see makes stale: the list of it, and each one's contact. */
const stale = [['shares'], ['contacts'], ['contact']];

/** Leaves exactly these fields in a share; the name always stays. */
export function useChangeShare(shareId: string, onDone: () => void) {
  const client = useQueryClient();
  return useCommand(
    (fieldIds: string[], commandId) =>
      call<unknown>(`/api/shares/${shareId}`, { method: 'PATCH', body: { fieldIds }, commandId }),
    async () => {
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone();
    },
  );
}

/** Sets the moment a share ends by itself; null for none. */
export function useSetUntil(shareId: string, onDone: () => void) {
  const client = useQueryClient();
  return useCommand(
    (until: string | null, commandId) =>
      call<unknown>(`/api/shares/${shareId}`, { method: 'PATCH', body: { until }, commandId }),
    async () => {
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone();
    },
  );
}

/** Takes a share back: the other sees nothing of it any more, from this moment. */
export function useTakeBack(shareId: string) {
  const client = useQueryClient();
  return useCommand(
    (_wish: 'take-back', commandId) => call<void>(`/api/shares/${shareId}`, { method: 'DELETE', commandId }),
    () => Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey }))),
  );
}
