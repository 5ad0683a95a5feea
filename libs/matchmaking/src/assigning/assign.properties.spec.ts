import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latentPairs } from '../problems/index.js';
import { assign, boundOf, type AssignProblem } from './index.js';

/** All small instances: up to 7 people, any pairs among them (each once), limits and weights that tie often. */
const problems = fc
  .record({
    people: fc.integer({ min: 2, max: 7 }),
    weights: fc.array(fc.oneof(fc.integer({ min: -1, max: 4 }), fc.double({ min: 0, max: 3, noNaN: true })), {
      minLength: 21,
      maxLength: 21,
    }),
    present: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
    most: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ people, weights, present, most }): AssignProblem => {
    const pairs: [number, number][] = [];
    for (let a = 0; a < people; a++) for (let b = a + 1; b < people; b++) pairs.push([a, b]);
    const kept = pairs.map((pair, at) => ({ pair, weight: weights[at] ?? 0 })).filter((_, at) => present[at]);
    return {
      people,
      most: Int32Array.from(most.slice(0, people)),
      from: Int32Array.from(kept, ({ pair }) => pair[0]),
      to: Int32Array.from(kept, ({ pair }) => pair[1]),
      weight: Float64Array.from(kept, ({ weight }) => weight),
    };
  });

/** The same, and a least for each: mostly such that somebody lacks it. */
const withLeast = fc
  .tuple(problems, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }))
  .map(([problem, least]): AssignProblem => {
    const most = problem.most as Int32Array;
    return { ...problem, least: most.map((count, person) => Math.min(count, least[person] ?? 0)) };
  });

/** The best of all choices, tried one by one: -Infinity where none gives everybody their least. */
function bruteForce({ people, most, least, from, to, weight }: AssignProblem): number {
  const room = typeof most === 'number' ? new Int32Array(people).fill(most) : most.slice();
  const lacks = least?.slice() ?? new Int32Array(people);
  const visit = (pair: number): number => {
    if (pair === weight.length) return lacks.some((count) => count > 0) ? -Infinity : 0;
    const without = visit(pair + 1);
    const ends = [from[pair] ?? 0, to[pair] ?? 0];
    if (ends.some((person) => (room[person] ?? 0) <= 0)) return without;
    const take = (count: number): void => {
      for (const person of ends) {
        room[person] = (room[person] ?? 0) - count;
        lacks[person] = (lacks[person] ?? 0) - count;
      }
    };
    take(1);
    const withIt = (weight[pair] ?? 0) + visit(pair + 1);
    take(-1);
    return Math.max(without, withIt);
  };
  return visit(0);
}

describe('assign', () => {
  it('finds the optimum of every small instance, and a bound that is not below it', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { value, bound } = assign(problem);
        const best = bruteForce(problem);
        expect(value).toBeCloseTo(best, 9);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('gives everybody their least where that is possible, at the greatest value, with a bound', () => {
    let possible = 0;
    fc.assert(
      fc.property(withLeast, (problem) => {
        const best = bruteForce(problem);
        if (best === -Infinity) return;
        possible++;
        const { value, bound, chosen, prices } = assign(problem);
        const met = new Int32Array(problem.people);
        for (const pair of chosen)
          for (const person of [problem.from[pair] ?? 0, problem.to[pair] ?? 0]) met[person] = (met[person] ?? 0) + 1;
        expect(met.every((count, person) => count >= (problem.least?.[person] ?? 0))).toBe(true);
        expect(value).toBeCloseTo(best, 9);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
        expect(bound).toBe(Math.max(value, boundOf(problem, prices)));
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(possible).toBeGreaterThan(100);
  });

  it('chooses each pair once, nobody more often than allowed, and says what it is worth', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { value, chosen } = assign(problem, { steps: 3 });
        expect(new Set(chosen).size).toBe(chosen.length);
        const met = new Int32Array(problem.people);
        for (const pair of chosen)
          for (const person of [problem.from[pair] ?? 0, problem.to[pair] ?? 0]) met[person] = (met[person] ?? 0) + 1;
        const most = problem.most as Int32Array;
        expect(met.every((count, person) => count <= (most[person] ?? 0))).toBe(true);
        expect(chosen.reduce((sum, pair) => sum + (problem.weight[pair] ?? 0), 0)).toBeCloseTo(value, 9);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('has a bound for any prices, and none for negative ones', () => {
    fc.assert(
      fc.property(
        problems,
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 7 }),
        (problem, prices) => {
          expect(boundOf(problem, Float64Array.from(prices))).toBeGreaterThanOrEqual(bruteForce(problem) - 1e-9);
        },
      ),
      { numRuns: 200, seed: 9 },
    );
    const problem = { people: 1, most: 1, from: new Int32Array(), to: new Int32Array(), weight: new Float64Array() };
    expect(() => boundOf(problem, Float64Array.of(-1))).toThrow(RangeError);
    expect(() => boundOf(problem, new Float64Array())).toThrow(RangeError);
  });

  it('is within a hundredth of a percent for 500 people, the same each time', () => {
    const pairs = latentPairs(500, 4);
    const first = assign({ ...pairs, most: 6 });
    expect(first.bound).toBe(Math.max(first.value, boundOf({ ...pairs, most: 6 }, first.prices)));
    expect((first.bound - first.value) / first.bound).toBeLessThan(1e-4);
    expect(assign({ ...pairs, most: 6 })).toEqual(first);
  });

  it('ends early where the clock says so, with a bound that holds', () => {
    const problem = { ...latentPairs(200, 5), most: 6 };
    const best = assign(problem);
    let asked = 0;
    const early = assign(problem, { isOver: () => ++asked > 2 });
    expect(early.bound).toBeGreaterThan(best.value);
    expect(early.value).toBeLessThanOrEqual(best.bound);
  });

  it('refuses what is no problem', () => {
    const one = { people: 2, most: 1, from: Int32Array.of(0), to: Int32Array.of(1), weight: Float64Array.of(1) };
    expect(() => assign({ ...one, to: Int32Array.of(0) })).toThrow(/Pair 0 joins 0 and 0/);
    expect(() => assign({ ...one, to: Int32Array.of(2) })).toThrow(RangeError);
    expect(() => assign({ ...one, weight: Float64Array.of(NaN) })).toThrow(/weight of pair 0/);
    expect(() => assign({ ...one, weight: new Float64Array() })).toThrow(RangeError);
    expect(() => assign({ ...one, most: -1 })).toThrow(RangeError);
  });
});
