import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bestOthers, type Candidates, CandidateSearch, type Search } from '../candidates/index.js';
import { Pace } from '../pace.js';
import type { CandidatesTask } from './candidates.worker.js';

/** How to look for candidates: `threads` is by default one a core. */
export interface CandidatesOptions {
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Called now and then with tasks done and tasks in all, and with all of them at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

const TELL_EACH = 100;

/**
 * Takes a search; gives the best others of everyone, found by threads that share one memory; the same for any number of
 * threads. From TypeScript sources, which a thread cannot load, it works in the calling thread. Rejects with the signal's
 * reason once it is aborted, with all threads ended.
 */
export async function findCandidates(search: Search, options: CandidatesOptions = {}): Promise<Candidates> {
  return (await searchCandidates(search, options)).found;
}

/** As `findCandidates`, with the search as it lies in memory: what `LiveLists` goes on from. */
export async function searchCandidates(
  search: Search,
  { threads = availableParallelism(), signal, onProgress }: CandidatesOptions = {},
): Promise<{ done: CandidateSearch; found: Candidates }> {
  signal?.throwIfAborted();
  const pace = new Pace(signal);
  const entry = fileURLToPath(new URL('./candidates.worker.js', import.meta.url));
  const laidOut = new CandidateSearch(search, existsSync(entry) ? threads : 1);
  if (!existsSync(entry)) return { done: laidOut, found: await bestOthers(laidOut, pace, onProgress) };
  const stop = () => laidOut.stop();
  const telling = setInterval(() => onProgress?.(...laidOut.progress()), TELL_EACH);
  signal?.addEventListener('abort', stop);
  try {
    await Promise.all(Array.from({ length: threads }, (_, thread) => runThread(entry, laidOut, thread)));
    signal?.throwIfAborted();
    onProgress?.(...laidOut.progress());
    return { done: laidOut, found: await laidOut.found(pace) };
  } finally {
    clearInterval(telling);
    signal?.removeEventListener('abort', stop);
    laidOut.stop();
  }
}

function runThread(entry: string, { memory, layout }: CandidateSearch, thread: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: { memory, layout, thread } satisfies CandidatesTask });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
