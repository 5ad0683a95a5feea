import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import type { Impossible, Unmet } from './check-unmet.js';
import { type Bounds, type Choices, type FairLists, fairLists, rangeOf } from './exposure/index.js';
import { type ExposureFigures, figuresOf } from './figures.js';
import type { Ranking } from './ranking.js';

/** Exposure with nothing left open. */
export interface PromisedExposure {
  readonly atLeast: number;
  readonly atMost: number;
  readonly newcomers: boolean;
}

interface Asked {
  readonly corpus: Corpus;
  readonly asked: readonly number[];
  readonly rank: (person: number) => Ranking;
  readonly limit: number;
  readonly exposure: PromisedExposure;
  readonly pace: Pace;
  /** Whether lists are made from the likeliest pairs alone: then nothing is proven about the others. */
  readonly isWide: boolean;
}

/** Lists of people's numbers, best first, with their figures and the promises that could not be kept. */
export interface FairSuggestions {
  readonly lists: ReadonlyMap<number, readonly number[]>;
  readonly figures: ExposureFigures;
  /** What showing each person once costs, by their numbers. */
  readonly prices: Float64Array;
  readonly unmet: readonly Unmet[];
}

const FINITE = 2 ** 30;

/** People in the order of their ids, so that the order in which they came decides nothing. */
function canonical(corpus: Corpus): { people: readonly number[]; numberOf: Int32Array } {
  const id = (person: number) => corpus.people[person]?.id ?? '';
  const people = [...corpus.people.keys()].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  const numberOf = new Int32Array(people.length);
  people.forEach((person, number) => (numberOf[person] = number));
  return { people, numberOf };
}

async function choicesOf(
  { corpus, rank, pace }: Asked,
  queue: readonly number[],
  numberOf: Int32Array,
): Promise<Choices> {
  const rankings: Ranking[] = [];
  for (const person of queue) {
    const ranked = rank(person);
    rankings.push(ranked);
    await pace.worked(2 * ranked.order.length);
  }
  const offsets = new Int32Array(queue.length + 1);
  rankings.forEach(({ order }, list) => (offsets[list + 1] = (offsets[list] ?? 0) + order.length));
  const to = new Int32Array(offsets.at(-1) ?? 0);
  const weight = new Float64Array(to.length);
  rankings.forEach(({ order, ranks }, list) => {
    weight.set(ranks, offsets[list]);
    order.forEach((other, at) => (to[(offsets[list] ?? 0) + at] = numberOf[other] ?? 0));
  });
  return { people: corpus.people.length, offsets, to, weight };
}

/** A list is never longer than there are others. */
function boundsOf({ corpus, limit, exposure }: Asked, lists: number, people: readonly number[]): Bounds {
  const finite = (count: number) => Math.min(count, FINITE);
  const isPromised = (person: number) => exposure.newcomers && corpus.people[person]?.newcomer === true;
  return {
    length: new Int32Array(lists).fill(Math.min(limit, Math.max(0, people.length - 1))),
    atLeast: Int32Array.from(people, (person) =>
      finite(Math.min(exposure.atMost, Math.max(exposure.atLeast, isPromised(person) ? 1 : 0))),
    ),
    atMost: new Int32Array(people.length).fill(finite(exposure.atMost)),
  };
}

function unmetOf(fair: FairLists, owners: Int32Array, idOf: (number: number) => string): Unmet[] {
  const lists = (numbers: readonly number[]) => numbers.map((list) => idOf(owners[list] ?? 0));
  const short = fair.short.map(({ person, blocked }): Unmet => ({
    person: idOf(person),
    promise: 'shown',
    proof: { kind: 'lists-full', people: blocked.people.map(idOf), lists: lists(blocked.lists) },
  }));
  const alone = fair.alone.map(({ person, proof }): Unmet => {
    const proven: Impossible | undefined = proof && {
      kind: 'no-partners',
      people: proof.people.map(idOf),
      partners: proof.partners.map(idOf),
    };
    return { person: idOf(person), promise: 'mutual', ...(proven && { proof: proven }) };
  });
  return [...short, ...alone];
}

/** Takes everybody, who gets a list, how others rank for them and the bounds; gives fair lists. */
export async function fairSuggestions(asked: Asked): Promise<FairSuggestions> {
  const { corpus, exposure, pace } = asked;
  const { people, numberOf } = canonical(corpus);
  const queue = asked.asked.toSorted((a, b) => (numberOf[a] ?? 0) - (numberOf[b] ?? 0));
  const choices = await choicesOf(asked, queue, numberOf);
  const owners = Int32Array.from(queue, (person) => numberOf[person] ?? 0);
  const isNewcomer = (number: number) => corpus.people[people[number] ?? 0]?.newcomer === true;
  const newcomers = exposure.newcomers ? [...people.keys()].filter(isNewcomer) : [];
  const fair = await fairLists(choices, boundsOf(asked, queue.length, people), { owners, newcomers }, pace);
  const lists = queue.map((person, list): [number, number[]] => {
    const [first, end] = rangeOf(choices, list);
    const held: number[] = [];
    for (let entry = first; entry < end; entry++)
      if (fair.lists.has(entry)) held.push(people[choices.to[entry] ?? 0] ?? 0);
    return [person, held];
  });
  const idOf = (number: number) => corpus.people[people[number] ?? 0]?.id ?? '';
  return {
    lists: new Map(lists),
    figures: figuresOf(fair, owners),
    prices: Float64Array.from(numberOf, (number) => fair.prices[number] ?? 0),
    unmet: unmetOf(fair, owners, idOf).map(({ proof, ...one }) => ({
      ...one,
      ...(proof && !asked.isWide && { proof }),
    })),
  };
}
