import { bestOthers, type Candidates, CandidateSearch, type Search } from '../candidates/index.js';
import type { Pace } from '../pace.js';
import type { Corpus } from '../scoring/corpus.js';
import { personViews } from '../scoring/views.js';
import { Likely } from './likely.js';

/** From so many people on only the likeliest pairs are scored: all of them would take minutes. */
export const MANY = 2000;

/** How many of the likeliest others are scored exactly: at least, and for each place of a list. */
const LEAST = 100;
const A_PLACE = 4;

/** Finds candidates by the views of whole people, in this thread or in others. */
export type FindCandidates = (search: Search, pace: Pace) => Promise<Candidates>;

/** Finds them in this thread, which breathes meanwhile. */
export const findHere: FindCandidates = (search, pace) => bestOthers(new CandidateSearch(search, 1), pace);

type Join = (one: number, two: number) => void;

async function joinByViews(corpus: Corpus, most: number, find: FindCandidates, join: Join, pace: Pace): Promise<void> {
  const { bothWays } = corpus.weights;
  const blend = { bothWays, oneWay: (1 - bothWays) / 2 };
  const { others } = await find({ views: personViews(corpus), most, blend }, pace);
  others.forEach((other, at) => other >= 0 && join(Math.floor(at / most), other));
}

async function joinByWords(corpus: Corpus, most: number, join: Join, pace: Pace): Promise<void> {
  const likely = new Likely(corpus);
  for (const person of corpus.people.keys()) {
    for (const other of likely.others(person, most)) join(person, other);
    await pace.worked(corpus.people.length / 20);
  }
}

/**
 * Takes everybody, in an order that no name profits from, whom to leave out, how long lists are and whose; gives for each person
 * the numbers of those whom it may be worth comparing them with, the same both ways: the likeliest by words and topics and
 * by the views, whom somebody wishes for or knows, and, where these are few, some from all over. A newcomer has
 * somebody who gets a list.
 */
export async function neighbours(
  corpus: Corpus,
  excluded: ReadonlyMap<number, ReadonlySet<number>>,
  { limit, asked }: { readonly limit: number; readonly asked: ReadonlySet<number> },
  find: FindCandidates,
  pace: Pace,
): Promise<number[][]> {
  const most = Math.min(corpus.people.length - 1, Math.max(LEAST, A_PLACE * limit));
  const near = corpus.people.map(() => new Set<number>());
  const join = (one: number, two: number) => {
    if (one === two || excluded.get(one)?.has(two) || corpus.circumstances.isUnwished(one, two)) return;
    near[one]?.add(two);
    near[two]?.add(one);
  };
  await joinByWords(corpus, most, join, pace);
  await joinByViews(corpus, most, find, join, pace);
  for (const person of corpus.people.keys())
    for (const other of corpus.circumstances.tiedTo(person)) join(person, other);
  const enough = Math.min(most, Math.max(1, A_PLACE * limit));
  for (const [person, { newcomer }] of corpus.people.entries()) {
    const mine = near[person] ?? new Set();
    const isAlone = () => newcomer && ![...mine].some((other) => asked.has(other));
    for (let step = 1; step < near.length && (mine.size < enough || isAlone()); step++)
      join(person, (person + (step * (step + 1)) / 2) % near.length);
  }
  return near.map((set) => [...set].sort((a, b) => a - b));
}
