import { mostOfEach, type AssignProblem } from './types.js';

/** Which pairs are taken, and what each person still has room for. */
export interface Choice {
  readonly taken: Uint8Array;
  readonly room: Int32Array;
}

/** What each pair is worth beyond the prices of its two people. */
export function reducedValues({ from, to, weight }: AssignProblem, prices: Float64Array): Float64Array {
  return weight.map((value, pair) => value - (prices[from[pair] ?? 0] ?? 0) - (prices[to[pair] ?? 0] ?? 0));
}

/** Takes pairs by reduced value, the highest first, as long as both people have room; what is worth nothing stays out. */
export function chooseByReducedValue(problem: AssignProblem, reduced: Float64Array): Choice {
  const { from, to, weight } = problem;
  const choice: Choice = { taken: new Uint8Array(weight.length), room: mostOfEach(problem).slice() };
  const { taken, room } = choice;
  const hasRoom = (pair: number): boolean => (room[from[pair] ?? 0] ?? 0) > 0 && (room[to[pair] ?? 0] ?? 0) > 0;
  const takeAll = (pairs: Int32Array): void => {
    for (const pair of pairs.sort((a, b) => (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b))
      if (hasRoom(pair)) take(problem, choice, pair);
  };
  // Nearly everything is decided by the pairs that are worth their price; the others only fill the last rooms.
  takeAll(pairsWhere(weight.length, (pair) => (weight[pair] ?? 0) > 0 && (reduced[pair] ?? 0) >= 0));
  takeAll(pairsWhere(weight.length, (pair) => (weight[pair] ?? 0) > 0 && taken[pair] === 0 && hasRoom(pair)));
  return choice;
}

/** Takes a pair; the caller knows that there is room. */
export function take({ from, to }: AssignProblem, { taken, room }: Choice, pair: number): void {
  taken[pair] = 1;
  for (const person of [from[pair] ?? 0, to[pair] ?? 0]) room[person] = (room[person] ?? 0) - 1;
}

/** Gives a taken pair up. */
export function release({ from, to }: AssignProblem, { taken, room }: Choice, pair: number): void {
  taken[pair] = 0;
  for (const person of [from[pair] ?? 0, to[pair] ?? 0]) room[person] = (room[person] ?? 0) + 1;
}

/** The weights of the taken pairs, summed. */
export function valueOf({ weight }: AssignProblem, { taken }: Choice): number {
  let value = 0;
  for (let pair = 0; pair < weight.length; pair++) if (taken[pair]) value += weight[pair] ?? 0;
  return value;
}

/** The numbers of the pairs that fulfil a condition, rising. */
export function pairsWhere(pairs: number, holds: (pair: number) => boolean): Int32Array {
  let count = 0;
  const found = new Int32Array(pairs);
  for (let pair = 0; pair < pairs; pair++) if (holds(pair)) found[count++] = pair;
  return found.slice(0, count);
}
