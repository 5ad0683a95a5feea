import { columnsAbove, dive, settle, type Taker } from '../packing/index.js';
import { Calendar } from './calendar.js';
import { fill } from './fill.js';
import type { Grid } from './grid.js';
import { FEW, type TimeIndexed } from './time-indexed.js';

/** Where the best of few pairs is sought anyway, a look is enough; of very many columns, larger shares go at once. */
const BRIEF = { first: 120, round: 30, rounds: 20 };
const LARGE = { columns: 100_000, effort: { first: 200, round: 40, rounds: 40 } };

/** Columns further below their price than this, in mean values, are not looked at. */
export const NEAR = 0.3;

/** Ways to take columns into a calendar. */
export const takerFor = (calendar: Calendar, { pair, slot, kind, kinds }: TimeIndexed): Taker => {
  const bookedAt = (column: number): { at: number; time: number; place: number | undefined } => {
    const at = pair[column] ?? 0;
    const time = slot[column] ?? 0;
    return { at, time, place: calendar.placeFor(at, time, kinds[kind[column] ?? -1]?.places) };
  };
  return {
    isOpen(column) {
      if (!calendar.isOpen(pair[column] ?? 0, slot[column] ?? 0)) return false;
      const { place } = bookedAt(column);
      return place !== undefined && (place < 0 || kinds[kind[column] ?? -1]?.places.has(place) === true);
    },
    take(column) {
      const { at, time, place = -1 } = bookedAt(column);
      const { a = 0, b = 0 } = calendar.grid.pairs[at] ?? {};
      calendar.add({ people: [a, b], slot: time, place, pair: at });
    },
  };
};

/** Where time or room is scarce: prices of every slot, and a dive. `steps` are those of the prices. */
export function solveTightly(
  grid: Grid,
  model: TimeIndexed,
  options: TightOptions,
): { calendar: Calendar; rows: Float64Array } {
  const { packing } = model;
  const rows = settle(packing, options);
  const calendar = new Calendar(grid);
  const columns = columnsAbove(packing, rows, -NEAR * packing.scale);
  const brief = grid.pairs.length < FEW && { effort: BRIEF };
  const large = packing.value.length > LARGE.columns && { effort: LARGE.effort };
  dive(packing, { ...options, ...brief, ...large, columns, prices: rows, taker: takerFor(calendar, model) });
  fill(calendar);
  return { calendar, rows };
}

/** How thoroughly to look. */
export interface TightOptions {
  readonly steps: number;
  readonly rng: () => number;
  readonly isOver?: () => boolean;
}
