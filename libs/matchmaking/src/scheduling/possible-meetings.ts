import { Calendar } from './calendar.js';
import type { Grid } from './grid.js';

/** How many meetings each person could have if only the locked ones stood. */
export function possibleMeetings(grid: Grid): Int32Array {
  const locked = new Calendar(grid);
  const possible = locked.count.slice();
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  for (const [pair, { a, b }] of grid.pairs.entries())
    if (slots.some((slot) => locked.isOpen(pair, slot) && locked.placeFor(pair, slot) !== undefined))
      for (const person of [a, b]) possible[person] = (possible[person] ?? 0) + 1;
  return possible;
}

/** How many meetings people lack to their minimum in every schedule, at least. */
export interface FewestShort {
  /** As nobody is left for them even if only the locked ones stood. */
  readonly alone: number;
  /** The same, or as there are too few places for all minimums, whichever is more. */
  readonly all: number;
}

/** Takes a problem in numbers; gives how many meetings people lack in every schedule. */
export function fewestShort(grid: Grid): FewestShort {
  const possible = possibleMeetings(grid);
  const { count, room } = new Calendar(grid);
  const lackTo = (most: (least: number, person: number) => number): number =>
    grid.least.reduce((sum, least, person) => sum + Math.max(0, most(least, person)), 0);
  const alone = lackTo((least, person) => least - (possible[person] ?? 0));
  const held = grid.places.length > 0 ? 2 * room.reduce((sum, one) => sum + one, 0) : Infinity;
  return { alone, all: Math.max(alone, lackTo((least, person) => least - (count[person] ?? 0)) - held) };
}
