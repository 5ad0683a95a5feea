import { Pace } from '../pace.js';
import { buildCorpus, type Corpus } from '../scoring/corpus.js';
import type { Person, SuggestOptions, Suggestion } from '../types.js';
import { Best } from './exposure/index.js';
import { type ShownFigures, shownFigures } from './figures.js';
import { type Ranking, ranking } from './rankings.js';
import { checkCount, exclusions, numberOf, others, suggestion } from './suggest.js';

/** How things stand before an edit, by id: whom each list shows, and what showing each person once costs (else nothing). */
export interface Standing {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly prices: ReadonlyMap<string, number>;
}

/** The lists that an edit touches, whose they are, and the figures of all lists with these in them. */
export interface Renewed {
  readonly suggestions: Suggestion[];
  readonly renewed: readonly string[];
  readonly figures: ShownFigures;
}

/** How to renew: as lists for everybody were made. */
export type RenewOptions = Pick<SuggestOptions, 'limit' | 'exclude' | 'weights' | 'vectors' | 'signal' | 'onProgress'>;

/** A difference below this is one of rounding, or the chance that decides between equals. */
const EQUAL = 1e-8;

/** One calculation: everybody as they are now, and everything by number. */
class Renewal {
  private readonly best: Best;
  private readonly lowest: number;

  constructor(
    readonly corpus: Corpus,
    private readonly limit: number,
    private readonly prices: Float64Array,
    private readonly excluded: ReadonlyMap<number, ReadonlySet<number>>,
  ) {
    this.best = new Best(limit);
    this.lowest = prices.reduce((a, b) => Math.min(a, b), 0);
  }

  /** All others of a person, best first. */
  rank(person: number): Ranking {
    return ranking(this.corpus, person, others(this.corpus, person, this.excluded.get(person)));
  }

  /** The person's list at these prices, best first. */
  list({ order, ranks }: Ranking): number[] {
    const to = Int32Array.from(order);
    const offsets = Int32Array.of(0, to.length);
    this.best.take({ people: to.length, offsets, to, weight: ranks }, 0, this.limit, this.prices, this.lowest);
    return [...this.best.entries.subarray(0, this.best.length).sort()].map((at) => order[at] ?? 0);
  }

  /** What the least of those in a list is worth at these prices; whoever is worth less does not come into it. */
  need(person: number, list: readonly number[]): number {
    const isGone = (other: number) =>
      this.excluded.get(person)?.has(other) === true || this.corpus.circumstances.isUnwished(person, other);
    const { order, ranks } = ranking(
      this.corpus,
      person,
      list.filter((other) => !isGone(other)),
    );
    if (order.length < this.limit) return -Infinity;
    return ranks.reduce((least, rank, at) => Math.min(least, this.worth(order[at] ?? 0, rank)), Infinity);
  }

  worth(person: number, rank: number): number {
    return rank - (this.prices[person] ?? 0);
  }
}

/** For each of those who changed: what they are worth to each of the others, -Infinity where they are not proposed. */
async function worths(renewal: Renewal, changed: readonly number[], pace: Pace): Promise<Map<number, Float64Array>> {
  const all = new Map<number, Float64Array>();
  for (const person of changed) {
    const { order, ranks } = renewal.rank(person);
    const worth = new Float64Array(renewal.corpus.people.length).fill(-Infinity);
    order.forEach((other, at) => (worth[other] = renewal.worth(person, ranks[at] ?? 0)));
    all.set(person, worth);
    await pace.worked(2 * worth.length);
  }
  return all;
}

/** Whose lists may have to be renewed: those that show somebody who changed, or that one of them may come into. */
async function reached(
  renewal: Renewal,
  changed: readonly number[],
  lists: ReadonlyArray<readonly number[]>,
  pace: Pace,
): Promise<number[]> {
  const worth = await worths(renewal, changed, pace);
  const found: number[] = [];
  for (const [person, list] of lists.entries()) {
    const isShown = worth.has(person) || list.some((other) => worth.has(other));
    const best = isShown ? Infinity : Math.max(...[...worth.values()].map((one) => one[person] ?? -Infinity));
    if (best === Infinity || (best > -Infinity && best + EQUAL >= renewal.need(person, list))) found.push(person);
    await pace.worked(2 * list.length);
  }
  return found;
}

/**
 * Takes everybody as they are now, the ids of those who changed, and how the lists and prices stand; gives the lists that
 * the change touches: of those who changed, and every other that showed one of them or comes to. At held prices a list is the
 * best `limit` others by score less price, ordered by score; that is what each list given is, as if everybody's had been
 * made anew. Costs one comparison with everybody for each who changed and each list that is looked at anew, and one of a
 * list's length for each of the others. Rejects with a RangeError on an unknown id, a doubled one or a negative limit, and
 * with the signal's reason once it is aborted.
 */
export async function renew(
  people: readonly Person[],
  changed: readonly string[],
  standing: Standing,
  options: RenewOptions = {},
): Promise<Renewed> {
  options.signal?.throwIfAborted();
  const pace = new Pace(options.signal);
  const corpus = await buildCorpus(people, pace, options);
  const limit = Math.min(checkCount('limit', options.limit), Math.max(0, people.length - 1));
  const prices = Float64Array.from(people, ({ id }) => standing.prices.get(id) ?? 0);
  const renewal = new Renewal(corpus, limit, prices, exclusions(corpus, options.exclude));
  const edited = [...new Set(changed)].map((id) => numberOf(corpus, id));
  const lists = people.map(({ id }) =>
    (standing.lists.get(id) ?? []).flatMap((other) => corpus.numbers.get(other) ?? []),
  );
  const asked = await reached(renewal, edited, lists, pace);
  const isEdited = new Set(edited);
  const suggestions: Suggestion[] = [];
  const renewed: string[] = [];
  for (const [done, person] of asked.entries()) {
    const fresh = renewal.list(renewal.rank(person));
    const isTouched = isEdited.has(person) || [...(lists[person] ?? []), ...fresh].some((other) => isEdited.has(other));
    if (isTouched) {
      renewed.push(people[person]?.id ?? '');
      lists[person] = fresh;
      for (const other of fresh) suggestions.push(suggestion(corpus, person, other));
    }
    options.onProgress?.(done + 1, asked.length);
    await pace.worked(2 * people.length);
  }
  return { suggestions, renewed, figures: shownFigures(people.length, [...lists.entries()]) };
}
