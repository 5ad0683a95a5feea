import { charge, restrict } from './restrict.js';
import { SoftDual } from './soft-dual.js';
import type { Packing } from './types.js';

/** How sharp the prices are, how many steps they take at first and each round, what share is fixed a round. */
const SOFTNESS = 3e-3;
const THOROUGH = { first: 400, round: 100, rounds: 64 };
/** Chance added to the values, as a share of the scale, so that of equal columns one is preferred. */
const NOISE = 1e-3;

/** What knows the rules beyond the rows, and keeps what is taken. */
export interface Taker {
  /** Whether a column may still be taken. */
  isOpen(column: number): boolean;
  take(column: number): void;
}

/**
 * Chooses columns by diving: prices are found, the few columns with the largest shares are taken, what they closed is
 * left out, the prices settle again, until nothing is open. `columns` are those to choose from, `prices` a start.
 */
export function dive(packing: Packing, { columns, prices, taker, rng, isOver, effort = THOROUGH }: DiveOptions): void {
  const noise = NOISE * packing.scale;
  const value = packing.value.slice();
  for (const column of columns) value[column] = (value[column] ?? 0) + noise * rng();
  const [lower, upper] = [packing.lower.slice(), packing.upper.slice()];
  let open = columns.filter((column) => taker.isOpen(column));
  let current = prices;
  let quota = 1;
  for (let round = 0; open.length > 0; round++) {
    const { rows, packing: part } = restrict({ ...packing, value, lower, upper }, open);
    const dual = new SoftDual(
      part,
      Float64Array.from(rows, (row) => current[row] ?? 0),
    );
    const softness = SOFTNESS * packing.scale;
    if (!isOver?.()) dual.descend(softness, round === 0 ? effort.first : effort.round);
    current = current.slice();
    for (const [at, row] of rows.entries()) current[row] = dual.prices[at] ?? 0;
    const shares = dual.shares(softness);
    if (round === 0)
      quota = Math.max(1, Math.ceil(shares.reduce((sum, x) => sum + Math.min(1, Math.max(0, x)), 0) / effort.rounds));
    let taken = 0;
    for (const at of greatest(shares, 4 * quota)) {
      const column = open[at] ?? 0;
      if (!taker.isOpen(column)) continue;
      taker.take(column);
      charge(packing, column, lower, upper);
      if (++taken >= quota) break;
    }
    open = open.filter((column) => taker.isOpen(column));
  }
}

/** What to choose from, and how. */
export interface DiveOptions {
  readonly columns: Int32Array;
  readonly prices: Float64Array;
  readonly taker: Taker;
  readonly rng: () => number;
  /** Steps of the first and of each other round, and about how many rounds: many, unless said. */
  readonly effort?: { readonly first: number; readonly round: number; readonly rounds: number };
  /** Where it says true, the last prices decide the rest. */
  readonly isOver?: () => boolean;
}

/** Where the greatest values stand, the greatest first: as many as asked for, and those that equal the last. */
function greatest(values: Float64Array, count: number): number[] {
  const least = values.slice().sort()[Math.max(0, values.length - count)] ?? -Infinity;
  const found: number[] = [];
  for (const [at, value] of values.entries()) if (value >= least) found.push(at);
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
