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

/** Takes pairs that are worth their price, the worthiest first, as long as both people have room. */
export function chooseByReducedValue(problem: AssignProblem, reduced: Float64Array): Choice {
  const choice = { taken: new Uint8Array(problem.weight.length), room: mostOfEach(problem).slice() };
  takeAll(problem, choice, reduced, (pair) => (reduced[pair] ?? 0) >= 0);
  return choice;
}

/** Takes what still finds room, the nearest to its price first; what is worth nothing stays out. */
export function fillRooms(problem: AssignProblem, choice: Choice, reduced: Float64Array): void {
  takeAll(problem, choice, reduced, (pair) => choice.taken[pair] === 0 && hasRoom(problem, choice, pair));
}

function takeAll(
  problem: AssignProblem,
  choice: Choice,
  reduced: Float64Array,
  isWanted: (pair: number) => boolean,
): void {
  const wanted = pairsWhere(problem.weight.length, (pair) => (problem.weight[pair] ?? 0) > 0 && isWanted(pair));
  for (const pair of wanted.sort((a, b) => (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b))
    if (hasRoom(problem, choice, pair)) take(problem, choice, pair);
}

const hasRoom = ({ from, to }: AssignProblem, { room }: Choice, pair: number): boolean =>
  (room[from[pair] ?? 0] ?? 0) > 0 && (room[to[pair] ?? 0] ?? 0) > 0;

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
