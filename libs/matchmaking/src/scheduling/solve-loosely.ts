import { assign } from '../assigning/index.js';
import { boundOfPrices } from '../certificate/index.js';
import { Calendar } from './calendar.js';
import { placeAll } from './colouring.js';
import { fill } from './fill.js';
import type { Grid } from './grid.js';
import { scoreOf } from './score.js';
import { FEW } from './time-indexed.js';
import type { Prices } from './types.js';

/** Below this share of the bound there is nothing left worth the search. */
export const CLOSE = 2e-4;
const EXACT = 1e-10;
/** How often pairs are chosen anew, and the share without a slot above which that is no use. */
const ROUNDS = 6;
const SCARCE = 0.005;

/** A calendar with prices that bound it. */
export interface Solution {
  readonly calendar: Calendar;
  readonly prices: Prices;
  /** Whether nothing is left to be gained: nobody short who need not be, and close to the bound. */
  readonly isDone: boolean;
}

/**
 * As if time and places were plenty: the best pairs, then a slot for each. Where that is not so, the prices of people are
 * still a good start. `fewest`: how many meetings people lack to their minimum in every schedule.
 */
export function solveLoosely(grid: Grid, rng: () => number, fewest: number): Solution {
  const calendar = new Calendar(grid);
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  const pairs = [...grid.pairs.keys()].filter((pair) => slots.some((slot) => calendar.isOpen(pair, slot)));
  const room = grid.most.map((most, person) => Math.max(0, most - (calendar.count[person] ?? 0)));
  // Whoever has fewer slots than meetings is held by their slots: the price is that of each.
  const times = room.map((_, person) => slots.filter((slot) => calendar.isFree(person, slot)).length);
  const most = room.map((most, person) => Math.min(most, times[person] ?? 0));
  const { people, waiting } = placePairs(calendar, pairs, most, rng);
  fill(calendar);
  const isHeldByTime = (person: number): boolean => (times[person] ?? 0) < (room[person] ?? 0);
  const isShort = (person: number): boolean => (calendar.count[person] ?? 0) < (grid.least[person] ?? 0);
  const prices: Prices = {
    people: people
      .map((price, person) => (isHeldByTime(person) ? Math.min(0, price) : price))
      .map((price, person) => (isShort(person) ? Math.max(0, price) : price)),
    personSlots: people.map((price, person) =>
      slots.map((slot) => (isHeldByTime(person) && grid.isFree[person * grid.slots + slot] ? Math.max(0, price) : 0)),
    ),
    placeSlots: grid.places.map(() => slots.map(() => 0)),
  };
  const { short, value } = scoreOf(calendar);
  const bound = boundOfPrices({ calendar }, prices);
  const close = grid.pairs.length < FEW ? EXACT : CLOSE;
  const isDone = waiting.length === 0 && short <= fewest && bound - value <= close * bound;
  return { calendar, prices, isDone };
}

/** Chooses pairs and finds their slots; pairs that find none are left out, and the others chosen and placed anew. */
function placePairs(calendar: Calendar, pairs: readonly number[], most: Int32Array, rng: () => number) {
  let { chosen, people } = choosePairs(calendar.grid, pairs, most);
  const room = calendar.grid.places.length > 0 ? calendar.room.reduce((sum, one) => sum + one, 0) : Infinity;
  if (chosen.length > room * (1 + SCARCE)) return { people, waiting: chosen };
  const first = people;
  const impossible = new Set<number>();
  for (let round = 1; ; round++) {
    const booked = new Map([...calendar.meetings].map((meeting) => [meeting.pair, meeting] as const));
    const wanted = new Set(chosen);
    for (const [pair, meeting] of booked) if (pair >= 0 && !wanted.has(pair)) calendar.remove(meeting);
    const waiting = placeAll(
      calendar,
      chosen.filter((pair) => !booked.has(pair)),
      rng,
    );
    // Many without a slot: time is scarce, and another way is better.
    if (waiting.length === 0 || round === ROUNDS || waiting.length > chosen.length * SCARCE)
      return { people: first, waiting };
    for (const pair of waiting) impossible.add(pair);
    ({ chosen, people } = choosePairs(
      calendar.grid,
      pairs.filter((pair) => !impossible.has(pair)),
      most,
    ));
  }
}

/** The pairs of the greatest value, those that must be before all, everybody with their minimum; and prices of people. */
function choosePairs(grid: Grid, pairs: readonly number[], most: Int32Array) {
  const { count: locked } = new Calendar(grid);
  const of = (pair: number) => grid.pairs[pair] ?? { a: 0, b: 0, value: 0, must: false };
  const highest = pairs.reduce((high, pair) => Math.max(high, of(pair).value), 0) || 1;
  const { chosen, prices } = assign({
    people: grid.people,
    most,
    least: most.map((limit, person) => Math.max(0, Math.min(limit, (grid.least[person] ?? 0) - (locked[person] ?? 0)))),
    from: Int32Array.from(pairs, (pair) => of(pair).a),
    to: Int32Array.from(pairs, (pair) => of(pair).b),
    weight: Float64Array.from(pairs, (pair) => of(pair).value + (of(pair).must ? 4 * highest : 0)),
  });
  return { chosen: Array.from(chosen, (at) => pairs[at] ?? 0), people: Array.from(prices) };
}
