import type { Calendar } from './calendar.js';

/** How good a calendar is: first as little short as can be, then of the greatest value. */
export interface Score {
  /** Pairs that must meet and do not, meetings that people lack to their minimum, and value they lack to their floor. */
  readonly short: number;
  readonly value: number;
}

/** Rounding is no improvement. */
const LEAST = 1e-9;

/** Whether a score is better than another, or as good. */
export const isAsGood = (one: Score, other: Score): boolean =>
  one.short < other.short - LEAST || (one.short <= other.short + LEAST && one.value >= other.value - LEAST);

/** Takes a calendar, and what each person's meetings should be worth at least; gives its score. */
export function scoreOf(calendar: Calendar, floors?: Float64Array): Score {
  const { grid, met, count } = calendar;
  let [short, value] = [0, 0];
  for (const [at, pair] of grid.pairs.entries()) {
    if (met[at]) value += pair.value;
    else if (pair.must && pair.rule === undefined) short++;
  }
  for (let person = 0; person < grid.people; person++)
    short += Math.max(0, (grid.least[person] ?? 0) - (count[person] ?? 0));
  if (floors) {
    const worth = worthOfEach(calendar);
    for (const [person, floor] of floors.entries()) short += Math.max(0, floor - (worth[person] ?? 0));
  }
  return { short, value };
}

/** What everybody's meetings are worth. */
export function worthOfEach({ grid, met }: Calendar): Float64Array {
  const worth = new Float64Array(grid.people);
  for (const [at, { a, b, value }] of grid.pairs.entries())
    if (met[at]) for (const person of [a, b]) worth[person] = (worth[person] ?? 0) + value;
  return worth;
}
