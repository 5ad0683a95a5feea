import { onStored, store, stored } from '../settings/stored.js';
import type { Command } from './commands.js';

/** A command that has not reached the server, or was refused after its screen was left. */
export interface Unsent {
  command: Command;
  accountId: string;
  /** What the person wanted, in their words: "Anfrage an Ana Núñez". */
  label: string;
  /** Epoch milliseconds of the first try. */
  since: number;
  /** Its screen shows it where it was decided: no line at the top is needed. */
  isInPlace?: boolean;
  /** Why it was refused in the end; without it, it is tried again. */
  refusal?: string;
}

const place = 'outbox';
const listeners = new Set<() => void>();
let unsent: readonly Unsent[] = read();
/** Whether the browser keeps what is stored; where it does not, the list lasts as long as the page. */
let isKept = true;
let stopHearing: (() => void) | undefined;

function read(): readonly Unsent[] {
  try {
    const kept: unknown = JSON.parse(stored(place) ?? '[]');
    return Array.isArray(kept) ? (kept as Unsent[]) : [];
  } catch {
    return [];
  }
}

/** Changes the list as it stands on the device by now: other tabs change it as well. */
function write(change: (standing: readonly Unsent[]) => readonly Unsent[]): void {
  unsent = change(isKept ? read() : unsent);
  const text = unsent.length > 0 ? JSON.stringify(unsent) : null;
  store(place, text);
  isKept = stored(place) === text;
  for (const tell of listeners) tell();
}

function hearOtherTabs(): void {
  if (!isKept) return;
  unsent = read();
  for (const tell of listeners) tell();
}

/** What has not arrived yet, the oldest first. */
export const unsentCommands = (): readonly Unsent[] => unsent;

/** Tells a listener when that changes, here or in another tab; gives the way to stop listening. */
export function onUnsent(tell: () => void): () => void {
  stopHearing ??= onStored(place, hearOtherTabs);
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    stopHearing?.();
    stopHearing = undefined;
  };
}

/** Keeps a command that found no network, until it has arrived or its person drops it. */
export function keepUnsent(command: Command, accountId: string, label: string, isInPlace = false): void {
  const kept = { command, accountId, label, since: Date.now(), ...(isInPlace && { isInPlace }) };
  write((standing) => [...without(standing, command.id), kept]);
}

/** Lets a command go. */
export function dropUnsent(id: string): void {
  write((standing) => without(standing, id));
}

/** Says why a command was refused in the end, for its person to read; nothing where it was let go meanwhile. */
export function refuseUnsent(id: string, refusal: string): void {
  write((standing) => standing.map((each) => (each.command.id === id ? { ...each, refusal } : each)));
}

/** Lets go of everything that is not this account's: for the next one who signs in on the device. */
export function keepOnlyUnsentOf(accountId: string): void {
  if (unsent.every((each) => each.accountId === accountId)) return;
  write((standing) => standing.filter((each) => each.accountId === accountId));
}

const without = (list: readonly Unsent[], id: string): Unsent[] => list.filter((each) => each.command.id !== id);
