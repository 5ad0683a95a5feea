import { describe, expect, test } from '@jest/globals';
import { person, phrase, saying } from '../people.fixture.js';
import { explain, suggest } from '../suggesting/index.js';

const hanh = saying('hanh', 'Pflegeheim für Praxistests', 'Sturzerkennung im Zimmer');
const marek = person('marek', {
  offers: [phrase('m-o', 'fall detection with radar'), phrase('m-o2', 'Förderanträge schreiben')],
  seeks: [phrase('m-s', 'care homes for field trials'), phrase('m-s2', 'statistics of rare events')],
  languages: ['en', 'pl'],
  intents: ['mentor'],
});
const chris = saying('chris', 'district heating', 'route planning');
const everybody = [hanh, marek, chris];

describe('an explanation', () => {
  test('says the same as the suggestion, why it is not higher and what would change it', async () => {
    const found = await explain('hanh', 'marek', everybody);
    const [suggested] = (await suggest(everybody, { for: ['hanh'] })).filter(({ other }) => other === 'marek');
    expect(found).toMatchObject(suggested ?? {});
    expect(found.shortfalls.map(({ ground }) => ground)).toContain('intents');
    const missing = found.shortfalls.map((one) => one.missing);
    expect(missing).toEqual(missing.toSorted((x, y) => y - x));
    expect(found.changes[0]?.gain).toBeGreaterThan(0);
    expect(found.changes.map(({ kind, quote, value }) => [kind, quote?.text ?? value])).toEqual(
      expect.arrayContaining([
        ['offer', 'statistics of rare events'],
        ['intent', 'be-mentored'],
      ]),
    );
  });

  test('is right: who does what it says, stands higher by about as much', async () => {
    const before = await explain('hanh', 'marek', everybody);
    const [offer] = before.changes.filter(({ kind }) => kind === 'offer');
    const offers = [...hanh.offers, phrase('hanh-new', offer?.quote?.text ?? '')];
    const after = await explain('hanh', 'marek', [{ ...hanh, offers }, marek, chris]);
    expect(Math.abs(after.mutual - before.mutual - (offer?.gain ?? 0))).toBeLessThan(0.05);
    const mentored = await explain('hanh', 'marek', [{ ...hanh, intents: ['be-mentored'] }, marek, chris]);
    const [intent] = before.changes.filter(({ value }) => value === 'be-mentored');
    expect(mentored.mutual - before.mutual).toBeCloseTo(intent?.gain ?? 0, 9);
  });

  test('never quotes what is not to be shown, nor hints at who hires or seeks a job', async () => {
    const secret = person('secret', {
      offers: [phrase('o', 'fall detection with radar', { use: 'match' })],
      seeks: [phrase('s', 'Pflegeheim für Praxistests gesucht', { use: 'match' })],
      intents: ['find-job', 'hire'],
    });
    const { changes } = await explain('hanh', 'secret', [...everybody, secret]);
    expect(changes.filter(({ quote }) => quote !== undefined)).toEqual([]);
    expect(changes.filter(({ value }) => value === 'hire' || value === 'find-job')).toEqual([]);
  });
});

describe('wishes in lists', () => {
  test('put the wished higher, say so only to who wished, and leave out whom one would rather not meet', async () => {
    const wishing = {
      ...hanh,
      wishes: [
        { person: 'chris', kind: 'must' as const },
        { person: 'marek', kind: 'rather-not' as const },
      ],
    };
    const found = await suggest([wishing, marek, chris]);
    const of = (id: string) => found.filter((one) => one.person === id);
    expect(of('hanh').map(({ other }) => other)).toEqual(['chris']);
    expect(of('marek').map(({ other }) => other)).toEqual(['chris']);
    expect(of('hanh')[0]?.reasons).toContainEqual({ kind: 'your-wish', direction: 'both' });
    expect(JSON.stringify(of('chris').map(({ reasons }) => reasons))).not.toContain('wish');
  });
});
