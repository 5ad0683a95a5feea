import { expect, test } from '@jest/globals';
import { phrase } from '../people.fixture.js';
import { madeUpPeople, madeUpVectors } from '../problems/index.js';
import type { Person } from '../types.js';
import { Keeper } from './keeper.js';
import { suggest, suggestFairly } from './suggest.js';

/** All speak one language, and nobody would rather not meet somebody: then scores alone decide. */
const people = madeUpPeople(60, 11).map((one) => ({ ...one, wishes: [], languages: ['en'] }));
const LIMIT = 4;
const OPTIONS = { limit: LIMIT, exposure: { atLeast: 2, atMost: 8 } };
const vectors = madeUpVectors(people, 24);

const NOTHING = { id: 'about', text: '', use: 'show' } as const;
const saying = (one: Person, { offers, seeks, evidence, about = NOTHING }: Person): Person => ({
  ...one,
  offers,
  seeks,
  evidence,
  about,
});

function pair(one: number, two: number): [Person, Person] {
  const [first, second] = [people[one], people[two]];
  if (!first || !second) throw new RangeError('nobody is there');
  return [first, second];
}

/** The lists that prices give, from the scores of everybody with everybody. Shares nothing with what is tested. */
function listsAt(prices: ReadonlyMap<string, number>, mutual: ReadonlyMap<string, number>, id: string): string[] {
  const worth = (other: string) => (mutual.get(`${id} ${other}`) ?? -Infinity) - (prices.get(other) ?? 0);
  const others = people.map((one) => one.id).filter((other) => other !== id);
  const best = others.sort((a, b) => worth(b) - worth(a)).slice(0, LIMIT);
  return best.sort((a, b) => (mutual.get(`${id} ${b}`) ?? 0) - (mutual.get(`${id} ${a}`) ?? 0));
}

const mutualOf = async (all: readonly Person[]) =>
  new Map((await suggest(all, { vectors })).map(({ person, other, mutual }) => [`${person} ${other}`, mutual]));

test('lists kept are those made; after an edit those it touches are told, and only these have changed', async () => {
  const { suggested, keeper } = await Keeper.suggesting(people, { ...OPTIONS, vectors });
  const { prices = new Map(), suggestions } = await suggestFairly(people, { ...OPTIONS, vectors });
  expect(suggested.prices).toEqual(prices);
  const before = await mutualOf(people);
  const lists = new Map(people.map(({ id }) => [id, [...keeper.list(id).others]]));
  for (const { id } of people)
    expect(lists.get(id)).toEqual(suggestions.filter(({ person }) => person === id).map(({ other }) => other));
  // Nearly all of them are what the prices give; a few were mended so that everybody is shown often enough.
  const priced = people.filter(({ id }) => lists.get(id)?.join() === listsAt(prices, before, id).join());
  expect(priced.length).toBeGreaterThan(people.length / 2);
  const [first, second] = pair(3, 40);
  const touched = keeper.edit(saying(first, second), vectors) ?? [];
  expect(touched[0]?.person).toBe(first.id);
  const told = new Map(touched.map(({ person, others }) => [person, [...others]]));
  for (const { id } of people) {
    const now = [...keeper.list(id).others];
    expect(now).toEqual(told.get(id) ?? lists.get(id));
    expect(told.has(id)).toBe(id === first.id || now.includes(first.id) || lists.get(id)?.includes(first.id));
  }
  // Who says what another said gives and gets what the other does.
  for (const { id } of people.slice(10, 30)) {
    const [one, two] = [first, second].map((from) => keeper.suggestion(from.id, id).directed);
    expect(Math.abs((one?.theyGive ?? NaN) - (two?.theyGive ?? NaN))).toBeLessThan(1e-12);
    expect(Math.abs((one?.youGive ?? NaN) - (two?.youGive ?? NaN))).toBeLessThan(1e-12);
  }
});

test('after many edits the lists they touched are still the best of everybody at these prices', async () => {
  const keeper = await Keeper.of(people, { ...OPTIONS, vectors });
  const { prices = new Map<string, number>() } = await suggestFairly(people, { ...OPTIONS, vectors });
  const touched = new Set<string>();
  for (let at = 0; at < 8; at++)
    for (const { person } of keeper.edit(saying(...pair(at * 7, at * 5 + 3)), vectors) ?? []) touched.add(person);
  expect(touched.size).toBeGreaterThan(10);
  for (const id of touched) {
    const worth = (other: string) => keeper.suggestion(id, other).mutual - (prices.get(other) ?? 0);
    const sum = (ids: readonly string[]) => ids.reduce((total, other) => total + worth(other), 0);
    const others = people.map((one) => one.id).filter((other) => other !== id);
    const best = others.toSorted((a, b) => worth(b) - worth(a)).slice(0, LIMIT);
    expect(Math.abs(sum(keeper.list(id).others) - sum(best))).toBeLessThan(1e-6);
  }
});

test('an edit that cannot be told from what is kept says so, and changes nothing', async () => {
  const keeper = await Keeper.of(people, { ...OPTIONS, vectors });
  const [one] = pair(0, 1);
  const list = keeper.list(one.id);
  expect(keeper.edit({ ...one, languages: ['pl'] })).toBeUndefined();
  expect(keeper.edit({ ...one, offers: [phrase('own', 'x', { topic: 'an-event-of-its-own' })] })).toBeUndefined();
  expect(keeper.edit({ ...one, id: 'nobody' })).toBeUndefined();
  expect(keeper.list(one.id)).toEqual(list);
});
