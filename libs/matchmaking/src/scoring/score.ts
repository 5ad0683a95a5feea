import { Pace } from '../pace.js';
import type { PartName, Person, SuggestOptions } from '../types.js';
import { buildCorpus } from './corpus.js';
import { mutualParts, sumOf } from './mutual.js';
import { groundsOf } from './meeting.js';

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

/**
 * Takes people and pairs of ids, seeker first; gives their scores in the order of the pairs. Somebody who says nothing
 * about what they seek is taken to be after what they write about. Rejects with a RangeError on a doubled or unknown id,
 * and with the signal's reason once it is aborted; progress counts pairs.
 */
export async function score(
  people: readonly Person[],
  pairs: ReadonlyArray<readonly [seeker: string, offerer: string]>,
  options: Pick<SuggestOptions, 'vectors' | 'weights' | 'signal' | 'onProgress'> = {},
): Promise<PairScore[]> {
  options.signal?.throwIfAborted();
  const pace = new Pace(options.signal);
  const corpus = await buildCorpus(people.map(asSeeker), pace, options);
  const number = (id: string) => {
    const found = corpus.numbers.get(id);
    if (found === undefined) throw new RangeError(`there is no person ${id}`);
    return found;
  };
  const scores: PairScore[] = [];
  for (const [seeker, offerer] of pairs) {
    const [one, two] = [number(seeker), number(offerer)];
    const [you, them] = [corpus.people[one], corpus.people[two]];
    if (!you || !them) throw new RangeError('no such person');
    const grounds = groundsOf(corpus, one, two);
    const parts = mutualParts(you, them, grounds, corpus.weights);
    scores.push({
      seeker,
      offerer,
      directed: grounds.theyGive,
      mutual: sumOf(parts),
      parts: Object.fromEntries(parts.map(({ name, value }) => [name, value])),
    });
    options.onProgress?.(scores.length, pairs.length);
    await pace.worked(1);
  }
  return scores;
}
