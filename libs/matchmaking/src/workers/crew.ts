import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Pace } from '../pace.js';
import type { KernelLayout } from '../scoring/kernel.js';
import { alone, type Crew } from '../suggesting/neighbours.js';
import { sharedInts, type Sweep } from '../suggesting/sweeps.js';
import { findCandidates } from './candidates.js';
import type { SweepTask } from './sweep.worker.js';

const entry = fileURLToPath(new URL('./sweep.worker.js', import.meta.url));

/**
 * Takes a number of threads, by default one a core; gives a crew of so many. From TypeScript sources, which a thread cannot
 * load, the calling thread works alone.
 */
export function threadCrew(threads: number = availableParallelism()): Crew {
  if (!existsSync(entry)) return alone;
  return {
    ...alone,
    threads,
    find: (search) => findCandidates(search, { threads }),
    sweep: (layout, sweep, pace) => sweepInThreads(layout, sweep, threads, pace),
  };
}

async function sweepInThreads(layout: KernelLayout, sweep: Sweep, threads: number, pace: Pace): Promise<void> {
  const next = sharedInts(1);
  const workers = Array.from({ length: threads }, (_, thread) => {
    const workerData: SweepTask = { layout, sweep, next, thread };
    return new Worker(entry, { workerData });
  });
  try {
    await Promise.all(workers.map(ended));
    await pace.worked(Infinity);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
