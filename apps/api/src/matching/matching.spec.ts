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
  const deed = (person: string, other: string, kind: Deed['kind']): Deed => ({
    person,
    other,
    kind,
    parts,
    weights: [null, null],
  });

  test('is the choice of the organizer until somebody does something', () => {
    expect(learned(USUAL_WEIGHTS, [])).toEqual({ event: USUAL_WEIGHTS, own: new Map() });
  });

  test('is of the one who did it, and a little of everybody', () => {
    const { event, own } = learned(USUAL_WEIGHTS, [deed('a', 'b', 'mustMeet'), deed('a', 'c', 'mustMeet')]);
    expect([...own.keys()]).toEqual(['a']);
    expect(event.language).toBeGreaterThan(USUAL_WEIGHTS.language);
    expect(own.get('a')?.language).toBeGreaterThan(event.language);
    const against = learned(USUAL_WEIGHTS, [deed('a', 'b', 'ratherNot')]);
    expect(against.event.language).toBeLessThan(USUAL_WEIGHTS.language);
  });

  test('takes how it was, and that somebody did not come, as deeds: a rating says most, a no-show least', () => {
    const after = (kind: Deed['kind']) => learned(USUAL_WEIGHTS, [deed('a', 'b', kind)]).event.language;
    const kinds = ['ratedPoor', 'requestDeclined', 'noShow', 'requestSent', 'ratedGood'] as const;
    const ordered = kinds.map(after);
    expect(ordered).toEqual(ordered.toSorted((one, two) => one - two));
    expect(after('noShow')).toBeLessThan(USUAL_WEIGHTS.language);
    expect(after('ratedPoor')).toBeGreaterThan(USUAL_WEIGHTS.language / 1.1);
    expect(after('ratedGood')).toBeLessThan(USUAL_WEIGHTS.language * 1.1);
  });

  test('reads the parts by the weights of the two that made them', () => {
    const heavier = { ...USUAL_WEIGHTS, language: 0.4 };
    const own: Deed = { ...deed('a', 'b', 'mustMeet'), parts: [{ name: 'common-language', value: 0.02 }] };
    const by = (weights: Deed['weights']) => learned(USUAL_WEIGHTS, [{ ...own, weights }]).event.language;
    expect(by([null, null])).toBe(by([USUAL_WEIGHTS, USUAL_WEIGHTS]));
    expect(by([heavier, null])).toBeLessThan(by([null, null]));
    expect(by([heavier, null])).toBe(by([null, heavier]));
  });
});
