import type { Corpus } from './corpus.js';
import type { Entry } from './entry.js';

/** A row of numbers for what each person seeks and one for what they give, one after the other. */
export interface PersonViews {
  readonly dimensions: number;
  readonly seeks: Float32Array;
  readonly gives: Float32Array;
}

/**
 * Takes everybody; gives n rows of `dimensions` numbers for what they seek mean and as many for what they give, or
 * undefined where no text has a sentence vector: the product of a's row of seeks and b's row of gives is larger the more b
 * gives a. It finds candidates, it is no score: where that takes the best match, this takes the sum over the square root
 * of their number.
 */
export function personViews({ people, sides, texts }: Corpus): PersonViews | undefined {
  const { dimensions } = texts.meanings;
  if (dimensions === undefined) return undefined;
  const rows = (entriesOf: (person: number) => readonly Entry[]) => {
    const all = new Float32Array(people.length * dimensions);
    for (const person of people.keys()) {
      const entries = entriesOf(person);
      const row = all.subarray(person * dimensions, (person + 1) * dimensions);
      const share = 1 / Math.sqrt(Math.max(1, entries.length));
      for (const { meaning, weight } of entries)
        if (meaning)
          for (let at = 0; at < dimensions; at++) row[at] = (row[at] ?? 0) + share * weight * (meaning[at] ?? 0);
    }
    return all;
  };
  return {
    dimensions,
    seeks: rows((person) => sides[person]?.seeks ?? []),
    gives: rows((person) => sides[person]?.gives ?? []),
  };
}
