import { describe, expect, test } from '@jest/globals';
import { person, phrase, saying } from '../people.fixture.js';
import { explain, suggest } from './suggest.js';
import type { Person, Suggestion } from '../types.js';

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
    for (const { id } of people)
      expect(others(found, id).sort()).toEqual(
        people
          .map((p) => p.id)
          .filter((p) => p !== id)
          .sort(),
      );
    const about = (id: string) => found.find((one) => one.person === 'wordless' && one.other === id)?.reasons;
    expect(about('hanh')).toEqual([
      { kind: 'common-language', direction: 'both', value: 'de' },
      { kind: 'common-language', direction: 'both', value: 'en' },
    ]);
    expect(about('silent')).toEqual([{ kind: 'nothing-known', direction: 'both' }]);
  });

  test('order the wordless by groups and newcomers', async () => {
    const found = await suggest(
      [
        person('you', { groups: ['speaker'] }),
        person('stranger'),
        person('fellow', { groups: ['speaker'] }),
        person('first-timer', { groups: ['speaker'], newcomer: true }),
      ],
      { for: ['you'] },
    );
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
    expect(Math.max(...shown.values())).toBeLessThanOrEqual(4);
    expect(fair.filter(({ other }) => other === 'star')).toHaveLength(4);
    for (const { id } of crowd) expect(others(fair, id)).toHaveLength(3);
  });

  test('leave excluded pairs out, in both directions', async () => {
    const found = await suggest([hanh, marek, chris], {
      exclude: [
        ['marek', 'hanh'],
        ['hanh', 'gone'],
      ],
    });
    expect(others(found, 'hanh')).toEqual(['chris']);
    expect(others(found, 'marek')).toEqual(['chris']);
  });

  test('tell progress, up to the end', async () => {
    const told: [number, number][] = [];
    await suggest([hanh, marek, chris], { onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
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

test('who shares no more than a language is marked as a filler, and nobody whom something speaks for', async () => {
  const found = await suggest([
    saying('a', 'fall detection', 'care homes'),
    saying('b', 'care homes', 'fall detection'),
    saying('c', 'bridge inspection', 'harpsichords'),
  ]);
  const fillers = found.filter(({ filler }) => filler).map(({ person, other }) => `${person} ${other}`);
  expect(fillers.sort()).toEqual(['a c', 'b c', 'c a', 'c b']);
});
