import { among } from '../scoring/among.js';
import type { Corpus } from '../scoring/corpus.js';
import { type Row, rowOf } from '../scoring/row.js';
import { type Ranking, ranking } from './ranking.js';

/** A person with those whom they are compared with: everybody, or the likeliest alone, who then have numbers of their own. */
export interface Scene {
  readonly corpus: Corpus;
  readonly person: number;
  readonly row: Row;
  /** From a number among all to the one here, and back. */
  readonly numberOf: (other: number) => number;
  readonly among: (number: number) => number;
}

/** Takes everybody, a person and the numbers of those whom to compare them with (else all); gives the scene. */
export function sceneOf(corpus: Corpus, person: number, near?: readonly number[]): Scene {
  const same = (number: number) => number;
  if (!near) return { corpus, person, row: rowOf(corpus, person), numberOf: same, among: same };
  const numbers = [person, ...near];
  const few = among(corpus, numbers);
  const places = new Map(numbers.map((number, place) => [number, place]));
  return {
    corpus: few,
    person: 0,
    row: rowOf(few, 0),
    numberOf: (other) => places.get(other) ?? -1,
    among: (number) => numbers[number] ?? -1,
  };
}

/** Takes a scene and whom to leave out of it; gives the others by their numbers among all, best first. */
export function rankIn(scene: Scene, excluded: ReadonlySet<number> = new Set()): Ranking {
  const { order, ranks } = ranking(scene.corpus, scene.person, scene.row, excluded);
  return { order: order.map(scene.among), ranks };
}
