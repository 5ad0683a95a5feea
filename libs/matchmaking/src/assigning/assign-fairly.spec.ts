import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignFairly, type AssignProblem } from './index.js';

/** Up to three readers and three papers, any pairs between them. */
const problems = fc
  .record({
    weights: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0.01, max: 3, noNaN: true })), {
      minLength: 9,
      maxLength: 9,
    }),
    most: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ weights, most }): AssignProblem => ({
    people: 6,
    most: Int32Array.from(most),
    from: Int32Array.from(weights, (_, pair) => Math.floor(pair / 3)),
    to: Int32Array.from(weights, (_, pair) => 3 + (pair % 3)),
    weight: Float64Array.from(weights),
  }));
const PAPERS = Int32Array.of(3, 4, 5);

/** The total and what the worst-off paper has, of every choice there is. */
function everyChoice({ most, from, to, weight }: AssignProblem): { value: number; worst: number }[] {
  const all: { value: number; worst: number }[] = [];
  for (let choice = 0; choice < 2 ** weight.length; choice++) {
    const room = Int32Array.from(most as Int32Array);
    const worth = new Float64Array(room.length);
    for (const [pair, value] of weight.entries())
      if (choice & (1 << pair))
        for (const person of [from[pair] ?? 0, to[pair] ?? 0]) {
          room[person] = (room[person] ?? 0) - 1;
          worth[person] = (worth[person] ?? 0) + value;
        }
    if (room.some((left) => left < 0)) continue;
    const ofPapers = Array.from(PAPERS, (paper) => worth[paper] ?? 0);
    all.push({ value: ofPapers.reduce((sum, one) => sum + one, 0), worst: Math.min(...ofPapers) });
  }
  return all;
}

describe('assigning fairly', () => {
  it('goes from the greatest total towards the worst-off, below bounds that hold', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const all = everyChoice(problem);
        const front = assignFairly(problem, PAPERS);
        const [first] = front;
        expect(first?.value).toBeCloseTo(Math.max(...all.map(({ value }) => value)), 9);
        for (const [at, { value, worst, bound, worstBound }] of front.entries()) {
          expect(all.some((one) => Math.abs(one.value - value) < 1e-9 && Math.abs(one.worst - worst) < 1e-9)).toBe(
            true,
          );
          const asFair = all.filter((one) => one.worst >= worst - 1e-12).map((one) => one.value);
          expect(bound).toBeGreaterThanOrEqual(Math.max(...asFair) - 1e-9);
          expect(worstBound).toBeGreaterThanOrEqual(Math.max(...all.map((one) => one.worst)) - 1e-9);
          const before = front[at - 1];
          if (before) expect([worst > before.worst, value < before.value]).toEqual([true, true]);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('gives up as much of the total as the worst-off need, and no more', () => {
    // Paper 2 reads best with reader 0, whom paper 3 needs.
    const problem: AssignProblem = {
      people: 4,
      most: 1,
      from: Int32Array.of(0, 1, 0, 1),
      to: Int32Array.of(2, 2, 3, 3),
      weight: Float64Array.of(5, 3, 1, 0.5),
    };
    const front = assignFairly(problem, Int32Array.of(2, 3));
    expect(front.map(({ value, worst }) => [value, worst])).toEqual([
      [5.5, 0.5],
      [4, 1],
    ]);
    expect(front.map(({ bound, worstBound }) => [bound, worstBound])).toEqual([
      [expect.closeTo(5.5, 3), 1],
      [expect.closeTo(4, 0), 1],
    ]);
  });

  it('has one answer where the best for all is the best for each, and none for nobody', () => {
    const problem = { people: 2, most: 1, from: Int32Array.of(0), to: Int32Array.of(1), weight: Float64Array.of(2) };
    expect(() => assignFairly(problem, new Int32Array())).toThrow(RangeError);
    expect(assignFairly(problem, Int32Array.of(0, 1))).toMatchObject([{ value: 2, bound: 2, worst: 2, worstBound: 2 }]);
  });
});
