import { ProblemError } from './problem-error.js';
import type { Moment, Problem } from './types.js';

/** More than anybody has, and little enough for sums. */
const LIMITS = { meetings: 1_000_000, parallel: 65_535, overlaps: 5000 };

/** What a pair can be worth at most: sums of a million of them are still exact to a thousandth of a small one. */
export const MOST_WORTH = 1e6;

/** Takes a problem; throws a ProblemError that names the number in it that cannot be, before memory is taken for it. */
export function checkNumbers({ people, places }: Problem): void {
  for (const [at, { minimum, maximum }] of people.entries()) {
    checkRange(`people[${at}].maximum`, maximum, 0, LIMITS.meetings);
    if (minimum !== undefined) checkRange(`people[${at}].minimum`, minimum, 0, LIMITS.meetings);
  }
  for (const [at, { parallel = 1 }] of places.entries())
    checkRange(`places[${at}].parallel`, parallel, 0, LIMITS.parallel);
}

function checkRange(path: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw new ProblemError(path, `must be from ${least} to ${most}`);
}

/** Takes where slots begin and end, in minutes; throws a ProblemError where too many of them overlap. */
export function checkOverlaps(from: Float64Array, to: Float64Array): void {
  const order = [...from.keys()].sort((x, y) => (from[x] ?? 0) - (from[y] ?? 0));
  let overlaps = 0;
  for (const [at, slot] of order.entries())
    for (let next = at + 1; next < order.length && (from[order[next] ?? 0] ?? 0) < (to[slot] ?? 0); next++)
      if (++overlaps > LIMITS.overlaps)
        throw new ProblemError('slots', `overlap too much: at most ${LIMITS.overlaps} pairs of slots may`);
}

/** An instant of ISO 8601 with its offset. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i;

/** Takes moments with their paths, all of one sort; throws a ProblemError at the first that is not, or says no offset. */
export function checkMoments(moments: ReadonlyArray<readonly [path: string, moment: Moment]>): void {
  for (const [path, moment] of moments) {
    if (typeof moment !== typeof moments[0]?.[1])
      throw new ProblemError(path, 'must be a number of minutes, or an instant, as the others are');
    if (typeof moment === 'string' && !INSTANT.test(moment))
      throw new ProblemError(path, `is no instant with its offset ("2026-11-24T09:00:00+01:00"): "${moment}"`);
  }
}
