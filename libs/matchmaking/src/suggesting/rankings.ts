import { chanceAfter, chanceOf } from '../chance.js';
import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import { rankOf } from '../scoring/meeting.js';

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
): Promise<Rankings> {
  const lists = asked.map((person) => near(person));
  const offsets = new Int32Array(asked.length + 1);
  lists.forEach((list, at) => (offsets[at + 1] = (offsets[at] ?? 0) + list.length));
  const others = new Int32Array(offsets[asked.length] ?? 0);
  const ranks = new Float64Array(others.length);
  lists.forEach((list, at) => others.set(list, offsets[at]));
  await score(corpus, { asked, offsets, others, ranks }, pace);
  for (const [list, person] of asked.entries()) {
    order(
      corpus,
      person,
      others.subarray(offsets[list], offsets[list + 1]),
      ranks.subarray(offsets[list], offsets[list + 1]),
    );
    await pace.worked((A_PAIR / 4) * ((offsets[list + 1] ?? 0) - (offsets[list] ?? 0)));
  }
  return { asked, offsets, others, ranks };
}

/** Writes the rank of each pair; a pair of two lists into both, from the first of them. */
async function score(corpus: Corpus, { asked, offsets, others, ranks }: Rankings, pace: Pace): Promise<void> {
  const listOf = new Int32Array(corpus.people.length).fill(-1);
  asked.forEach((person, list) => (listOf[person] = list));
  // Lists are gone through by the numbers of their people, so that what is written into a list comes in its own order.
  const next = offsets.slice();
  for (const person of asked.toSorted((a, b) => a - b)) {
    const list = listOf[person] ?? 0;
    const end = offsets[list + 1] ?? 0;
    for (let at = offsets[list] ?? 0; at < end; at++) {
      const other = others[at] ?? 0;
      const back = listOf[other] ?? -1;
      if (back >= 0 && other < person) continue;
      const rank = alike(corpus, person, other);
      ranks[at] = rank;
      if (back < 0) continue;
      let place = next[back] ?? 0;
      while (listOf[others[place] ?? 0] === -1) place++;
      ranks[place] = rank;
      next[back] = place + 1;
    }
    await pace.worked(A_PAIR * (end - (offsets[list] ?? 0)));
  }
}

/** A pair is added up in the same order whoever comes first among all. */
function alike(corpus: Corpus, one: number, two: number): number {
  const isFirst = (corpus.people[one]?.id ?? '') < (corpus.people[two]?.id ?? '');
  return isFirst ? rankOf(corpus, one, two) : rankOf(corpus, two, one);
}

/** Sorts others and their ranks, best first, and tells equal ones apart by the chance of both ids. */
function order({ people }: Corpus, person: number, others: Int32Array, ranks: Float64Array): void {
  const mine = chanceOf(people[person]?.id ?? '');
  const chances = Float64Array.from(others, (other) => chanceAfter(mine, people[other]?.id ?? ''));
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
  const ranked = { order: Int32Array.from(others), ranks: new Float64Array(others.length) };
  ranked.order.forEach((other, at) => (ranked.ranks[at] = alike(corpus, person, other)));
  order(corpus, person, ranked.order, ranked.ranks);
  return ranked;
}

/** Takes rankings and the place of a list; gives the others in it, best first. */
export function listAt({ offsets, others }: Rankings, list: number): Int32Array {
  return others.subarray(offsets[list], offsets[list + 1]);
}
