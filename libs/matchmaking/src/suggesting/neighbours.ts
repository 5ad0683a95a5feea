import { bestOthers, type Candidates, CandidateSearch, type Search } from '../candidates/index.js';
import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import { personViews } from '../scoring/views.js';
import { type Near, Pairs } from './pairs.js';
import { type DoSweep, OTHERS, sharedInts, sweepHere } from './sweeps.js';

/** From so many people on only the likeliest pairs are scored: all of them would take minutes. */
const MANY = 2000;

/** How many of the likeliest others are scored exactly: at least, and for each place of a list. */
const LEAST = { byWords: 200, byMeaning: 40 };
const A_PLACE = 4;

/** Finds candidates by the views of whole people, in this thread or in others. */
export type FindCandidates = (search: Search, pace: Pace) => Promise<Candidates>;

/** Finds them in this thread, which breathes meanwhile. */
const findHere: FindCandidates = (search, pace) => bestOthers(new CandidateSearch(search, 1), pace);

/** How the work of many people is shared out: over this thread alone, or over several. */
export interface Crew {
  /** From more people than this on only the likeliest pairs are scored. */
  readonly many: number;
  readonly threads: number;
  readonly find: FindCandidates;
  readonly sweep: DoSweep;
}

/** This thread alone. */
export const alone: Crew = { many: MANY, threads: 1, find: findHere, sweep: sweepHere };

async function joinByMeaning(corpus: Corpus, most: number, crew: Crew, pairs: Pairs, pace: Pace): Promise<void> {
  const views = personViews(corpus);
  if (!views) return;
  const { bothWays } = corpus.weights;
  const blend = { bothWays, oneWay: (1 - bothWays) / 2 };
  const { others } = await crew.find({ views, most, blend }, pace);
  others.forEach((other, at) => other >= 0 && pairs.join(Math.floor(at / most), other));
}

/** Gives for each person whether those who share something with them were not enough. */
async function joinByWords(corpus: Corpus, most: number, crew: Crew, pairs: Pairs, pace: Pace): Promise<Uint8Array> {
  const { length } = corpus.people;
  const [found, counts] = [sharedInts(length * (most + OTHERS)), sharedInts(2 * length)];
  await crew.sweep(corpus.comparison.layout, { kind: 'likely', most, found, counts }, pace);
  const isOpen = new Uint8Array(length);
  for (let person = 0; person < length; person++) {
    const [sharing, others] = [counts[2 * person] ?? 0, counts[2 * person + 1] ?? 0];
    const first = person * (most + OTHERS);
    for (let at = first; at < first + sharing + others; at++) pairs.join(person, found[at] ?? 0);
    isOpen[person] = others > 0 ? 1 : 0;
  }
  return isOpen;
}

/**
 * Takes everybody, in an order that no name profits from, whom to leave out, how long lists are and whose; gives for each person
 * those whom it may be worth comparing them with, the same both ways: the likeliest by words and topics and by meaning, whom
 * somebody wishes for or knows, and, where these are few, some from all over. A newcomer has somebody who gets a list.
 */
export async function neighbours(
  corpus: Corpus,
  excluded: ReadonlyMap<number, ReadonlySet<number>>,
  { limit, asked }: { readonly limit: number; readonly asked: ReadonlySet<number> },
  crew: Crew,
  pace: Pace,
): Promise<Near> {
  const { length } = corpus.people;
  const mostOf = (least: number) => Math.min(length - 1, Math.max(least, A_PLACE * limit));
  const most = mostOf(LEAST.byWords);
  const pairs = new Pairs(length);
  const isForbidden = (one: number, two: number) =>
    excluded.get(one)?.has(two) === true || corpus.circumstances.isUnwished(one, two);
  const isOpen = await joinByWords(corpus, most, crew, pairs, pace);
  await joinByMeaning(corpus, mostOf(LEAST.byMeaning), crew, pairs, pace);
  for (const person of corpus.people.keys())
    for (const other of corpus.circumstances.tiedTo(person)) pairs.join(person, other);
  const { offsets, others } = pairs.near(isForbidden);
  const enough = Math.min(most, Math.max(1, A_PLACE * limit));
  for (const [person, { newcomer }] of corpus.people.entries()) {
    const mine = others.subarray(offsets[person], offsets[person + 1]);
    let isAlone = newcomer && !mine.some((other) => asked.has(other));
    // By circumstances alone the same few are the best for many, who may not be shown so often.
    const all = isOpen[person] === 1 ? enough : 0;
    for (let step = 1; step < length && (step <= all || mine.length + step <= enough || isAlone); step++) {
      const other = (person + (step * (step + 1)) / 2) % length;
      pairs.join(person, other);
      if (isAlone && other !== person && asked.has(other) && !isForbidden(person, other)) isAlone = false;
    }
  }
  return pairs.near(isForbidden);
}
