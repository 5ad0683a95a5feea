import { Calendar } from './calendar.js';
import { worthOfEach } from './score.js';

/** Below their best by less than this share is at their best. */
const ROUNDING = 1e-6;

/** What everybody's meetings would be worth if nobody else stood in the way: their best pairs, up to their maximum. */
export function bestOfEach({ grid, met, count }: Calendar): Float64Array {
  const alone = new Calendar({ ...grid, locks: [] });
  const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
  const values: number[][] = Array.from({ length: grid.people }, () => []);
  for (const [at, { a, b, value }] of grid.pairs.entries()) {
    if (!met[at] && !slots.some((slot) => alone.isOpen(at, slot) && alone.placeFor(at, slot) !== undefined)) continue;
    values[a]?.push(value);
    values[b]?.push(value);
  }
  return Float64Array.from(values, (own, person) => {
    const most = Math.max(grid.most[person] ?? 0, count[person] ?? 0);
    return own
      .sort((x, y) => y - x)
      .slice(0, most)
      .reduce((sum, value) => sum + value, 0);
  });
}

/** What the least served of those with a meeting has; nobody counts who is at their best. At most the greatest best. */
export function levelOf(calendar: Calendar, best: Float64Array): number {
  const highest = highestLevel(calendar, best);
  let level = highest;
  for (const [person, worth] of worthOfEach(calendar).entries())
    if ((calendar.count[person] ?? 0) > 0 && worth < (best[person] ?? 0) * (1 - ROUNDING))
      level = Math.min(level, worth);
  return level;
}

/** The greatest best of those with a meeting. */
export const highestLevel = ({ count }: Calendar, best: Float64Array): number =>
  best.reduce((high, one, person) => ((count[person] ?? 0) > 0 ? Math.max(high, one) : high), 0);

/** What everybody's meetings must be worth at a level. */
export const floorsAt = (level: number, best: Float64Array): Float64Array => best.map((most) => Math.min(level, most));
