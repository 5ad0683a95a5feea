import type { Calendar } from './calendar.js';

/** Books whatever of some pairs (all, unless said) still fits, the most valuable first. */
export function fill(calendar: Calendar, pairs: Iterable<number> = calendar.grid.pairs.keys()): void {
  const { grid } = calendar;
  const left = [...pairs].filter((pair) => !calendar.met[pair]);
  for (const pair of left.sort((x, y) => (grid.pairs[y]?.value ?? 0) - (grid.pairs[x]?.value ?? 0) || x - y))
    for (let slot = 0; slot < grid.slots && !calendar.met[pair]; slot++) {
      if (!calendar.isOpen(pair, slot)) continue;
      const place = calendar.placeFor(pair, slot);
      const { a = 0, b = 0 } = grid.pairs[pair] ?? {};
      if (place !== undefined) calendar.add({ people: [a, b], slot, place, pair });
    }
}
