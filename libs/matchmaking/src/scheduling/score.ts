import type { Calendar } from './calendar.js';

/** How good a calendar is: the first figure that differs decides. */
export interface Score {
  /** Newcomers without a meeting. */
  readonly newcomers: number;
  /** Pairs that must meet and do not, and meetings that people lack to their minimum. */
  readonly short: number;
  /** What the meetings of those who have any lack to their floors. */
  readonly lack: number;
  readonly value: number;
}

/** Rounding is no improvement. */
const LEAST = 1e-9;

/** Whether a score is better than another, or as good. */
export function isAsGood(one: Score, other: Score): boolean {
  if (one.newcomers !== other.newcomers) return one.newcomers < other.newcomers;
  if (one.short !== other.short) return one.short < other.short;
  if (Math.abs(one.lack - other.lack) > LEAST) return one.lack < other.lack;
  return one.value >= other.value - LEAST;
}

/** Takes a calendar, and what the meetings of each person who has any should be worth at least; gives its score. */
export function scoreOf(calendar: Calendar, floors?: Float64Array): Score {
  const { grid, met, count } = calendar;
  let [newcomers, short, lack, value] = [0, 0, 0, 0];
  for (const [at, pair] of grid.pairs.entries()) {
    if (met[at]) value += pair.value;
    else if (pair.must && pair.rule === undefined) short++;
  }
  for (let person = 0; person < grid.people; person++) {
    short += Math.max(0, (grid.least[person] ?? 0) - (count[person] ?? 0));
    if (grid.isNewcomer[person] && count[person] === 0) newcomers++;
  }
  if (floors) {
    const worth = worthOfEach(calendar);
    for (const [person, floor] of floors.entries())
      if ((count[person] ?? 0) > 0 && (worth[person] ?? 0) < floor - LEAST) lack += floor - (worth[person] ?? 0);
  }
  return { newcomers, short, lack, value };
}

/** What everybody's meetings are worth. */
export function worthOfEach({ grid, met }: Calendar): Float64Array {
  const worth = new Float64Array(grid.people);
  for (const [at, { a, b, value }] of grid.pairs.entries())
    if (met[at]) for (const person of [a, b]) worth[person] = (worth[person] ?? 0) + value;
  return worth;
}
