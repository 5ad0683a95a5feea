import type { Booked, Calendar } from './calendar.js';

const STEPS_A_PAIR = 100;
const TENURE = { least: 2, more: 8 };

/**
 * Finds a slot for every pair of a list: each in turn goes where it pushes out the fewest, what was pushed out waits again
 * and may not go back at once (list edge colouring by partial tabu search; Bloechliger and Zufferey 2008). Gives the
 * pairs that found none.
 */
export function placeAll(calendar: Calendar, pairs: readonly number[], rng: () => number): number[] {
  const { grid } = calendar;
  const waiting = [...pairs];
  const tabu = new Map<number, number>();
  const inSlot: Booked[][] = Array.from({ length: grid.slots }, () => []);
  for (const meeting of calendar.meetings) inSlot[meeting.slot]?.push(meeting);
  const steps = STEPS_A_PAIR * pairs.length;
  for (let step = 0; step < steps && waiting.length > 0; step++) {
    const at = Math.floor(rng() * waiting.length);
    const pair = waiting[at] ?? 0;
    const isTabu = (slot: number): boolean => (tabu.get(pair * grid.slots + slot) ?? 0) > step;
    const best = bestSlot(calendar, pair, { isTabu, inSlot, rng });
    if (!best) continue;
    waiting[at] = waiting.at(-1) ?? 0;
    waiting.pop();
    for (const meeting of best.pushed) {
      calendar.remove(meeting);
      inSlot[meeting.slot]?.splice(inSlot[meeting.slot]?.indexOf(meeting) ?? 0, 1);
      waiting.push(meeting.pair);
      tabu.set(meeting.pair * grid.slots + best.slot, step + TENURE.least + Math.floor(rng() * TENURE.more));
    }
    const place = calendar.placeFor(pair, best.slot);
    const { a = 0, b = 0 } = grid.pairs[pair] ?? {};
    if (place === undefined) waiting.push(pair);
    else {
      const meeting = { people: [a, b], slot: best.slot, place, pair };
      calendar.add(meeting);
      inSlot[best.slot]?.push(meeting);
    }
  }
  return waiting;
}

interface Chances {
  readonly isTabu: (slot: number) => boolean;
  readonly inSlot: ReadonlyArray<readonly Booked[]>;
  readonly rng: () => number;
}

/** The slot where a pair pushes out the fewest meetings, any where only a place is lacking; chance decides among equals. */
function bestSlot(calendar: Calendar, pair: number, { isTabu, inSlot, rng }: Chances) {
  const { grid } = calendar;
  const { a = 0, b = 0 } = grid.pairs[pair] ?? {};
  let best: { slot: number; pushed: Booked[]; chance: number } | undefined;
  for (let slot = 0; slot < grid.slots; slot++) {
    if (grid.isFree[a * grid.slots + slot] !== 1 || grid.isFree[b * grid.slots + slot] !== 1) continue;
    const pushed = [...new Set([...calendar.inTheWay(a, slot), ...calendar.inTheWay(b, slot)])];
    if (pushed.some((meeting) => meeting.pair < 0) || (pushed.length > 0 && isTabu(slot))) continue;
    if (pushed.length === 0 && calendar.placeFor(pair, slot) === undefined) {
      const held = inSlot[slot] ?? [];
      const other = held[Math.floor(rng() * held.length)];
      if (!other || other.pair < 0 || isTabu(slot)) continue;
      pushed.push(other);
    }
    const chance = rng();
    if (!best || pushed.length < best.pushed.length || (pushed.length === best.pushed.length && chance < best.chance))
      best = { slot, pushed, chance };
  }
  return best;
}
