import { assign } from '../assigning/index.js';
import { boundOfPrices } from '../certificate/index.js';
import type { Calendar } from '../scheduling/calendar.js';
import type { Prices, Schedule } from '../scheduling/index.js';
import type { Plan } from './plan.js';

/** Sweeps for the prices of people: they lead the search and bound what it can find, and need not be exact. */
const SWEEPS = 80;

/** What a meeting of each person is worth, as if there were time and places for all: the prices of the best pairs. */
export function peoplePrices({ grid, calendar }: Plan): Float64Array {
  const { locks } = grid;
  const locked = new Int32Array(grid.people);
  for (const { people } of locks) for (const person of people) locked[person] = (locked[person] ?? 0) + 1;
  const left = (list: Int32Array): Int32Array => list.map((many, person) => Math.max(0, many - (locked[person] ?? 0)));
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  const isFree = (person: number, slot: number): boolean => grid.isFree[person * grid.slots + slot] === 1;
  const pairs = grid.pairs.filter(
    ({ a, b, rule }, at) =>
      rule === undefined &&
      (!calendar.met[at] || !grid.locks.some(({ people }) => people.includes(a) && people.includes(b))) &&
      slots.some((slot) => isFree(a, slot) && isFree(b, slot)),
  );
  const { prices } = assign(
    {
      people: grid.people,
      most: left(grid.most),
      least: left(grid.least),
      from: Int32Array.from(pairs, ({ a }) => a),
      to: Int32Array.from(pairs, ({ b }) => b),
      weight: Float64Array.from(pairs, ({ value }) => value),
    },
    { steps: SWEEPS },
  );
  return prices;
}

/**
 * Prices that bound what any schedule of the remaining problem is worth: those of the former schedule, where time or places
 * were scarce, or those of people alone, whichever prove more.
 */
export function remainingPrices(
  calendar: Calendar,
  { problem, certificate }: Schedule,
  ofPeople: Float64Array,
): Prices {
  const { grid } = calendar;
  const { people, personSlots, placeSlots } = certificate.prices;
  const slotsBefore = new Map(problem.slots.map(({ id }, at) => [id, at]));
  const former = grid.problem.slots.map(({ id }) => slotsBefore.get(id) ?? -1);
  const rowOf = (row: readonly number[] | undefined, isOpen: (slot: number) => boolean): number[] =>
    former.map((before, slot) => (isOpen(slot) ? Math.max(0, row?.[before] ?? 0) : 0));
  /** A price below 0 proves nothing where somebody has less than their minimum. */
  const allowed = (price: number, person: number): number =>
    (calendar.count[person] ?? 0) < (grid.least[person] ?? 0) ? Math.max(0, price) : price;
  const nothing = former.map(() => 0);
  const candidates: Prices[] = [
    {
      people: grid.problem.people.map((_, person) => allowed(people[person] ?? 0, person)),
      personSlots: grid.problem.people.map((_, person) =>
        rowOf(personSlots[person], (slot) => grid.isFree[person * grid.slots + slot] === 1),
      ),
      placeSlots: grid.places.map(({ isOpen }, place) => rowOf(placeSlots[place], (slot) => isOpen[slot] === 1)),
    },
    {
      people: Array.from(ofPeople, allowed),
      personSlots: grid.problem.people.map(() => nothing),
      placeSlots: grid.places.map(() => nothing),
    },
  ];
  const [first = 0, second = 0] = candidates.map((prices) => boundOfPrices({ calendar }, prices));
  return candidates[first <= second ? 0 : 1] as Prices;
}
