import { boundOfPrices } from '../certificate/bound.js';
import { settle } from '../packing/index.js';
import { Calendar } from './calendar.js';
import type { Grid } from './grid.js';
import { possibleMeetings } from './possible-meetings.js';
import { timeIndexed } from './time-indexed.js';
import type { Lacking, LackReason, Prices } from './types.js';

/** Prices that prove something are often whole, or such parts of it. */
const PARTS = [1, 2, 3, 4, 6];
const ROUNDING = 1e-6;

/** Something to be had as often as can be: of each person so many meetings, and each pair of worth 1. */
type Demand = Grid;

/**
 * Takes a calendar and how many steps to look for proofs (none: only what is plain to see); gives why people have fewer
 * meetings than their minimum, nothing where nobody has. The proofs are bounds by weak duality of how much of what is lacking
 * any schedule could have.
 */
export function proveLacking(calendar: Calendar, steps = 0): Lacking | undefined {
  const { grid, count } = calendar;
  const possible = possibleMeetings(grid);
  const short = [...count.keys()].filter((person) => (count[person] ?? 0) < (grid.least[person] ?? 0));
  const isImpossible = (person: number): boolean => (count[person] ?? 0) >= (possible[person] ?? 0);
  const isNew = (person: number): boolean => grid.isNewcomer[person] === 1 && count[person] === 0;
  const open = short.filter((person) => !isImpossible(person));
  const newcomers = open.some(isNew) ? proveFewest(calendar, firstMeetings(grid), steps) : undefined;
  const minimums = open.every(isNew) ? undefined : proveFewest(calendar, allMinimums(grid), steps);
  const reasonOf = (person: number): LackReason => {
    if (isImpossible(person)) return 'impossible';
    return (isNew(person) ? newcomers : minimums) ? 'fewest' : 'unproven';
  };
  if (short.length === 0) return undefined;
  return {
    people: short.map((person) => ({ person: grid.problem.people[person]?.id ?? '', reason: reasonOf(person) })),
    ...(newcomers && { newcomers }),
    ...(minimums && { minimums }),
  };
}

/** A meeting for each newcomer, and nothing else. */
const firstMeetings = (grid: Grid): Demand => ({
  ...grid,
  least: Int32Array.from(grid.isNewcomer),
  pairs: grid.pairs.map((pair) => ({ ...pair, value: 0, must: false })),
});

/** Everybody's minimum and the pairs that must meet. */
const allMinimums = (grid: Grid): Demand => ({
  ...grid,
  pairs: grid.pairs.map((pair) => ({ ...pair, value: pair.must ? 1 : 0, must: false })),
});

/** Prices that prove that no schedule has more of a demand than this one, if they are found. */
function proveFewest({ count, met }: Calendar, demand: Demand, steps: number): Prices | undefined {
  if (steps === 0) return undefined;
  const had =
    demand.pairs.reduce((sum, { value }, pair) => sum + (met[pair] ? value : 0), 0) -
    demand.least.reduce((sum, least, person) => sum + Math.max(0, least - (count[person] ?? 0)), 0);
  const locked = new Calendar(demand);
  const model = timeIndexed({ ...demand, isNewcomer: new Uint8Array(demand.people) });
  const { packing } = model;
  const rows = settle({ ...packing, scale: 1, penalty: packing.penalty.map(() => 1) }, { steps });
  // Who could meet nobody is in no column: what they lack counts whole.
  for (const [person, most] of possibleMeetings(demand).entries())
    if (most <= (locked.count[person] ?? 0)) rows[person] = -1;
  return [rows, ...PARTS.map((parts) => rows.map((price) => Math.round(parts * price) / parts))]
    .map((prices) => model.toPrices(prices))
    .find((prices) => boundOfPrices({ calendar: locked }, prices) < had + 1 - ROUNDING);
}
