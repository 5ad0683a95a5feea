import type { Packing } from './types.js';

/** How slowly a row forgets how steep it was. */
const MEMORY = 0.9;

/**
 * Prices that bound a packing from above, by accelerated descent on its smoothed dual: a column worth r beyond its prices
 * counts as clamp(r / softness, 0, 1) of a column, every row's price moves by what is over or under its limits, in
 * steps as long as the columns that are on the edge allow, with momentum that starts anew where it points uphill.
 * O(steps * entries). After Nesterov 2005, and O'Donoghue and Candes, Adaptive restart for accelerated gradient schemes, 2015.
 */
export class SoftDual {
  readonly prices: Float64Array;
  private readonly ahead: Float64Array;
  private readonly before: Float64Array;
  private readonly demand: Float64Array;
  private readonly steep: Float64Array;
  private readonly memory: Float64Array;
  private readonly weightOfColumn: Float64Array;
  /** No row counts as less steep than with one of its columns on the edge. */
  private readonly flattest: Float64Array;

  constructor(
    private readonly packing: Packing,
    prices?: Float64Array,
  ) {
    const rows = packing.upper.length;
    this.prices = prices?.slice() ?? new Float64Array(rows);
    this.ahead = new Float64Array(rows);
    this.before = new Float64Array(rows);
    this.demand = new Float64Array(rows);
    this.steep = new Float64Array(rows);
    this.memory = new Float64Array(rows);
    this.weightOfColumn = Float64Array.from(packing.value, (_, column) => this.entriesOf(column));
    this.flattest = this.steepestOfOne();
  }

  /** Some steps at one softness. */
  descend(softness: number, steps: number): void {
    this.ahead.set(this.prices);
    this.memory.fill(0);
    let pace = 0;
    for (let step = 0; step < steps; step++) {
      this.measure(softness);
      pace = this.move(softness) > 0 ? 0 : pace + 1;
      this.leap(pace / (pace + 3));
    }
  }

  /** How much of each column the smoothed dual takes, before it is cut to [0, 1]. */
  shares(softness: number): Float64Array {
    const { value, start, row, coefficient } = this.packing;
    return value.map((left, column) => {
      for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++)
        left -= (coefficient ? (coefficient[at] ?? 0) : 1) * (this.prices[row[at] ?? 0] ?? 0);
      return left / softness;
    });
  }

  private entriesOf(column: number): number {
    const { start, coefficient } = this.packing;
    const [from, to] = [start[column] ?? 0, start[column + 1] ?? 0];
    if (!coefficient) return to - from;
    let sum = 0;
    for (let at = from; at < to; at++) sum += Math.abs(coefficient[at] ?? 0);
    return sum;
  }

  private steepestOfOne(): Float64Array {
    const { value, start, row, coefficient } = this.packing;
    const steepest = new Float64Array(this.prices.length).fill(1e-9);
    for (let column = 0; column < value.length; column++)
      for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++) {
        const to = row[at] ?? 0;
        const steep = (coefficient ? Math.abs(coefficient[at] ?? 0) : 1) * (this.weightOfColumn[column] ?? 0);
        if (steep > (steepest[to] ?? 0)) steepest[to] = steep;
      }
    return steepest;
  }

  /** The demand at the prices ahead, and how fast it would change. */
  private measure(softness: number): void {
    const { value, start, row, coefficient } = this.packing;
    const { ahead, demand, steep, weightOfColumn } = this;
    demand.fill(0);
    steep.fill(0);
    for (let column = 0; column < value.length; column++) {
      const from = start[column] ?? 0;
      const to = start[column + 1] ?? 0;
      let left = value[column] ?? 0;
      for (let at = from; at < to; at++)
        left -= (coefficient ? (coefficient[at] ?? 0) : 1) * (ahead[row[at] ?? 0] ?? 0);
      if (left <= 0) continue;
      const share = left < softness ? left / softness : 1;
      const edge = left < softness ? (weightOfColumn[column] ?? 0) : 0;
      for (let at = from; at < to; at++) {
        const to = row[at] ?? 0;
        const factor = coefficient ? (coefficient[at] ?? 0) : 1;
        demand[to] = (demand[to] ?? 0) + factor * share;
        steep[to] = (steep[to] ?? 0) + Math.abs(factor) * edge;
      }
    }
  }

  /** One step of every price; above 0 where the momentum led uphill. */
  private move(softness: number): number {
    const { prices, ahead, before, demand, steep, memory, flattest } = this;
    const { lower, upper, penalty } = this.packing;
    before.set(prices);
    let uphill = 0;
    for (let row = 0; row < prices.length; row++) {
      const slope = Math.max(flattest[row] ?? 1, steep[row] ?? 0, MEMORY * (memory[row] ?? 0));
      memory[row] = slope;
      const length = softness / slope;
      const wanted = (ahead[row] ?? 0) + length * (demand[row] ?? 0);
      const dear = wanted - length * (upper[row] ?? 0);
      const cheap = wanted - length * (lower[row] ?? 0);
      const price = dear > 0 ? dear : Math.max(-(penalty[row] ?? 0), Math.min(0, cheap));
      prices[row] = price;
      uphill += ((ahead[row] ?? 0) - price) * (price - (before[row] ?? 0)) * slope;
    }
    return uphill;
  }

  private leap(momentum: number): void {
    const { prices, ahead, before } = this;
    const { lower, upper, penalty } = this.packing;
    for (let row = 0; row < prices.length; row++) {
      const price = prices[row] ?? 0;
      const next = price + momentum * (price - (before[row] ?? 0));
      const least = (lower[row] ?? 0) > 0 ? -(penalty[row] ?? 0) : 0;
      ahead[row] = upper[row] === Infinity ? Math.min(0, Math.max(least, next)) : Math.max(least, next);
    }
  }
}
