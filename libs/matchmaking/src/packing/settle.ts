import { restrict } from './restrict.js';
import { SoftDual } from './soft-dual.js';
import { reducedValue, type Packing } from './types.js';

/** Softness from the first to the last stage, as shares of the scale: soft enough at first for a minimum that is dear. */
const SOFT = { first: 10, last: 2e-3, stages: 12, repeats: 12 };
/** Columns further below their price than this many softnesses, and this share of the scale, wait for the next stage. */
const FAR = { softnesses: 4, scale: 0.1 };

/** How long to look for prices, and where to start. */
export interface SettleOptions {
  readonly steps: number;
  readonly prices?: Float64Array;
  readonly isOver?: () => boolean;
}

/**
 * Prices of the rows that bound a packing from above, from soft to sharp in stages. Only the columns near their price take
 * part in a stage; all are looked at between two, and the last is repeated until no other column is worth its price.
 */
export function settle(packing: Packing, { steps, prices, isOver }: SettleOptions): Float64Array {
  const found = prices?.slice() ?? new Float64Array(packing.upper.length);
  const descend = (columns: Int32Array, softness: number): void => {
    const { rows, packing: part } = restrict(packing, columns);
    const dual = new SoftDual(
      part,
      Float64Array.from(rows, (row) => found[row] ?? 0),
    );
    dual.descend(softness, steps / SOFT.stages);
    found.fill(0);
    for (const [at, row] of rows.entries()) found[row] = dual.prices[at] ?? 0;
  };
  let columns: Int32Array = new Int32Array();
  for (let stage = 0; stage < SOFT.stages; stage++) {
    if (isOver?.()) break;
    const softness = packing.scale * SOFT.first * (SOFT.last / SOFT.first) ** (stage / (SOFT.stages - 1));
    columns = columnsAbove(packing, found, -FAR.softnesses * softness - FAR.scale * packing.scale);
    descend(columns, softness);
  }
  for (let repeat = 0; repeat < SOFT.repeats; repeat++) {
    if (isOver?.()) break;
    const known = new Set(columns);
    const left = columnsAbove(packing, found, 0).filter((column) => !known.has(column));
    if (left.length === 0) break;
    columns = Int32Array.from([...columns, ...left]).sort();
    descend(columns, packing.scale * SOFT.last);
  }
  return found;
}

/** The numbers of the columns that are worth at least so much beyond their rows. */
export function columnsAbove(packing: Packing, prices: Float64Array, least: number): Int32Array {
  const found = new Int32Array(packing.value.length);
  let count = 0;
  for (let column = 0; column < packing.value.length; column++)
    if (reducedValue(packing, prices, column) > least) found[count++] = column;
  return found.slice(0, count);
}
