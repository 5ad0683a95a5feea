import { certify } from '../certificate/index.js';
import { chance } from '../chance.js';
import { Pace } from '../pace.js';
import { ProblemError, type Schedule } from '../scheduling/index.js';
import { proveLacking } from '../scheduling/prove-lacking.js';
import { breakSchedule, keyOf } from './break-schedule.js';
import { listChanges } from './list-changes.js';
import { lookAtAll } from './look-at-all.js';
import { Plan } from './plan.js';
import { peoplePrices, remainingPrices } from './prices.js';
import { Search } from './search.js';
import type { Repaired, RepairOptions, RepairRequest } from './types.js';

/** Steps of looking at everything, for each number of changes. */
const NODES = 3000;
/** Steps of the search, and how much fewer they are between two milestones. */
const STEPS = 2400;
const FEWER = 50;
/** With so many changes to spare the limit binds no more. */
const SPARE = 10;
/** One step of the search in units of the pace. */
const PACE = 0.5;

/**
 * Takes a schedule and what broke; gives the best schedule that it finds within so many changes: first as few must-meetings
 * and minimums unmet as can be, then of the greatest value. What was locked or has begun never moves. It goes from 0
 * changes up, each time from the best with one less, so that more changes never give less; while all schedules can be
 * looked at, they are. Throws a ProblemError that names the place in the request, and the signal's reason when aborted.
 */
export async function repair(request: RepairRequest, options: RepairOptions = {}): Promise<Repaired> {
  const { changes, schedule } = request;
  if (!Number.isInteger(changes) || changes < 0) throw new ProblemError('changes', 'must be a whole number from 0');
  options.signal?.throwIfAborted();
  const broken = breakSchedule(request);
  const plan = new Plan(broken, pathsIn(schedule));
  const prices = peoplePrices(plan);
  const isBest = await mend(plan, prices, changes, options);
  const lacking = proveLacking(plan.calendar);
  const further = { changes, ...(lacking && { lacking }) };
  const mended = await certify(plan.calendar, remainingPrices(plan.calendar, schedule, prices), further);
  return { schedule: mended, changes: listChanges(broken, mended), lost: broken.lost, isBest };
}

/** Brings the plan to the best within so many changes; says whether it is known to be that. */
async function mend(
  plan: Plan,
  prices: Float64Array,
  changes: number,
  { seed = 1, steps = STEPS, signal, onProgress }: RepairOptions,
): Promise<boolean> {
  const search = new Search(plan, chance(seed), prices);
  const pace = new Pace(signal);
  let isBest = true;
  for (let limit = 1; limit <= changes; limit++) {
    onProgress?.(limit - 1, changes);
    isBest = isBest && lookAtAll(plan, limit, NODES);
    if (isBest) continue;
    search.addBest(limit);
    const effort = isMilestone(limit) ? steps : Math.ceil(steps / FEWER);
    search.anneal(limit, effort);
    await pace.worked(PACE * effort);
    if (plan.changes + SPARE < limit) break;
  }
  onProgress?.(changes, changes);
  return isBest;
}

/** Whether a number of changes is one at which the search takes its time: 1, 2, 3, 4, 6, 8, 12, 16, 24 and so on. */
function isMilestone(limit: number): boolean {
  const power = 2 ** Math.floor(Math.log2(limit));
  return limit === power || limit === power * 1.5;
}

/** Finds the path of a meeting in the request by its key. */
function pathsIn({ meetings }: Schedule): (key: string) => string {
  const paths = new Map(meetings.map((meeting, at) => [keyOf(meeting), `schedule.meetings[${at}]`]));
  return (key) => paths.get(key) ?? 'schedule.meetings';
}
