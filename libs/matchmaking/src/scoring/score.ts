import { Pace } from '../pace.js';
import type { PartName, Person, SuggestOptions } from '../types.js';
import { buildCorpus, type Corpus } from './corpus.js';
import { mutualParts, sumOf } from './mutual.js';
import { commonWith, received } from './row.js';

/** What `offerer` gives `seeker` (`directed`), what both come to (`mutual`, the sum of `parts`), all in [0, 1]. */
export interface PairScore {
  readonly seeker: string;
  readonly offerer: string;
  readonly directed: number;
  readonly mutual: number;
  readonly parts: Readonly<Partial<Record<PartName, number>>>;
}

/** Who is named without a word of what they seek is after what they write about. */
function asSeeker(person: Person): Person {
  if (person.seeks.length > 0) return person;
  const written = [...(person.about ? [person.about] : []), ...person.evidence];
  return { ...person, seeks: written.length > 0 ? written : person.offers };
}

/** For each person the others whose values are wanted, by their numbers. */
function wantedOf(corpus: Corpus, pairs: ReadonlyArray<readonly [string, string]>): Map<number, Set<number>> {
  const wanted = new Map<number, Set<number>>();
  const number = (id: string) => {
    const found = corpus.numbers.get(id);
    if (found === undefined) throw new RangeError(`there is no person ${id}`);
    return found;
  };
  for (const [seeker, offerer] of pairs) {
    const [one, two] = [number(seeker), number(offerer)];
    wanted.set(one, (wanted.get(one) ?? new Set()).add(two));
    wanted.set(two, (wanted.get(two) ?? new Set()).add(one));
  }
  return wanted;
}

/**
 * Takes people and pairs of ids, seeker first; gives their scores in the order of the pairs. Somebody who says nothing
 * about what they seek is taken to be after what they write about. Rejects with a RangeError on a doubled or unknown id,
 * and with the signal's reason once it is aborted; progress counts people.
 */
export async function score(
  people: readonly Person[],
  pairs: ReadonlyArray<readonly [seeker: string, offerer: string]>,
  options: Pick<SuggestOptions, 'vectors' | 'weights' | 'signal' | 'onProgress'> = {},
): Promise<PairScore[]> {
  options.signal?.throwIfAborted();
  const pace = new Pace(options.signal);
  const corpus = await buildCorpus(people.map(asSeeker), pace, options.weights, options.vectors);
  const wanted = wantedOf(corpus, pairs);
  const given = new Map<string, { readonly gets: number; readonly common: number }>();
  let done = 0;
  for (const [person, others] of wanted) {
    const gets = received(corpus, person);
    const common = commonWith(corpus, person);
    for (const other of others) given.set(`${person} ${other}`, { gets: gets[other] ?? 0, common: common[other] ?? 0 });
    options.onProgress?.(++done, wanted.size);
    await pace.worked(4 * people.length);
  }
  return pairs.map(([seeker, offerer]) => {
    const [one, two] = [corpus.numbers.get(seeker) ?? 0, corpus.numbers.get(offerer) ?? 0];
    const [you, them] = [corpus.people[one], corpus.people[two]];
    if (!you || !them) throw new RangeError('no such person');
    const there = given.get(`${one} ${two}`);
    const theyGive = there?.gets ?? 0;
    const youGive = given.get(`${two} ${one}`)?.gets ?? 0;
    const parts = mutualParts(you, them, { theyGive, youGive, common: there?.common ?? 0 }, corpus.weights);
    return {
      seeker,
      offerer,
      directed: theyGive,
      mutual: sumOf(parts),
      parts: Object.fromEntries(parts.map(({ name, value }) => [name, value])),
    };
  });
}
