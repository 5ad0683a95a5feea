import { assign } from './assign.js';
import { boundOf } from './bound.js';
import { reducedValues } from './choice.js';
import { mostOfEach, type AssignOptions, type AssignProblem, type Assignment } from './types.js';

/** Once somebody's value counts so much more, what they lack is not to be had: the search ends. */
const MOST_COUNT = 1000;
/** Somebody's value counts so much more than would break even at the prices, and each time at least so much and by such a factor. */
const MORE = { share: 0.02, step: 0.1, factor: 1.5 };
/** Sweeps unless said: sharp prices spare more work than they cost. */
const STEPS = 480;
/** What rounding may do to a sum, as a share. */
const ROUNDING = 1e-9;

/** An assignment with what the worst-off of the served have of it: the sum of the weights of their pairs. */
export interface FairAssignment extends Pick<Assignment, 'value' | 'bound' | 'chosen'> {
  readonly worst: number;
  /** No assignment at all gives the worst-off more. */
  readonly worstBound: number;
}

/**
 * Assignments from the greatest total to the fairest found: in each the worst-off of `served` (numbers of people) have more
 * than in the one before, for a smaller total; `bound` is what no assignment is worth in which the worst-off have as much.
 * What the worst-off have counts more and more (Lagrange multipliers m_i from 0 on a floor for each), just enough that the
 * prices give them a better pair; then total <= `boundOf` the pairs at w_ij (1 + m_i + m_j) less floor * sum(m). Ends where
 * the worst-off have the most they could have, or where even counting a thousandfold raises them no more. Throws as `assign`
 * does, and a RangeError where nobody is served.
 */
export function assignFairly(
  problem: AssignProblem,
  served: Int32Array,
  options: AssignOptions = {},
): FairAssignment[] {
  if (served.length === 0) throw new RangeError('Nobody is served.');
  const bests = bestOfEach(problem);
  const worstBound = served.reduce((least, person) => Math.min(least, bests[person] ?? 0), Infinity);
  const counts = new Float64Array(problem.people);
  const proofs: { bound: number; counts: number }[] = [];
  const found: Omit<FairAssignment, 'bound' | 'worstBound'>[] = [];
  for (;;) {
    const weight = problem.weight.map(
      (value, pair) => value * (1 + (counts[problem.from[pair] ?? 0] ?? 0) + (counts[problem.to[pair] ?? 0] ?? 0)),
    );
    const counted = { ...problem, weight };
    const { chosen, prices } = assign(counted, { steps: STEPS, ...options });
    proofs.push({ bound: boundOf(counted, prices), counts: counts.reduce((sum, count) => sum + count, 0) });
    const worth = worthOfEach(problem, chosen);
    const worst = served.reduce((least, person) => Math.min(least, worth[person] ?? 0), Infinity);
    const value = chosen.reduce((sum, pair) => sum + (problem.weight[pair] ?? 0), 0);
    found.push({ value, chosen, worst });
    if (worst >= worstBound * (1 - ROUNDING) || counts.some((count) => count > MOST_COUNT) || options.isOver?.()) break;
    const reduced = reducedValues(counted, prices);
    for (const person of served)
      if ((worth[person] ?? 0) <= worst * (1 + ROUNDING))
        counts[person] = countMore(problem, { person, chosen, reduced, count: counts[person] ?? 0 });
  }
  return frontOf(found).map((one) => ({
    ...one,
    worstBound,
    bound: proofs.reduce((least, proof) => Math.min(least, proof.bound - one.worst * proof.counts), Infinity),
  }));
}

/** The sums of the weights of everybody's chosen pairs. */
function worthOfEach({ people, from, to, weight }: AssignProblem, chosen: Int32Array): Float64Array {
  const worth = new Float64Array(people);
  for (const pair of chosen)
    for (const person of [from[pair] ?? 0, to[pair] ?? 0]) worth[person] = (worth[person] ?? 0) + (weight[pair] ?? 0);
  return worth;
}

/** What everybody's best pairs are worth, as many as they may have. */
function bestOfEach(problem: AssignProblem): Float64Array {
  const most = mostOfEach(problem);
  const own = Array.from(most, (): number[] => []);
  for (const [pair, value] of problem.weight.entries())
    for (const person of [problem.from[pair] ?? 0, problem.to[pair] ?? 0]) if (value > 0) own[person]?.push(value);
  return Float64Array.from(own, (values, person) =>
    values
      .sort((a, b) => b - a)
      .slice(0, most[person])
      .reduce((sum, value) => sum + value, 0),
  );
}

interface Raised {
  readonly person: number;
  readonly chosen: Int32Array;
  readonly reduced: Float64Array;
  readonly count: number;
}

/** How much what somebody has must count so that, at the prices, another of their pairs takes the place of one they have. */
function countMore({ from, to, weight }: AssignProblem, { person, chosen, reduced, count }: Raised): number {
  const mine = (pair: number): boolean => from[pair] === person || to[pair] === person;
  const taken = new Set(chosen.filter(mine));
  let least = Infinity;
  for (const pair of weight.keys()) {
    if (taken.has(pair) || !mine(pair)) continue;
    for (const given of taken) {
      const gain = (weight[pair] ?? 0) - (weight[given] ?? 0);
      if (gain > 0) least = Math.min(least, Math.max(0, (reduced[given] ?? 0) - (reduced[pair] ?? 0)) / gain);
    }
  }
  const even = count + (Number.isFinite(least) ? least : 0);
  return Math.max(even * (1 + MORE.share), count * MORE.factor, count + MORE.step);
}

/** Those that no other exceeds in both, the greatest total first. */
function frontOf<T extends { readonly value: number; readonly worst: number }>(found: readonly T[]): T[] {
  const front: T[] = [];
  for (const one of found.toSorted((a, b) => b.value - a.value || b.worst - a.worst))
    if (one.worst > (front.at(-1)?.worst ?? -Infinity)) front.push(one);
  return front;
}
