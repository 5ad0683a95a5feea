import type { Pace } from '../../pace.js';
import { Best, type Bounds, type Choices, listsOf, rangeOf } from './choices.js';

/** What being shown once costs each person, and the bound that these prices prove. */
export interface Prices {
  readonly prices: Float64Array;
  readonly bound: number;
}

/** Steps shrink by this factor from the first to the last. */
const SHRINKS_TO = 0.002;
const FIRST_STEP = 0.5;

/** Takes choices and bounds; gives how far apart the values are that compete for a place, on average. */
export function scaleOf(choices: Choices, bounds: Bounds): number {
  let sum = 0;
  let count = 0;
  for (let list = 0; list < listsOf(choices); list++) {
    const [first, end] = rangeOf(choices, list);
    if (end === first) continue;
    const last = Math.min(end - 1, first + 2 * (bounds.length[list] ?? 0));
    sum += (choices.weight[first] ?? 0) - (choices.weight[last] ?? 0);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * Takes choices, bounds and prices; gives the value that no lists within the bounds can exceed (weak duality):
 * `sum of each list's best (w - p)  +  sum of (p > 0 ? p * atMost : p * atLeast)`. Counts in `shown` how often the
 * best of each list show each person.
 */
export function boundOf(choices: Choices, bounds: Bounds, prices: Float64Array, shown: Int32Array, best: Best): number {
  shown.fill(0);
  let lowest = 0;
  let sum = 0;
  for (let person = 0; person < choices.people; person++) {
    const price = prices[person] ?? 0;
    lowest = Math.min(lowest, price);
    if (price !== 0) sum += price * ((price > 0 ? bounds.atMost[person] : bounds.atLeast[person]) ?? 0);
  }
  for (let list = 0; list < listsOf(choices); list++) {
    sum += best.take(choices, list, bounds.length[list] ?? 0, prices, lowest);
    for (let at = 0; at < best.length; at++) {
      const person = choices.to[best.entries[at] ?? 0] ?? 0;
      shown[person] = (shown[person] ?? 0) + 1;
    }
  }
  return sum;
}

/** By how much somebody is shown too often or too seldom; a price that nothing presses any more goes back to 0. */
function pressure(shown: number, least: number, most: number, price: number): number {
  if (shown > most || price > 0) return shown - most;
  if (shown < least || price < 0) return shown - least;
  return 0;
}

/** Moves every price by its pressure; says whether any had to move. */
function move(prices: Float64Array, shown: Int32Array, bounds: Bounds, step: number): boolean {
  let isMoved = false;
  for (let person = 0; person < prices.length; person++) {
    const old = prices[person] ?? 0;
    const pressed = pressure(shown[person] ?? 0, bounds.atLeast[person] ?? 0, bounds.atMost[person] ?? 0, old);
    if (pressed === 0) continue;
    isMoved = true;
    const next = old + step * Math.max(-1, Math.min(1, pressed / 4));
    prices[person] = old * next < 0 ? 0 : next;
  }
  return isMoved;
}

/**
 * Takes choices, bounds and how many steps to take; gives the prices with the lowest bound that a projected
 * subgradient came by. Each step costs O(entries) at worst, and far less where lists are settled by their first
 * entries. Deterministic.
 */
export async function findPrices(choices: Choices, bounds: Bounds, steps: number, pace: Pace): Promise<Prices> {
  const prices = new Float64Array(choices.people);
  const shown = new Int32Array(choices.people);
  const best = new Best(bounds.length.reduce((a, b) => Math.max(a, b), 0));
  const scale = scaleOf(choices, bounds) * FIRST_STEP;
  let kept: Prices = { prices: prices.slice(), bound: Infinity };
  for (let step = 0; step <= steps; step++) {
    const bound = boundOf(choices, bounds, prices, shown, best);
    if (bound < kept.bound) kept = { prices: prices.slice(), bound };
    if (!move(prices, shown, bounds, scale * SHRINKS_TO ** (step / steps))) break;
    await pace.worked(listsOf(choices) / 10);
  }
  return kept;
}
