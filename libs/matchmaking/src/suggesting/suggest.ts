import { draft } from './draft.js';
import { Pace } from '../pace.js';
import { chanceOf, ranking } from './ranking.js';
import { circumstances } from '../reasons/circumstances.js';
import { expertiseReasons } from '../reasons/expertise.js';
import { buildCorpus, type Corpus } from '../scoring/corpus.js';
import { mutualParts, sumOf } from '../scoring/mutual.js';
import { groundsOf, type Row, rowOf } from '../scoring/row.js';
import { changes, shortfalls } from '../reasons/explanation.js';
import type { Explanation, Person, SuggestOptions, Suggestion } from '../types.js';

function numberOf(corpus: Corpus, id: string): number {
  const number = corpus.numbers.get(id);
  if (number === undefined) throw new RangeError(`there is no person ${id}`);
  return number;
}

function suggestion(corpus: Corpus, person: number, other: number, row: Row): Suggestion {
  const you = corpus.people[person];
  const them = corpus.people[other];
  if (!you || !them) throw new RangeError('no such person');
  const grounds = groundsOf(row, other);
  const parts = mutualParts(you, them, grounds, corpus.weights);
  const expertise = expertiseReasons(row, other, corpus.people);
  return {
    person: you.id,
    other: them.id,
    directed: { theyGive: grounds.theyGive, youGive: grounds.youGive },
    mutual: Math.max(0, sumOf(parts)),
    parts,
    reasons: [...expertise, ...circumstances(you, them, expertise.length)],
  };
}

/** Ids that are not among the people are fine here: a block outlives that somebody is there. */
function exclusions(corpus: Corpus, pairs: SuggestOptions['exclude']): Map<number, Set<number>> {
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

function checkCount(name: string, value: number | undefined): number {
  if (value !== undefined && !(value >= 0)) throw new RangeError(`${name} must not be ${value}`);
  return value ?? Infinity;
}

/**
 * Takes everybody who may be suggested and how to suggest; gives for each person asked for (`for`, else all) the
 * others in order of two-sided fit, with scores in [0, 1], parts and reasons. The same input gives the same answer,
 * in whatever order the people come. Rejects with a RangeError on a doubled or unknown id or a negative limit, and
 * with the signal's reason once it is aborted.
 */
export async function suggest(people: readonly Person[], options: SuggestOptions = {}): Promise<Suggestion[]> {
  options.signal?.throwIfAborted();
  const limit = checkCount('limit', options.limit);
  const most = checkCount('exposureLimit', options.exposureLimit);
  const pace = new Pace(options.signal);
  const corpus = await buildCorpus(people, pace, options.weights);
  const asked = [...new Set(options.for ?? people.map(({ id }) => id))].map((id) => numberOf(corpus, id));
  const excluded = exclusions(corpus, options.exclude);
  const order = (person: number, row: Row) => ranking(corpus, person, row, excluded.get(person) ?? new Set());

  const lists = most === Infinity ? undefined : await fairLists(corpus, asked, order, limit, most, pace);
  const found: Suggestion[] = [];
  for (const [done, person] of asked.entries()) {
    const row = rowOf(corpus, person);
    const list = lists?.get(person) ?? [...order(person, row).subarray(0, Math.min(limit, people.length))];
    for (const other of list) found.push(suggestion(corpus, person, other, row));
    options.onProgress?.(done + 1, asked.length);
    await pace.worked(2 * people.length + 4 * list.length);
  }
  return found;
}

async function fairLists(
  corpus: Corpus,
  asked: readonly number[],
  order: (person: number, row: Row) => Uint32Array,
  limit: number,
  most: number,
  pace: Pace,
): Promise<Map<number, number[]>> {
  const id = (person: number) => corpus.people[person]?.id ?? '';
  const queue = asked.toSorted((a, b) => chanceOf(id(a), '') - chanceOf(id(b), '') || (id(a) < id(b) ? -1 : 1));
  const orders: Uint32Array[] = [];
  for (const person of queue) {
    orders.push(order(person, rowOf(corpus, person)));
    await pace.worked(2 * corpus.people.length);
  }
  const lists = draft(orders, limit, most);
  return new Map(queue.map((person, index) => [person, lists[index] ?? []]));
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
  options: Pick<SuggestOptions, 'weights'> = {},
): Promise<Explanation> {
  if (a === b) throw new RangeError('a person cannot be suggested to themself');
  const corpus = await buildCorpus(people, new Pace(), options.weights);
  const [person, other] = [numberOf(corpus, a), numberOf(corpus, b)];
  const row = rowOf(corpus, person);
  const grounds = groundsOf(row, other);
  return {
    ...suggestion(corpus, person, other, row),
    shortfalls: shortfalls(corpus, person, other, grounds),
    changes: changes(corpus, person, other, grounds),
  };
}
