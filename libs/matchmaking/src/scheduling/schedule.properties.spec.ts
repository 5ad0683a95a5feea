import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wholeProblem } from '../problems/index.js';
import { verify } from '../verify/index.js';
import { BruteForce } from './brute-force.fixture.js';
import { schedule, type Problem } from './index.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Small problems where time is scarce: half of it, as many slots as meetings, few tables, and all further rules. */
const problems: fc.Arbitrary<Problem> = fc
  .record({
    count: fc.integer({ min: 3, max: 6 }),
    slotCount: fc.integer({ min: 1, max: 3 }),
    tables: fc.integer({ min: 0, max: 2 }),
    step: fc.constantFrom(10, 15, 20),
  })
  .chain(({ count, slotCount, tables, step }) => {
    const ids = IDS.slice(0, count);
    const slots = Array.from({ length: slotCount }, (_, at) => ({ id: `s${at}`, from: at * step, to: at * step + 15 }));
    const places = Array.from({ length: tables }, (_, at) => ({ id: `t${at}` }));
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    const some = <T>(items: readonly T[]) => fc.subarray([...items]);
    const rarely = { freq: 4, nil: undefined };
    return fc.record({
      people: fc.tuple(
        ...ids.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              maximum: fc.integer({ min: 0, max: slotCount }),
              minimum: fc.integer({ min: 0, max: 2 }),
              availability: fc.oneof(some(slots.map((slot) => slot.id)), fc.constant(slots.map((slot) => slot.id))),
              rest: fc.constantFrom(0, 0, 10),
              newcomer: fc.boolean(),
            },
            { requiredKeys: ['id', 'maximum', 'availability'] },
          ),
        ),
      ),
      slots: fc.constant(slots),
      places: fc.tuple(
        ...places.map((place) =>
          fc.record({ id: fc.constant(place.id), parallel: fc.constantFrom(1, 1, 2), seats: fc.constantFrom(2, 2, 1) }),
        ),
      ),
      pairs: fc.subarray(pairs, { maxLength: Math.min(7, pairs.length) }).chain((list) =>
        fc.tuple(
          ...list.map(([a, b]) =>
            fc.tuple(
              fc.constant(a),
              fc.constant(b),
              fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
              fc.boolean().map((must) => must && a === 'a'),
            ),
          ),
        ),
      ),
      exclusions: fc.option(some(pairs.slice(0, 2)), rarely).map((list) => list ?? []),
      walks: fc.constant(tables > 1 ? [['t0', 't1', 10] as const] : []),
    });
  });

const QUICK = { priceSteps: 240, searchSteps: 4 };

describe('schedule, beside brute force', () => {
  it('finds the optimum of every small problem, and proves a bound above it', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const made = await schedule(problem, QUICK);
        const brute = new BruteForce(problem);
        const { newcomers, short, value } = brute.rate(made.meetings);
        const best = brute.optimum();
        expect({ newcomers, short }).toEqual({ newcomers: best.newcomers, short: best.short });
        expect(value).toBeCloseTo(best.value, 6);
        expect(made.certificate.bound).toBeGreaterThanOrEqual(value - 1e-9);
        expect(await verify(made)).toEqual([]);
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it('raises the worst-off of every small problem as far as can be, then the total', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const worstOff: Problem = { ...problem, mode: 'worst-off' };
        const made = await schedule(worstOff, QUICK);
        const brute = new BruteForce(worstOff);
        const { value, level, ...served } = brute.rate(made.meetings);
        const best = brute.optimum();
        expect(served).toEqual({ newcomers: best.newcomers, short: best.short });
        expect(level).toBeCloseTo(best.level, 5);
        expect(value).toBeCloseTo(best.value, 5);
        expect(made.certificate).toMatchObject({ mode: 'worst-off', worstOff: { level: expect.closeTo(level, 6) } });
        expect(await verify(made)).toEqual([]);
      }),
      { numRuns: 100, seed: 23 },
    );
  });

  it.each([1, 2])('leaves nobody worse served for the worst-off than for the total (%i)', async (seed) => {
    const problem = wholeProblem({ people: 14, seed, slots: 4, presence: 0.7, most: 3 });
    const worstOff: Problem = { ...problem, mode: 'worst-off' };
    const made = await schedule(worstOff, QUICK);
    const total = await schedule(problem, QUICK);
    const brute = new BruteForce(worstOff);
    expect(made.certificate.worstOff?.level).toBeGreaterThanOrEqual(brute.rate(total.meetings).level);
    expect(made.certificate.worstOff?.level).toBeCloseTo(brute.rate(made.meetings).level, 6);
    expect(made.certificate.worstOff?.bound).toBeGreaterThanOrEqual(made.certificate.worstOff?.level ?? Infinity);
    expect(await verify(made)).toEqual([]);
  });
});
