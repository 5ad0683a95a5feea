import type { Pace } from '../pace.js';
import { Kernel, type KernelLayout } from '../scoring/kernel.js';

/** Finds for each person who is likely for them: `found` has room for so many of each, `counts` says how many there are. */
export interface LikelySweep {
  readonly kind: 'likely';
  readonly most: number;
  readonly found: Int32Array;
  /** Two numbers a person: those who share something with them, then some of the others. */
  readonly counts: Int32Array;
}

/** Scores each pair of some lists once: with who has no list, or comes later. */
export interface RankSweep {
  readonly kind: 'ranks';
  /** Whose each list is, and by person the list or -1. */
  readonly asked: Int32Array;
  readonly listOf: Int32Array;
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly ranks: Float64Array;
}

/** Work that is done person by person, or list by list, in any order and by any number of threads; its lists are shared. */
export type Sweep = LikelySweep | RankSweep;

/** Some of the others beside those who share something: as many as the kernel takes. */
export const OTHERS = 24;

/** Takes a length; gives a list that threads share. */
export const sharedInts = (length: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(4 * length));

/** The same of doubles. */
export const sharedDoubles = (length: number): Float64Array<SharedArrayBuffer> =>
  new Float64Array(new SharedArrayBuffer(8 * length));

/** Takes a sweep; gives how many steps it has. */
export const stepsOf = (sweep: Sweep): number =>
  sweep.kind === 'likely' ? sweep.counts.length / 2 : sweep.asked.length;

/** Takes a thread's kernel, a sweep and which of its steps; does it, and gives how much that was in units of a pace. */
export function step(kernel: Kernel, sweep: Sweep, at: number): number {
  return sweep.kind === 'likely' ? findLikely(kernel, sweep, at) : rank(kernel, sweep, at);
}

function findLikely(kernel: Kernel, { most, found, counts }: LikelySweep, person: number): number {
  const { sharing, others } = kernel.likely(person, most);
  const first = person * (most + OTHERS);
  found.set(sharing, first);
  found.set(others, first + sharing.length);
  counts[2 * person] = sharing.length;
  counts[2 * person + 1] = others.length;
  return kernel.layout.people / 500;
}

/** Pairs that are compared between two breaths, in units of a pace. */
const A_PAIR = 0.1;

function rank(kernel: Kernel, { asked, listOf, offsets, others, ranks }: RankSweep, list: number): number {
  const person = asked[list] ?? 0;
  const first = offsets[list] ?? 0;
  const mine = others.subarray(first, offsets[list + 1]);
  const isMine = (other: number) => listOf[other] === -1 || other > person;
  const scored = kernel.ranks(person, mine.filter(isMine));
  let from = 0;
  mine.forEach((other, at) => {
    if (isMine(other)) ranks[first + at] = scored[from++] ?? 0;
  });
  return A_PAIR * mine.length;
}

/** Does a sweep over people who are laid out: in this thread, or in others. */
export type DoSweep = (layout: KernelLayout, sweep: Sweep, pace: Pace) => Promise<void>;

/** Does it in this thread, which breathes meanwhile. */
export const sweepHere: DoSweep = async (layout, sweep, pace) => {
  const kernel = new Kernel(layout, 0);
  for (let at = 0; at < stepsOf(sweep); at++) await pace.worked(step(kernel, sweep, at));
};
