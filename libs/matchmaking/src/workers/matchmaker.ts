import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { explain, renew, type Renewed, type Standing, suggest, type Suggested } from '../suggesting/index.js';
import type { WordLayer } from '../text/word-layer.js';
import type { Explanation, Person, Suggestion } from '../types.js';
import {
  done,
  type EngineTask,
  type EngineWork,
  type Progress,
  received,
  textsOf,
  type ThreadOptions,
} from './engine.worker.js';

/** The engine off the event loop; close it before the process ends. */
export interface Matchmaker {
  /** As `suggest`, in a thread; the people are copied to it. One call is one thread's work. */
  suggest(people: readonly Person[], options?: ThreadOptions): Promise<Suggestion[]>;
  /** As `suggestFairly`, in a thread; with `keep` the thread keeps the lists of a large event for edits. */
  suggestFairly(people: readonly Person[], options?: ThreadOptions): Promise<Suggested>;
  /**
   * As `renew`, in a thread. Where the lists of `keep.before` are kept, those who changed alone are read, and lists come from the
   * likeliest others as `suggestFairly` takes them (see `Keeper`).
   */
  renew(
    people: readonly Person[],
    changed: readonly string[],
    standing: Standing,
    options?: ThreadOptions,
  ): Promise<Renewed>;
  /** As `textsToEmbed`, for each of the people, in a thread. */
  textsToEmbed(people: readonly Person[], options: { readonly multilingual: boolean }): Promise<string[][]>;
  /** As `explain`, in a thread. */
  explain(a: string, b: string, people: readonly Person[], options?: ThreadOptions): Promise<Explanation>;
  /** Ends the threads; what still runs rejects. */
  close(): Promise<void>;
}

/** What threads to keep, and what they know further. */
export interface MatchmakerOptions {
  /** How many threads to keep at most; by default one fewer than the machine has cores, and at least one. */
  readonly threads?: number;
  /** How long a thread with nothing to do stays, with the lists that it keeps, in milliseconds; by default 30 seconds. */
  readonly idle?: number;
  /** Gives the words of a further dictionary for every thread (`installedWords`); asked for with the first work. */
  readonly words?: () => Promise<WordLayer | undefined>;
}

/**
 * Takes how many threads to use and which words; gives the engine in threads. Run from TypeScript sources (jest) it works in the
 * calling thread: a worker thread is loaded by Node itself, which only takes the compiled file, and that file lies
 * beside this one only in a build. The engine breathes, so the loop goes on either way.
 */
export function createMatchmaker({ threads, words, idle = 30_000 }: MatchmakerOptions = {}): Matchmaker {
  const entry = fileURLToPath(new URL('./engine.worker.js', import.meta.url));
  if (!existsSync(entry)) return inThisThread;
  const maxThreads = threads ?? Math.max(1, availableParallelism() - 1);
  const pool = new Piscina<EngineTask, unknown>({ filename: entry, minThreads: 0, maxThreads, idleTimeout: idle });
  let asked: Promise<WordLayer | undefined> | undefined;
  const run: Run = async (task, signal) => {
    signal?.throwIfAborted();
    const further = await (asked ??= words?.() ?? Promise.resolve(undefined));
    return inThread(pool, { ...task, ...(further && { words: further }) }, signal);
  };
  const fairly = async (people: readonly Person[], options: ThreadOptions = {}) => {
    const total = new Set(options.for ?? people.map(({ id }) => id)).size;
    return (await withProgress(run, people, { kind: 'suggest' }, options, total)) as Suggested;
  };
  return {
    suggest: async (people, options) => (await fairly(people, options)).suggestions,
    suggestFairly: fairly,
    renew: async (people, changed, standing, options = {}) =>
      (await edited(run, people, changed, options)) ??
      ((await withProgress(run, people, { kind: 'renew', changed, standing }, options)) as Renewed),
    textsToEmbed: async (people, { multilingual }) =>
      (await run({ people, options: {}, work: { kind: 'texts', multilingual } })) as string[][],
    explain: async (a, b, people, options = {}) =>
      (await run(
        { people, work: { kind: 'explain', pair: [a, b] }, ...taskOf(options) },
        options.signal,
      )) as Explanation,
    close: () => pool.destroy(),
  };
}

const runHere: Run = (task, signal) => done(task, { ...received(task.options), ...(signal && { signal }) });

const inThisThread: Matchmaker = {
  suggest: (people, options = {}) => suggest(people, received(options)),
  suggestFairly: async (people, options = {}) =>
    (await done({ people, options, work: { kind: 'suggest' } }, received(options))) as Suggested,
  renew: async (people, changed, standing, options = {}) =>
    (await edited(runHere, people, changed, options)) ?? renew(people, changed, standing, received(options)),
  textsToEmbed: (people, { multilingual }) => Promise.resolve(textsOf(people, multilingual)),
  explain: (a, b, people, options = {}) => explain(a, b, people, received(options)),
  close: () => Promise.resolve(),
};

/** Asks whoever may keep the lists, with those who changed and the vectors of what they say: the others are known there. */
async function edited(
  run: Run,
  people: readonly Person[],
  changed: readonly string[],
  { onProgress: _onProgress, ...options }: ThreadOptions,
): Promise<Renewed | undefined> {
  if (options.keep?.before === undefined) return undefined;
  const those = people.filter(({ id }) => changed.includes(id));
  const { vectors, signal } = options;
  const said = vectors && { kind: 'texts' as const, multilingual: vectors.multilingual };
  const texts = said ? ((await run({ people: those, options: {}, work: said })) as string[][]).flat() : [];
  const byText = new Map(texts.map((text) => [text, vectors?.byText.get(text)] as const).filter(isThere));
  const task = {
    people: those,
    work: { kind: 'edit' as const },
    ...taskOf({ ...options, ...(vectors && { vectors: { ...vectors, byText } }) }),
  };
  return (await run(task, signal)) as Renewed | undefined;
}

const isThere = (one: readonly [string, Float32Array | undefined]): one is readonly [string, Float32Array] =>
  one[1] !== undefined;

type Pool = Piscina<EngineTask, unknown>;

/** Has a thread do a task. */
type Run = (task: EngineTask, signal?: AbortSignal) => Promise<unknown>;

/** What of the options travels: neither signals nor functions can be cloned. */
function taskOf({ signal: _signal, onProgress: _onProgress, ...options }: ThreadOptions): Pick<EngineTask, 'options'> {
  return { options };
}

async function inThread(pool: Pool, task: EngineTask, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const { progress } = task;
    return await pool.run(task, { ...(progress && { transferList: [progress] }), ...(signal && { signal }) });
  } catch (error) {
    // An aborted thread ends with the pool's own error; callers of the engine know the signal's reason.
    throw signal?.aborted ? signal.reason : error;
  }
}

/** The answer may overtake the last messages: where it is known how much there is, the caller hears the end first. */
async function withProgress(
  run: Run,
  people: readonly Person[],
  work: EngineWork,
  options: ThreadOptions,
  total = 0,
): Promise<unknown> {
  const { signal, onProgress } = options;
  const channel = onProgress ? new MessageChannel() : undefined;
  let told = 0;
  channel?.port1.on('message', ({ done, total: all }: Progress) => {
    told = done;
    onProgress?.(done, all);
  });
  try {
    const task = { people, work, ...taskOf(options), ...(channel && { progress: channel.port2 }) };
    const found = await run(task, signal);
    if (told < total) onProgress?.(total, total);
    return found;
  } finally {
    channel?.port1.removeAllListeners('message');
    channel?.port1.close();
  }
}
