import { useQueryClient } from '@tanstack/react-query';
import { LIMITS, type MemberRole } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { MemberDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';

/** Somebody who works on the events of an organization. */
export type Member = MemberDto;

const membersKey = (organizationId: string) => ['members', organizationId] as const;
const path = (organizationId: string) => `/api/organizations/${organizationId}/members` as const;

/** The members of an organization. */
export const useMembers = (organizationId: string) =>
  usePages<Member>(membersKey(organizationId), `${path(organizationId)}?limit=${LIMITS.pageSizeMax}`, {
    staleOn: ['membership.changed'],
  });

/** Invites somebody by mail, or changes the role of a member. */
export function usePutMember(organizationId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: { mail: string; role: MemberRole }, commandId) =>
      call<Member>(path(organizationId), { method: 'PUT', body: wish, commandId }),
    () => client.invalidateQueries({ queryKey: membersKey(organizationId) }),
  );
}

/** Ends a membership, or takes an invitation back. */
export function useRemoveMember(organizationId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: { memberId: string }, commandId) =>
      call<void>(`${path(organizationId)}/${wish.memberId}`, { method: 'DELETE', commandId }),
    () => client.invalidateQueries({ queryKey: membersKey(organizationId) }),
  );
}
