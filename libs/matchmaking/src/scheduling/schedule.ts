import { boundOfPrices, certify } from '../certificate/index.js';
import { chance } from '../chance.js';
import type { Calendar } from './calendar.js';
import { readGrid, type Grid } from './grid.js';
import { fill } from './fill.js';
import { finish } from './finish.js';
import { improveSchedule } from './improve.js';
import { CLOSE, solveLoosely } from './solve-loosely.js';
import { scoreOf } from './score.js';
import { serveLacking } from './serve.js';
import { solveTightly } from './solve-tightly.js';
import { proveLacking } from './prove-lacking.js';
import { fewestShort } from './possible-meetings.js';
import { provenPrices } from './proven-prices.js';
import { timeIndexed } from './time-indexed.js';
import type { Prices, Problem, Schedule, WorstOffProof } from './types.js';
import { raiseWorstOff } from './worst-off.js';

/** How to schedule; the same options give the same schedule. */
export interface ScheduleOptions {
  readonly seed?: number;
  /** Steps of the prices (1800 unless said) and of the search that improves the schedule (60 unless said). */
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
  const { calendar, prices, ...proofs } = solve(grid, options);
  const lacking = proveLacking(calendar, options.priceSteps ?? PRICE_STEPS);
  return certify(calendar, prices, { ...proofs, ...(lacking && { lacking }) });
}

/** Steps of the prices and of the search, unless said. */
const PRICE_STEPS = 1800;
const SEARCH_STEPS = 60;

interface Solution {
  readonly calendar: Calendar;
  readonly prices: Prices;
  readonly worstOff?: WorstOffProof;
}

function solve(
  grid: Grid,
  { seed = 1, priceSteps = PRICE_STEPS, searchSteps = SEARCH_STEPS, isOver }: ScheduleOptions,
): Solution {
  const rng = chance(seed);
  const isTotal = grid.problem.mode !== 'worst-off';
  const fewest = fewestShort(grid);
  const loose = solveLoosely(grid, rng, fewest);
  if (loose.isDone && isTotal) return { calendar: loose.calendar, prices: loose.prices };
  const model = timeIndexed(grid);
  const over = isOver && { isOver };
  const { calendar, rows } = solveTightly(grid, model, { steps: priceSteps, rng, ...over });
  if (!finish(calendar, model, { rows })) {
    const bound = boundOfPrices({ calendar }, model.toPrices(rows)) * (1 - CLOSE);
    const search = { steps: searchSteps, rng, rows, bound, fewest: fewest.all, ...over };
    improveSchedule(calendar, model, search);
    if (scoreOf(calendar).short > fewest.all && serveLacking(calendar)) improveSchedule(calendar, model, search);
    finish(calendar, model, { rows });
  }
  fill(calendar);
  const worstOff = isTotal
    ? undefined
    : raiseWorstOff(calendar, model, { rows, priceSteps, searchSteps, rng, ...over });
  return { calendar, prices: provenPrices(calendar, model, rows, priceSteps), ...(worstOff && { worstOff }) };
}
