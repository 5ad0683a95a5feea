import { settle } from '../packing/index.js';
import type { Calendar } from './calendar.js';
import { fill } from './fill.js';
import { finish } from './finish.js';
import { improveSchedule } from './improve.js';
import { bestOfEach, floorsAt, highestLevel, levelOf } from './level.js';
import { proveLevel } from './prove-level.js';
import { restore } from './restore.js';
import { isAsGood, scoreOf } from './score.js';
import { FEW, timeIndexed, type TimeIndexed } from './time-indexed.js';
import type { WorstOffProof } from './types.js';

/** How often a level between what is reached and what is proven is tried, and what is surely higher than another. */
const TRIES = 6;
const HIGHER = 2e-6;

/** How thoroughly to raise. */
export interface RaiseOptions {
  /** Prices of the model's rows. */
  readonly rows: Float64Array;
  readonly priceSteps: number;
  readonly searchSteps: number;
  readonly rng: () => number;
  readonly isOver?: () => boolean;
}

/**
 * Raises the least served of a good schedule as high as it can, by halving what is open between the level reached and the
 * proven bound, then raises the total as far as that level allows. On small problems both are the greatest there are.
 * Changes `calendar`; gives the proof of the level.
 */
export function raiseWorstOff(calendar: Calendar, model: TimeIndexed, options: RaiseOptions): WorstOffProof {
  const best = bestOfEach(calendar);
  let isSmall = calendar.grid.pairs.length < FEW;
  const highest = best.reduce((most, one) => Math.max(most, one), 0);
  let high = isSmall ? highest : proveLevel(calendar, best, options.priceSteps).bound;
  for (let round = 0; round < TRIES; round++) {
    const low = levelOf(calendar, best);
    if (high - low <= HIGHER || options.isOver?.()) break;
    const level = round === 0 && !isSmall ? high : (low + high) / 2;
    const { isReached, isSure } = seek(calendar, model, { ...options, best, level, isSmall });
    if (!isReached) high = level;
    isSmall = isSure;
  }
  while (isSmall && levelOf(calendar, best) < highestLevel(calendar, best)) {
    const level = levelOf(calendar, best) + HIGHER;
    const { isReached, isSure } = seek(calendar, model, { ...options, best, level, isSmall });
    isSmall = isSure;
    if (!isReached) break;
  }
  seek(calendar, model, { ...options, best, level: levelOf(calendar, best), isSmall });
  return proveLevel(calendar, best, options.priceSteps);
}

/** Looks for a better schedule in which all who meet somebody reach a level; gives whether they now do, and whether that is sure. */
function seek(
  calendar: Calendar,
  model: TimeIndexed,
  { best, level, isSmall, ...options }: RaiseOptions & { best: Float64Array; level: number; isSmall: boolean },
): { isReached: boolean; isSure: boolean } {
  const { grid } = calendar;
  const floors = floorsAt(level, best);
  const before = new Set(calendar.meetings);
  const [former, score] = [levelOf(calendar, best), scoreOf(calendar)];
  const isSure = isSmall && finish(calendar, model, { ...options, floors });
  if (!isSure) {
    const leveled = timeIndexed(grid, floors);
    const rows = settle(leveled.packing, { ...options, steps: options.priceSteps });
    improveSchedule(calendar, leveled, { ...options, rows, floors, steps: options.searchSteps });
  }
  fill(calendar);
  const [reached, next] = [levelOf(calendar, best), scoreOf(calendar)];
  const isBetter = reached > former || (reached === former && next.value >= score.value);
  if (!isBetter || !isAsGood({ ...next, value: 0 }, { ...score, value: 0 })) restore(calendar, before);
  return { isReached: scoreOf(calendar, floors).lack === 0, isSure };
}
