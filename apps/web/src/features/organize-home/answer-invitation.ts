import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { OrganizationDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sessionQuery } from '../../shared/session/session.js';

/** Takes on the role that an organization offers, or declines it. */
export function useAnswerInvitation(organizationId: string) {
  const client = useQueryClient();
  const path = `/api/organizations/${organizationId}/membership` as const;
  const settle = () => client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  const accept = useCommand(
    (_wish: 'accept', commandId) => call<OrganizationDto>(`${path}/accept`, { method: 'POST', commandId }),
    settle,
  );
  const decline = useCommand(
    (_wish: 'decline', commandId) => call<void>(path, { method: 'DELETE', commandId }),
    settle,
  );
  return { accept, decline };
}
