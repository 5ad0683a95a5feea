import { expect, test } from '@jest/globals';
import { chance } from '../chance.js';
import type { Vectors } from '../embed/embedder.js';
import { Pace } from '../pace.js';
import { person, phrase } from '../people.fixture.js';
import { madeUpPeople, madeUpVectors } from '../problems/index.js';
import type { Person } from '../types.js';
import { buildCorpus } from './corpus.js';
import { groundsOf } from './meeting.js';
import { cannotTalk, isUnwished, mutualParts, sumOf } from './mutual.js';
import { PlainScores } from './plain-scores.fixture.js';
import { DEFAULT_WEIGHTS } from './weights.js';

/** Made-up people, some with weights of their own, and some with very much or nothing to say. */
function crowd(): Person[] {
  const random = chance(5);
  const some = madeUpPeople(14, 5).map((one, at) => ({
    ...one,
    ...(at % 3 === 0 && { weights: { ...DEFAULT_WEIGHTS, intents: random(), seniority: 2 * random() - 1 } }),
  }));
  const all = some.flatMap(({ offers, evidence }) => [...offers, ...evidence]);
  const much = all.map(({ text }, at) => phrase(`much-${at}`, text));
  return [...some, person('silent'), person('much', { offers: much.slice(0, 12), seeks: much.slice(12, 20) })];
}

/** Every third text has no vector. */
const withGaps = (vectors: Vectors): Vectors => ({
  ...vectors,
  get: (text) => (text.length % 3 === 0 ? undefined : vectors.get(text)),
});

test.each([
  ['words alone', () => undefined],
  ['words and meanings', (people: readonly Person[]) => madeUpVectors(people, 48)],
  ['meanings of some texts', (people: readonly Person[]) => withGaps(madeUpVectors(people, 48))],
])('the kernel gives what plain loops give, and the same either way round, by %s', async (_, vectorsOf) => {
  const people = crowd();
  const corpus = await buildCorpus(people, new Pace(), { vectors: vectorsOf(people) });
  const { long, short } = corpus.comparison.spreads;
  const plain = new PlainScores(corpus, { long: [...long], short: [...short] });
  let found = 0;
  for (const one of people.keys()) {
    for (const two of people.keys()) {
      if (one === two) continue;
      const { theyGive, youGive, common } = groundsOf(corpus, one, two);
      expect(Math.abs(theyGive - plain.given(one, two))).toBeLessThan(1e-12);
      expect(Math.abs(common - plain.common(one, two))).toBeLessThan(1e-12);
      expect([youGive, common]).toEqual([corpus.comparison.given(two, one), corpus.comparison.common(two, one)]);
      if (theyGive > 0.3) found++;
    }
  }
  expect(found).toBeGreaterThan(5);
});

test('what orders two people is the sum of the parts of their score, below all scores without a language', async () => {
  const people = crowd();
  const corpus = await buildCorpus(people, new Pace(), { vectors: madeUpVectors(people, 48) });
  const everyone = [...people.keys()];
  const ranks = everyone.map((one) => corpus.comparison.ranks(one, everyone).slice());
  let apart = 0;
  let tied = 0;
  for (const [one, you] of people.entries()) {
    for (const [two, other] of people.entries()) {
      if (one === two || isUnwished(you, other)) continue;
      const parts = mutualParts(you, other, groundsOf(corpus, one, two), corpus.weights);
      const forbidden = parts.find(({ name }) => name === 'no-common-language');
      if (forbidden) apart++;
      if (parts.some(({ name }) => name === 'wishes' || name === 'already-known')) tied++;
      const expected = cannotTalk(you, other) ? -1 - (forbidden?.value ?? 0) : sumOf(parts);
      expect(Math.abs((ranks[one]?.[two] ?? NaN) - expected)).toBeLessThan(1e-12);
      expect(ranks[one]?.[two]).toBe(ranks[two]?.[one]);
    }
  }
  expect(apart).toBeGreaterThan(10);
  expect(tied).toBeGreaterThan(5);
});
