import { expect, test } from '@jest/globals';
import { chance } from '../chance.js';
import { ALL, Meanings } from './meanings.js';

const unit = (random: () => number) => {
  const row = Float32Array.from({ length: 13 }, () => random() - 0.5);
  const length = Math.hypot(...row);
  return row.map((value) => value / length);
};

test('cosines are those of plain loops; below what matters they are 0, without a vector no number', () => {
  const random = chance(1);
  const shared = unit(random);
  const vectors = [...Array.from({ length: 20 }, () => unit(random)), undefined, shared, shared];
  const meanings = new Meanings(vectors, vectors.length);
  for (const [one, a] of vectors.entries()) {
    const all = meanings.near(one, 0, vectors.length, ALL).slice();
    const some = meanings.near(one, 0, vectors.length, 0.3).slice();
    for (const [two, b] of vectors.entries()) {
      const cosine = a && b ? a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) : NaN;
      if (Number.isNaN(cosine)) expect([all[two], some[two]]).toEqual([NaN, NaN]);
      else expect(Math.abs((all[two] ?? NaN) - cosine)).toBeLessThan(1e-12);
      if (cosine >= 0.3) expect(some[two]).toBe(all[two]);
      if (cosine < 0.299) expect(some[two]).toBe(0);
    }
  }
  expect(meanings.near(21, 22, 23, ALL)[0]).toBeCloseTo(1, 6);
  expect(new Meanings([undefined, undefined], 2).near(0, 0, 2, ALL)[1]).toBeNaN();
});
