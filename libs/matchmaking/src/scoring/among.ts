import type { Corpus } from './corpus.js';
import { PhraseIndex } from './phrase-index.js';

/**
 * Takes everybody and the numbers of some; gives these alone, in that order, ready to be compared with the same results:
 * how rare a word is and how values spread stays as it is among all.
 */
export function among(corpus: Corpus, numbers: readonly number[]): Corpus {
  const people = numbers.flatMap((number) => corpus.people[number] ?? []);
  const sides = numbers.map((number, person) => ({
    gives: (corpus.sides[number]?.gives ?? []).map((entry) => ({ ...entry, person })),
    seeks: (corpus.sides[number]?.seeks ?? []).map((entry) => ({ ...entry, person })),
  }));
  return {
    ...corpus,
    people,
    numbers: new Map(people.map(({ id }, number) => [id, number])),
    sides,
    gives: new PhraseIndex(sides.flatMap(({ gives }) => gives)),
    seeks: new PhraseIndex(sides.flatMap(({ seeks }) => seeks)),
    profiles: corpus.profiles.among(numbers, sides),
  };
}
