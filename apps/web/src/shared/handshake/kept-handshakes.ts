import type { CarriedField } from '#libs/handshake';
import { del, get, update } from 'idb-keyval';
import { call } from '../api/call.js';
import type { MergedHandshakeDto } from '../api/generated/types.gen.js';
import { toProblem } from '../api/problem.js';

/** A handshake on this device that the server does not know yet, or has refused. */
export interface KeptHandshake {
  id: string;
  accountId: string;
  /** The three codes as digits. */
  codes: { hello: string; answer: string; closing: string };
  /** What the other gave, as their device signed it. */
  fields: CarriedField[];
  /** Epoch milliseconds. */
  at: number;
  /** Why the server refused it, in the reader's words. */
  refusal?: string;
}

const place = 'treffpunkt.handshakes';
const listeners = new Set<() => void>();
let known: readonly KeptHandshake[] = [];
let isSending = false;

/** The name that came with the fields. */
export const nameIn = (fields: readonly CarriedField[]): string =>
  fields.find(({ kind }) => kind === 'name')?.value ?? '';

/** What this device keeps, the oldest first; read from it by `readHandshakes`. */
export const keptHandshakes = (): readonly KeptHandshake[] => known;

/** Tells a listener when that changes; gives the way to stop listening. */
export function onHandshakes(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Reads what the device keeps: at the start, and when another tab may have changed it. */
export async function readHandshakes(): Promise<void> {
  show((await get<KeptHandshake[]>(place).catch(() => undefined)) ?? []);
}

/** Keeps a handshake until it is merged; one that is kept already is replaced. */
export const keepHandshake = (handshake: KeptHandshake): Promise<void> =>
  change((standing) => [...standing.filter(({ id }) => id !== handshake.id), handshake]);

/** Lets a handshake go. */
export const dropHandshake = (id: string): Promise<void> =>
  change((standing) => standing.filter((each) => each.id !== id));

/** Forgets all of them: for signing out. */
export async function forgetHandshakes(): Promise<void> {
  await del(place).catch(() => undefined);
  show([]);
}

/** Brings the account's handshakes to the server, until one finds no network; the account's log then tells of contacts. */
export async function mergeHandshakes(accountId: string): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    await readHandshakes();
    for (const handshake of known) {
      if (handshake.accountId !== accountId || handshake.refusal !== undefined) continue;
      const outcome = await merge(handshake);
      if (outcome === 'later') break;
      if (outcome === 'merged') await dropHandshake(handshake.id);
      else await keepHandshake({ ...handshake, refusal: outcome });
    }
  } finally {
    isSending = false;
  }
}

/** The server knows a handshake by its codes: a fresh command id each time does no harm. */
async function merge({ codes }: KeptHandshake): Promise<string> {
  try {
    const commandId = crypto.randomUUID();
    await call<MergedHandshakeDto>('/api/handshakes', { method: 'POST', body: codes, commandId });
    return 'merged';
  } catch (error) {
    const { isOffline, details } = toProblem(error);
    if (isOffline || details.status >= 500 || details.status === 401 || details.status === 429) return 'later';
    return details.detail ?? details.title ?? String(details.status);
  }
}

async function change(to: (standing: readonly KeptHandshake[]) => KeptHandshake[]): Promise<void> {
  let changed = to(known);
  await update<KeptHandshake[]>(place, (standing) => (changed = to(standing ?? []))).catch(() => undefined);
  show(changed);
}

function show(handshakes: readonly KeptHandshake[]): void {
  known = handshakes;
  for (const tell of listeners) tell();
}
