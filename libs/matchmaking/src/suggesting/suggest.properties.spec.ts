import { expect, describe, test } from '@jest/globals';
import fc from 'fast-check';
import { explain, suggest } from './suggest.js';
import type { Person } from '../types.js';

const texts = fc.constantFrom(
  'Sturzerkennung',
  'fall detection with radar',
  'Radverkehr in der Stadt',
  'cycling data',
  'KI in der Pflege',
  'machine learning for nursing',
  'Wärmepumpen im Altbau',
  'heat pumps',
  'C++',
  '',
  'Öffentliche Vergabe',
  '🙂 ???',
);

const phrases = (side: string) =>
  fc
    .array(
      fc.record({
        text: texts,
        use: fc.constantFrom('show' as const, 'match' as const),
        topic: fc.option(fc.constantFrom('fall-detection', 'cycling', 'own-topic'), { nil: undefined }),
        level: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const), { nil: undefined }),
      }),
      { maxLength: 3 },
    )
    .map((list) =>
      list.map(({ topic, level, ...rest }, index) => ({
        ...rest,
        id: `${side}${index}`,
        ...(topic !== undefined && { topic }),
        ...(level !== undefined && { level }),
      })),
    );

const people = fc
  .array(
    fc.record({
      offers: phrases('o'),
      seeks: phrases('s'),
      evidence: phrases('e'),
      intents: fc.subarray(['learn', 'exchange', 'find-job', 'hire', 'mentor', 'be-mentored'] as const),
      languages: fc.subarray(['de', 'en', 'pl']),
      groups: fc.subarray(['speaker', 'sponsor']),
      newcomer: fc.boolean(),
      organization: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      knows: fc.subarray(['p0', 'p1', 'p2']),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ organization, ...rest }, index): Person => ({
      ...rest,
      id: `p${index}`,
      ...(organization !== undefined && { organization }),
    })),
  );

const everyPhrase = (one: Person) => [...one.offers, ...one.seeks, ...one.evidence, ...(one.about ? [one.about] : [])];

describe('for any people', () => {
  test('scores are bounded and the sum of their parts, both ways alike, and everyone is in every list', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const found = await suggest(all);
        expect(found).toHaveLength(all.length * (all.length - 1));
        const mutual = new Map(found.map((one) => [`${one.person} ${one.other}`, one]));
        for (const one of found) {
          expect(Math.abs(one.parts.reduce((sum, part) => sum + part.value, 0) - one.mutual)).toBeLessThan(1e-9);
          for (const value of [one.mutual, one.directed.theyGive, one.directed.youGive]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-9);
          }
          const back = mutual.get(`${one.other} ${one.person}`);
          expect(back?.mutual).toBeCloseTo(one.mutual, 12);
          expect(back?.directed).toEqual({ theyGive: one.directed.youGive, youGive: one.directed.theyGive });
          expect(one.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reasons quote only what may be shown, from the right person, and name only its topics', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        for (const { reasons, person: you, other } of await suggest(all)) {
          for (const { from, to, topic, direction, kind } of reasons) {
            for (const quote of [from, to]) {
              if (!quote) continue;
              const person = byId.get(quote.person);
              const source = (person ? everyPhrase(person) : []).filter(({ id }) => id === quote.phrase);
              expect(source.map(({ use }) => use)).toEqual(['show']);
              expect(source[0]?.text).toContain(quote.text);
            }
            if (topic !== undefined) expect(from && to).toBeDefined();
            if (from && direction !== 'both') expect(from.person).toBe(direction === 'they-give' ? other : you);
            if (kind === 'hidden-fit') expect([from, to, topic]).toEqual([undefined, undefined, undefined]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what each can give the other is said whenever it is more than a trace', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        for (const { directed, reasons } of await suggest(all)) {
          const directions = reasons.map(({ direction }) => direction);
          if (directed.theyGive >= 0.15) expect(directions).toContain('they-give');
          if (directed.youGive >= 0.15) expect(directions).toContain('you-give');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order they come in makes no difference, and explain says the same', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), async (all, turn) => {
        const from = turn % all.length;
        const turned = [...all.slice(from), ...all.slice(0, from)];
        const ids = all.map(({ id }) => id);
        const found = await suggest(all, { for: ids, exposureLimit: 2, limit: 3 });
        expect(await suggest(turned, { for: ids, exposureLimit: 2, limit: 3 })).toEqual(found);
        for (const one of (await suggest(all)).slice(0, 1))
          expect(await explain(one.person, one.other, turned)).toMatchObject(one);
      }),
      { numRuns: 40 },
    );
  });
});
