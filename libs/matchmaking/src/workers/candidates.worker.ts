import { workerData } from 'node:worker_threads';
import { Kernel, type Layout } from '../candidates/index.js';

/** What a thread that looks for candidates is given: the memory that all share, what lies where, and which one it is. */
export interface CandidatesTask {
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  readonly thread: number;
}

const { memory, layout, thread } = workerData as CandidatesTask;
const kernel = new Kernel(memory, layout, thread);
while (kernel.step());
