import { beforeAll, describe, expect, test } from '@jest/globals';
import { person, phrase } from '../people.fixture.js';
import type { Person, Suggestion } from '../types.js';
import { renew, type Standing } from './renew.js';
import { suggest, suggestFairly } from './suggest.js';

const WORDS = [
  'Radverkehr',
  'Pflege',
  'Sturzerkennung',
  'Wärmepumpen',
  'Statistik',
  'Brückenbau',
  'Vergabe',
  'Robotik',
];
const word = (number: number) => WORDS[number % WORDS.length] ?? '';

/** Forty people, each with words of their own beside those that many say, and every second after the same. */
const crowd = Array.from({ length: 40 }, (_, n) =>
  person(`p${n}`, {
    offers: [phrase(`o${n}`, word(n)), phrase(`x${n}`, `${word(n * 3 + 1)} Nummer${n}`)],
    seeks: [phrase(`s${n}`, word(n % 2 === 0 ? 0 : n * 5 + 2))],
    languages: n % 7 === 0 ? ['pl'] : ['de'],
    organization: `Firma ${n % 6}`,
  }),
);
const LIMIT = 5;
const edited = (id: string, change: Partial<Person>) =>
  crowd.map((one) => (one.id === id ? { ...one, ...change } : one));

/** What everybody is worth to everybody: score less price. Shares nothing with what is tested. */
async function worths(people: readonly Person[], prices: ReadonlyMap<string, number>) {
  const languages = new Map(people.map((one) => [one.id, String(one.languages)]));
  const lists = new Map(people.map(({ id }) => [id, new Map<string, number>()]));
  for (const { person: id, other, mutual, parts } of await suggest(people)) {
    // Who cannot talk to each other comes last, whatever else is so.
    const rank = languages.get(id) === languages.get(other) ? mutual : -1 - (parts.at(-1)?.value ?? 0);
    const mine = lists.get(id);
    // Of equals the one proposed first.
    mine?.set(other, rank - (prices.get(other) ?? 0) - mine.size * 1e-12);
  }
  return lists;
}

/** Lists as the definition has them: the worthiest, in the order of their scores. */
const listsAt = (worth: Awaited<ReturnType<typeof worths>>) =>
  new Map(
    [...worth].map(([id, all]) => {
      const best = [...all].sort((a, b) => b[1] - a[1]).slice(0, LIMIT);
      return [id, [...all.keys()].filter((other) => best.some(([one]) => one === other))];
    }),
  );

let stands: Standing;

beforeAll(async () => {
  const { prices = new Map() } = await suggestFairly(crowd, { limit: LIMIT, exposure: { atLeast: 2, atMost: 6 } });
  stands = { prices, lists: listsAt(await worths(crowd, prices)) };
});

const byPerson = (suggestions: readonly Suggestion[]) => {
  const lists = new Map<string, string[]>();
  for (const { person: id, other } of suggestions) lists.set(id, [...(lists.get(id) ?? []), other]);
  return lists;
};

describe('lists renewed after an edit', () => {
  test('are those of everybody at held prices, for whom the edit touches; the others’ would be the same', async () => {
    expect([...stands.prices.values()].some((price) => price !== 0)).toBe(true);
    const changes: Partial<Person>[] = [
      { offers: [phrase('new', 'Radverkehr')], seeks: [phrase('new2', 'Robotik')] },
      { offers: [], seeks: [] },
      { languages: ['pl'] },
    ];
    let touched = 0;
    for (const [at, change] of changes.entries()) {
      const people = edited(`p${at + 3}`, change);
      const worth = await worths(people, stands.prices);
      const wanted = listsAt(worth);
      const { suggestions, renewed } = await renew(people, [`p${at + 3}`], stands, { limit: LIMIT });
      const lists = byPerson(suggestions);
      expect(renewed).toContain(`p${at + 3}`);
      for (const id of renewed) expect(lists.get(id)).toEqual(wanted.get(id));
      // An edit makes a word a little rarer or more usual for everybody, so that near equals may change places elsewhere.
      for (const { id } of crowd.filter((one) => !renewed.includes(one.id))) {
        const value = (list: readonly string[] = []) =>
          list.reduce((sum, other) => sum + (worth.get(id)?.get(other) ?? 0), 0);
        expect(wanted.get(id)).not.toContain(`p${at + 3}`);
        expect(value(stands.lists.get(id))).toBeGreaterThan(value(wanted.get(id)) - LIMIT * 0.01);
      }
      touched += renewed.length;
      const shows = [...wanted].filter(([, others]) => others.includes(`p${at + 3}`)).map(([id]) => id);
      expect(renewed).toEqual(expect.arrayContaining(shows));
    }
    expect(touched).toBeLessThan(3 * crowd.length * 0.7);
  });

  test('say the same of a pair as lists made for everybody do', async () => {
    const people = edited('p4', { offers: [phrase('new', 'Vergabe')] });
    const { suggestions } = await renew(people, ['p4'], stands, { limit: LIMIT });
    const all = await suggest(people);
    for (const one of suggestions)
      expect(one).toEqual(all.find(({ person: id, other }) => id === one.person && other === one.other));
  });

  test('know the figures of all lists, whoever’s were renewed', async () => {
    const { suggestions, renewed, figures } = await renew(crowd, ['p1'], stands, { limit: LIMIT });
    const all = new Map([...stands.lists, ...byPerson(suggestions)]);
    const times = crowd.map(({ id }) => [...all.values()].filter((list) => list.includes(id)).length);
    expect(figures).toMatchObject({ mostShown: Math.max(...times), leastShown: Math.min(...times) });
    expect(renewed.length).toBeGreaterThan(1);
  });

  test('leave out whom somebody excludes or would rather not meet', async () => {
    const [first = '', second = ''] = stands.lists.get('p2') ?? [];
    const people = edited('p2', { wishes: [{ person: first, kind: 'rather-not' }] });
    const { suggestions } = await renew(people, ['p2'], stands, { limit: LIMIT, exclude: [['p2', second]] });
    const lists = byPerson(suggestions);
    for (const gone of [first, second]) {
      expect(lists.get('p2')).not.toContain(gone);
      expect(lists.get(gone) ?? stands.lists.get(gone)).not.toContain('p2');
    }
  });

  test('are refused for somebody who is not there, and stop when told to', async () => {
    await expect(renew(crowd, ['nobody'], stands, { limit: LIMIT })).rejects.toThrow('there is no person nobody');
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(renew(crowd, ['p1'], stands, { limit: LIMIT, signal })).rejects.toThrow('enough');
  });
});
