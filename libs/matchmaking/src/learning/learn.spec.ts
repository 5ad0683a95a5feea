import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS, normalized, WORTHS } from '../scoring/weights.js';
import type { Part, PartName } from '../types.js';
import { learn, type Signal, SIGNALS } from './learn.js';
import { solve } from './solve.js';

const NAMES: readonly PartName[] = [
  'both-ways',
  'common-ground',
  'intents',
  'common-language',
  'common-group',
  'newcomer',
];

/** A pair whose grounds are met as far as the numbers say, by the default weights. */
const parts = (met: readonly number[]): Part[] =>
  NAMES.map((name, k) => ({ name, value: (met[k] ?? 0) * DEFAULT_WEIGHTS[WORTHS[k] ?? 'group'] }));

const signal = fc.record({
  parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }).map(parts),
  value: fc.double({ min: -1, max: 1, noNaN: true }),
});

/** Somebody who is glad of others exactly as far as one ground is met. */
const glad = (ground: number, times: number): Signal[] =>
  Array.from({ length: times }, (_, n) => {
    const met = NAMES.map((_name, k) => ((n * (k + 2) + k) % 13) / 12);
    return { parts: parts(met), value: 2 * (met[ground] ?? 0) - 1 };
  });

describe('learning', () => {
  test('leaves everything as it is until something is known', () => {
    expect(learn(DEFAULT_WEIGHTS, [])).toBe(DEFAULT_WEIGHTS);
  });

  test('is slow at first, sure later, and raises what somebody goes by', () => {
    for (const [ground, worth] of WORTHS.entries()) {
      const moved = (times: number) => learn(DEFAULT_WEIGHTS, glad(ground, times))[worth] / DEFAULT_WEIGHTS[worth];
      expect(moved(2)).toBeLessThan(1.15);
      expect(moved(200)).toBeGreaterThan(worth === 'expertise' ? 1.1 : 1.5);
      expect(moved(200)).toBeGreaterThan(moved(20));
    }
  });

  test('keeps the dials, sums to 1 and stays within half and twice, whatever people do and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 60 }), (signals) => {
        const after = learn(DEFAULT_WEIGHTS, signals);
        expect(WORTHS.reduce((sum, worth) => sum + after[worth], 0)).toBeCloseTo(1, 9);
        // Between two grounds the bounds of both meet.
        for (const one of WORTHS)
          for (const two of WORTHS) {
            const ratio = after[one] / after[two] / (DEFAULT_WEIGHTS[one] / DEFAULT_WEIGHTS[two]);
            expect(ratio).toBeLessThanOrEqual(4 + 1e-9);
          }
        expect(after.known).toBe(DEFAULT_WEIGHTS.known);
        const turned = learn(DEFAULT_WEIGHTS, signals.toReversed());
        for (const worth of WORTHS) expect(turned[worth]).toBeCloseTo(after[worth], 9);
      }),
      { numRuns: 100 },
    );
  });

  test('reads the parts by the weights they were made with', () => {
    const heavier = { ...DEFAULT_WEIGHTS, intents: 0.4 };
    const own = {
      parts: [{ name: 'intents' as const, value: normalized(heavier).intents }],
      value: 1,
      weights: heavier,
    };
    const plain = { parts: [{ name: 'intents' as const, value: DEFAULT_WEIGHTS.intents }], value: 1 };
    expect(learn(DEFAULT_WEIGHTS, [own])).toEqual(learn(DEFAULT_WEIGHTS, [plain]));
  });

  test('knows what a deed is worth, and refuses a value that is none', () => {
    expect(Object.values(SIGNALS).every((value) => Math.abs(value) <= 1)).toBe(true);
    expect(() => learn(DEFAULT_WEIGHTS, [{ parts: [], value: 2 }])).toThrow('signals[0].value');
  });

  test('rests on equations that are solved', () => {
    const matrix = [
      [4, 1, 0],
      [1, 3, 1],
      [0, 1, 2],
    ];
    const x = solve(matrix, [1, 2, 3]);
    for (const [i, row] of matrix.entries())
      expect(row.reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0)).toBeCloseTo([1, 2, 3][i] ?? 0, 12);
    expect(() => solve([[0]], [1])).toThrow(RangeError);
  });
});

test('weights that are none are refused by name', () => {
  expect(() => normalized({ ...DEFAULT_WEIGHTS, intents: -1 })).toThrow('weights.intents');
  expect(() => normalized({ ...DEFAULT_WEIGHTS, known: 2 })).toThrow('weights.known');
  const none = Object.fromEntries(WORTHS.map((worth) => [worth, 0]));
  expect(() => normalized({ ...DEFAULT_WEIGHTS, ...none })).toThrow('at least one');
});
