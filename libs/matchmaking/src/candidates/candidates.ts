import type { Pace } from '../pace.js';
import { scaleOf, writeViews } from './fixed-point.js';
import { Kernel, NOBODY, tasksOf } from './kernel.js';
import { type Blend, CONTROL, type Layout, layoutOf, memoryFor, placesOf, type Views } from './layout.js';

/** What is looked for: how many of the best for each, how a pair is scored, and who must not be put together. */
export interface Search {
  readonly views: Views;
  readonly most: number;
  readonly blend: Blend;
  /** For each person the numbers of those who are left out, in both directions; people without any may be missing. */
  readonly excluded?: ReadonlyMap<number, readonly number[]>;
}

/** The best others of everyone, best first: `most` to a person, and -1 where there are no more with a score above 0. */
export interface Candidates {
  readonly most: number;
  readonly others: Int32Array;
  readonly scores: Float32Array;
}

/** A search laid out in a memory that threads share: `layout` and `memory` are what each thread needs. */
export class CandidateSearch {
  readonly layout: Layout;
  readonly memory: WebAssembly.Memory;
  /** By what rows were multiplied to become 16-bit numbers. */
  readonly scales: { readonly seeks: number; readonly gives: number };
  private readonly control: Int32Array;

  /** Throws a RangeError where the views are not whole rows or do not fit into a memory. */
  constructor(
    readonly search: Search,
    readonly threads: number,
  ) {
    const { views, most, blend, excluded } = search;
    const people = views.seeks.length / views.dimensions;
    if (!Number.isInteger(people) || views.gives.length !== views.seeks.length)
      throw new RangeError('views must be whole rows, as many that seek as that give');
    this.scales = { seeks: scaleOf(views.seeks, views.dimensions), gives: scaleOf(views.gives, views.dimensions) };
    this.layout = layoutOf({
      people,
      dimensions: views.dimensions,
      threads,
      blend,
      keep: Math.max(1, most),
      isOne: views.seeks === views.gives,
      excluded: [...(excluded?.values() ?? [])].reduce((sum, { length }) => sum + length, 0),
      unit: 1 / (this.scales.seeks * this.scales.gives),
    });
    this.memory = memoryFor(this.layout);
    this.control = new Int32Array(this.memory.buffer, 0, 16);
    writeViews(this.memory.buffer, this.layout, views, this.scales);
    this.writeExcluded();
  }

  /** How much is done and how much there is, in tasks of about a millisecond. */
  progress(): readonly [number, number] {
    return [Atomics.load(this.control, CONTROL.done), tasksOf(this.layout)];
  }

  /** Ends the work of all threads after their present tasks. */
  stop(): void {
    Atomics.store(this.control, CONTROL.isStopped, 1);
  }

  /** Gives what the threads have found together; of equal scores the lower number comes first. */
  async found(pace: Pace): Promise<Candidates> {
    const { layout, threads } = this;
    const { most } = this.search;
    const others = new Int32Array(layout.people * most).fill(-1);
    const scores = new Float32Array(layout.people * most);
    const kept = Array.from({ length: threads }, (_, thread) => this.keptBy(thread));
    for (let person = 0; person < layout.people; person++) {
      const best = kept.flatMap((one) => {
        const from = person * layout.keep;
        return Array.from(one.others.subarray(from, from + layout.keep), (other, at) => ({
          other,
          score: one.scores[from + at] ?? 0,
        }));
      });
      const found = best.filter(({ other }) => other !== NOBODY);
      found.sort((a, b) => b.score - a.score || a.other - b.other);
      for (const [at, { other, score }] of found.slice(0, most).entries()) {
        others[person * most + at] = other;
        scores[person * most + at] = score;
      }
      await pace.worked(0.1);
    }
    return { most, others, scores };
  }

  private keptBy(thread: number): { scores: Float32Array; others: Int32Array } {
    const at = placesOf(this.layout, thread);
    const length = this.layout.rows * this.layout.keep;
    return {
      scores: new Float32Array(this.memory.buffer, at.scores, length),
      others: new Int32Array(this.memory.buffer, at.others, length),
    };
  }

  private writeExcluded(): void {
    const { excluded } = this.search;
    const offsets = new Int32Array(this.memory.buffer, this.layout.excludedOffsets, this.layout.rows + 1);
    if (!excluded) return;
    const numbers = new Int32Array(this.memory.buffer, this.layout.excluded);
    for (let person = 0, at = 0; person < this.layout.rows; person++) {
      for (const other of (excluded.get(person) ?? []).toSorted((a, b) => a - b)) numbers[at++] = other;
      offsets[person + 1] = at;
    }
  }
}

/** What a task is worth to a pace: about a millisecond and a half. */
const TASK = 60;

/**
 * Takes a search laid out for one thread; gives the best others of everyone, computed in this thread with turns for the event loop.
 * O(people² * dimensions). Calls `onProgress` with tasks done and tasks in all.
 */
export async function bestOthers(
  laidOut: CandidateSearch,
  pace: Pace,
  onProgress?: (done: number, total: number) => void,
): Promise<Candidates> {
  const kernel = new Kernel(laidOut.memory, laidOut.layout, 0);
  while (kernel.step()) {
    onProgress?.(...laidOut.progress());
    await pace.worked(TASK);
  }
  return laidOut.found(pace);
}
