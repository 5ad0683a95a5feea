import { settle } from '../packing/index.js';
import type { Calendar } from './calendar.js';
import type { TimeIndexed } from './time-indexed.js';
import type { Prices } from './types.js';

/** The lower limits of a model's rows that a calendar meets: a bound holds for schedules that meet the same. */
export function provenLower({ grid, count, met }: Calendar, model: TimeIndexed): Float64Array {
  const lower = model.packing.lower.slice();
  for (let person = 0; person < grid.people; person++)
    if ((count[person] ?? 0) < (grid.least[person] ?? 0)) lower[person] = 0;
  for (const pair of grid.pairs.keys()) if (!met[pair]) lower[model.rowOfPair(pair)] = 0;
  return lower;
}

/** Prices whose bound holds for this calendar: below 0 only for minimums and must-meetings that it serves. */
export function provenPrices(calendar: Calendar, model: TimeIndexed, rows: Float64Array, steps: number): Prices {
  const lower = provenLower(calendar, model);
  const isKept = (price: number, row: number): boolean => price >= 0 || (lower[row] ?? 0) > 0;
  if (rows.every(isKept)) return model.toPrices(rows);
  const prices = rows.map((price, row) => (isKept(price, row) ? price : 0));
  return model.toPrices(settle({ ...model.packing, lower }, { steps, prices }));
}
