import { workerData } from 'node:worker_threads';
import { Kernel, type KernelLayout } from '../scoring/kernel.js';
import { step, stepsOf, type Sweep } from '../suggesting/sweeps.js';

/** What a thread of a sweep is given: the people, the work, the next step of it that nobody does yet, and which thread it is. */
export interface SweepTask {
  readonly layout: KernelLayout;
  readonly sweep: Sweep;
  readonly next: Int32Array;
  readonly thread: number;
}

const { layout, sweep, next, thread } = workerData as SweepTask;
const kernel = new Kernel(layout, thread);
/** So many steps are taken at once. */
const STEPS = 16;
const all = stepsOf(sweep);
for (let first = Atomics.add(next, 0, STEPS); first < all; first = Atomics.add(next, 0, STEPS))
  for (let at = first; at < Math.min(all, first + STEPS); at++) step(kernel, sweep, at);
