import { expect, test } from '@jest/globals';
import { Pace } from '../pace.js';
import { madeUpPeople, madeUpVectors } from '../problems/index.js';
import { buildCorpus } from './corpus.js';
import { personViews } from './views.js';

test('the product of two rows finds whom one gives most, much better than chance does', async () => {
  const people = madeUpPeople(200, 7);
  const corpus = await buildCorpus(people, new Pace(), undefined, madeUpVectors(people));
  const { seeks, gives, dimensions } = personViews(corpus) ?? { seeks: [], gives: [], dimensions: 0 };
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < dimensions; at++)
      sum += (seeks[a * dimensions + at] ?? 0) * (gives[b * dimensions + at] ?? 0);
    return sum;
  };
  let found = 0;
  let sought = 0;
  for (let one = 0; one < 40; one++) {
    const others = [...people.keys()].filter((other) => other !== one);
    const best = others.filter((other) => corpus.comparison.given(one, other) >= 0.4);
    const candidates = new Set(others.toSorted((a, b) => product(one, b) - product(one, a)).slice(0, 40));
    sought += best.length;
    found += best.filter((other) => candidates.has(other)).length;
  }
  expect(sought).toBeGreaterThan(20);
  // By chance a fifth would be; what shares words and topics is found by these (see `Likely`).
  expect(found / sought).toBeGreaterThan(0.6);
});

test('rows are the same in whatever order people come, and there are none without vectors', async () => {
  const people = madeUpPeople(20, 3);
  const vectors = madeUpVectors(people);
  const there = personViews(await buildCorpus(people, new Pace(), undefined, vectors));
  const back = personViews(await buildCorpus(people.toReversed(), new Pace(), undefined, vectors));
  const dimensions = there?.dimensions ?? 0;
  const last = (people.length - 1) * dimensions;
  expect(dimensions).toBe(384);
  expect(back?.gives.slice(last)).toEqual(there?.gives.slice(0, dimensions));
  expect(back?.seeks.slice(0, dimensions)).toEqual(there?.seeks.slice(last));
  expect(personViews(await buildCorpus(people, new Pace()))).toBeUndefined();
});
