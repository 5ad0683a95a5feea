import { boundOfPrices, certify } from '../certificate/index.js';
import { settle } from '../packing/index.js';
import { chance } from '../chance.js';
import type { Calendar } from './calendar.js';
import { readGrid, type Grid } from './grid.js';
import { fill } from './fill.js';
import { finish } from './finish.js';
import { improveSchedule } from './improve.js';
import { CLOSE, solveLoosely } from './solve-loosely.js';
import { solveTightly } from './solve-tightly.js';
import { timeIndexed, type TimeIndexed } from './time-indexed.js';
import type { Prices, Problem, Schedule } from './types.js';

/** How to schedule; the same options give the same schedule. */
export interface ScheduleOptions {
  readonly seed?: number;
  /** Steps of the prices (1200 unless said) and of the search that improves the schedule (60 unless said). */
  readonly priceSteps?: number;
  readonly searchSteps?: number;
  /** Asked now and then; where it says true, the search ends with what it has. */
  readonly isOver?: () => boolean;
}

/**
 * Makes a schedule with the proof of its worth. Where time and places are plenty, the best pairs and a slot for each; where
 * they are scarce, prices for everybody's time and all places, a dive along them, and a search that mends what chance spoilt.
 * Everybody has their minimum wherever that is possible. Throws a ProblemError that names what is wrong in the problem.
 */
export async function schedule(problem: Problem, options: ScheduleOptions = {}): Promise<Schedule> {
  const grid = readGrid(problem);
  const { calendar, prices } = solve(grid, options);
  return certify(calendar, prices);
}

function solve(grid: Grid, { seed = 1, priceSteps = 1200, searchSteps = 60, isOver }: ScheduleOptions) {
  const rng = chance(seed);
  const loose = solveLoosely(grid, rng);
  if (loose.isDone) return loose;
  const model = timeIndexed(grid);
  const { calendar, rows } = solveTightly(grid, model, {
    steps: priceSteps,
    rng,
    ...(isOver && { isOver }),
  });
  if (finish(calendar, model, { rows })) return proven(calendar, model, rows, priceSteps);
  const roughly = boundOfPrices({ calendar }, model.toPrices(rows));
  improveSchedule(calendar, model, {
    steps: searchSteps,
    rng,
    rows,
    bound: roughly * (1 - CLOSE),
    ...(isOver && { isOver }),
  });
  finish(calendar, model, { rows });
  return proven(calendar, model, rows, priceSteps);
}

/** What a calendar can still take, and prices. */
function proven(calendar: Calendar, model: TimeIndexed, rows: Float64Array, steps: number) {
  fill(calendar);
  return { calendar, prices: provenPrices(calendar, model, rows, steps) };
}

/** Prices whose bound holds for this calendar: below 0 only for minimums and must-meetings that it serves. */
function provenPrices(calendar: Calendar, model: TimeIndexed, rows: Float64Array, steps: number): Prices {
  const { grid } = calendar;
  const lower = model.packing.lower.slice();
  for (let person = 0; person < grid.people; person++)
    if ((calendar.count[person] ?? 0) < (grid.least[person] ?? 0)) lower[person] = 0;
  for (const pair of grid.pairs.keys()) if (!calendar.met[pair]) lower[model.rowOfPair(pair)] = 0;
  const isKept = (price: number, row: number): boolean => price >= 0 || (lower[row] ?? 0) > 0;
  if (rows.every(isKept)) return model.toPrices(rows);
  const prices = rows.map((price, row) => (isKept(price, row) ? price : 0));
  return model.toPrices(settle({ ...model.packing, lower }, { steps, prices }));
}
