import { chance, chanceOf } from '../chance.js';
import type { Unmet } from './check-unmet.js';
import { canonical, fairSuggestions, type FairSuggestions, type PromisedExposure } from './fair-suggestions.js';
import type { ExposureFigures } from './figures.js';
import { Pace } from '../pace.js';
import { alone, type Crew, neighbours } from './neighbours.js';
import { listAt, rankAll, type Rankings } from './rankings.js';
import { circumstances, isFiller } from '../reasons/circumstances.js';
import { expertiseReasons } from '../reasons/expertise.js';
import { buildCorpus, type Corpus } from '../scoring/corpus.js';
import { mutualParts, sumOf } from '../scoring/mutual.js';
import { meetingOf } from '../scoring/meeting.js';
import { changes, shortfalls } from '../reasons/explanation.js';
import type { Explanation, Person, SuggestOptions, Suggestion } from '../types.js';

/** Takes everybody and an id; gives the person's number. Throws a RangeError where there is nobody of that id. */
export function numberOf(corpus: Corpus, id: string): number {
  const number = corpus.numbers.get(id);
  if (number === undefined) throw new RangeError(`there is no person ${id}`);
  return number;
}

/** Takes everybody and the numbers of two people; gives the second proposed to the first. */
export function suggestion(corpus: Corpus, person: number, other: number): Suggestion {
  const you = corpus.people[person];
  const them = corpus.people[other];
  if (!you || !them) throw new RangeError('no such person');
  const meeting = meetingOf(corpus, person, other);
  const { grounds } = meeting;
  const parts = mutualParts(you, them, grounds, corpus.weights);
  const expertise = expertiseReasons(meeting, corpus.people);
  const reasons = [...expertise, ...circumstances(you, them, expertise.length)];
  return {
    person: you.id,
    other: them.id,
    directed: { theyGive: grounds.theyGive, youGive: grounds.youGive },
    mutual: Math.max(0, sumOf(parts)),
    parts,
    reasons,
    ...(isFiller(reasons) && { filler: true }),
  };
}

/**
 * Takes everybody and pairs of ids; gives for each number the numbers it is never proposed with. Ids that are not among
 * the people are fine here: a block outlives that somebody is there.
 */
export function exclusions(corpus: Corpus, pairs: SuggestOptions['exclude']): Map<number, Set<number>> {
  const excluded = new Map<number, Set<number>>();
  const add = (one: number, two: number) => excluded.set(one, (excluded.get(one) ?? new Set()).add(two));
  for (const [a, b] of pairs ?? []) {
    const one = corpus.numbers.get(a);
    const two = corpus.numbers.get(b);
    if (one === undefined || two === undefined) continue;
    add(one, two);
    add(two, one);
  }
  return excluded;
}

/** Takes what a count is called and its value; gives it, Infinity where there is none. Throws a RangeError below 0. */
export function checkCount(name: string, value: number | undefined): number {
  if (value !== undefined && !(value >= 0)) throw new RangeError(`${name} must not be ${value}`);
  return value ?? Infinity;
}

/** Suggestions with what is known of them as a whole. */
export interface Suggested {
  readonly suggestions: Suggestion[];
  /** How good and how fair the lists are; only where `exposure` was asked for. */
  readonly figures?: ExposureFigures;
  /** What showing each person once costs, by id: what `renew` goes on from; only where `exposure` was asked for. */
  readonly prices?: ReadonlyMap<string, number>;
  /** Promises of `exposure` that could not be kept, with their proofs. */
  readonly unmet: readonly Unmet[];
}

/** Lists for everybody asked for, by number, before anything is said of them. */
export interface MadeLists {
  readonly corpus: Corpus;
  readonly limit: number;
  readonly asked: readonly number[];
  readonly excluded: ReadonlyMap<number, ReadonlySet<number>>;
  readonly rankings: Rankings;
  readonly fair: FairSuggestions | undefined;
  /** Takes somebody's number; gives whom their list shows, the best first. */
  list(person: number): ArrayLike<number>;
}

