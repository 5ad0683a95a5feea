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

/** Takes the values of a view over the population at hand and what is known before; gives their spread. */
export function spreadOf(values: readonly number[], prior: Spread): Spread {
  const count = values.length + PRIOR_PAIRS;
  const mean = (values.reduce((sum, value) => sum + value, 0) + PRIOR_PAIRS * prior.mean) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const before = PRIOR_PAIRS * (prior.deviation ** 2 + (prior.mean - mean) ** 2);
  return { mean, deviation: Math.sqrt((squares + before) / count) };
}
