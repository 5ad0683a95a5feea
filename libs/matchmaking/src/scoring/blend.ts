/** How a view's values are spread over a population: their mean and standard deviation. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The spreads of the views of how well a profile answers a text: by its words text by text, by the words of the whole
 * profile, by meaning. Values come in this order; NaN where a view has nothing to go by.
 */
export type Spreads = readonly [wording: Spread, profile: Spread, meaning: Spread];

/** Spread as seen for people of one field; it stands in for a population of this many pairs until there are more. */
const PRIOR_PAIRS = 60;

/** Where a blend of z-scores becomes as much as it is not, and how steeply. */
const MIDDLE = 1.9;
const STEEPNESS = 1.7;

/** Takes the values of a view over the population at hand and what is known before; gives their spread. */
export function spreadOf(values: readonly number[], prior: Spread): Spread {
  const count = values.length + PRIOR_PAIRS;
  const mean = (values.reduce((sum, value) => sum + value, 0) + PRIOR_PAIRS * prior.mean) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const before = PRIOR_PAIRS * (prior.deviation ** 2 + (prior.mean - mean) ** 2);
  return { mean, deviation: Math.sqrt((squares + before) / count) };
}

/**
 * Takes what the views say of one pair and the spreads; gives the mean of their z-scores (views of like strength: none
 * weighs more) mapped to (0, 1) by the logistic function.
 */
export function blended(seen: Float64Array, spreads: Spreads): number {
  let sum = 0;
  let count = 0;
  for (let view = 0; view < spreads.length; view++) {
    const value = seen[view] ?? NaN;
    const spread = spreads[view];
    if (spread === undefined || Number.isNaN(value)) continue;
    sum += (value - spread.mean) / spread.deviation;
    count++;
  }
  return count === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (sum / count - MIDDLE)));
}
