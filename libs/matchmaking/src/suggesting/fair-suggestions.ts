import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import type { Impossible, Unmet } from './check-unmet.js';
import { type Bounds, type Choices, type FairLists, fairLists, rangeOf } from './exposure/index.js';
import { type ExposureFigures, figuresOf } from './figures.js';
import type { Rankings } from './rankings.js';

/** Exposure with nothing left open. */
export interface PromisedExposure {
  readonly atLeast: number;
  readonly atMost: number;
  readonly newcomers: boolean;
}

interface Asked {
  readonly corpus: Corpus;
  /** How others rank for each person who gets a list, in the order of the ids. */
  readonly rankings: Rankings;
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

/** Takes everybody; gives people in the order of their ids and where each stands there, so that the order in which they came decides nothing. */
export function canonical(corpus: Corpus): { people: readonly number[]; numberOf: Int32Array } {
  const id = (person: number) => corpus.people[person]?.id ?? '';
  const people = [...corpus.people.keys()].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  const numberOf = new Int32Array(people.length);
  people.forEach((person, number) => (numberOf[person] = number));
  return { people, numberOf };
}

function choicesOf({ corpus, rankings }: Asked, numberOf: Int32Array): Choices {
  const { offsets, others, ranks } = rankings;
  return { people: corpus.people.length, offsets, to: others.map((other) => numberOf[other] ?? 0), weight: ranks };
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
  const queue = asked.rankings.asked;
  const choices = choicesOf(asked, numberOf);
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
