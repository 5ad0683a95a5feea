import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { call } from '../../shared/api/call.js';
import type { SignedInDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { pathAfterSignIn, welcome } from '../../shared/session/signed-in.js';

/** The token of the link, or the sign-in and its code. */
type Proof = { token: string } | { signInId: string; code: string };

/** Opens the session and goes on to where the person wanted to go. */
export function useRedeemSignIn(next?: string) {
  const client = useQueryClient();
  const router = useRouter();
  return useCommand(
    (body: Proof, commandId) => call<SignedInDto>('/api/sign-in/redeem', { method: 'POST', body, commandId }),
    async ({ nextPath }) => {
      await welcome(client);
      router.history.replace(pathAfterSignIn(nextPath, next));
    },
  );
}
