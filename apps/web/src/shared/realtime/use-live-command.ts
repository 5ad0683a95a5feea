import { partialMatchKey, useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef, type RefObject } from 'react';
import { askAgain } from '../api/ask-again.js';
import { toProblem } from '../api/problem.js';
import { useSession } from '../session/session.js';
import { sendCommand, type Command } from './commands.js';
import { keepUnsent, refuseUnsent, unsentCommands, type Unsent } from './outbox.js';
import { useUnsent } from './use-link.js';

/** How a screen changes something. */
interface CommandPlan<Input, Answer> {
  /** Makes the command from what the person decided. */
  make: (input: Input) => Omit<Command, 'id'>;
  /** What it is, in the person's words, for the line that says it has not arrived yet. */
  label: (input: Input) => string;
  /** Shows the outcome before the answer; gives back how to show what was before. */
  foresee?: (input: Input) => () => void;
  /** Answers that the change makes stale; asked again whatever came out. */
  stale: readonly QueryKey[];
  /** Changes of one name go out one after the other, so that the last one decided is the last one done. */
  inOrder?: string;
  /** After the server has done it; without an answer where that was lost on the way. */
  onDone?: (answer: Answer | undefined, input: Input) => void;
}

/**
 * A change of state: over the socket while it is there, else by HTTP. Without a network it is kept and sent later, and
 * the line at the top says so; the error of the mutation is then a Problem with `isOffline`. The same wish decided once
 * more in the meantime is the same command.
 */
export function useLiveCommand<Input, Answer>(plan: CommandPlan<Input, Answer>) {
  const client = useQueryClient();
  const { account } = useSession();
  const open = useRef<{ said: string; id: string; isKept?: boolean }>(undefined);
  const isThere = useIsThere();
  const { inOrder } = plan;
  const mutation = useMutation({
    ...(inOrder ? { mutationKey: [inOrder], scope: { id: inOrder } } : {}),
    mutationFn: async (input: Input) => {
      const wish = plan.make(input);
      const said = JSON.stringify(wish);
      // Once it has arrived or is let go, the same wish is a new one.
      const isOver = open.current?.isKept && !isWaiting(open.current.id, unsentCommands());
      if (open.current?.said !== said || isOver) open.current = { said, id: crypto.randomUUID() };
      const command: Command = { id: open.current.id, ...wish };
      try {
        const answer = await sendCommand<Answer>(command);
        open.current = undefined;
        return answer;
      } catch (error) {
        const { isOffline, details } = toProblem(error);
        if (isOffline) open.current = { said, id: command.id, isKept: true };
        if (isOffline || !isThere.current) keepUnsent(command, account.id, plan.label(input));
        // What was foreseen took away the part of the screen that would say so.
        if (!isOffline && !isThere.current)
          refuseUnsent(command.id, details.detail ?? details.title ?? String(details.status));
        if (!isOffline && details.status < 500) open.current = undefined;
        throw error;
      }
    },
    onMutate: async (input: Input) => {
      await Promise.all(plan.stale.map((queryKey) => client.cancelQueries({ queryKey })));
      return plan.foresee?.(input);
    },
    onError: (_error, _input, undo) => undo?.(),
    onSuccess: (answer, input) => plan.onDone?.(answer, input),
    onSettled: async () => {
      // What the next one in line foresees must not be overwritten by what was before it.
      if (inOrder && client.isMutating({ mutationKey: [inOrder] }) > 1) return;
      await askAgain(client, (query) => plan.stale.some((queryKey) => partialMatchKey(query.queryKey, queryKey)));
    },
  });
  useEndOfWaiting(mutation, open);
  return mutation;
}

const isWaiting = (id: string | undefined, unsent: readonly Unsent[]): boolean =>
  unsent.some(({ command, refusal }) => command.id === id && refusal === undefined);

/** Whether the part of the screen that decided is still there, to be read when an answer comes. */
function useIsThere(): RefObject<boolean> {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}

/** Once what found no network has arrived, was refused or let go, the screen waits no longer. */
function useEndOfWaiting(
  { error, reset }: { error: Error | null; reset: () => void },
  open: RefObject<{ id: string } | undefined>,
): void {
  const unsent = useUnsent();
  useEffect(() => {
    if (error === null || !toProblem(error).isOffline) return;
    if (isWaiting(open.current?.id, unsent)) return;
    reset();
  }, [error, reset, open, unsent]);
}
