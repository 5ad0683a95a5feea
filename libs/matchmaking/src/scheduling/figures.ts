import { readGrid, type Grid } from './grid.js';
import type { Schedule, UnservedReason } from './types.js';

/** How good a schedule is, in numbers. Shares and the gap are in [0, 1]. */
export interface ScheduleFigures {
  /** The sum of the values of the pairs that meet, what no schedule exceeds, and `(bound - value) / bound`. */
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
  readonly meetings: number;
  /** The pairs of the problem, how many of them meet, and their share (1 where there are no pairs). */
  readonly pairs: number;
  readonly served: number;
  readonly share: number;
  /** How many pairs do not meet, by reason. */
  readonly unserved: Readonly<Partial<Record<UnservedReason, number>>>;
  /** Meetings of the person who has the fewest and the most, and the mean. */
  readonly fewest: number;
  readonly most: number;
  readonly mean: number;
  /** How many people have no meeting, and how many fewer than their minimum. */
  readonly withoutMeeting: number;
  readonly belowMinimum: number;
  /** Slots that people could have come to and have no meeting in, between their first and their last meeting, of all people. */
  readonly idle: number;
}

/** Takes a schedule; gives its figures, in O(people * slots + meetings + pairs). */
export function scheduleFigures({ problem, meetings, certificate }: Schedule): ScheduleFigures {
  const { value, bound, gap, unserved, belowMinimum } = certificate;
  const grid = readGrid(problem);
  const slotOf = new Map(problem.slots.map(({ id }, slot) => [id, slot]));
  const own = new Map(problem.people.map(({ id }): [string, number[]] => [id, []]));
  for (const { people, slot } of meetings) for (const id of people) own.get(id)?.push(slotOf.get(slot) ?? -1);
  const counts = [...own.values()].map((slots) => slots.length);
  const served = problem.pairs.length - unserved.length;
  return {
    value,
    bound,
    gap,
    meetings: meetings.length,
    pairs: problem.pairs.length,
    served,
    share: problem.pairs.length > 0 ? served / problem.pairs.length : 1,
    unserved: countBy(unserved.map(({ reason }) => reason)),
    fewest: counts.reduce((a, b) => Math.min(a, b), counts[0] ?? 0),
    most: counts.reduce((a, b) => Math.max(a, b), 0),
    mean: counts.reduce((a, b) => a + b, 0) / Math.max(1, counts.length),
    withoutMeeting: counts.filter((count) => count === 0).length,
    belowMinimum: belowMinimum.length,
    idle: [...own.values()].reduce((sum, slots, person) => sum + idleSlots(grid, person, slots), 0),
  };
}

function countBy(reasons: readonly UnservedReason[]): ScheduleFigures['unserved'] {
  const counts: Partial<Record<UnservedReason, number>> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Slots of a person that lie between the end of one of their meetings and the start of another, and touch none. */
function idleSlots({ from, to, slots, isFree }: Grid, person: number, own: readonly number[]): number {
  const first = own.reduce((least, slot) => Math.min(least, to[slot] ?? 0), Infinity);
  const last = own.reduce((most, slot) => Math.max(most, from[slot] ?? 0), -Infinity);
  const overlaps = (slot: number, other: number): boolean =>
    (from[slot] ?? 0) < (to[other] ?? 0) && (from[other] ?? 0) < (to[slot] ?? 0);
  let idle = 0;
  for (let slot = 0; slot < slots; slot++) {
    const isBetween = (from[slot] ?? 0) >= first && (to[slot] ?? 0) <= last;
    if (isBetween && isFree[person * slots + slot] === 1 && !own.some((other) => overlaps(slot, other))) idle++;
  }
  return idle;
}
