import { chance } from '../chance.js';
import { anneal } from './anneal.js';
import { breaksBound } from './bound.js';
import { Calendar, FREE } from './calendar.js';
import { placeAll } from './place-all.js';
import type { BreaksMeetingPlan, BreaksOptions, BreaksProblem, BreaksSchedule } from './types.js';

const STEPS = 30_000_000;

/**
 * Takes a problem in the form of the published B2B instances; places all meetings where a way is found, with as few idle
 * times as it finds: groups of free slots between two meetings of one participant (Bofill et al., CP 2014). The same
 * problem, seed and steps give the same schedule.
 */
export function scheduleBreaks(problem: BreaksProblem, options: BreaksOptions = {}): BreaksSchedule {
  const { seed = 1, steps = STEPS, onProgress } = options;
  const rng = chance(seed);
  const calendar = new Calendar(problem);
  const unplaced = placeAll(calendar, rng);
  const bound = breaksBound(problem);
  const breaks = anneal(calendar, {
    steps,
    bound: unplaced.length > 0 ? 0 : bound,
    rng,
    ...(onProgress && { onProgress }),
  });
  return { problem, meetings: plan(calendar), breaks, bound, unplaced };
}

function plan({ problem, slot }: Calendar): BreaksMeetingPlan[] {
  const taken = new Int32Array(problem.slots);
  return problem.meetings.map(([a, b], meeting) => {
    const at = slot[meeting] as number;
    if (at === FREE) return { people: [a, b], slot: null, table: null };
    const table = taken[at] as number;
    taken[at] = table + 1;
    return { people: [a, b], slot: at, table };
  });
}
