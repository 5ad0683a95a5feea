import { bestOthers, type Candidates, CandidateSearch, type Search } from '../candidates/index.js';
import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import { personViews } from '../scoring/views.js';
import { Likely } from './likely.js';

/** From so many people on only the likeliest pairs are scored: all of them would take minutes. */
export const MANY = 2000;

/** How many of the likeliest others are scored exactly: at least, and for each place of a list. */
const LEAST = { byWords: 200, byMeaning: 150 };
const A_PLACE = 4;

/** Finds candidates by the views of whole people, in this thread or in others. */
export type FindCandidates = (search: Search, pace: Pace) => Promise<Candidates>;

/** Finds them in this thread, which breathes meanwhile. */
export const findHere: FindCandidates = (search, pace) => bestOthers(new CandidateSearch(search, 1), pace);

type Join = (one: number, two: number) => void;

async function joinByMeaning(
  corpus: Corpus,
  most: number,
  find: FindCandidates,
  join: Join,
  pace: Pace,
): Promise<void> {
  const views = personViews(corpus);
  if (!views) return;
  const { bothWays } = corpus.weights;
  const blend = { bothWays, oneWay: (1 - bothWays) / 2 };
  const { others } = await find({ views, most, blend }, pace);
  others.forEach((other, at) => other >= 0 && join(Math.floor(at / most), other));
}

/** Gives for each person whether those who share something with them were not enough. */
async function joinByWords(corpus: Corpus, most: number, join: Join, pace: Pace): Promise<Uint8Array> {
  const likely = new Likely(corpus);
  const isOpen = new Uint8Array(corpus.people.length);
  for (const person of corpus.people.keys()) {
    const { sharing, others } = likely.find(person, most);
    for (const other of [...sharing, ...others]) join(person, other);
    isOpen[person] = others.length > 0 ? 1 : 0;
    await pace.worked(corpus.people.length / 100);
  }
  return isOpen;
}

/**
 * Takes everybody, in an order that no name profits from, whom to leave out, how long lists are and whose; gives for each person
 * the numbers of those whom it may be worth comparing them with, the same both ways: the likeliest by words and topics and
 * by meaning, whom somebody wishes for or knows, and, where these are few, some from all over. A newcomer has
 * somebody who gets a list.
 */
export async function neighbours(
  corpus: Corpus,
  excluded: ReadonlyMap<number, ReadonlySet<number>>,
  { limit, asked }: { readonly limit: number; readonly asked: ReadonlySet<number> },
  find: FindCandidates,
  pace: Pace,
): Promise<number[][]> {
  const mostOf = (least: number) => Math.min(corpus.people.length - 1, Math.max(least, A_PLACE * limit));
  const most = mostOf(LEAST.byWords);
  const near = corpus.people.map(() => new Set<number>());
  const join = (one: number, two: number) => {
    if (one === two || excluded.get(one)?.has(two) || corpus.circumstances.isUnwished(one, two)) return;
    near[one]?.add(two);
    near[two]?.add(one);
  };
  const isOpen = await joinByWords(corpus, most, join, pace);
  await joinByMeaning(corpus, mostOf(LEAST.byMeaning), find, join, pace);
  for (const person of corpus.people.keys())
    for (const other of corpus.circumstances.tiedTo(person)) join(person, other);
  const enough = Math.min(most, Math.max(1, A_PLACE * limit));
  for (const [person, { newcomer }] of corpus.people.entries()) {
    const mine = near[person] ?? new Set();
    const isAlone = () => newcomer && ![...mine].some((other) => asked.has(other));
    // By circumstances alone the same few are the best for many, who may not be shown so often.
    const all = isOpen[person] === 1 ? enough : 0;
    for (let step = 1; step < near.length && (step <= all || mine.size < enough || isAlone()); step++)
      join(person, (person + (step * (step + 1)) / 2) % near.length);
  }
  return near.map((set) => [...set].sort((a, b) => a - b));
}
