import { boundOfPrices } from '../certificate/index.js';
import { Calendar } from './calendar.js';
import { choosePairs } from './choose-pairs.js';
import { placeAll } from './colouring.js';
import { fill } from './fill.js';
import type { Grid } from './grid.js';
import type { FewestShort } from './possible-meetings.js';
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
export function solveLoosely(grid: Grid, rng: () => number, fewest: FewestShort): Solution {
  const calendar = new Calendar(grid);
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  const pairs = [...grid.pairs.keys()].filter((pair) => slots.some((slot) => calendar.isOpen(pair, slot)));
  const room = grid.most.map((most, person) => Math.max(0, most - (calendar.count[person] ?? 0)));
  // Whoever has fewer slots than meetings is held by their slots: the price is that of each.
  const times = room.map((_, person) => slots.filter((slot) => calendar.isFree(person, slot)).length);
  const most = room.map((most, person) => Math.min(most, times[person] ?? 0));
  const { people, toll, waiting } = placePairs(calendar, pairs, most, rng);
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
    placeSlots: grid.places.map(({ seats, isOpen }) => slots.map((slot) => (seats >= 2 && isOpen[slot] ? toll : 0))),
  };
  const { newcomers, short, value } = scoreOf(calendar);
  const bound = boundOfPrices({ calendar }, prices);
  const close = grid.pairs.length < FEW ? EXACT : CLOSE;
  // Whom there is no room for at all, no newcomer should be.
  const isServed = short <= fewest.alone || (short <= fewest.all && newcomers === 0);
  const isDone = waiting.length === 0 && isServed && bound - value <= close * bound;
  return { calendar, prices, isDone };
}

/** Chooses pairs and finds their slots; pairs that find none are left out, and the others chosen and placed anew. */
function placePairs(calendar: Calendar, pairs: readonly number[], most: Int32Array, rng: () => number) {
  const { grid } = calendar;
  const room = grid.places.length > 0 ? calendar.room.reduce((sum, one) => sum + one, 0) : Infinity;
  const first = choosePairs(grid, { pairs, room, most });
  // Many without a slot or a place: these are scarce, and another way is better.
  const isScarce = (waiting: readonly number[], all: readonly number[]): boolean =>
    waiting.length > all.length * SCARCE;
  if (isScarce(first.chosen.slice(room), first.chosen)) return { ...first, waiting: first.chosen };
  const impossible = new Set<number>();
  for (let round = 1, { chosen } = first; ; round++) {
    const booked = new Map([...calendar.meetings].map((meeting) => [meeting.pair, meeting] as const));
    const wanted = new Set(chosen);
    for (const [pair, meeting] of booked) if (pair >= 0 && !wanted.has(pair)) calendar.remove(meeting);
    const waiting = placeAll(
      calendar,
      chosen.filter((pair) => !booked.has(pair)),
      rng,
    );
    if (waiting.length === 0 || round === ROUNDS || isScarce(waiting, chosen)) return { ...first, waiting };
    for (const pair of waiting) impossible.add(pair);
    ({ chosen } = choosePairs(grid, { pairs: pairs.filter((pair) => !impossible.has(pair)), room, most }));
  }
}
