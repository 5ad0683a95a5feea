import type { BreaksSchedule } from './types.js';

/**
 * Takes a schedule of business meetings; gives a sentence for everything that is wrong with it, none where all is right.
 * Shares no code with what makes schedules.
 */
export function verifyBreaks({ problem, meetings, breaks, bound, unplaced }: BreaksSchedule): string[] {
  const wrong: string[] = [];
  const times = Array.from({ length: problem.participants }, (): number[] => []);
  const seated = new Set<string>();
  if (meetings.length !== problem.meetings.length) wrong.push(`There are ${meetings.length} meetings.`);
  problem.meetings.forEach(([a, b, session], index) => {
    const { people, slot, table } = meetings[index] ?? { people: [], slot: null, table: null };
    const refuse = (why: string) => wrong.push(`meetings[${index}] ${why}`);
    if (people[0] !== a || people[1] !== b) refuse('is of other people');
    if (slot === null || table === null) {
      if (!unplaced.includes(index)) refuse('has no slot and is not among the unplaced');
      return;
    }
    if (!(Number.isInteger(slot) && slot >= 0 && slot < problem.slots)) refuse('is outside the day');
    if (!(Number.isInteger(table) && table >= 0 && table < problem.tables)) refuse('is at no table');
    if (session !== 3 && (session === 1) !== slot < problem.morning) refuse('is in the wrong half of the day');
    const fixed = problem.fixed?.[index] ?? 0;
    if (fixed > 0 && fixed - 1 !== slot) refuse('is not at its fixed time');
    if (seated.has(`${slot} ${table}`)) refuse('is at a table that is taken');
    seated.add(`${slot} ${table}`);
    for (const person of [a, b]) {
      if (problem.forbidden?.[person]?.includes(slot)) refuse(`is when ${person} cannot come`);
      if (times[person]?.includes(slot)) refuse(`is when ${person} is in another`);
      times[person]?.push(slot);
    }
  });
  const counted = times.reduce((sum, slots) => sum + breaksIn(slots), 0);
  if (counted !== breaks) wrong.push(`There are ${counted} breaks, not ${breaks}.`);
  if (unplaced.length === 0 && bound > counted) wrong.push(`The bound ${bound} is above the ${counted} breaks.`);
  return wrong;
}

function breaksIn(slots: readonly number[]): number {
  const sorted = [...slots].sort((a, b) => a - b);
  return sorted.filter((slot, index) => index > 0 && slot - (sorted[index - 1] ?? 0) > 1).length;
}
