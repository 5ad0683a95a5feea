import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { call } from '../../shared/api/call.js';
import type { SignedInDto } from '../../shared/api/generated/types.gen.js';
import { pathAfterSignIn, welcome } from '../../shared/session/signed-in.js';

/** The token of the link, or the sign-in and its code. */
type Proof = { token: string } | { signInId: string; code: string };

/** Opens the session and goes on to where the person wanted to go. */
export function useRedeemSignIn(next?: string) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (body: Proof) => {
      const signedIn = await call<SignedInDto>('/api/sign-in/redeem', {
        method: 'POST',
        body,
        commandId: crypto.randomUUID(),
      });
      await welcome(client);
      router.history.replace(pathAfterSignIn(signedIn.nextPath, next));
    },
  });
}
