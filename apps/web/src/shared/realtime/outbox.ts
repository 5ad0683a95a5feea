import { toProblem } from '../api/problem.js';
import { store, stored } from '../settings/stored.js';
import { sendCommand, type Command } from './commands.js';

/** A command that has not reached the server, or was refused after its screen was left. */
export interface Unsent {
  command: Command;
  accountId: string;
  /** What the person wanted, in their words: "Anfrage an Ana Núñez". */
  label: string;
  /** Epoch milliseconds of the first try. */
  since: number;
  /** Why it was refused in the end; without it, it is tried again. */
  refusal?: string;
}

/** How long the server remembers a command's id: after it, a second try could happen twice. */
const lifetime = 23 * 60 * 60 * 1000;
const place = 'outbox';
const listeners = new Set<() => void>();
let unsent: readonly Unsent[] = read();
let isSending = false;

function read(): readonly Unsent[] {
  try {
    const kept: unknown = JSON.parse(stored(place) ?? '[]');
    return Array.isArray(kept) ? (kept as Unsent[]) : [];
  } catch {
    return [];
  }
}

function write(next: readonly Unsent[]): void {
  unsent = next;
  store(place, next.length > 0 ? JSON.stringify(next) : null);
  for (const tell of listeners) tell();
}

/** What has not arrived yet, the oldest first. */
export const unsentCommands = (): readonly Unsent[] => unsent;

/** Tells a listener when that changes; gives the way to stop listening. */
export function onUnsent(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Keeps a command that found no network, until it has arrived or its person drops it. */
export function keepUnsent(command: Command, accountId: string, label: string): void {
  const others = unsent.filter((each) => each.command.id !== command.id);
  write([...others, { command, accountId, label, since: Date.now() }]);
}

/** Lets a command go. */
export function dropUnsent(id: string): void {
  write(unsent.filter((each) => each.command.id !== id));
}

/** Lets go of everything that is not this account's: for the next one who signs in on the device. */
export function keepOnlyUnsentOf(accountId: string): void {
  if (unsent.some((each) => each.accountId !== accountId)) write(unsent.filter((each) => each.accountId === accountId));
}

/** Sends what waits, in order, until one finds no network. Gives how many arrived. */
export async function sendUnsent(tooOld: string): Promise<number> {
  if (isSending) return 0;
  isSending = true;
  let arrived = 0;
  try {
    for (const { command, since, refusal } of unsent) {
      if (refusal !== undefined) continue;
      const outcome = Date.now() - since > lifetime ? tooOld : await trySend(command);
      if (outcome === 'later') break;
      if (outcome === 'arrived') {
        dropUnsent(command.id);
        arrived++;
      } else {
        write(unsent.map((each) => (each.command.id === command.id ? { ...each, refusal: outcome } : each)));
      }
    }
  } finally {
    isSending = false;
  }
  return arrived;
}

async function trySend(command: Command): Promise<string> {
  try {
    await sendCommand(command);
    return 'arrived';
  } catch (error) {
    const { details, isOffline } = toProblem(error);
    if (isOffline || details.status >= 500 || details.status === 401 || details.status === 429) return 'later';
    return details.detail ?? details.title ?? String(details.status);
  }
}
