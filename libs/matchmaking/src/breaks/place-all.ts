import { FREE, type Calendar } from './calendar.js';

const STEPS_A_MEETING = 1000;
/** How long a meeting that was thrown out of a slot may not return to it: about this many steps, and more while many wait. */
const TABU = 10;
const TABU_A_WAITING = 0.6;

/**
 * Places the meetings that have no slot, each step the one and where it throws out the fewest others (PartialCol, Blöchliger
 * and Zufferey 2008, on slots as colours). Gives the meetings left over: none, or those of the best state seen.
 */
export function placeAll(calendar: Calendar, rng: () => number): number[] {
  const { slots } = calendar.problem;
  const waiting = [...calendar.slot.keys()].filter((meeting) => calendar.slot[meeting] === FREE);
  const limit = STEPS_A_MEETING * waiting.length;
  const tabuUntil = new Int32Array(calendar.allowed.length);
  let best = { waiting: waiting.slice(), slot: calendar.slot.slice() };
  for (let step = 1; step <= limit && waiting.length > 0; step++) {
    const chosen = cheapest(calendar, waiting, tabuUntil, step, rng);
    if (!chosen) continue;
    for (const other of inTheWay(calendar, chosen.meeting, chosen.slot, rng)) {
      calendar.remove(other);
      waiting.push(other);
      tabuUntil[other * slots + chosen.slot] = step + TABU + rng() * TABU + TABU_A_WAITING * waiting.length;
    }
    waiting.splice(waiting.indexOf(chosen.meeting), 1);
    calendar.place(chosen.meeting, chosen.slot);
    if (waiting.length < best.waiting.length) best = { waiting: waiting.slice(), slot: calendar.slot.slice() };
  }
  if (waiting.length > 0) restore(calendar, best.slot);
  return best.waiting.sort((a, b) => a - b);
}

interface Choice {
  meeting: number;
  slot: number;
}

/** The waiting meeting and slot that cost the fewest others; one at random of several. */
function cheapest(
  calendar: Calendar,
  waiting: readonly number[],
  tabuUntil: Int32Array,
  step: number,
  rng: () => number,
): Choice | undefined {
  const { slots } = calendar.problem;
  let least = Infinity;
  let equal = 0;
  let choice: Choice | undefined;
  for (const meeting of waiting)
    for (let slot = 0; slot < slots; slot++) {
      if (!calendar.allowed[meeting * slots + slot]) continue;
      const cost = costOf(calendar, meeting, slot);
      if (cost > least || (cost > 0 && (tabuUntil[meeting * slots + slot] as number) > step)) continue;
      equal = cost < least ? 1 : equal + 1;
      if (rng() * equal < 1) choice = { meeting, slot };
      least = cost;
    }
  return choice;
}

function costOf(calendar: Calendar, meeting: number, slot: number): number {
  const a = calendar.meetingOf(calendar.first[meeting] as number, slot);
  const b = calendar.meetingOf(calendar.second[meeting] as number, slot);
  if (a === FREE && b === FREE) return (calendar.load[slot] as number) < calendar.problem.tables ? 0 : 1;
  return a === b || a === FREE || b === FREE ? 1 : 2;
}

/** The meetings that have to leave a slot for another: those of its people, or any where only a table is missing. */
function inTheWay(calendar: Calendar, meeting: number, slot: number, rng: () => number): Set<number> {
  const people = [calendar.first[meeting] as number, calendar.second[meeting] as number];
  const others = new Set(people.map((person) => calendar.meetingOf(person, slot)).filter((other) => other !== FREE));
  if (others.size > 0 || (calendar.load[slot] as number) < calendar.problem.tables) return others;
  const held = [...calendar.slot.keys()].filter((other) => calendar.slot[other] === slot);
  return new Set([held[Math.floor(rng() * held.length)] as number]);
}

/** Puts every meeting back to where it was; takes the slot of each. */
export function restore(calendar: Calendar, slots: Int32Array): void {
  calendar.slot.forEach((slot, meeting) => {
    if (slot !== FREE) calendar.remove(meeting);
  });
  slots.forEach((slot, meeting) => {
    if (slot !== FREE) calendar.place(meeting, slot);
  });
}
