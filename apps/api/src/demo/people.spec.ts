import { describe, expect, test } from '@jest/globals';
import { type Person, type Phrase, suggest, topicById } from '#libs/matchmaking';
import { type DemoPerson, type DemoPhrase, demoOrganizer, demoPeople, demoPlaces } from './people.js';

const phrasesOf = (person: DemoPerson) => [...person.offers, ...person.seeks];

function asPerson(demo: DemoPerson): Person {
  const phrase =
    (kind: string) =>
    (part: DemoPhrase, index: number): Phrase => ({
      ...part,
      id: `${demo.mail}/${kind}/${index}`,
      language: demo.textLanguage,
    });
  return {
    id: demo.mail,
    offers: demo.offers.map(phrase('offer')),
    seeks: demo.seeks.map(phrase('seek')),
    about: { id: `${demo.mail}/about`, text: demo.about, use: 'show', language: demo.textLanguage },
    evidence: [],
    intents: demo.intents,
    languages: demo.languages,
    organization: demo.company,
    groups: [demo.group],
    knows: [],
    newcomer: demo.group === 'newcomer',
  };
}

describe('the people of the demo event', () => {
  test('are sixty, each with a mail of their own that nobody can own', () => {
    expect(demoPeople).toHaveLength(60);
    const mails = [demoOrganizer.mail, ...demoPeople.map(({ mail }) => mail)];
    expect(new Set(mails).size).toBe(61);
    for (const mail of mails) expect(mail).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
  });

  test('say two to four things on each side, with topics of the vocabulary', () => {
    for (const person of demoPeople) {
      for (const side of [person.offers, person.seeks]) {
        expect(side.length).toBeGreaterThanOrEqual(2);
        expect(side.length).toBeLessThanOrEqual(4);
      }
    }
    const named = demoPeople.flatMap(phrasesOf).flatMap(({ topic }) => (topic === undefined ? [] : [topic]));
    expect(named.filter((topic) => !topicById(topic))).toEqual([]);
  });

  test('write German and English about half each, a few things for the engine alone, and come in every group', () => {
    const german = demoPeople.filter(({ textLanguage }) => textLanguage === 'de').length;
    expect(german).toBeGreaterThanOrEqual(25);
    expect(german).toBeLessThanOrEqual(35);
    expect(demoPeople.flatMap(phrasesOf).filter(({ use }) => use === 'match').length).toBeGreaterThanOrEqual(8);
    const groups = new Set(demoPeople.map(({ group }) => group));
    expect(groups).toEqual(new Set(['speaker', 'sponsor', 'newcomer', 'participant']));
    for (const person of demoPeople) expect(person.languages).toContain(person.textLanguage);
  });

  test('have places that differ', () => {
    expect(demoPlaces.some(({ quiet, kind }) => quiet && kind === 'room')).toBe(true);
    expect(demoPlaces.some(({ kind }) => kind === 'link')).toBe(true);
    expect(demoPlaces.some(({ stepFree }) => !stepFree)).toBe(true);
  });

  test('fit each other both ways, in many cases across the languages', async () => {
    const language = new Map(demoPeople.map(({ mail, textLanguage }) => [mail, textLanguage]));
    const found = await suggest(demoPeople.map(asPerson), { limit: 5 });
    const both = found.filter(({ directed }) => Math.min(directed.theyGive, directed.youGive) > 0.25);
    const across = both.filter(({ person, other }) => language.get(person) !== language.get(other));
    expect(new Set(both.map(({ person }) => person)).size).toBeGreaterThanOrEqual(50);
    expect(new Set(across.map(({ person }) => person)).size).toBeGreaterThanOrEqual(30);
    for (const { reasons } of both) {
      expect(reasons.some(({ direction }) => direction === 'they-give')).toBe(true);
      expect(reasons.some(({ direction }) => direction === 'you-give')).toBe(true);
    }
  });
});
