import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { EnteredDto, InvitationDto, LinkSentDto } from '../../shared/api/generated/types.gen.js';
import { OneCommand } from '../../shared/api/one-command.js';
import { useCommand } from '../../shared/api/use-command.js';

/** What an invitation says before anybody has signed in. */
export type Invitation = InvitationDto;

const opening = new OneCommand();
const entering = new OneCommand();

/** What the token of an invitation opens. The token travels in the body, so that it stands in no log. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token] as const,
    queryFn: ({ signal }) =>
      opening.send(token, (commandId) =>
        call<Invitation>('/api/invitations/open', { method: 'POST', body: { token }, commandId, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Sends a fresh link and code to the address that was invited. */
export const useSendLink = () =>
  useCommand((body: { token: string; locale: Locale }, commandId) =>
    call<LinkSentDto>('/api/invitations/send-link', { method: 'POST', body, commandId }),
  );

/** The event that the invitation leads whoever is signed in to; null where it went to another mail than theirs. */
export const entryQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation-entry', token] as const,
    queryFn: ({ signal }) =>
      entering.send(token, (commandId) =>
        call<EnteredDto>('/api/invitations/enter', { method: 'POST', body: { token }, commandId, signal }),
      ),
    retry: false,
  });
