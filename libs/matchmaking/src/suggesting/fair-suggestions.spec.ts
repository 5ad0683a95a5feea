import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { person, saying } from '../people.fixture.js';
import type { Person } from '../types.js';
import { isImpossible, type ListRules, type Unmet } from './check-unmet.js';
import { suggestFairly } from './suggest.js';

const crowd = Array.from({ length: 12 }, (_, index) => saying(`p${index}`, 'Radiologie', 'Radverkehr'));
const star = saying('star', 'Radverkehr', 'Radiologie');
const shy = person('shy', { newcomer: true });

function timesShown(found: readonly { other: string }[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { other } of found) times.set(other, (times.get(other) ?? 0) + 1);
  return times;
}

describe('fair suggestions', () => {
  test('show everyone exactly as often as asked', async () => {
    const people = [star, ...crowd, shy];
    const { suggestions, figures, unmet } = await suggestFairly(people, {
      limit: 3,
      exposure: { atLeast: 3, atMost: 3 },
    });
    expect([...timesShown(suggestions).values()]).toEqual(people.map(() => 3));
    expect(unmet).toEqual([]);
    expect(figures).toMatchObject({ coverage: 1, neverShown: 0, mostShown: 3, leastShown: 3, gini: 0, worstDecile: 1 });
    expect(figures?.value).toBeLessThan(figures?.naiveValue ?? 0);
  });

  test('promise a newcomer a pair, and nobody else loses more than that', async () => {
    const { suggestions, unmet } = await suggestFairly([star, ...crowd, shy], { limit: 2, exposure: {} });
    const mine = suggestions.filter((one) => one.person === 'shy').map((one) => one.other);
    const showing = suggestions.filter((one) => one.other === 'shy').map((one) => one.person);
    expect(showing.some((one) => mine.includes(one))).toBe(true);
    expect(unmet).toEqual([]);
    const without = await suggestFairly([star, ...crowd, shy], { limit: 2, exposure: { newcomers: false } });
    expect(timesShown(without.suggestions).has('shy')).toBe(false);
  });

  test('say why a newcomer could not be shown, in a form that can be checked', async () => {
    const rules: ListRules = {
      people: ['a', 'b', 'new'],
      lists: ['a', 'b', 'new'],
      limit: 2,
      atMost: Infinity,
      atLeast: (one) => (one === 'new' ? 1 : 0),
      exclude: [
        ['a', 'new'],
        ['new', 'b'],
      ],
    };
    const people = [person('a'), person('b'), person('new', { newcomer: true })];
    const { unmet } = await suggestFairly(people, { limit: 2, exclude: rules.exclude, exposure: {} });
    expect(unmet).toEqual([
      { person: 'new', promise: 'shown', proof: { kind: 'lists-full', people: ['new'], lists: [] } },
      { person: 'new', promise: 'mutual', proof: { kind: 'no-partners', people: ['new'], partners: [] } },
    ]);
    for (const one of unmet) {
      expect(isImpossible(rules, one)).toBe(true);
      expect(isImpossible({ ...rules, exclude: rules.exclude.slice(1) }, one)).toBe(false);
      expect(isImpossible(rules, { ...one, person: 'a' })).toBe(false);
    }
  });

  test('refuse bounds that contradict each other', async () => {
    const making = suggestFairly(crowd, { limit: 3, exposure: { atLeast: 4, atMost: 3 } });
    await expect(making).rejects.toThrow('exposure.atLeast must not be 4');
  });
});

/** Few people, many newcomers and many exclusions, so that promises often cannot be kept. */
const worlds = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.record({
    newcomers: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
    exclude: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: n * 2 }),
    limit: fc.integer({ min: 1, max: 2 }),
    atMost: fc.integer({ min: 1, max: 3 }),
  }),
);

test('for any people, promises are kept or their proof holds; the order they come in makes no difference', async () => {
  let proven = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async ({ newcomers, exclude, limit, atMost }) => {
      const people = newcomers.map((newcomer, index): Person => person(`p${index}`, { newcomer }));
      const pairs = exclude.map(([a, b]) => [`p${a}`, `p${b}`] as const);
      const ids = people.map(({ id }) => id);
      const options = { limit, exclude: pairs, exposure: { atMost }, for: ids };
      const found = await suggestFairly(people, options);
      expect(await suggestFairly(people.toReversed(), options)).toEqual(found);
      const rules: ListRules = {
        ...options,
        people: ids,
        lists: ids,
        atMost,
        atLeast: (id) => (people.find((one) => one.id === id)?.newcomer ? 1 : 0),
      };
      const isIn = (list: string, other: string) =>
        found.suggestions.some((one) => one.person === list && one.other === other);
      const isUnmet = (id: string, promise: Unmet['promise']) =>
        found.unmet.some((one) => one.person === id && one.promise === promise);
      for (const id of ids.filter((one) => rules.atLeast(one) > 0)) {
        expect(ids.some((list) => isIn(list, id))).toBe(!isUnmet(id, 'shown'));
        expect(ids.some((other) => isIn(other, id) && isIn(id, other))).toBe(!isUnmet(id, 'mutual'));
      }
      for (const one of found.unmet.filter(({ proof }) => proof)) {
        proven++;
        expect(isImpossible(rules, one)).toBe(true);
      }
      expect(found.unmet.filter(({ promise, proof }) => promise === 'shown' && !proof)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(proven).toBeGreaterThan(10);
});
