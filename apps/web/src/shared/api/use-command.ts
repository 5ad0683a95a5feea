import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { OneCommand } from './one-command.js';

/** A change of state with its command id: pressing again because no answer came sends the same command once more. */
export function useCommand<Wish, Answer>(
  send: (wish: Wish, commandId: string) => Promise<Answer>,
  onDone?: (answer: Answer, wish: Wish) => unknown,
): UseMutationResult<Answer, Error, Wish> {
  const [command] = useState(() => new OneCommand());
  return useMutation({
    mutationFn: (wish: Wish) => command.send(wish, (commandId) => send(wish, commandId)),
    onSuccess: (answer, wish) => onDone?.(answer, wish),
  });
}
