import type { QueryClient } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';
import type { AccountEvent, SocketAnswer, SyncAnswer } from '#libs/contracts';
import { askAgain } from '../api/ask-again.js';
import { call } from '../api/call.js';
import { Problem, toProblem } from '../api/problem.js';
import { texts } from '../i18n/i18n.js';
import { LogReader } from './log-reader.js';
import { markStale } from './stale.js';

/** How the app hears of news: at once, every few seconds, or not at all. */
export type LinkState = 'connecting' | 'live' | 'polling' | 'cut';

/** Whose log is followed, and what is told of it. */
export interface LinkOptions {
  accountId: string;
  /** The last number that was known when the session was read. */
  lastSeq: number;
  client: QueryClient;
  onSignedOut: () => void;
}

const answerMs = 6000;
const pollMs = 4000;
const refusedMs = 30_000;

let socket: Socket | null = null;
let state: LinkState = 'connecting';
const listeners = new Set<() => void>();
/** What is of the moment, as it is pushed: how far something has come that takes a while; that others are free. */
type Progress = 'free-now.changed' | 'import.progress' | 'matching.progress' | 'matching.lists-progress';
const progressListeners: Record<Progress, Set<(progress: unknown) => void>> = {
  'free-now.changed': new Set(),
  'import.progress': new Set(),
  'matching.progress': new Set(),
  'matching.lists-progress': new Set(),
};

/** How the app hears of news at present. */
export const linkState = (): LinkState => state;

/** Tells a listener when that changes; gives the way to stop listening. */
export function onLinkState(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Tells a listener how far an import, or matching, has come, or that others are free; gives the way to stop listening. */
export function onProgress(name: Progress, tell: (progress: unknown) => void): () => void {
  progressListeners[name].add(tell);
  return () => progressListeners[name].delete(tell);
}

function setState(next: LinkState): void {
  if (state === next) return;
  state = next;
  for (const tell of listeners) tell();
}

/**
 * Asks over the socket and gives the answer's data; throws a Problem for a refusal. Undefined where the socket is not
 * there, or did not answer in time: whether the server has done it is then not known.
 */
export async function askSocket(name: string, message: object): Promise<{ data: unknown } | undefined> {
  if (!socket?.connected) return undefined;
  let answer: SocketAnswer<unknown>;
  try {
    answer = (await socket.timeout(answerMs).emitWithAck(name, message)) as SocketAnswer<unknown>;
  } catch {
    return undefined;
  }
  if (!answer.ok) throw new Problem(answer.problem);
  return { data: answer.data };
}

/** Follows the account's log until closed: over one socket, and by asking every few seconds while there is none. */
export function openLink(options: LinkOptions): () => void {
  const reader = makeReader(options);
  const stopPolling = startPolling(reader, options.onSignedOut);
  const stopRecovering = askAgainOnceBack(options.client);
  let isClosed = false;
  void import('socket.io-client').then(
    ({ io }) => {
      if (!isClosed) socket = connect(io('/', socketOptions), reader, options.onSignedOut);
    },
    () => setState('polling'),
  );
  return () => {
    isClosed = true;
    stopPolling();
    stopRecovering();
    socket?.disconnect();
    socket = null;
    setState('connecting');
  };
}

const socketOptions = {
  path: '/socket.io',
  transports: ['websocket'],
  reconnectionDelayMax: 8000,
  auth: (give: (auth: object) => void) => give({ locale: texts.language }),
};

function connect(fresh: Socket, reader: LogReader, onSignedOut: () => void): Socket {
  fresh.on('connect', () => {
    reader.catchUp().then(
      () => setState('live'),
      () => setState('polling'),
    );
  });
  fresh.on('account.event', (event: AccountEvent) => void reader.take(event).catch(() => undefined));
  fresh.on('account.signed-out', onSignedOut);
  for (const [name, all] of Object.entries(progressListeners)) {
    fresh.on(name, (progress: unknown) => all.forEach((tell) => tell(progress)));
  }
  fresh.on('connect_error', () => {
    setState(state === 'cut' ? 'cut' : 'polling');
    // The library tries again by itself except where the server said no: too many windows are open.
    if (!fresh.active) setTimeout(() => (socket === fresh ? fresh.connect() : undefined), refusedMs);
  });
  fresh.on('disconnect', (reason) => {
    setState('polling');
    // The library reconnects by itself except where the server closed: a restart, or the end of the session.
    if (reason === 'io server disconnect') fresh.connect();
  });
  return fresh;
}

/** The library waits longer after each try that failed; once the server is seen to be back there is nothing to wait for. */
function connectNow(): void {
  if (socket && !socket.connected) socket.disconnect().connect();
}

function makeReader({ accountId, lastSeq, client }: LinkOptions): LogReader {
  return new LogReader(keptSeq(accountId) ?? lastSeq, {
    ask: async (after) => {
      const answer = await askSocket('account.sync', { body: { after } });
      return (answer?.data as SyncAnswer | undefined) ?? call<SyncAnswer>(`/api/account-events?after=${after}`);
    },
    onEvents: (events) => markStale(client, events),
    onReset: () => void askAgain(client, () => true),
    onSeq: (seq) => keepSeq(accountId, seq),
  });
}

/** After a time away the log says what changed, but only of what it tells about; the rest, and what failed, is asked anew. */
function askAgainOnceBack(client: QueryClient): () => void {
  let wasAway = false;
  return onLinkState(() => {
    if (state === 'polling' || state === 'cut') wasAway = true;
    if (state !== 'live' || !wasAway) return;
    wasAway = false;
    void askAgain(
      client,
      ({ meta, state: { status } }) => status === 'error' || !meta?.staleOn || meta.isOfTheMoment === true,
    );
  });
}

/** While the socket is away and somebody looks, the log is asked every few seconds. */
function startPolling(reader: LogReader, onSignedOut: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState !== 'visible' || state === 'live') return;
    reader.catchUp().then(
      () => {
        if (state === 'cut') connectNow();
        setState(socket?.connected ? 'live' : state === 'connecting' ? 'connecting' : 'polling');
      },
      (error: unknown) => {
        const problem = toProblem(error);
        if (problem.details.status === 401) onSignedOut();
        else if (problem.isOffline || problem.details.status >= 500) setState('cut');
      },
    );
  };
  const timer = setInterval(look, pollMs);
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('online', look);
  };
}

const seqKey = (accountId: string): string => `treffpunkt.seq.${accountId}`;

function keptSeq(accountId: string): number | undefined {
  try {
    const kept = sessionStorage.getItem(seqKey(accountId));
    return kept === null ? undefined : Number(kept);
  } catch {
    return undefined;
  }
}

function keepSeq(accountId: string, seq: number): void {
  try {
    sessionStorage.setItem(seqKey(accountId), String(seq));
  } catch {
    // Without storage the number lives as long as the page; the session's own number begins the next one.
  }
}
