import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { forgetKept } from '../api/kept.js';
import { useCommand } from '../api/use-command.js';
import { keepCardToken } from '../card/card-token.js';
import { forgetDevice } from '../handshake/device.js';
import { forgetHandshakes, mergeHandshakes } from '../handshake/kept-handshakes.js';
import { sessionQuery } from './session.js';

/** Signs this device out; nothing of the person stays on it. */
export function useSignOut() {
  const client = useQueryClient();
  return useCommand(
    async (_wish: 'sign-out', commandId) => {
      // The device's key ends with the session: what it has signed is brought before.
      const session = client.getQueryData(sessionQuery.queryKey);
      if (session) await mergeHandshakes(session.account.id);
      await call<void>('/api/session', { method: 'DELETE', commandId });
    },
    async () => {
      keepCardToken(null);
      await Promise.all([forgetKept(client), forgetDevice(), forgetHandshakes()]);
      location.assign('/sign-in');
    },
  );
}
