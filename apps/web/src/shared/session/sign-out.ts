import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { forgetKept } from '../api/kept.js';
import { useCommand } from '../api/use-command.js';
import { keepCardToken } from '../card/card-token.js';

/** Signs this device out; nothing of the person stays on it. */
export function useSignOut() {
  const client = useQueryClient();
  return useCommand(
    (_wish: 'sign-out', commandId) => call<void>('/api/session', { method: 'DELETE', commandId }),
    async () => {
      keepCardToken(null);
      await forgetKept(client);
      location.assign('/sign-in');
    },
  );
}
