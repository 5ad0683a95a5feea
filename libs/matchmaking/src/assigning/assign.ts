import { boundOf } from './bound.js';
import { chance } from '../chance.js';
import { chooseByReducedValue, fillRooms, pairsWhere, reducedValues, valueOf, type Choice } from './choice.js';
import { findPrices } from './find-prices.js';
import { finish } from './finish.js';
import { createGraph, type Graph } from './graph.js';
import { improve } from './improve.js';
import { mostOfEach, type AssignOptions, type AssignProblem, type Assignment } from './types.js';

/** How often to choose while the choice is further from the bound than this share, and how far to stray, in highest prices. */
const ATTEMPTS = 8;
const CLOSE = 2e-6;
const NOISE = 1e-3;

/**
 * The pairs of the greatest value of which nobody has more than their `most`, with prices that prove how near it is (a
 * b-matching in any graph). Prices first, then pairs by reduced value, then alternating paths, then branch and bound
 * where little is left to decide: small instances are solved exactly. Deterministic; O(steps * pairs + pairs log pairs).
 * Throws a RangeError where a pair names nobody or one person twice, or a weight or a most is not a number.
 */
export function assign(problem: AssignProblem, options: AssignOptions = {}): Assignment {
  check(problem);
  const graph = createGraph(problem);
  const prices = findPrices(problem, graph, options);
  const bound = boundOf(problem, prices);
  const choice = bestChoice(problem, graph, { ...options, prices, bound });
  const chosen = pairsWhere(problem.weight.length, (pair) => choice.taken[pair] === 1);
  const value = valueOf(problem, choice);
  // What both sums round to may differ in the last digit: a bound is never below what was reached.
  return { value, bound: Math.max(bound, value), chosen, prices };
}

/** The best of some choices: the first follows the prices, the others stray from them a little, as chance has it. */
function bestChoice(
  problem: AssignProblem,
  graph: Graph,
  { prices, bound, seed = 1, isOver }: AssignOptions & { prices: Float64Array; bound: number },
): Choice {
  const rng = chance(seed);
  const reduced = reducedValues(problem, prices);
  const noise = NOISE * prices.reduce((most, price) => Math.max(most, price), 0);
  let best: { choice: Choice; value: number; short: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0 && isOver?.()) break;
    const order = attempt === 0 ? reduced : reduced.map((value) => value + noise * (rng() - 0.5));
    const choice = chooseByReducedValue(problem, order);
    improve(problem, graph, choice, { prices, reduced, ...(isOver && { isOver }) });
    fillRooms(problem, choice, reduced);
    const value = valueOf(problem, choice);
    const short = shortOf(problem, choice);
    if (!best || short < best.short || (short === best.short && value > best.value)) best = { choice, value, short };
    if (bound - best.value <= CLOSE * bound) break;
  }
  const { choice, value, short } = best ?? { choice: chooseByReducedValue(problem, reduced), value: 0, short: 0 };
  if (short === 0) finish(problem, choice, { prices, reduced, bound, value });
  return choice;
}

/** How many pairs people lack to their least. */
function shortOf({ least = new Int32Array(), ...problem }: AssignProblem, { room }: Choice): number {
  const most = mostOfEach(problem);
  return least.reduce((sum, count, person) => sum + Math.max(0, count - (most[person] ?? 0) + (room[person] ?? 0)), 0);
}

function check(problem: AssignProblem): void {
  const { people, from, to, weight } = problem;
  if (from.length !== weight.length || to.length !== weight.length)
    throw new RangeError('from, to and weight have one number for each pair.');
  const isPerson = (person: number | undefined): boolean => person !== undefined && person >= 0 && person < people;
  for (const [pair, value] of weight.entries()) {
    if (!isPerson(from[pair]) || !isPerson(to[pair]) || from[pair] === to[pair])
      throw new RangeError(`Pair ${pair} joins ${from[pair]} and ${to[pair]}; there are people 0 to ${people - 1}.`);
    if (!Number.isFinite(value)) throw new RangeError(`The weight of pair ${pair} is ${value}.`);
  }
  const most = mostOfEach(problem);
  if (most.length !== people || most.some((count) => count < 0))
    throw new RangeError('most is 0 or more, one number for all or one for each person.');
}
