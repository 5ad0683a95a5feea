import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { toProblem } from './problem.js';

/**
 * A change of state with its command id. The same wish sent again, because no answer came, keeps its id, so that it
 * happens once; a wish that was answered, or another one, gets a fresh id. A wish must be sayable as JSON to be told
 * apart; files are told apart by what stands beside them in the wish.
 */
export function useCommand<Wish, Answer>(
  send: (wish: Wish, commandId: string) => Promise<Answer>,
  onDone?: (answer: Answer, wish: Wish) => unknown,
): UseMutationResult<Answer, Error, Wish> {
  const open = useRef<{ said: string; id: string } | null>(null);
  return useMutation({
    mutationFn: (wish: Wish) => {
      const said = JSON.stringify(wish);
      if (open.current?.said !== said) open.current = { said, id: crypto.randomUUID() };
      return send(wish, open.current.id);
    },
    onSuccess: (answer, wish) => {
      open.current = null;
      return onDone?.(answer, wish);
    },
    onError: (error) => {
      const { status } = toProblem(error).details;
      if (status >= 400 && status < 500) open.current = null;
    },
  });
}
