import fc from 'fast-check';
import { Allowance, Allowances } from './allowances.js';

describe('an allowance', () => {
  it('gives so many at once, then says when there is one again', () => {
    const allowance = new Allowance(3, 0.5, 1_000);
    expect([1, 2, 3, 4].map(() => allowance.take(1_000))).toEqual([0, 0, 0, 2]);
    expect(allowance.take(2_000)).toBe(1);
    expect(allowance.take(3_000)).toBe(0);
    expect(allowance.take(3_000)).toBe(2);
  });

  it('is full again after a while, and never more than full', () => {
    const allowance = new Allowance(2, 1, 0);
    allowance.take(0);
    expect(allowance.isFull(500)).toBe(false);
    expect(allowance.isFull(1_000)).toBe(true);
    expect([0, 1, 2].map(() => allowance.take(90_000))).toEqual([0, 0, 1]);
  });

  it('never gives more in any time than burst and rate allow, wherever the clock jumps', () => {
    const steps = fc.array(fc.integer({ min: -2_000, max: 2_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (jumps) => {
        const allowance = new Allowance(5, 2, 0);
        let [now, forward, taken] = [0, 0, 0];
        for (const jump of jumps) {
          now += jump;
          forward += Math.max(0, jump);
          if (allowance.take(now) === 0) taken++;
        }
        expect(taken).toBeLessThanOrEqual(5 + (forward / 1000) * 2 + 1e-6);
      }),
    );
  });
});

describe('allowances by key', () => {
  it('are each of their own, and stay used up until they would be full again', () => {
    const allowances = new Allowances(2, 1);
    const take = (key: string, now: number): number => allowances.of(key, now).take(now);
    expect([take('anna', 0), take('anna', 0), take('anna', 0), take('ben', 0)]).toEqual([0, 0, 1, 0]);
    // A minute later what is full is forgotten, and nobody gets more by it.
    expect([take('anna', 61_000), take('anna', 61_000), take('anna', 61_000)]).toEqual([0, 0, 1]);
  });
});
