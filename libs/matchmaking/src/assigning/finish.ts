import { release, take, type Choice } from './choice.js';
import { mostOfEach, type AssignProblem } from './types.js';

/** Pairs left undecided, and nodes of the search, at most: small instances need far fewer. */
const UNDECIDED = 1000;
const NODES = 200_000;
/** What rounding may do to a sum, as a share of the bound. */
const ROUNDING = 1e-11;

/** A choice with its prices and what they leave of each pair; `bound` and `value` as they stand. */
export interface Priced {
  readonly prices: Float64Array;
  readonly reduced: Float64Array;
  readonly bound: number;
  readonly value: number;
}

/**
 * Branch and bound below the bound of the prices: a pair whose reduced value exceeds the gap is surely in, or surely out;
 * for the others, whatever strays from the prices is taken off the bound until it no longer beats the best choice known.
 * Changes `choice`, in which nobody has less than their least, to the best found: the optimum on all small instances and
 * wherever the search ends in time.
 */
export function finish(problem: AssignProblem, choice: Choice, priced: Priced): void {
  const rounding = ROUNDING * Math.abs(priced.bound);
  if (priced.bound - priced.value <= rounding) return;
  const gap = priced.bound - priced.value + rounding;
  const undecided: number[] = [];
  for (const [pair, value] of priced.reduced.entries()) {
    if (Math.abs(value) > gap || (!problem.least && (problem.weight[pair] ?? 0) <= 0)) continue;
    if (undecided.push(pair) > UNDECIDED) return;
  }
  const best = new Search(problem, { ...priced, gap, rounding }, undecided).bestFrom(choice);
  for (const [pair, isTaken] of choice.taken.entries()) if (isTaken && !best[pair]) release(problem, choice, pair);
  for (const [pair, isTaken] of best.entries()) if (isTaken && !choice.taken[pair]) take(problem, choice, pair);
}

class Search {
  /** How many undecided pairs each person still has: once there is none, a room left is lost. */
  private readonly open: Int32Array;
  private readonly most: Int32Array;
  private nodes = 0;
  private value: number;
  private best = new Uint8Array(0);

  constructor(
    private readonly problem: AssignProblem,
    private readonly priced: Priced & { readonly gap: number; readonly rounding: number },
    private readonly undecided: number[],
  ) {
    this.open = new Int32Array(problem.people);
    this.most = mostOfEach(problem);
    this.value = priced.value;
    const first = (pair: number): number => Math.min(problem.from[pair] ?? 0, problem.to[pair] ?? 0);
    undecided.sort((a, b) => first(a) - first(b) || a - b);
    for (const pair of undecided) this.touch(pair, 1);
  }

  /** The pairs of the best choice; `known` is the one to beat. */
  bestFrom(known: Choice): Uint8Array {
    this.best = known.taken.slice();
    const { problem, priced } = this;
    const choice: Choice = { taken: known.taken.slice(), room: known.room.slice() };
    for (const pair of this.undecided) if (choice.taken[pair]) release(problem, choice, pair);
    for (const [pair, value] of priced.reduced.entries()) {
      if (choice.taken[pair] && value < -priced.gap) release(problem, choice, pair);
      if (!choice.taken[pair] && value > priced.gap) take(problem, choice, pair);
    }
    let bound = priced.bound;
    for (let person = 0; person < problem.people; person++)
      if (this.open[person] === 0) bound -= this.lost(choice, person);
    this.visit(choice, 0, bound);
    return this.best;
  }

  private visit(choice: Choice, depth: number, bound: number): void {
    if (bound <= this.value + this.priced.rounding || this.nodes++ > NODES) return;
    const pair = this.undecided[depth];
    if (pair === undefined) {
      this.value = bound;
      this.best = choice.taken.slice();
      return;
    }
    const ends = [this.problem.from[pair] ?? 0, this.problem.to[pair] ?? 0];
    const reduced = this.priced.reduced[pair] ?? 0;
    this.touch(pair, -1);
    for (const isTaken of reduced >= 0 ? [true, false] : [false, true]) {
      if (isTaken && ends.some((person) => (choice.room[person] ?? 0) <= 0)) continue;
      if (isTaken) take(this.problem, choice, pair);
      let left = bound - Math.max(0, isTaken ? -reduced : reduced);
      for (const person of ends) if (this.open[person] === 0) left -= this.lost(choice, person);
      this.visit(choice, depth + 1, left);
      if (isTaken) release(this.problem, choice, pair);
    }
    this.touch(pair, 1);
  }

  /** What a person for whom nothing is open any more costs: room left at their price, or pairs beyond their least below 0. */
  private lost(choice: Choice, person: number): number {
    const room = choice.room[person] ?? 0;
    const price = this.priced.prices[person] ?? 0;
    const spare = (this.most[person] ?? 0) - room - (this.problem.least?.[person] ?? 0);
    if (spare < 0) return Infinity;
    return price < 0 ? -price * spare : price * room;
  }

  private touch(pair: number, by: number): void {
    const { from, to } = this.problem;
    for (const person of [from[pair] ?? 0, to[pair] ?? 0]) this.open[person] = (this.open[person] ?? 0) + by;
  }
}
