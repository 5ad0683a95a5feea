import type { Phrase } from '../types.js';
import type { Analysis } from '../text/analyse.js';
import type { Vector } from './vectors.js';

/** One phrase of one person, ready to be compared. */
export interface Entry {
  readonly person: number;
  readonly phrase: Phrase;
  readonly weight: number;
  readonly analysis: Analysis;
  readonly pivot: Vector;
  /** Of German phrases: the stems of their own words, since German finds German better than its translation does. */
  readonly german?: Vector;
  /** Words and neighbouring words of the English view. */
  readonly wording: Vector;
  /** Its words as shares of the text, each counted as 1 + ln of how often it stands there. */
  readonly shares: Vector;
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
