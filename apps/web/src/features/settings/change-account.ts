import { useQueryClient } from '@tanstack/react-query';
import type { Locale } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { AccountDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sessionQuery } from '../../shared/session/session.js';

/** What can be changed of the own account. */
interface AccountChange {
  name?: string;
  locale?: Locale;
  timeZone?: string;
}

/** Changes the own account, and what every screen knows of it. */
export function useChangeAccount() {
  const client = useQueryClient();
  return useCommand(
    (body: AccountChange, commandId) => call<AccountDto>('/api/account', { method: 'PATCH', body, commandId }),
    (account) => {
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, account });
    },
  );
}
