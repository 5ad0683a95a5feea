import type { Weights } from '../types.js';

/** What is weighed unless somebody says otherwise: the prior that serves on day one. */
export const DEFAULT_WEIGHTS: Weights = {
  expertise: 0.72,
  common: 0.1,
  intents: 0.08,
  language: 0.04,
  group: 0.03,
  newcomer: 0.03,
  bothWays: 0.75,
  sameOrganization: -0.5,
  known: -0.5,
  seniority: 0,
};

/** The grounds whose worths share the score; the rest of the weights are dials on top of it. */
export const WORTHS = ['expertise', 'common', 'intents', 'language', 'group', 'newcomer'] as const;

/** A ground that has a worth. */
export type Worth = (typeof WORTHS)[number];

/** The least and the most of a worth, of `bothWays` and of a dial; both are allowed. */
export const WEIGHT_LIMITS = {
  worth: { least: 0, most: 1000 },
  bothWays: { least: 0, most: 1 },
  dial: { least: -1, most: 1 },
} as const;

const DIALS = ['sameOrganization', 'known', 'seniority'] as const;

const normal = new WeakMap<Weights, Weights>();

/**
 * Takes weights; gives the same with worths that sum to 1. Throws a RangeError that names the one that is wrong: a worth
 * is 0 or more and not all are 0, `bothWays` is in [0, 1], a dial in [-1, 1].
 */
export function normalized(weights: Weights): Weights {
  const known = normal.get(weights);
  if (known) return known;
  const must = (name: keyof Weights, { least, most }: { readonly least: number; readonly most: number }) => {
    const value = weights[name];
    if (!(value >= least && value <= most))
      throw new RangeError(`weights.${name} must be from ${least} to ${most}, not ${value}`);
  };
  for (const name of WORTHS) must(name, WEIGHT_LIMITS.worth);
  must('bothWays', WEIGHT_LIMITS.bothWays);
  for (const name of DIALS) must(name, WEIGHT_LIMITS.dial);
  const sum = WORTHS.reduce((total, name) => total + weights[name], 0);
  if (sum === 0) throw new RangeError('weights must give at least one ground a worth above 0');
  const shares = Object.fromEntries(WORTHS.map((name) => [name, weights[name] / sum])) as Record<Worth, number>;
  const result = { ...weights, ...shares };
  normal.set(weights, result);
  normal.set(result, result);
  return result;
}

const NAMES = Object.keys(DEFAULT_WEIGHTS) as (keyof Weights)[];

/** Takes the weights of two people; gives what counts between them: both alike, so that a score is the same both ways. */
export function between(one: Weights, two: Weights): Weights {
  if (one === two) return normalized(one);
  const [a, b] = [normalized(one), normalized(two)];
  const both = { ...a };
  for (const name of NAMES) both[name] = (a[name] + b[name]) / 2;
  return both;
}

/** Takes weights, if there are any; gives a text that is the same for the same ones, in whatever order they are written. */
export const asText = (weights?: Weights): string =>
  JSON.stringify(Object.entries(weights ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
