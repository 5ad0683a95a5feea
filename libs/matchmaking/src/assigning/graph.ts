import type { AssignProblem } from './types.js';

/** The pairs seen from each person: those of person i stand at `start[i]` up to `start[i + 1]`. */
export interface Graph {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly pair: Int32Array;
  /** How many pairs the busiest person has. */
  readonly widest: number;
}

/** Sorts the pairs by person, in two passes. */
export function createGraph({ people, from, to }: Pick<AssignProblem, 'people' | 'from' | 'to'>): Graph {
  const start = new Int32Array(people + 1);
  const count = (person: number): number => (start[person + 1] = (start[person + 1] ?? 0) + 1);
  for (const person of from) count(person);
  for (const person of to) count(person);
  let widest = 0;
  for (let person = 0; person < people; person++) {
    widest = Math.max(widest, start[person + 1] ?? 0);
    start[person + 1] = (start[person + 1] ?? 0) + (start[person] ?? 0);
  }
  const next = start.slice();
  const other = new Int32Array(2 * from.length);
  const pair = new Int32Array(2 * from.length);
  const put = (person: number, neighbour: number, at: number): void => {
    const slot = next[person] ?? 0;
    next[person] = slot + 1;
    other[slot] = neighbour;
    pair[slot] = at;
  };
  for (let at = 0; at < from.length; at++) {
    put(from[at] ?? 0, to[at] ?? 0, at);
    put(to[at] ?? 0, from[at] ?? 0, at);
  }
  return { start, other, pair, widest };
}
