import { expect, test } from '@jest/globals';
import { chance } from '../chance.js';
import type { Vectors } from '../embed/embedder.js';
import { Pace } from '../pace.js';
import { person, phrase } from '../people.fixture.js';
import { buildCorpus } from '../scoring/corpus.js';
import type { Person } from '../types.js';
import { topics } from '../vocabulary/index.js';
import { findHere, MANY, neighbours } from './neighbours.js';
import { listAt, rankAll } from './rankings.js';
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
  const corpus = await buildCorpus(crowd(60, 1), new Pace(), undefined, vectors);
  const everyone = [...corpus.people.keys()];
  const all = await rankAll(corpus, everyone, (one) => everyone.filter((other) => other !== one), new Pace());
  const ranks = new Map([...listAt(all, 7)].map((other, at) => [other, all.ranks[(all.offsets[7] ?? 0) + at]]));
  const some = [3, 9, 21, 33, 50];
  const few = await rankAll(corpus, [7], () => some, new Pace());
  expect([...few.others].sort((a, b) => a - b)).toEqual(some);
  few.others.forEach((other, at) => expect(few.ranks[at]).toBe(ranks.get(other)));
});

test('the likeliest are nearly all of the best, the same both ways, and nobody is alone', async () => {
  const people = [...crowd(250, 2), person('silent')];
  const corpus = await buildCorpus(people, new Pace());
  const excluded = new Map([
    [0, new Set([250])],
    [250, new Set([0])],
  ]);
  const near = await neighbours(corpus, excluded, { limit: 5, asked: new Set(people.keys()) }, findHere, new Pace());
  let kept = 0;
  for (const one of near.keys()) {
    for (const other of near[one] ?? []) expect(near[other]).toContain(one);
    expect(near[one]?.length).toBeGreaterThanOrEqual(20);
  }
  expect(near[0]).not.toContain(250);
  const everyone = (one: number) => [...people.keys()].filter((other) => other !== one);
  const ranked = await rankAll(corpus, [...Array(15).keys()], everyone, new Pace());
  for (let one = 0; one < 15; one++) {
    const ranks = ranked.ranks.subarray(ranked.offsets[one], ranked.offsets[one + 1]);
    kept += [...listAt(ranked, one)].filter(
      (other, at) => (ranks[at] ?? 0) >= (ranks[19] ?? 0) && near[one]?.includes(other),
    ).length;
  }
  expect(kept / (15 * 20)).toBeGreaterThan(0.9);
});

test('a large event gets fair lists, the same in whatever order people come', async () => {
  const people = Array.from({ length: MANY + 1 }, (_, at) => person(`p${at}`, { newcomer: at % 50 === 0 }));
  const options = { limit: 3, exposure: { atMost: 1 }, for: people.slice(0, 200).map(({ id }) => id) };
  const { suggestions, figures, unmet } = await suggestFairly(people, options);
  expect(suggestions).toHaveLength(600);
  expect(figures).toMatchObject({ mostShown: 1, mutualShare: expect.any(Number) });
  for (const { promise } of unmet) expect(promise).toBe('mutual');
  expect((await suggestFairly(people.toReversed(), options)).suggestions).toEqual(suggestions);
});
