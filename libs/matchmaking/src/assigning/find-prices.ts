import { boundOf } from './bound.js';
import { clearingPrice } from './clearing-price.js';
import type { Graph } from './graph.js';
import { mostOfEach, type AssignOptions, type AssignProblem } from './types.js';

const STEPS = 240;
/** How far a price may fall to give somebody their least, in highest weights. */
const CHEAPEST = 8;
/** Softness falls from the first share of the mean weight to the last, in this many stages. */
const SOFT = { first: 0.3, last: 1e-4, stages: 20 };

/**
 * Prices whose bound is near the least. The dual function is made smooth (a pair whose value exceeds both prices by r counts
 * as clamp(r / softness, 0, 1) of a pair) and minimised person by person: each price is set to where demand meets supply.
 * The softness falls stage by stage; each stage starts from the last one's prices, and the best bound seen is kept.
 * O(steps * pairs). After Nesterov, Smooth minimization of non-smooth functions, 2005.
 */
export function findPrices(problem: AssignProblem, graph: Graph, options: AssignOptions = {}): Float64Array {
  const steps = options.steps ?? STEPS;
  const stages = Math.max(1, Math.min(SOFT.stages, steps));
  // Without a least, what is worth nothing is never taken and says nothing of the scale.
  const scale = meanOf(problem.least ? problem.weight.map(Math.abs) : problem.weight);
  const sweep = sweeper(problem, graph);
  const prices = startingPrices(problem, graph);
  let best = { prices: prices.slice(), bound: boundOf(problem, prices) };
  for (let stage = 0; stage < stages; stage++) {
    const softness = scale * SOFT.first * (SOFT.last / SOFT.first) ** (stage / Math.max(1, stages - 1));
    const until = Math.round((steps * (stage + 1)) / stages) - Math.round((steps * stage) / stages);
    for (let step = 0; step < until; step++) {
      if (options.isOver?.()) return best.prices;
      sweep(prices, softness, step % 2 === 1);
    }
    const bound = boundOf(problem, prices);
    if (bound < best.bound) best = { prices: prices.slice(), bound };
  }
  return best.prices;
}

function meanOf(weight: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of weight)
    if (value > 0) {
      sum += value;
      count++;
    }
  return count > 0 ? sum / count : 1;
}

/** Half of the first value that no longer finds room, as if everybody else thought the same. */
function startingPrices(problem: AssignProblem, { start, pair, widest }: Graph): Float64Array {
  const most = mostOfEach(problem);
  const values = new Float64Array(widest);
  const prices = new Float64Array(problem.people);
  for (let person = 0; person < problem.people; person++) {
    const from = start[person] ?? 0;
    const count = (start[person + 1] ?? 0) - from;
    for (let at = 0; at < count; at++) values[at] = problem.weight[pair[from + at] ?? 0] ?? 0;
    const sorted = values.subarray(0, count).sort();
    prices[person] = Math.max(0, (sorted[count - 1 - (most[person] ?? 0)] ?? 0) / 2);
  }
  return prices;
}

/** Sets every price to its clearing price once, there or back. */
function sweeper(problem: AssignProblem, { start, other, pair, widest }: Graph) {
  const { people, weight, least } = problem;
  const most = mostOfEach(problem);
  const cheapest = -CHEAPEST * (weight.reduce((high, value) => Math.max(high, Math.abs(value)), 0) || 1);
  const worth = Float64Array.from(pair, (at) => weight[at] ?? 0);
  const values = new Float64Array(widest);
  return (prices: Float64Array, softness: number, isBack: boolean): void => {
    for (let turn = 0; turn < people; turn++) {
      const person = isBack ? people - 1 - turn : turn;
      const from = start[person] ?? 0;
      const count = (start[person + 1] ?? 0) - from;
      for (let at = 0; at < count; at++) values[at] = (worth[from + at] ?? 0) - (prices[other[from + at] ?? 0] ?? 0);
      const wanted = Math.min(least?.[person] ?? 0, count, most[person] ?? 0);
      const supply = { least: wanted, most: most[person] ?? 0, cheapest: wanted > 0 ? cheapest : 0 };
      prices[person] = clearingPrice(values, count, supply, softness, prices[person] ?? 0);
    }
  };
}
