import { analyse, type Analysis } from '../text/analyse.js';
import type { Phrase } from '../types.js';

/** One phrase of one person; what it says is in `Texts`, under its number. */
export interface Entry {
  readonly person: number;
  readonly text: number;
  readonly phrase: Phrase;
  readonly weight: number;
  /** Its topics with how sure they are. */
  readonly topics: ReadonlyArray<readonly [topic: string, sureness: number]>;
  /** Its words, as the English view has them. */
  readonly words: readonly string[];
  /** Whether it is a text, an abstract for example, and no mere phrase: what it names in passing is not what it is about. */
  readonly isLong: boolean;
  /** Whether it is a piece of evidence: it speaks for the profile as a whole. */
  readonly isEvidence: boolean;
  /** The sentence vector of its English (or own, for a multilingual embedder), where the caller has one. */
  readonly meaning?: Float32Array;
}

/** A person's phrases: what they can give, and what they seek. */
export interface Sides {
  readonly gives: readonly Entry[];
  readonly seeks: readonly Entry[];
}

/** Takes a phrase; gives what the engine sees in it. */
export const analysisOf = ({ text, language, topic }: Phrase): Analysis => analyse(text, language, topic);
