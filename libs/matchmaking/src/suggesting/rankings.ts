import { chanceOfBoth } from '../chance.js';
import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import { type DoSweep, type RankSweep, sharedDoubles, sharedInts, sweepHere } from './sweeps.js';

/** The others of each person asked for, best first: those of the list at place i from `offsets[i]` up to `offsets[i + 1]`. */
export interface Rankings {
  readonly asked: readonly number[];
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  /** The numbers that order the others. */
  readonly ranks: Float64Array;
}

/** Of equal scores the chance decides; it weighs less than any difference of scores that says something. */
const CHANCE = 1e-9 / 2 ** 32;
/** Pairs that are compared between two breaths, in units of a pace. */
const A_PAIR = 0.1;

/**
 * Takes everybody, whose lists are asked for, and for each person the numbers of those whom they are compared with,
 * ascending and the same both ways; gives them in order. A pair of two who are asked for is scored once.
 */
export async function rankAll(
  corpus: Corpus,
  asked: readonly number[],
  near: (person: number) => ArrayLike<number>,
  pace: Pace,
  sweep: DoSweep = sweepHere,
): Promise<Rankings> {
  const lists = asked.map((person) => near(person));
  const offsets = sharedInts(asked.length + 1);
  lists.forEach((list, at) => (offsets[at + 1] = (offsets[at] ?? 0) + list.length));
  const others = sharedInts(offsets[asked.length] ?? 0);
  lists.forEach((list, at) => others.set(list, offsets[at]));
  const listOf = sharedInts(corpus.people.length).fill(-1);
  asked.forEach((person, list) => (listOf[person] = list));
  const ranks = sharedDoubles(others.length);
  const work = { kind: 'ranks', asked: sharedInts(asked.length), listOf, offsets, others, ranks } as const;
  work.asked.set(asked);
  await sweep(corpus.comparison.layout, work, pace);
  fillIn(work);
  for (const [list, person] of asked.entries()) {
    const [first, end] = [offsets[list] ?? 0, offsets[list + 1] ?? 0];
    order(corpus.chances, person, others.subarray(first, end), ranks.subarray(first, end));
    await pace.worked((A_PAIR / 4) * (end - first));
  }
  return { asked, offsets, others, ranks };
}

/** Writes the rank of each pair of two lists into the other one as well. */
function fillIn({ asked, listOf, offsets, others, ranks }: RankSweep): void {
  // Lists are gone through by the numbers of their people, so that what is written into a list comes in its own order.
  const next = offsets.slice();
  for (const person of asked.toSorted()) {
    const list = listOf[person] ?? 0;
    for (let at = offsets[list] ?? 0; at < (offsets[list + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      const back = listOf[other] ?? -1;
      if (back < 0 || other < person) continue;
      let place = next[back] ?? 0;
      while (listOf[others[place] ?? 0] === -1) place++;
      ranks[place] = ranks[at] ?? 0;
      next[back] = place + 1;
    }
  }
}

/** Sorts others and their ranks, best first, and tells equal ones apart by the chance of both. */
function order(all: Uint32Array, person: number, others: Int32Array, ranks: Float64Array): void {
  const mine = all[person] ?? 0;
  const chances = Float64Array.from(others, (other) => chanceOfBoth(mine, all[other] ?? 0));
  const places = new Uint32Array(others.length).map((_, at) => at);
  places.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || (chances[a] ?? 0) - (chances[b] ?? 0));
  const [numbers, values] = [others.slice(), ranks.slice()];
  places.forEach((place, at) => {
    others[at] = numbers[place] ?? 0;
    ranks[at] = (values[place] ?? 0) - (chances[place] ?? 0) * CHANCE;
  });
}

/** The others of one person, best first, and the numbers that order them. */
export interface Ranking {
  readonly order: Int32Array;
  readonly ranks: Float64Array;
}

/** Takes everybody, a person and the numbers of those whom to compare them with; gives these in order. */
export function ranking(corpus: Corpus, person: number, others: ArrayLike<number>): Ranking {
  const ranked = { order: Int32Array.from(others), ranks: corpus.comparison.ranks(person, others).slice() };
  order(corpus.chances, person, ranked.order, ranked.ranks);
  return ranked;
}

/** Takes rankings and the place of a list; gives the others in it, best first. */
export function listAt({ offsets, others }: Rankings, list: number): Int32Array {
  return others.subarray(offsets[list], offsets[list + 1]);
}
