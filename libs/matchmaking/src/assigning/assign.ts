import { boundOf } from './bound.js';
import { chooseByReducedValue, pairsWhere, reducedValues, valueOf } from './choice.js';
import { findPrices } from './find-prices.js';
import { finish } from './finish.js';
import { createGraph } from './graph.js';
import { improve } from './improve.js';
import { mostOfEach, type AssignOptions, type AssignProblem, type Assignment } from './types.js';

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
  const reduced = reducedValues(problem, prices);
  const choice = chooseByReducedValue(problem, reduced);
  improve(problem, graph, choice, { prices, reduced, ...options });
  const bound = boundOf(problem, prices);
  finish(problem, choice, { prices, reduced, bound, value: valueOf(problem, choice) });
  const chosen = pairsWhere(problem.weight.length, (pair) => choice.taken[pair] === 1);
  const value = valueOf(problem, choice);
  // What both sums round to may differ in the last digit: a bound is never below what was reached.
  return { value, bound: Math.max(bound, value), chosen, prices };
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
