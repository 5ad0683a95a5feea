import { describe, expect, it } from '@jest/globals';
import { evennessOf, forSliders, isSame, mutualityOf, shareOf, turnOf, weightOf, type Weights } from './weights.js';

const weights: Weights = {
  expertise: 0.6,
  common: 0.2,
  intents: 0.1,
  language: 0.1,
  group: 0,
  newcomer: 0,
  bothWays: 0.75,
  sameOrganization: -0.5,
  known: -0.5,
  seniority: 0.25,
};

describe('worths', () => {
  it('stay as they are on the sliders, unless a program set them beyond: then they count the same', () => {
    expect(forSliders(weights)).toBe(weights);
    const beyond = { ...weights, expertise: 6, common: 2, intents: 1, language: 1 };
    expect(forSliders(beyond)).toEqual(weights);
    expect(shareOf(beyond, 'expertise')).toBeCloseTo(shareOf(forSliders(beyond), 'expertise'), 12);
  });

  it('are shares of their sum, also where nothing counts', () => {
    expect(shareOf({ ...weights, expertise: 0 }, 'common')).toBeCloseTo(0.5, 12);
    const none = { ...weights, expertise: 0, common: 0, intents: 0, language: 0 };
    expect(shareOf(none, 'expertise')).toBe(0);
  });

  it.each([
    [0, 'none'],
    [0.03, 'hardly'],
    [0.1, 'some'],
    [0.3, 'much'],
    [0.72, 'most'],
  ])('%s is said as %s', (share, word) => expect(weightOf(share)).toBe(word));
});

it.each([
  [0, { to: 'neither', far: 'slightly' }],
  [-0.2, { to: 'low', far: 'slightly' }],
  [0.5, { to: 'high', far: 'clearly' }],
  [-1, { to: 'low', far: 'strongly' }],
])('a dial at %s is said as such', (value, said) => expect(turnOf(value)).toEqual(said));

it('says how far both sides must gain', () => {
  expect([0, 0.4, 0.75, 1].map(mutualityOf)).toEqual(['oneWay', 'someWay', 'mostWay', 'bothWay']);
});

it('says how evenly people are shown', () => {
  expect([0.05, 0.2, 0.4, 0.8].map(evennessOf)).toEqual(['very', 'quite', 'little', 'hardly']);
});

it('knows the same weights again', () => {
  expect(isSame(weights, { ...weights })).toBe(true);
  expect(isSame(weights, { ...weights, seniority: 0 })).toBe(false);
});
