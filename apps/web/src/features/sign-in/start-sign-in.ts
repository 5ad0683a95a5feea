import type { Locale } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { SignInStartedDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** Whom the mail goes to, in which language, and where to go on afterwards. */
interface Start {
  mail: string;
  locale: Locale;
  nextPath?: string;
}

/** Sends the mail with link and code; the answer is the same for known and unknown addresses. */
export const useStartSignIn = () =>
  useCommand((body: Start, commandId) => call<SignInStartedDto>('/api/sign-in', { method: 'POST', body, commandId }));
