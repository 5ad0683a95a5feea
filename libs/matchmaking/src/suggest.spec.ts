import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { person, phrase, saying } from './people.fixture.js';
import { explain, suggest } from './suggest.js';
import type { Person, Suggestion } from './types.js';

const others = (found: readonly Suggestion[], id: string) =>
  found.filter((one) => one.person === id).map((one) => one.other);

const hanh = saying('hanh', 'Pflegeheim für Praxistests', 'Sturzerkennung im Zimmer');
const marek = saying('marek', 'fall detection with radar', 'care homes for field trials');
const chris = saying('chris', 'district heating', 'route planning');
const wordless = person('wordless');

describe('suggestions', () => {
  test('put first who gives and gets, across the languages, with reasons in both directions', async () => {
    const [first] = await suggest([hanh, marek, chris, wordless], { for: ['hanh'] });
    expect(first?.other).toBe('marek');
    expect(first?.reasons.slice(0, 2)).toEqual([
      {
        kind: 'same-topic',
        direction: 'they-give',
        topic: 'fall-detection',
        from: { person: 'marek', phrase: 'marek-offer', text: 'fall detection with radar' },
        to: { person: 'hanh', phrase: 'hanh-seek', text: 'Sturzerkennung im Zimmer' },
      },
      expect.objectContaining({ kind: 'same-topic', direction: 'you-give' }),
    ]);
  });

  test('leave nobody out, not even who said nothing, and say so honestly', async () => {
    const people = [hanh, marek, wordless, person('silent', { languages: [] })];
    const found = await suggest(people);
    for (const { id } of people) expect(others(found, id).sort()).toEqual(people.map((p) => p.id).filter((p) => p !== id).sort());
    const about = (id: string) => found.find((one) => one.person === 'wordless' && one.other === id)?.reasons;
    expect(about('hanh')).toEqual([
      { kind: 'common-language', direction: 'both', value: 'de' },
      { kind: 'common-language', direction: 'both', value: 'en' },
    ]);
    expect(about('silent')).toEqual([{ kind: 'nothing-known', direction: 'both' }]);
  });

  test('order the wordless by groups and newcomers', async () => {
    const found = await suggest([
      person('you', { groups: ['speaker'] }),
      person('stranger'),
      person('fellow', { groups: ['speaker'] }),
      person('first-timer', { groups: ['speaker'], newcomer: true }),
    ], { for: ['you'] });
    expect(others(found, 'you')).toEqual(['first-timer', 'fellow', 'stranger']);
    expect(found[0]?.reasons.map(({ kind }) => kind)).toContain('newcomer');
    expect(found[1]?.reasons).toContainEqual({ kind: 'common-group', direction: 'both', value: 'speaker' });
  });

  test('come last without a language in common, and say that', async () => {
    const polish = { ...marek, id: 'polish', languages: ['pl'] };
    const found = await suggest([hanh, polish, chris], { for: ['hanh'] });
    expect(others(found, 'hanh')).toEqual(['chris', 'polish']);
    expect(found[1]?.mutual).toBeCloseTo(0, 12);
    expect(found[1]?.reasons).toContainEqual({ kind: 'no-common-language', direction: 'both' });
  });

  test('weigh down colleagues and people who know each other, by named parts', async () => {
    const at = (company: string, who: Person): Person => ({ ...who, organization: company });
    const strangers = await explain('hanh', 'marek', [hanh, marek]);
    const colleagues = await explain('hanh', 'marek', [at('Lindenhof ', hanh), at('lindenhof', marek)]);
    const friends = await explain('hanh', 'marek', [hanh, { ...marek, knows: ['hanh'] }]);
    expect(colleagues.mutual).toBeCloseTo(strangers.mutual / 2, 12);
    expect(friends.mutual).toBeCloseTo(strangers.mutual / 2, 12);
    expect(colleagues.parts.map(({ name }) => name)).toContain('same-organization');
    expect(friends.parts.map(({ name }) => name)).toContain('already-known');
  });

  test('prefer both ways over one way', async () => {
    const oneWay = saying('one-way', 'fall detection with radar', 'weather forecasting');
    const [first] = await suggest([hanh, oneWay, marek], { for: ['hanh'], limit: 1 });
    expect(first?.other).toBe('marek');
  });

  test('prefer the level that is sought', async () => {
    const seeker = person('seeker', { seeks: [phrase('s', 'Radiologie', { level: 3 })] });
    const at = (id: string, level: 1 | 3) => person(id, { offers: [phrase(`${id}-o`, 'Radiologie', { level })] });
    const found = await suggest([seeker, at('beginner', 1), at('expert', 3)], { for: ['seeker'] });
    expect(others(found, 'seeker')).toEqual(['expert', 'beginner']);
  });

  test('quote one sentence of a long text', async () => {
    const long = `${'Ich arbeite seit vielen Jahren in Hamburg und lese gern. '.repeat(3)}Mein Thema ist die Sturzerkennung mit Radar.`;
    const talker = person('talker', { evidence: [phrase('talk', long)] });
    const { reasons } = await explain('hanh', 'talker', [hanh, talker]);
    expect(reasons[0]?.from?.text).toBe('Mein Thema ist die Sturzerkennung mit Radar.');
  });

  test('name a hidden fit without a word of it', async () => {
    const hidden = saying('hidden', 'fall detection with radar', 'care homes for field trials', 'match');
    const { reasons, directed } = await explain('hanh', 'hidden', [hanh, hidden]);
    expect(directed.theyGive).toBeGreaterThan(0.3);
    expect(reasons.slice(0, 2)).toEqual([
      { kind: 'hidden-fit', direction: 'they-give' },
      { kind: 'hidden-fit', direction: 'you-give' },
    ]);
  });

  test('never say who hires and who seeks a job', async () => {
    const firm = person('firm', { intents: ['hire'] });
    const seeker = person('seeker', { intents: ['find-job'] });
    const { reasons, parts } = await explain('firm', 'seeker', [firm, seeker]);
    expect(parts.map(({ name }) => name)).toContain('intents');
    expect(new Set(reasons.map(({ kind }) => kind))).toEqual(new Set(['common-language']));
  });
});

