import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pace } from '../../pace.js';
import type { Bounds, Choices } from './choices.js';
import { fairLists, type FairLists } from './fair-lists.js';

interface World {
  readonly choices: Choices;
  readonly bounds: Bounds;
  readonly owners: Int32Array;
}

/** A few people who may be shown to each other unless forbidden, with values that often tie. */
const worlds = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      values: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n * n, maxLength: n * n }),
      forbidden: fc.array(fc.integer({ min: 0, max: n * n - 1 }), { maxLength: n }),
      length: fc.integer({ min: 1, max: 2 }),
      atLeast: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
      more: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
    }),
  )
  .map(({ n, values, forbidden, length, atLeast, more }): World => {
    const offsets = new Int32Array(n + 1);
    const entries: { to: number; weight: number }[] = [];
    for (let list = 0; list < n; list++) {
      const others = [...Array(n).keys()].filter((to) => to !== list && !forbidden.includes(list * n + to));
      const mine = others.map((to) => ({ to, weight: (values[list * n + to] ?? 0) / 10 }));
      entries.push(...mine.sort((a, b) => b.weight - a.weight || a.to - b.to));
      offsets[list + 1] = entries.length;
    }
    return {
      owners: Int32Array.from({ length: n }, (_, person) => person),
      choices: {
        people: n,
        offsets,
        to: Int32Array.from(entries, ({ to }) => to),
        weight: Float64Array.from(entries, ({ weight }) => weight),
      },
      bounds: {
        length: new Int32Array(n).fill(length),
        atLeast: Int32Array.from(atLeast),
        atMost: Int32Array.from(atLeast, (least, person) => least + (more[person] ?? 0)),
      },
    };
  });

/** Every way to fill the lists within the bounds, or as many of them as are needed: the best value of full lists. */
function exactValue({ choices, bounds }: World): number | undefined {
  const shown = new Int32Array(choices.people);
  let best: number | undefined;
  const fill = (list: number, from: number, taken: number, value: number): void => {
    if (list === choices.offsets.length - 1) {
      if (shown.every((times, person) => times >= (bounds.atLeast[person] ?? 0))) best = Math.max(best ?? 0, value);
      return;
    }
    const [first, end] = [choices.offsets[list] ?? 0, choices.offsets[list + 1] ?? 0];
    const wanted = Math.min(bounds.length[list] ?? 0, end - first);
    if (taken === wanted) return fill(list + 1, choices.offsets[list + 1] ?? 0, 0, value);
    for (let entry = Math.max(first, from); entry < end; entry++) {
      const person = choices.to[entry] ?? 0;
      if ((shown[person] ?? 0) >= (bounds.atMost[person] ?? 0)) continue;
      shown[person] = (shown[person] ?? 0) + 1;
      fill(list, entry + 1, taken + 1, value + (choices.weight[entry] ?? 0));
      shown[person] = (shown[person] ?? 0) - 1;
    }
  };
  fill(0, 0, 0, 0);
  return best;
}

const make = ({ choices, bounds, owners }: World, newcomers: number[] = []): Promise<FairLists> =>
  fairLists(choices, bounds, { owners, newcomers }, new Pace());

describe('for any choices and bounds', () => {
  test('lists hold no double, are never too long, and nobody is shown too often', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { lists } = await make(world, [0, 1]);
        const shown = new Int32Array(world.choices.people);
        for (const list of world.owners) {
          const held = [...lists.entries(list)];
          expect(new Set(held).size).toBe(held.length);
          expect(held.length).toBeLessThanOrEqual(world.bounds.length[list] ?? 0);
          for (const entry of held) {
            expect(lists.listOf[entry]).toBe(list);
            const person = world.choices.to[entry] ?? 0;
            shown[person] = (shown[person] ?? 0) + 1;
          }
        }
        expect(shown).toEqual(lists.shown);
        shown.forEach((times, person) => expect(times).toBeLessThanOrEqual(world.bounds.atMost[person] ?? 0));
      }),
      { numRuns: 200 },
    );
  });

  test('where full lists within the bounds exist, they are found, and nearly the best; the bound is never below', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const exact = exactValue(world);
        const fair = await make(world);
        expect(fair.bound).toBeGreaterThanOrEqual(fair.value);
        if (exact === undefined) return;
        expect(fair.short).toEqual([]);
        expect(fair.bound).toBeGreaterThanOrEqual(exact);
        expect(fair.value).toBeLessThanOrEqual(exact + 1e-9);
        expect(fair.value).toBeGreaterThanOrEqual(0.9 * exact);
      }),
      { numRuns: 300 },
    );
  });

  test('who is shown too seldom has a proof, counted anew', async () => {
    let proofs = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { short, lists } = await make(world);
        lists.shown.forEach((times, person) => {
          if (times < (world.bounds.atLeast[person] ?? 0)) expect(short.map((one) => one.person)).toContain(person);
        });
        for (const { person, blocked } of short) {
          proofs++;
          const people = new Set(blocked.people);
          expect(people.has(person)).toBe(true);
          let room = 0;
          for (const list of world.owners) {
            const [first, end] = [world.choices.offsets[list] ?? 0, world.choices.offsets[list + 1] ?? 0];
            const able = [...world.choices.to.subarray(first, end)].filter((to) => people.has(to)).length;
            room += blocked.lists.includes(list) ? (world.bounds.length[list] ?? 0) : able;
          }
          const wanted = blocked.people.reduce((sum, one) => sum + (world.bounds.atLeast[one] ?? 0), 0);
          expect(wanted).toBeGreaterThan(room);
        }
      }),
      { numRuns: 200 },
    );
    expect(proofs).toBeGreaterThan(10);
  });
});
