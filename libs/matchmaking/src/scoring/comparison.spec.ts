import { expect, test } from '@jest/globals';
import { chance } from '../chance.js';
import { Pace } from '../pace.js';
import { madeUpPeople, madeUpVectors } from '../problems/index.js';
import { buildCorpus } from './corpus.js';
import { groundsOf, rankOf } from './meeting.js';
import { cannotTalk, isUnwished, mutualParts, sumOf } from './mutual.js';
import { Packed } from './packed.js';
import { DEFAULT_WEIGHTS } from './weights.js';

test('what orders two people is the sum of the parts of their score, below all scores without a language', async () => {
  const random = chance(5);
  const people = madeUpPeople(36, 5).map((one, at) => ({
    ...one,
    ...(at % 3 === 0 && { weights: { ...DEFAULT_WEIGHTS, intents: random(), seniority: 2 * random() - 1 } }),
  }));
  const corpus = await buildCorpus(people, new Pace(), undefined, madeUpVectors(people));
  let apart = 0;
  for (const [one, you] of people.entries()) {
    for (const [two, other] of people.entries()) {
      if (one === two || isUnwished(you, other)) continue;
      const parts = mutualParts(you, other, groundsOf(corpus, one, two), corpus.weights);
      const forbidden = parts.find(({ name }) => name === 'no-common-language');
      if (forbidden) apart++;
      const expected = cannotTalk(you, other) ? -1 - (forbidden?.value ?? 0) : sumOf(parts);
      expect(Math.abs(rankOf(corpus, one, two) - expected)).toBeLessThan(1e-12);
      expect(corpus.comparison.common(one, two)).toBe(corpus.comparison.common(two, one));
    }
  }
  expect(apart).toBeGreaterThan(10);
});

test('products of sparse vectors are those of plain loops, however long one is, and the same either way round', () => {
  const random = chance(3);
  const vectors = Array.from({ length: 40 }, (_, at) => {
    const terms = Array.from({ length: 300 }, (__, term) => term).filter(() => random() < (at % 4 === 0 ? 0.7 : 0.02));
    return { terms, weights: terms.map(() => random()) };
  });
  const packed = new Packed([...vectors, undefined]);
  for (const [one, a] of vectors.entries()) {
    for (const [two, b] of vectors.entries()) {
      const expected = a.terms.reduce((sum, term, at) => {
        const other = b.terms.indexOf(term);
        return other < 0 ? sum : sum + (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
      }, 0);
      expect(packed.product(one, two)).toBe(expected);
      expect(packed.product(two, one)).toBe(expected);
    }
    expect(packed.product(one, vectors.length)).toBe(0);
  }
});