describe('options', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => saying(`p${index}`, 'Radiologie', 'Radverkehr'));
  const star = saying('star', 'Radverkehr', 'Radiologie');

  test('limit the lists, and those who get one', async () => {
    const found = await suggest([star, ...crowd], { for: ['p3', 'star', 'p3'], limit: 4 });
    expect(found.map((one) => one.person)).toEqual([...Array(4).fill('p3'), ...Array(4).fill('star')]);
  });

  test('keep anyone from being shown too often', async () => {
    const free = await suggest([star, ...crowd], { limit: 3 });
    expect(free.filter(({ other }) => other === 'star')).toHaveLength(12);
    const fair = await suggest([star, ...crowd], { limit: 3, exposureLimit: 4 });
    const shown = new Map<string, number>();
    for (const { other } of fair) shown.set(other, (shown.get(other) ?? 0) + 1);
    expect(Math.max(...(shown.values()))).toBeLessThanOrEqual(4);
    expect(fair.filter(({ other }) => other === 'star')).toHaveLength(4);
    for (const { id } of crowd) expect(others(fair, id)).toHaveLength(3);
  });

  test('leave excluded pairs out, in both directions', async () => {
    const found = await suggest([hanh, marek, chris], { exclude: [['marek', 'hanh'], ['hanh', 'gone']] });
    expect(others(found, 'hanh')).toEqual(['chris']);
    expect(others(found, 'marek')).toEqual(['chris']);
  });

  test('tell progress, up to the end', async () => {
    const told: [number, number][] = [];
    await suggest([hanh, marek, chris], { onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([[1, 3], [2, 3], [3, 3]]);
  });

  test('refuse unknown and doubled ids and a negative limit', async () => {
    await expect(suggest([hanh], { for: ['nobody'] })).rejects.toThrow('there is no person nobody');
    await expect(suggest([hanh, hanh])).rejects.toThrow('two people have the same id');
    await expect(suggest([hanh], { limit: -1 })).rejects.toThrow('limit must not be -1');
    await expect(explain('hanh', 'hanh', [hanh])).rejects.toThrow(RangeError);
  });

  test('stop in the middle, and let others have their turn', async () => {
    const many = Array.from({ length: 400 }, (_, index) => saying(`p${index}`, `Radiologie ${index}`, 'Radverkehr'));
    const stop = new AbortController();
    let done = 0;
    setTimeout(() => stop.abort(new Error('enough')), 20);
    const running = suggest(many, { signal: stop.signal, onProgress: (count) => (done = count) });
    await expect(running).rejects.toThrow('enough');
    expect(done).toBeLessThan(400);
    await expect(suggest([hanh], { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });
});

const texts = fc.constantFrom(
  'Sturzerkennung', 'fall detection with radar', 'Radverkehr in der Stadt', 'cycling data', 'KI in der Pflege',
  'machine learning for nursing', 'Wärmepumpen im Altbau', 'heat pumps', 'C++', '', 'Öffentliche Vergabe', '🙂 ???',
);

const phrases = (side: string) =>
  fc.array(
    fc.record({
      text: texts,
      use: fc.constantFrom('show' as const, 'match' as const),
      topic: fc.option(fc.constantFrom('fall-detection', 'cycling', 'own-topic'), { nil: undefined }),
      level: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const), { nil: undefined }),
    }),
    { maxLength: 3 },
  ).map((list) => list.map(({ topic, level, ...rest }, index) => ({
    ...rest,
    id: `${side}${index}`,
    ...(topic !== undefined && { topic }),
    ...(level !== undefined && { level }),
  })));

const people = fc.array(
  fc.record({
    offers: phrases('o'),
    seeks: phrases('s'),
    evidence: phrases('e'),
    intents: fc.subarray(['learn', 'exchange', 'find-job', 'hire', 'mentor', 'be-mentored'] as const),
    languages: fc.subarray(['de', 'en', 'pl']),
    groups: fc.subarray(['speaker', 'sponsor']),
    newcomer: fc.boolean(),
    organization: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    knows: fc.subarray(['p0', 'p1', 'p2']),
  }),
  { minLength: 2, maxLength: 7 },
).map((list) => list.map(({ organization, ...rest }, index): Person => ({
  ...rest,
  id: `p${index}`,
  ...(organization !== undefined && { organization }),
})));

const everyPhrase = (one: Person) => [...one.offers, ...one.seeks, ...one.evidence, ...(one.about ? [one.about] : [])];

describe('for any people', () => {
  test('scores are bounded and the sum of their parts, both ways alike, and everyone is in every list', async () => {
    await fc.assert(fc.asyncProperty(people, async (all) => {
      const found = await suggest(all);
      expect(found).toHaveLength(all.length * (all.length - 1));
      const mutual = new Map(found.map((one) => [`${one.person} ${one.other}`, one]));
      for (const one of found) {
        expect(Math.abs(one.parts.reduce((sum, part) => sum + part.value, 0) - one.mutual)).toBeLessThan(1e-9);
        for (const value of [one.mutual, one.directed.theyGive, one.directed.youGive]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        const back = mutual.get(`${one.other} ${one.person}`);
        expect(back?.mutual).toBeCloseTo(one.mutual, 12);
        expect(back?.directed).toEqual({ theyGive: one.directed.youGive, youGive: one.directed.theyGive });
        expect(one.reasons.length).toBeGreaterThan(0);
      }
    }), { numRuns: 60 });
  });

  test('reasons quote only what may be shown, from the right person, and name only its topics', async () => {
    await fc.assert(fc.asyncProperty(people, async (all) => {
      const byId = new Map(all.map((one) => [one.id, one]));
      for (const { reasons, person: you, other } of await suggest(all)) {
        for (const { from, to, topic, direction, kind } of reasons) {
          for (const quote of [from, to]) {
            if (!quote) continue;
            const source = everyPhrase(byId.get(quote.person)!).filter(({ id }) => id === quote.phrase);
            expect(source.map(({ use }) => use)).toEqual(['show']);
            expect(source[0]?.text).toContain(quote.text);
          }
          if (topic !== undefined) expect(from && to).toBeDefined();
          if (from && direction !== 'both') expect(from.person).toBe(direction === 'they-give' ? other : you);
          if (kind === 'hidden-fit') expect([from, to, topic]).toEqual([undefined, undefined, undefined]);
        }
      }
    }), { numRuns: 60 });
  });

  test('what each can give the other is said whenever it is more than a trace', async () => {
    await fc.assert(fc.asyncProperty(people, async (all) => {
      for (const { directed, reasons } of await suggest(all)) {
        const directions = reasons.map(({ direction }) => direction);
        if (directed.theyGive >= 0.15) expect(directions).toContain('they-give');
        if (directed.youGive >= 0.15) expect(directions).toContain('you-give');
      }
    }), { numRuns: 60 });
  });

  test('the order they come in makes no difference, and explain says the same', async () => {
    await fc.assert(fc.asyncProperty(people, fc.nat(), async (all, turn) => {
      const from = turn % all.length;
      const turned = [...all.slice(from), ...all.slice(0, from)];
      const ids = all.map(({ id }) => id);
      const found = await suggest(all, { for: ids, exposureLimit: 2, limit: 3 });
      expect(await suggest(turned, { for: ids, exposureLimit: 2, limit: 3 })).toEqual(found);
      const [first] = await suggest(all);
      expect(await explain(first!.person, first!.other, turned)).toEqual(first);
    }), { numRuns: 40 });
  });
});
