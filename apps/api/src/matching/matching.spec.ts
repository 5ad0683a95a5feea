import { describe, expect, test } from '@jest/globals';
import type { Part, Person } from '#libs/matchmaking';
import { type Deed, isLeftOut, learned, USUAL_WEIGHTS, whomToRenew } from './matching.js';

describe('whom a run is for', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `p${n}`);
  const people = ids.map((id) => ({ id }));
  const prices = Object.fromEntries(ids.map((id) => [id, 0]));
  const base = { weights: USUAL_WEIGHTS, embedder: 'e', prices, lastRun: 'r', changesSince: 1 };
  const now = { changed: ['p3', 'p1'], people, base, embedder: 'e' };

  test('is whoever has changed, while these are few since everybody’s lists were made', () => {
    expect(whomToRenew(now)).toEqual(['p1', 'p3']);
    expect(whomToRenew({ ...now, base: { ...base, changesSince: 2 } })).toBeUndefined();
    expect(whomToRenew({ ...now, changed: ['p1', 'p2', 'p3'] })).toBeUndefined();
  });

  test.each([
    ['the whole event has changed', { changed: undefined }],
    ['nobody knows what has', { changed: [] }],
    ['there was no run for everybody yet', { base: undefined }],
    ['texts are compared otherwise', { embedder: null }],
    ['somebody has joined', { people: [...people, { id: 'new' }] }],
    ['somebody has left', { people: people.slice(1) }],
    ['one has joined and another left', { people: [...people.slice(1), { id: 'new' }] }],
  ])('is everybody where %s', (_why, otherwise) => {
    expect(whomToRenew({ ...now, ...otherwise })).toBeUndefined();
  });
});

describe('lists that were renewed', () => {
  const somebody = (id: string, newcomer = false): Person => ({
    id,
    offers: [],
    seeks: [],
    evidence: [],
    intents: [],
    languages: [],
    groups: [],
    knows: [],
    newcomer,
  });
  const lists = (of: Record<string, string[]>) => new Map(Object.entries(of));
  const before = lists({ a: ['b'], b: ['a'], c: ['a'] });

  test('leave somebody out whom nobody is shown any more, not somebody whom nobody was', () => {
    const people = ['a', 'b', 'c'].map((id) => somebody(id));
    expect(isLeftOut(people, before, lists({ a: ['c'], b: ['a'], c: ['a'] }))).toBe(true);
    expect(isLeftOut(people, before, lists({ a: ['b'], b: ['a'], c: ['b'] }))).toBe(false);
  });

  test('leave a newcomer out who finds nobody that finds them', () => {
    const after = lists({ a: ['c'], b: ['a'], c: ['b'] });
    expect(isLeftOut([somebody('a', true), somebody('b'), somebody('c')], before, after)).toBe(true);
    expect(isLeftOut([somebody('a'), somebody('b'), somebody('c', true)], before, after)).toBe(false);
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
