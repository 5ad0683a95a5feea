import { toProblem } from '../api/problem.js';
import { sendCommand, type Command } from './commands.js';
import { dropUnsent, refuseUnsent, unsentCommands } from './outbox.js';

/** How long the server remembers a command's id: after it, a second try could happen twice. */
const lifetime = 23 * 60 * 60 * 1000;
let isSending = false;
const arrivals = new Set<Arrival>();

/** Is told of a command that has arrived, and its answer. */
type Arrival = (command: Command, answer: unknown) => void;

/** Tells a listener of each command that arrives late; gives the way to stop listening. */
export function onArrival(tell: Arrival): () => void {
  arrivals.add(tell);
  return () => void arrivals.delete(tell);
}

/** Sends what waits, in order, until one finds no network. Gives how many arrived. */
export async function sendUnsent(tooOld: string): Promise<number> {
  if (isSending) return 0;
  isSending = true;
  let arrived = 0;
  try {
    for (const { command, since, refusal } of unsentCommands()) {
      if (refusal !== undefined || !isStanding(command)) continue;
      const outcome = Date.now() - since > lifetime ? tooOld : await trySend(command);
      if (outcome === 'later') break;
      if (outcome === 'arrived') {
        dropUnsent(command.id);
        arrived++;
      } else {
        refuseUnsent(command.id, outcome);
      }
    }
  } finally {
    isSending = false;
  }
  return arrived;
}

/** Whether nobody has sent it or let it go meanwhile, here or in another tab. */
const isStanding = (command: Command): boolean => unsentCommands().some((each) => each.command.id === command.id);

async function trySend(command: Command): Promise<string> {
  try {
    const answer = await sendCommand<unknown>(command);
    for (const tell of arrivals) tell(command, answer);
    return 'arrived';
  } catch (error) {
    const { details, isOffline } = toProblem(error);
    if (isOffline || details.status >= 500 || details.status === 401 || details.status === 429) return 'later';
    return details.detail ?? details.title ?? String(details.status);
  }
}
