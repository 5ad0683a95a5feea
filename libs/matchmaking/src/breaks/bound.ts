import type { BreaksProblem } from './types.js';

/**
 * Fewest idle times that any schedule of all meetings can have: for each participant alone, over all sets of slots that
 * fit their number of meetings, their sessions and their forbidden slots. O(participants * slots * meetings each).
 */
export function breaksBound(problem: BreaksProblem): number {
  const counts = Array.from({ length: problem.participants }, () => ({ all: 0, morning: 0, afternoon: 0 }));
  for (const [a, b, session] of problem.meetings)
    for (const person of [a, b]) {
      const count = counts[person];
      if (!count) continue;
      count.all++;
      if (session === 1) count.morning++;
      if (session === 2) count.afternoon++;
    }
  return counts.reduce((sum, count, person) => sum + fewestBreaks(problem, person, count), 0);
}

/**
 * Passes over the slots; `busy[k]` and `free[k]` are the fewest runs of meetings with k meetings so far, where the slot
 * just passed is taken or not. At noon only the numbers that leave room for both sessions stay.
 */
function fewestBreaks(
  { slots, morning, forbidden }: BreaksProblem,
  person: number,
  count: { all: number; morning: number; afternoon: number },
): number {
  const closed = new Set(forbidden?.[person]);
  let busy = Array.from({ length: count.all + 1 }, () => Infinity);
  let free = busy.slice();
  free[0] = 0;
  const atNoon = (runs: number, k: number): number =>
    k >= count.morning && k <= count.all - count.afternoon ? runs : Infinity;
  for (let slot = 0; slot < slots; slot++) {
    if (slot === morning) [busy, free] = [busy.map(atNoon), free.map(atNoon)];
    const left = free.map((runs, k) => Math.min(runs, busy[k] ?? Infinity));
    const taken = left.map((_, k) =>
      k === 0 || closed.has(slot) ? Infinity : Math.min(busy[k - 1] ?? Infinity, (free[k - 1] ?? Infinity) + 1),
    );
    [busy, free] = [taken, left];
  }
  const runs = Math.min(busy[count.all] ?? Infinity, free[count.all] ?? Infinity);
  return Number.isFinite(runs) ? Math.max(0, runs - 1) : 0;
}
