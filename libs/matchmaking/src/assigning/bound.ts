import { mostOfEach, type AssignProblem } from './types.js';

/**
 * What no assignment exceeds, by weak duality: sum(most_i * y_i) + sum(max(0, w_ij - y_i - y_j)) for any prices y >= 0;
 * below 0 a price counts least_i times instead. Throws a RangeError where a price is no number, or below 0 without a least.
 */
export function boundOf(problem: AssignProblem, prices: Float64Array): number {
  const { people, from, to, weight, least } = problem;
  const most = mostOfEach(problem);
  let bound = 0;
  for (let person = 0; person < people; person++) {
    const price = prices[person] ?? NaN;
    const limit = (price < 0 ? least?.[person] : most[person]) ?? 0;
    if (!(price >= 0 || (price < 0 && limit > 0)))
      throw new RangeError(`The price of person ${person} is ${price}, which bounds nothing.`);
    bound += limit * price;
  }
  for (let pair = 0; pair < weight.length; pair++) {
    const left = (weight[pair] ?? 0) - (prices[from[pair] ?? 0] ?? 0) - (prices[to[pair] ?? 0] ?? 0);
    if (left > 0) bound += left;
  }
  return bound;
}
