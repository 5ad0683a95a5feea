import { describe, expect, test } from '@jest/globals';
import type { Part, Suggestion } from '#libs/matchmaking';
import { type Deed, figuresOf, learned, USUAL_WEIGHTS } from './matching.js';

const shown = (person: string, ...others: string[]) =>
  others.map((other): Suggestion => ({
    person,
    other,
    directed: { theyGive: 0, youGive: 0 },
    mutual: 0,
    parts: [],
    reasons: [],
  }));

describe('the figures of a run', () => {
  test('say who is shown to anybody, how alike, and how often both ways', () => {
    const lists = [...shown('a', 'b', 'c'), ...shown('b', 'c'), ...shown('c', 'b')];
    const figures = figuresOf(['a', 'b', 'c', 'd'], lists);
    expect(figures).toMatchObject({ coverage: 0.5, mutualShare: 0.5, mostShown: 2 });
    expect(figures.gini).toBeCloseTo(0.5, 12);
  });

  test('are none where there is nobody', () => {
    expect(figuresOf([], [])).toEqual({ coverage: 0, mutualShare: 0, gini: 0, mostShown: 0 });
    expect(figuresOf(['a', 'b'], [...shown('a', 'b'), ...shown('b', 'a')])).toMatchObject({ coverage: 1, gini: 0 });
  });
});

describe('what is learned', () => {
  const parts: Part[] = [
    { name: 'they-give', value: 0.09 },
    { name: 'common-language', value: 0.04 },
  ];
  const deed = (person: string, other: string, kind: Deed['kind']): Deed => ({ person, other, kind, parts });

  test('is the choice of the organizer until somebody does something', () => {
    expect(learned(USUAL_WEIGHTS, [], new Map())).toEqual({ event: USUAL_WEIGHTS, own: new Map() });
  });

  test('is of the one who did it, and a little of everybody', () => {
    const { event, own } = learned(USUAL_WEIGHTS, [deed('a', 'b', 'mustMeet'), deed('a', 'c', 'mustMeet')], new Map());
    expect([...own.keys()]).toEqual(['a']);
    expect(event.language).toBeGreaterThan(USUAL_WEIGHTS.language);
    expect(own.get('a')?.language).toBeGreaterThan(event.language);
    const against = learned(USUAL_WEIGHTS, [deed('a', 'b', 'ratherNot')], new Map());
    expect(against.event.language).toBeLessThan(USUAL_WEIGHTS.language);
  });
});
