import { wordsAToF } from './a-to-f.js';
import { wordsGToK } from './g-to-k.js';
import { wordsLToR } from './l-to-r.js';
import { wordsSToZ } from './s-to-z.js';

/** German words with their English words, the nearest first. Words in one letter case, as they stand in compounds. */
export const germanWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...wordsAToF,
  ...wordsGToK,
  ...wordsLToR,
  ...wordsSToZ,
]);
