import { KERNEL } from './kernel.generated.js';
import { CONTROL, editedPlaces, type Layout, placesOf } from './layout.js';

/** How many people are compared with how many at a time: what one task of a thread is. */
const BLOCK = 256;
/** Bytes of the rows that are read again and again meanwhile: they have to stay in the nearest cache. */
const NEAR = 16384;
/** Scores below this are none. */
const LEAST = 1e-30;
/** Stands where nobody has been found yet. */
export const NOBODY = 0x7fffffff;

/** Takes a layout; gives how many tasks it is cut into: all pairs of blocks. */
export function tasksOf({ rows }: Layout): number {
  const blocks = Math.ceil(rows / BLOCK);
  return (blocks * (blocks + 1)) / 2;
}

/** One thread's view of the work: takes tasks from those that are left and keeps the best that it came by. */
export class Kernel {
  private readonly exports: WebAssembly.Instance['exports'];
  private readonly control: Int32Array;
  private readonly sub: number;

  /** Takes the memory that all threads share, its layout and the number of this thread, from 0. */
  constructor(
    memory: WebAssembly.Memory,
    private readonly layout: Layout,
    thread: number,
  ) {
    const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    this.exports = instance.exports;
    this.control = new Int32Array(memory.buffer, 0, 16);
    this.sub = Math.max(4, Math.floor(NEAR / layout.stride / 4) * 4);
    const at = placesOf(layout, thread);
    new Float32Array(memory.buffer, at.scores, layout.rows * layout.keep).fill(LEAST);
    new Int32Array(memory.buffer, at.others, layout.rows * layout.keep).fill(NOBODY);
    new Float32Array(memory.buffer, at.least, layout.rows).fill(LEAST);
    const { bothWays, oneWay } = layout.blend;
    const rows = [layout.stride, layout.seeks, layout.gives, layout.unit, bothWays, oneWay];
    const best = [layout.keep, at.scores, at.others, at.least];
    this.exports['setUp']?.(...rows, ...best, layout.excludedOffsets, layout.excluded, at.scratch);
  }

  /** Does one of the tasks that are left; says whether there was one, and whether it is not all stopped. */
  step(): boolean {
    const task = Atomics.add(this.control, CONTROL.nextTask, 1);
    if (task >= tasksOf(this.layout) || Atomics.load(this.control, CONTROL.isStopped) === 1) return false;
    this.pairs(task);
    Atomics.add(this.control, CONTROL.done, 1);
    return true;
  }

  /**
   * Scores the rows of somebody before and after an edit, where `editedPlaces` says, with everybody; gives the numbers of
   * those with whom one of both scores is as much as `least` says that they need.
   */
  compare(): Int32Array {
    const at = editedPlaces(this.layout);
    const count = this.exports['compare']?.(at.seeks, at.gives, this.layout.rows, at.before, at.after, at.reached) ?? 0;
    return new Int32Array(this.control.buffer, at.reached, count);
  }

  /** Takes a person whose scores with everybody `compare` has just found; finds their best anew. */
  best(person: number): void {
    this.exports['best']?.(person, editedPlaces(this.layout).after, this.layout.people, LEAST, NOBODY);
  }

  /** Tasks run down the columns of the triangle: block `two` with all blocks up to itself. */
  private pairs(task: number): void {
    const two = Math.floor((Math.sqrt(8 * task + 1) - 1) / 2);
    const one = task - (two * (two + 1)) / 2;
    const end = (block: number) => Math.min(this.layout.rows, (block + 1) * BLOCK);
    for (let from = two * BLOCK; from < end(two); from += this.sub)
      this.exports['pairs']?.(one * BLOCK, end(one), from, Math.min(end(two), from + this.sub));
  }
}
