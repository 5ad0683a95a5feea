import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { OrganizationDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { sessionQuery } from '../../shared/session/session.js';

/** Makes an organization; whoever makes it owns it. */
export function useCreateOrganization() {
  const client = useQueryClient();
  return useCommand(
    (wish: { name: string }, commandId) =>
      call<OrganizationDto>('/api/organizations', { method: 'POST', body: wish, commandId }),
    () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  );
}
