import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { suggest } from '../suggesting/index.js';
import type { Person, SuggestOptions, Suggestion } from '../types.js';
import type { Progress, SuggestTask } from './suggest.worker.js';

/** The engine off the event loop; close it before the process ends. */
export interface Matchmaker {
  /** As `suggest`, in a thread; the people are copied to it. One call is one thread's work. */
  suggest(people: readonly Person[], options?: SuggestOptions): Promise<Suggestion[]>;
  /** Ends the threads; what still runs rejects. */
  close(): Promise<void>;
}

/** How many threads to keep at most; by default one fewer than the machine has cores, and at least one. */
export interface MatchmakerOptions {
  readonly threads?: number;
}

/**
 * Takes how many threads to use; gives the engine in threads. Run from TypeScript sources (jest) it works in the
 * calling thread: a worker thread is loaded by Node itself, which only takes the compiled file, and that file lies
 * beside this one only in a build. `suggest` breathes, so the loop goes on either way.
 */
export function createMatchmaker({ threads }: MatchmakerOptions = {}): Matchmaker {
  const entry = fileURLToPath(new URL('./suggest.worker.js', import.meta.url));
  if (!existsSync(entry)) return { suggest, close: () => Promise.resolve() };
  const pool = new Piscina<SuggestTask, Suggestion[]>({
    filename: entry,
    minThreads: 0,
    maxThreads: threads ?? Math.max(1, availableParallelism() - 1),
    idleTimeout: 30_000,
  });
  return {
    suggest: (people, options = {}) => runInThread(pool, people, options),
    close: () => pool.destroy(),
  };
}

async function runInThread(
  pool: Piscina<SuggestTask, Suggestion[]>,
  people: readonly Person[],
  { signal, onProgress, ...options }: SuggestOptions,
): Promise<Suggestion[]> {
  signal?.throwIfAborted();
  const channel = onProgress ? new MessageChannel() : undefined;
  let told = 0;
  channel?.port1.on('message', ({ done, total }: Progress) => {
    told = done;
    onProgress?.(done, total);
  });
  try {
    const task: SuggestTask = { people, options, ...(channel && { progress: channel.port2 }) };
    const found = await pool.run(task, {
      ...(channel && { transferList: [channel.port2] }),
      ...(signal && { signal }),
    });
    // The answer may overtake the last messages: the caller hears the end before the promise is kept.
    const total = new Set(options.for ?? people.map(({ id }) => id)).size;
    if (told < total) onProgress?.(total, total);
    return found;
  } catch (error) {
    // An aborted thread ends with the pool's own error; callers of `suggest` know the signal's reason.
    throw signal?.aborted ? signal.reason : error;
  } finally {
    channel?.port1.removeAllListeners('message');
    channel?.port1.close();
  }
}