/** Takes everybody, how to suggest and by what share all that is said may grow later; gives lists. Rejects as `suggest` does. */
export async function makeLists(
  people: readonly Person[],
  options: SuggestOptions,
  crew: Crew,
  pace: Pace,
  spare = 0,
): Promise<MadeLists> {
  options.signal?.throwIfAborted();
  const limit = checkCount('limit', options.limit);
  const exposure = exposureOf(options);
  const isWide = people.length > crew.many && limit <= WIDEST;
  const areLikelyFound = isWide || spare > 0;
  const reading = { ...options, isWide: areLikelyFound, threads: crew.threads, spare };
  const corpus = await buildCorpus(areLikelyFound ? shuffled(people) : people, pace, reading);
  const asked = [...new Set(options.for ?? people.map(({ id }) => id))].map((id) => numberOf(corpus, id));
  const excluded = exclusions(corpus, options.exclude);
  const near = isWide ? await neighbours(corpus, excluded, { limit, asked: new Set(asked) }, crew, pace) : undefined;
  const { numberOf: place } = canonical(corpus);
  const queue = asked.toSorted((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  const everyone = (person: number) => others(corpus, person, excluded.get(person));
  const nearTo = (person: number) =>
    near ? near.others.subarray(near.offsets[person], near.offsets[person + 1]) : everyone(person);
  const rankings = await rankAll(corpus, queue, nearTo, pace, crew.sweep);
  const fair = exposure && (await fairSuggestions({ corpus, rankings, limit, exposure, pace, isWide }));
  const listOf = new Map(queue.map((person, list) => [person, list]));
  const list = (person: number) =>
    (fair?.lists.get(person) ?? listAt(rankings, listOf.get(person) ?? 0)).slice(0, Math.min(limit, people.length));
  return { corpus, limit, asked, excluded, rankings, fair, list };
}

/** Takes lists; gives what is said of them, their figures and prices. */
export async function told(made: MadeLists, { onProgress }: SuggestOptions, pace: Pace): Promise<Suggested> {
  const { corpus, asked, fair } = made;
  const suggestions: Suggestion[] = [];
  for (const [done, person] of asked.entries()) {
    const list = Array.from(made.list(person));
    for (const other of list) suggestions.push(suggestion(corpus, person, other));
    onProgress?.(done + 1, asked.length);
    await pace.worked(1 + 2 * list.length);
  }
  if (!fair) return { suggestions, unmet: [] };
  const prices = new Map(corpus.people.map(({ id }, number) => [id, fair.prices[number] ?? 0]));
  return { suggestions, unmet: fair.unmet, figures: fair.figures, prices };
}

/** As `suggest`, with the figures of the lists and the promises that could not be kept; `crew` may use other threads. */
export async function suggestFairly(
  people: readonly Person[],
  options: SuggestOptions = {},
  crew: Crew = alone,
): Promise<Suggested> {
  const pace = new Pace(options.signal);
  return told(await makeLists(people, options, crew, pace), options, pace);
}

/** Takes everybody, a person and whom to leave out; gives all others who may be suggested to the person, ascending. */
export function others({ people, circumstances }: Corpus, person: number, excluded?: ReadonlySet<number>): number[] {
  return [...people.keys()].filter(
    (other) => other !== person && !excluded?.has(other) && !circumstances.isUnwished(person, other),
  );
}

/** The longest lists that are made from the likeliest pairs alone. */
const WIDEST = 200;

/** In an order that the ids decide and no name profits from, near ids apart: of equals the lower number comes first. */
export function shuffled(people: readonly Person[]): Person[] {
  const chances = people.map((person) => ({ person, chance: chance(chanceOf(person.id))() }));
  chances.sort((a, b) => a.chance - b.chance || (a.person.id < b.person.id ? -1 : 1));
  return chances.map(({ person }) => person);
}

/** The older `exposureLimit` is the upper bound alone: it promises nobody anything. */
export function exposureOf({ exposure, exposureLimit }: SuggestOptions): PromisedExposure | undefined {
  const most = Math.min(checkCount('exposureLimit', exposureLimit), checkCount('exposure.atMost', exposure?.atMost));
  if (!exposure && most === Infinity) return undefined;
  const least = exposure?.atLeast ?? 0;
  if (!(least >= 0 && least <= most)) throw new RangeError(`exposure.atLeast must not be ${least}`);
  return { atLeast: least, atMost: most, newcomers: exposure ? (exposure.newcomers ?? true) : false };
}

/**
 * Takes everybody who may be suggested and how to suggest; gives for each person asked for (`for`, else all) the
 * others in order of two-sided fit, with scores in [0, 1], parts and reasons. The same input gives the same answer,
 * in whatever order the people come. Rejects with a RangeError on a doubled or unknown id, a negative limit or bounds
 * of exposure that contradict each other, and with the signal's reason once it is aborted.
 */
export async function suggest(people: readonly Person[], options: SuggestOptions = {}): Promise<Suggestion[]> {
  return (await suggestFairly(people, options)).suggestions;
}

/**
 * Takes the ids of two people, everybody (how rare a word is depends on all) and the event's weights; gives what
 * `suggest` would say to `a` about `b`, with the same scores, parts and reasons, why the score is not higher, and what `a`
 * could do about it. Rejects with a RangeError on an unknown or doubled id, and when both are the same.
 */
export async function explain(
  a: string,
  b: string,
  people: readonly Person[],
  options: Pick<SuggestOptions, 'weights' | 'vectors'> = {},
): Promise<Explanation> {
  if (a === b) throw new RangeError('a person cannot be suggested to themself');
  const corpus = await buildCorpus(people, new Pace(), options);
  const [person, other] = [numberOf(corpus, a), numberOf(corpus, b)];
  const found = suggestion(corpus, person, other);
  const grounds = { ...found.directed, common: corpus.comparison.common(person, other) };
  return {
    ...found,
    shortfalls: shortfalls(corpus, person, other, grounds),
    changes: changes(corpus, person, other, grounds),
  };
}
