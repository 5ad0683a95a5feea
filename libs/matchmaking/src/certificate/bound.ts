import { Calendar } from '../scheduling/calendar.js';
import type { Grid } from '../scheduling/grid.js';
import { suitablePlaces } from '../scheduling/places.js';
import type { Prices } from '../scheduling/types.js';

/** What a bound is about: the value, unless each person's value has a weight of its own. */
export interface BoundOptions {
  /** The schedule: bounds hold for those that serve at least the same minimums and must-meetings. */
  readonly calendar: Calendar;
  readonly weights?: ArrayLike<number>;
}

/**
 * What no schedule exceeds at some prices (weak duality): what locked meetings are worth, all that people, their time and
 * places have to give at their prices, and for each pair the most that it is worth beyond them.
 */
export function boundOfPrices({ calendar, weights }: BoundOptions, prices: Prices): number {
  const { grid } = calendar;
  const locked = new Calendar(grid);
  const worthOf = (at: number): number => {
    const { a = 0, b = 0, value = 0 } = grid.pairs[at] ?? {};
    return weights ? value * ((weights[a] ?? 0) + (weights[b] ?? 0)) : value;
  };
  let bound = costOfSupply(locked, prices);
  const timeOf = addUp(grid, prices.personSlots, (person) => grid.rest[person] ?? 0);
  const placeOf = addUp(grid, prices.placeSlots, () => 0);
  const suitable = suitablePlaces(grid);
  const cheapest = new Map<readonly number[], Float64Array>();
  for (const [at, { a, b, must }] of grid.pairs.entries()) {
    if (locked.met[at]) bound += worthOf(at);
    const places = suitable[at] ?? [];
    const least = cheapest.get(places) ?? cheapestPlaces(grid, places, placeOf);
    cheapest.set(places, least);
    let cost = Infinity;
    let isPossible = false;
    for (let slot = 0; slot < grid.slots; slot++)
      if (locked.isOpen(at, slot)) {
        cost = Math.min(cost, timeOf(a, slot) + timeOf(b, slot) + (least[slot] ?? 0));
        isPossible ||= locked.placeFor(at, slot) !== undefined;
      }
    if (!isPossible) continue;
    const left = worthOf(at) - (prices.people[a] ?? 0) - (prices.people[b] ?? 0) - cost;
    bound += must && calendar.met[at] ? left : Math.max(0, left);
  }
  return bound;
}

/** All that people, their time and places have to give, at their prices. */
function costOfSupply(locked: Calendar, { people, personSlots, placeSlots }: Prices): number {
  const { grid } = locked;
  let cost = 0;
  for (const [person, price] of people.entries()) {
    const limit = (price > 0 ? grid.most[person] : grid.least[person]) ?? 0;
    cost += price * Math.max(0, limit - (locked.count[person] ?? 0));
  }
  for (const row of personSlots) for (const price of row) cost += price;
  for (const [place, row] of placeSlots.entries())
    for (const [slot, price] of row.entries())
      cost += price * Math.max(0, (grid.places[place]?.parallel ?? 0) - locked.heldAt(place, slot));
  return cost;
}

/** What a whole slot costs, at the prices of the starts that lie between its start and its end with the rest after it. */
function addUp(grid: Grid, prices: ReadonlyArray<readonly number[]>, restOf: (row: number) => number) {
  const { from, to, slots } = grid;
  const sums = prices.map((row, index) =>
    Float64Array.from({ length: slots }, (_, slot) => {
      const [start, end] = [from[slot] ?? 0, (to[slot] ?? 0) + restOf(index)];
      return row.reduce((sum, price, t) => sum + (start <= (from[t] ?? 0) && (from[t] ?? 0) < end ? price : 0), 0);
    }),
  );
  return (row: number, slot: number): number => sums[row]?.[slot] ?? 0;
}

/** The least price of some places in each slot; Infinity where all are closed, 0 where places are no matter. */
function cheapestPlaces(grid: Grid, places: readonly number[], priceOf: (place: number, slot: number) => number) {
  return Float64Array.from({ length: grid.slots }, (_, slot) =>
    grid.places.length === 0
      ? 0
      : Math.min(...places.map((at) => (grid.places[at]?.isOpen[slot] === 1 ? priceOf(at, slot) : Infinity))),
  );
}
