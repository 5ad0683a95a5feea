import { expect, test } from '@jest/globals';
import { chance } from '../chance.js';
import type { Vectors } from '../embed/embedder.js';
import { Pace } from '../pace.js';
import { person, phrase } from '../people.fixture.js';
import { madeUpPeople, madeUpVectors } from '../problems/index.js';
import { buildCorpus } from '../scoring/corpus.js';
import type { Person } from '../types.js';
import { topics } from '../vocabulary/index.js';
import { alone, neighbours } from './neighbours.js';
import { listAt, rankAll, ranking } from './rankings.js';
import { suggestFairly } from './suggest.js';

/** People who name topics of the vocabulary, some far more often than others. */
function crowd(size: number, seed: number): Person[] {
  const rng = chance(seed);
  const label = () => topics[Math.floor(rng() * rng() * 60)]?.labels.en ?? '';
  const texts = (side: string, most: number) =>
    Array.from({ length: 1 + Math.floor(rng() * most) }, (_, at) =>
      phrase(`${side}${at}`, `${label()} and ${label()}`),
    );
  return Array.from({ length: size }, (_, at) =>
    person(`p${at}`, { offers: texts('o', 3), seeks: texts('s', 2), newcomer: rng() < 0.1 }),
  );
}

const meaning: Vectors = {
  embedder: 'by length',
  multilingual: false,
  get: (text) => Float32Array.from([Math.cos(text.length), Math.sin(text.length), 0, 0]),
};

test.each([
  ['words alone', undefined],
  ['words and meaning', meaning],
])('a person among some has the scores that they have among all, by %s', async (_, vectors) => {
  const corpus = await buildCorpus(crowd(60, 1), new Pace(), { vectors });
  const everyone = [...corpus.people.keys()];
  const all = await rankAll(corpus, everyone, (one) => everyone.filter((other) => other !== one), new Pace());
  const ranks = new Map([...listAt(all, 7)].map((other, at) => [other, all.ranks[(all.offsets[7] ?? 0) + at]]));
  const some = [3, 9, 21, 33, 50];
  const few = await rankAll(corpus, [7], () => some, new Pace());
  expect([...few.others].sort((a, b) => a - b)).toEqual(some);
  few.others.forEach((other, at) => expect(few.ranks[at]).toBe(ranks.get(other)));
});

test('of the truly best of everybody 0.99 are among the likeliest', async () => {
  const people = madeUpPeople(450, 3);
  const corpus = await buildCorpus(people, new Pace(), { vectors: madeUpVectors(people, 48), isWide: true });
  const asked = new Set(people.keys());
  const { offsets, others } = await neighbours(corpus, new Map(), { limit: 20, asked }, alone, new Pace());
  let found = 0;
  let sought = 0;
  for (let one = 0; one < people.length; one += 5) {
    const everyone = [...people.keys()].filter((other) => other !== one);
    const likely = new Set(others.subarray(offsets[one], offsets[one + 1]));
    const { order } = ranking(corpus, one, everyone);
    sought += 20;
    for (const other of order.subarray(0, 20)) if (likely.has(other)) found++;
  }
  expect(found / sought).toBeGreaterThanOrEqual(0.99);
  // A good part is left out, or this would say nothing.
  expect(others.length).toBeLessThan(0.9 * people.length ** 2);
});

test('the likeliest are the same both ways, whoever is excluded is not among them, and nobody is alone', async () => {
  const people = [...crowd(250, 2), person('silent')];
  const corpus = await buildCorpus(people, new Pace(), { isWide: true });
  const excluded = new Map([
    [0, new Set([250])],
    [250, new Set([0])],
  ]);
  const asked = new Set(people.keys());
  const { offsets, others } = await neighbours(corpus, excluded, { limit: 5, asked }, alone, new Pace());
  const near = people.map((__, one) => [...others.subarray(offsets[one], offsets[one + 1])]);
  for (const [one, mine] of near.entries()) {
    expect(mine.every((other) => near[other]?.includes(one))).toBe(true);
    expect(mine).toEqual([...new Set(mine)].sort((a, b) => a - b));
    expect(mine.length).toBeGreaterThanOrEqual(20);
  }
  expect(near[0]).not.toContain(250);
});

test('a wide event gets fair lists, the same in whatever order people come', async () => {
  const people = crowd(120, 4);
  const options = { limit: 3, exposure: { atMost: 4 }, for: people.slice(0, 60).map(({ id }) => id) };
  const wide = { ...alone, many: 100 };
  const { suggestions, figures, unmet } = await suggestFairly(people, options, wide);
  expect(suggestions).toHaveLength(180);
  expect(figures).toMatchObject({ mutualShare: expect.any(Number) });
  expect(figures?.mostShown).toBeLessThanOrEqual(4);
  for (const { promise } of unmet) expect(promise).toBe('mutual');
  expect((await suggestFairly(people.toReversed(), options, wide)).suggestions).toEqual(suggestions);
});
