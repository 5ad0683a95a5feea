import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pace } from '../pace.js';
import { bestOthers, type Candidates, CandidateSearch } from './candidates.js';
import type { Views } from './layout.js';

const BLEND = { bothWays: 0.54, oneWay: 0.09 };

/** The same by loops over plain numbers. */
function exactly({ dimensions, seeks, gives }: Views, most: number, isLeftOut: (a: number, b: number) => boolean) {
  const people = seeks.length / dimensions;
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (seeks[a * dimensions + i] ?? 0) * (gives[b * dimensions + i] ?? 0);
    return Math.max(0, sum);
  };
  return Array.from({ length: people }, (_, a) =>
    Array.from({ length: people }, (_, other) => {
      const [x, y] = [product(a, other), product(other, a)];
      const both = x + y > 0 ? (2 * x * y) / (x + y) : 0;
      return { other, score: BLEND.bothWays * both + BLEND.oneWay * (x + y) };
    })
      .filter(({ other, score }) => other !== a && score > 0 && !isLeftOut(a, other))
      .sort((one, two) => two.score - one.score || one.other - two.other)
      .slice(0, most),
  );
}

const of = ({ most, others }: Candidates, person: number) =>
  [...others.subarray(person * most, (person + 1) * most)].filter((other) => other >= 0);

/** Whole numbers survive the fixed point exactly enough to tell any two scores apart, and tie often. */
const worlds = fc.integer({ min: 1, max: 21 }).chain((people) =>
  fc.integer({ min: 1, max: 19 }).chain((dimensions) => {
    const rows = fc.array(fc.integer({ min: -1, max: 3 }), {
      minLength: people * dimensions,
      maxLength: people * dimensions,
    });
    const pair = fc.tuple(fc.nat(people - 1), fc.nat(people - 1));
    return fc.record({
      dimensions: fc.constant(dimensions),
      seeks: rows.map((numbers) => Float32Array.from(numbers)),
      gives: rows.map((numbers) => Float32Array.from(numbers)),
      pairs: fc.array(pair, { maxLength: 6 }),
      most: fc.integer({ min: 1, max: 6 }),
    });
  }),
);

describe('the best others of everyone', () => {
  test('are those that plain loops find, with the same scores', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ pairs, most, ...views }) => {
        const excluded = new Map<number, number[]>();
        for (const [a, b] of pairs) {
          excluded.set(a, [...(excluded.get(a) ?? []), b]);
          excluded.set(b, [...(excluded.get(b) ?? []), a]);
        }
        const found = await bestOthers(new CandidateSearch({ views, most, blend: BLEND, excluded }, 1), new Pace());
        const exact = exactly(views, most, (a, b) => excluded.get(a)?.includes(b) === true);
        exact.forEach((list, person) => {
          expect(of(found, person)).toHaveLength(list.length);
          list.forEach(({ score }, at) => {
            // The fixed point rounds: a score may differ in the fourth digit, and near ties may change places.
            const given = found.scores[person * most + at] ?? NaN;
            expect(Math.abs(given - score)).toBeLessThanOrEqual(1e-3 * (1 + score));
          });
          for (const other of of(found, person)) {
            expect(other).not.toBe(person);
            expect(excluded.get(person) ?? []).not.toContain(other);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('are the same to the bit for each of many who are alike: the lowest numbers', async () => {
    const people = 700;
    const rows = new Float32Array(people * 8).fill(0.5);
    const search = { views: { dimensions: 8, seeks: rows, gives: rows }, most: 5, blend: { bothWays: 0, oneWay: 1 } };
    const found = await bestOthers(new CandidateSearch(search, 1), new Pace());
    expect(of(found, 699)).toEqual([0, 1, 2, 3, 4]);
    expect(of(found, 2)).toEqual([0, 1, 3, 4, 5]);
    expect(found.scores[0]).toBeCloseTo(2, 3);
  });

  test('stop when they are told to, with progress so far', async () => {
    const rows = new Float32Array(3000 * 64).map((_, at) => Math.sin(at));
    const stop = new AbortController();
    const told: number[] = [];
    const search = { views: { dimensions: 64, seeks: rows, gives: rows }, most: 5, blend: { bothWays: 0, oneWay: 1 } };
    const running = bestOthers(new CandidateSearch(search, 1), new Pace(stop.signal), (done, total) => {
      told.push(done / total);
      if (told.length === 10) stop.abort(new Error('enough'));
    });
    await expect(running).rejects.toThrow('enough');
    expect(told.length).toBeLessThan(78);
  });

  test('need whole rows', () => {
    const views = { dimensions: 3, seeks: new Float32Array(7), gives: new Float32Array(7) };
    expect(() => new CandidateSearch({ views, most: 1, blend: BLEND }, 1)).toThrow('whole rows');
  });
});
