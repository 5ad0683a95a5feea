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
export function fewestShort(grid: Grid): number {
  const possible = possibleMeetings(grid);
  return grid.least.reduce((sum, least, person) => sum + Math.max(0, least - (possible[person] ?? 0)), 0);
}
