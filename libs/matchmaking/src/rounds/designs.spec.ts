import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { designsFor, trios, type Design } from './designs.js';
import { primePowers, ring } from './field.js';

/** What is wrong with a design: somebody missing in a round, or two who sit together twice. */
function faults({ points, rounds }: Design): string[] {
  const met = new Set<string>();
  const out: string[] = [];
  for (const [index, round] of rounds.entries()) {
    const seated = round.flat().sort((a, b) => a - b);
    if (seated.some((point, at) => point !== at) || seated.length !== points) out.push(`round ${index}`);
    for (const table of round)
      for (const a of table)
        for (const b of table) {
          if (a >= b) continue;
          if (met.has(`${a} ${b}`)) out.push(`${a} and ${b} meet again in round ${index}`);
          met.add(`${a} ${b}`);
        }
  }
  return out;
}

describe('designs in which nobody meets twice', () => {
  it.each([
    [25, 8, 25, 'field', 25],
    [8, 8, 99, 'field', 9],
    [16, 4, 99, 'field', 21],
    [9, 3, 99, 'field', 13],
    [27, 27, 30, 'field', 28],
    [12, 3, 99, 'field', 16],
    [8, 4, 10, 'known-design', 10],
    [10, 2, 99, 'circle', 19],
  ])('%i tables of %i: of %i rounds by a %s %i', (tables, seats, wanted, kind, rounds) => {
    const longest = designsFor(tables, seats, wanted).sort((a, b) => b.rounds.length - a.rounds.length)[0];
    expect(longest).toMatchObject({ kind, points: tables * seats });
    expect(longest?.rounds.length).toBe(rounds);
    expect(faults(longest as Design)).toEqual([]);
  });

  it('hold for every number of tables and seats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 2, max: 9 }),
        fc.nat(12),
        (tables, seats, wanted) => {
          for (const design of designsFor(tables, seats, wanted)) {
            expect(design.rounds.length).toBeLessThanOrEqual(wanted);
            expect(faults(design)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hold for pairs with one trio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(20), (half, wanted) => {
        const design = trios(2 * half + 1, wanted);
        expect(design.rounds.length).toBe(Math.min(wanted, Math.floor((2 * half + 1) / 3)));
        expect(faults(design)).toEqual([]);
        for (const round of design.rounds) expect(round.filter((table) => table.length === 3).length).toBe(1);
      }),
    );
  });
});

describe('finite rings', () => {
  it.each([2, 4, 6, 8, 9, 12, 16, 25, 27, 32, 49])('size %i: the differences of units can be divided by', (size) => {
    const { add, multiply, units } = ring(size);
    const elements = Array.from({ length: size }, (_, element) => element);
    for (const a of elements) {
      expect(new Set(elements.map((b) => add(a, b))).size).toBe(size);
      expect(multiply(a, 0)).toBe(0);
      for (const b of elements) {
        expect(multiply(a, b)).toBe(multiply(b, a));
        const c = (a * 7 + b) % size;
        expect(multiply(c, add(a, b))).toBe(add(multiply(c, a), multiply(c, b)));
      }
    }
    expect(units.length).toBe(Math.min(...primePowers(size).map(([prime, exponent]) => prime ** exponent)));
    for (const unit of units.slice(1))
      for (const other of units) {
        if (unit === other) continue;
        const apart = elements.find((element) => add(other, element) === unit) ?? 0;
        expect(new Set(elements.map((b) => multiply(apart, b))).size).toBe(size);
      }
  });
});
