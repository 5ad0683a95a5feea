import { boundOfPrices } from '../certificate/bound.js';
import { settle } from '../packing/index.js';
import type { Calendar } from './calendar.js';
import { floorsAt, highestLevel, levelOf } from './level.js';
import { provenLower } from './proven-prices.js';
import { timeIndexed } from './time-indexed.js';
import type { WorstOffProof } from './types.js';

/** How often what is open between level and bound is halved, and the share of the bound that is close enough. */
const ROUNDS = 12;
const CLOSE = 1e-3;
/** The least share of all weights that those must have who could be raised further: with less, rounding decides. */
const LEAST = 1e-4;
/** By how much more than the bound their level must be worth, so that it is more whoever adds it up. */
const SLACK = 1e-9;

/**
 * Takes a calendar and the best of each; gives a proof of how high its people could be raised. Whatever the weights,
 * `sum(weight_i worth_i)` has a bound M by its prices, so no level is higher than the one where `sum(weight_i min(level,
 * best_i))` is M. The weights are the prices of floors at a level halfway between what is reached and what is proven: where
 * it cannot be reached, they prove a bound below it, and where it can, the next is halfway above.
 */
export function proveLevel(calendar: Calendar, best: Float64Array, steps: number): WorstOffProof {
  const { grid } = calendar;
  const level = levelOf(calendar, best);
  const zeros = (length: number): number[] => Array<number>(length).fill(0);
  let proof: WorstOffProof = {
    level,
    bound: highestLevel(calendar, best),
    weights: zeros(grid.people),
    prices: {
      people: zeros(grid.people),
      personSlots: Array.from({ length: grid.people }, () => zeros(grid.slots)),
      placeSlots: grid.places.map(() => zeros(grid.slots)),
    },
  };
  let low = level;
  for (let round = 0; round < ROUNDS && proof.bound - low > CLOSE * proof.bound; round++) {
    const middle = (low + proof.bound) / 2;
    const { bound, ...found } = boundByFloors(calendar, floorsOf(calendar, best, middle), best, steps);
    if (bound < proof.bound) proof = { level, bound, ...found };
    if (bound > middle) low = middle;
  }
  return { ...proof, bound: Math.max(level, proof.bound) };
}

/** What the meetings of those who have any must be worth at a level. */
const floorsOf = ({ count }: Calendar, best: Float64Array, level: number): Float64Array =>
  floorsAt(level, best).map((floor, person) => ((count[person] ?? 0) > 0 ? floor : 0));

/** The bound that the prices of some floors prove, and these prices. */
function boundByFloors(
  calendar: Calendar,
  floors: Float64Array,
  best: Float64Array,
  steps: number,
): Omit<WorstOffProof, 'level'> {
  const model = timeIndexed(calendar.grid, floors);
  const { packing } = model;
  const penalty = packing.penalty.slice().fill(1, model.rowOfFloor(0));
  const value = new Float64Array(packing.value.length);
  const rows = settle({ ...packing, value, penalty, lower: provenLower(calendar, model) }, { steps });
  const weights = Array.from(floors, (_, person) => Math.max(0, -(rows[model.rowOfFloor(person)] ?? 0)));
  const prices = model.toPrices(rows);
  return { bound: levelWorth(weights, best, boundOfPrices({ calendar, weights }, prices)), weights, prices };
}

/** The level at which everybody's weighted worth is so much; infinite where their best together is no more. */
function levelWorth(weights: readonly number[], best: Float64Array, most: number): number {
  const order = [...weights.keys()].sort((x, y) => (best[x] ?? 0) - (best[y] ?? 0));
  const all = weights.reduce((sum, one) => sum + one, 0);
  let weight = all;
  let below = 0;
  for (const person of order) {
    const [own, one] = [weights[person] ?? 0, best[person] ?? 0];
    if (own > 0 && weight >= LEAST * all && below + weight * one > most * (1 + SLACK))
      return Math.max(0, (most - below) / weight);
    below += own * one;
    weight -= own;
  }
  return Infinity;
}
