import type { WeightsDto } from '../../shared/api/generated/types.gen.js';

/** What counts how much at an event. */
export type Weights = WeightsDto;

/** The grounds that share what counts, in the order they are asked in. */
export const worths = ['expertise', 'common', 'intents', 'language', 'group', 'newcomer'] as const;
export type Worth = (typeof worths)[number];

/** What turns the whole, from one end to the other. */
export const dials = ['known', 'sameOrganization'] as const;
export type Dial = (typeof dials)[number];

/** How much one ground counts, for words. */
type Weight = 'none' | 'hardly' | 'some' | 'much' | 'most';

/**
 * Takes weights as the server has them; gives them for sliders from 0 to 1. Worths above 1, which a program may have
 * set, are brought to shares of their sum, which count the same.
 */
export function forSliders(weights: Weights): Weights {
  if (worths.every((worth) => weights[worth] <= 1)) return weights;
  const sum = worths.reduce((total, worth) => total + weights[worth], 0);
  return { ...weights, ...Object.fromEntries(worths.map((worth) => [worth, weights[worth] / sum])) };
}

/** Takes weights; gives the share of all that one ground has, from 0 to 1. */
export function shareOf(weights: Weights, worth: Worth): number {
  const sum = worths.reduce((total, each) => total + weights[each], 0);
  return sum === 0 ? 0 : weights[worth] / sum;
}

/** Says a share from 0 to 1 as a word. */
export function weightOf(share: number): Weight {
  if (share === 0) return 'none';
  if (share < 0.06) return 'hardly';
  if (share < 0.2) return 'some';
  return share < 0.5 ? 'much' : 'most';
}

/** Takes a dial from -1 to 1; gives how far it is turned, and to which end. */
export function turnOf(value: number): { to: 'low' | 'high' | 'neither'; far: 'slightly' | 'clearly' | 'strongly' } {
  const far = Math.abs(value) < 0.35 ? 'slightly' : Math.abs(value) < 0.75 ? 'clearly' : 'strongly';
  return { to: Math.abs(value) < 0.05 ? 'neither' : value < 0 ? 'low' : 'high', far };
}

/** Says from 0 to 1 how far only what goes both ways counts. */
export function mutualityOf(bothWays: number): 'oneWay' | 'someWay' | 'mostWay' | 'bothWay' {
  if (bothWays < 0.2) return 'oneWay';
  if (bothWays < 0.55) return 'someWay';
  return bothWays < 0.95 ? 'mostWay' : 'bothWay';
}

/** Says how unequally people are shown (0: all alike) as a word. */
export function evennessOf(gini: number): 'very' | 'quite' | 'little' | 'hardly' {
  if (gini < 0.15) return 'very';
  if (gini < 0.3) return 'quite';
  return gini < 0.5 ? 'little' : 'hardly';
}

/** Whether two sets of weights are the same. */
export const isSame = (one: Weights, other: Weights): boolean =>
  (Object.keys(one) as (keyof Weights)[]).every((name) => Math.abs(one[name] - other[name]) < 1e-9);
