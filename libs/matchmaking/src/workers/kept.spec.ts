import { expect, test } from '@jest/globals';
import { madeUpPeople } from '../problems/index.js';
import { suggestFairly } from '../suggesting/index.js';
import { DEFAULT_WEIGHTS } from '../scoring/weights.js';
import type { Person } from '../types.js';
import { KeptLists } from './kept.js';

const people = madeUpPeople(60, 11).map((one) => ({ ...one, wishes: [], languages: ['en'] }));
const OPTIONS = { limit: 4, exposure: { atLeast: 2, atMost: 8 }, weights: DEFAULT_WEIGHTS };
const ENOUGH = { least: 20, most: 100 };
const at = (run: string) => ({ event: 'summer', run });
/** The first of them, saying what the second says. */
const edited = (): Person[] => people.slice(0, 1).map((one) => ({ ...one, seeks: people[1]?.seeks ?? [] }));

test('lists that are kept are those of everybody, and an edit gives those it touches, one run after the other', async () => {
  const kept = new KeptLists(ENOUGH);
  expect(await kept.suggest(people, OPTIONS, at('1'))).toEqual(await suggestFairly(people, OPTIONS));
  const { renewed, suggestions, figures } = kept.renew(edited(), OPTIONS, at('1'), '2') ?? {};
  expect(renewed).toContain('p0');
  expect(new Set(suggestions?.map(({ person }) => person))).toEqual(new Set(renewed));
  expect(renewed?.length).toBeLessThan(people.length);
  expect(figures?.mostShown).toBeGreaterThan(3);
  // What is said of two is what is said where everybody is read anew, but for how usual words are.
  const anew = await suggestFairly([...edited(), ...people.slice(1)], { ...OPTIONS, limit: 59, exposure: {} });
  for (const { person, other, mutual } of suggestions ?? []) {
    const same = anew.suggestions.find((one) => one.person === person && one.other === other);
    expect(Math.abs((same?.mutual ?? NaN) - mutual)).toBeLessThan(0.05);
  }
  expect(kept.renew(people.slice(0, 1), OPTIONS, at('2'), '3')?.renewed).toContain('p0');
});

test.each([
  ['another run', { ...at('0') }, OPTIONS],
  ['another event', { event: 'winter', run: '1' }, OPTIONS],
  ['other weights', at('1'), { ...OPTIONS, weights: { ...DEFAULT_WEIGHTS, intents: 0.2 } }],
  ['a block', at('1'), { ...OPTIONS, exclude: [['p3', 'p4']] as const }],
])('lists kept are not asked after %s, nor ever again', async (_, before, options) => {
  const kept = new KeptLists(ENOUGH);
  await kept.suggest(people, OPTIONS, at('1'));
  expect(kept.renew(edited(), options, before, '2')).toBeUndefined();
  expect(kept.renew(edited(), OPTIONS, at('1'), '2')).toBeUndefined();
});

test('few people and very many are not kept, and a change of more than texts is not told', async () => {
  expect(await new KeptLists({ least: 61, most: 100 }).suggest(people, OPTIONS, at('1'))).toBeUndefined();
  expect(await new KeptLists({ least: 1, most: 59 }).suggest(people, OPTIONS, at('1'))).toBeUndefined();
  const kept = new KeptLists(ENOUGH);
  await kept.suggest(people, OPTIONS, at('1'));
  expect(kept.renew([{ ...people[0], languages: ['pl'] } as Person], OPTIONS, at('1'), '2')).toBeUndefined();
});
