/** The views of how well a profile answers a text: words text by text, words of the whole profile, meaning. */
export const VIEWS = ['wording', 'profile', 'meaning'] as const;

/** What one view says of every candidate; undefined where the view has nothing to go by. */
export type Seen = Readonly<Record<(typeof VIEWS)[number], Float64Array | undefined>>;

/** How a view's values are spread over a population: their mean and standard deviation. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** The spread of each view. */
export type Spreads = Readonly<Record<(typeof VIEWS)[number], Spread>>;

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
 * Takes what the views say, one candidate's place, and the spreads; gives the mean of their z-scores (views of like
 * strength: none weighs more) mapped to (0, 1) by the logistic function.
 */
export function blended(seen: Seen, at: number, spreads: Spreads): number {
  let sum = 0;
  let count = 0;
  for (const view of VIEWS) {
    const value = seen[view]?.[at];
    if (value === undefined || Number.isNaN(value)) continue;
    sum += (value - spreads[view].mean) / spreads[view].deviation;
    count++;
  }
  return count === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (sum / count - MIDDLE)));
}
