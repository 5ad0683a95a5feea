import type { Locale } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { SignInMailedDto, SignInStartedDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** Whom the mail goes to, or the old link whose mailbox gets a fresh one. */
export type Addressee = { mail: string; nextPath?: string } | { token: string };

/** A mail on its way, and what it takes to send another. */
export interface Sent {
  to: Addressee;
  signInId: string;
  /** Where it went, masked where the page never knew it. */
  mail: string;
}

/** Sends the mail with link and code; for an address the answer is the same whether or not it is known. */
export const useStartSignIn = () =>
  useCommand(async ({ to, locale }: { to: Addressee; locale: Locale }, commandId): Promise<Sent> => {
    const options = { method: 'POST', body: { ...to, locale }, commandId } as const;
    if ('mail' in to) return { to, mail: to.mail, ...(await call<SignInStartedDto>('/api/sign-in', options)) };
    const { signInId, maskedMail } = await call<SignInMailedDto>('/api/sign-in/again', options);
    return { to, mail: maskedMail, signInId };
  });
