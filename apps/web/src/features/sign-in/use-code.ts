import { useRef, useState } from 'react';
import { toProblem } from '../../shared/api/problem.js';
import { useRedeemSignIn } from './redeem-sign-in.js';

/** A code that was not the one of the mail. */
interface WrongCode {
  code: string;
  /** A number where the server says it. */
  triesLeft: unknown;
}

/**
 * Tries codes of a sign-in. The sixth digit, a paste and Enter may all ask for the same code: it is sent once, and costs one
 * try. `onEnded` is told when no further try can help.
 */
export function useCode(signInId: string, next: string | undefined, onEnded: () => void) {
  const redeem = useRedeemSignIn(next);
  const tried = useRef<string>(null);
  const [wrong, setWrong] = useState<WrongCode>();
  const problem = redeem.error ? toProblem(redeem.error) : null;

  function send(code: string): void {
    if (redeem.isPending || tried.current === code) return;
    tried.current = code;
    const onError = (error: unknown): void => {
      const refused = toProblem(error);
      if (refused.is('code_wrong')) return setWrong({ code, triesLeft: refused.details.triesLeft });
      tried.current = null;
      if (refused.is('sign_in_ended')) onEnded();
    };
    redeem.mutate({ signInId, code }, { onError });
  }

  return { send, wrong, refused: problem?.is('code_wrong') ? null : problem, isPending: redeem.isPending };
}
