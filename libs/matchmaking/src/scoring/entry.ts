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
}
