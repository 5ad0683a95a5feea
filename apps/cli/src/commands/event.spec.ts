import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_WEIGHTS, type Schedule, type ScheduleFigures, WORTHS } from '#libs/matchmaking';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { event } from './event.js';
import { verify } from './verify.js';

const PEOPLE = [
  { id: 'hanh', offers: ['Pflegeheim für Praxistests'], seeks: ['Sturzerkennung im Zimmer'], newcomer: true },
  { id: 'marek', offers: ['fall detection with radar'], seeks: ['care homes for field trials'] },
  { id: 'chris', offers: ['district heating'], seeks: ['route planning'], about: { text: 'heat', use: 'show' } },
  { id: 'wordless' },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-event-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runEvent(people: unknown, ...more: string[]): Promise<{ code: number; said: string }> {
  const file = join(folder, 'people.json');
  await writeFile(file, JSON.stringify(people));
  let said = '';
  const words = ['--in', file, '--out', join(folder, 'out'), '--lexical', ...more];
  const code = await run('match', [event], words, { ...terminal((text) => (said += text), Date.now) });
  return { code, said };
}

async function isTrue(): Promise<boolean> {
  const words = ['verify', '--in', join(folder, 'out', 'schedule.json')];
  return (await run('match', [verify], words, { ...terminal(() => undefined, Date.now) })) === EXIT.done;
}

const quiet = terminal(() => undefined, Date.now);
const written = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, 'out', name), 'utf8'));

describe('match', () => {
  it('suggests to everyone, each as often as asked, and says how good that is', async () => {
    const { code, said } = await runEvent(PEOPLE, '--limit', '2', '--at-least', '2', '--at-most', '2');
    expect(code).toBe(EXIT.done);
    const suggestions = (await written('suggestions.json')) as { person: string; other: string; mutual: number }[];
    for (const { id } of PEOPLE) {
      expect(suggestions.filter(({ person }) => person === id)).toHaveLength(2);
      expect(suggestions.filter(({ other }) => other === id)).toHaveLength(2);
    }
    expect(suggestions[0]).toMatchObject({ person: 'hanh', other: 'marek' });
    expect(await written('figures.json')).toMatchObject({
      people: 4,
      limit: 2,
      exposure: { atLeast: 2, atMost: 2 },
      suggestions: { neverShown: 0, gini: 0 },
      unmet: [],
    });
    expect(said).toContain('lists: 4 of 4');
    expect(said).toContain('shown 2 to 2 times, 0 people never');
  });

  it('schedules meetings of the people who are suggested to each other, as verify finds true', async () => {
    expect(await runEvent(PEOPLE, '--slots', '3', '--places', '2', '--meetings', '2')).toMatchObject({
      code: EXIT.done,
    });
    expect(await isTrue()).toBe(true);
    const { problem, meetings, certificate } = (await written('schedule.json')) as Schedule;
    const pairs = PEOPLE.flatMap(({ id }, at) => PEOPLE.slice(at + 1).map((other) => [id, other.id].toSorted().join()));
    expect(problem.pairs.map(([a, b]) => [a, b].join()).toSorted()).toEqual(pairs.toSorted());
    expect(problem).toMatchObject({
      slots: [{ id: '1', from: 0, to: 15 }, { from: 20 }, { from: 40 }],
      places: [{}, {}],
    });
    expect(meetings).toHaveLength(4);
    expect(await written('certificate.json')).toEqual(certificate);
    const { schedule } = (await written('figures.json')) as { schedule: ScheduleFigures };
    expect(schedule).toMatchObject({ value: certificate.value, bound: certificate.bound, served: 4, pairs: 6 });
    expect(schedule).toMatchObject({ unserved: { 'maximum-reached': 2 }, fewest: 2, most: 2, withoutMeeting: 0 });
  });

  it('takes times, places and what each can do from the file', async () => {
    const [hanh, marek, chris] = PEOPLE;
    const file = {
      people: [{ ...hanh, availability: ['late'] }, { ...marek, maximum: 1, needs: ['step-free'] }, chris],
      slots: [
        { id: 'early', from: '2030-01-01T09:00+01:00', to: '2030-01-01T09:30+01:00' },
        { id: 'late', from: '2030-01-01T10:00+01:00', to: '2030-01-01T10:30+01:00' },
      ],
      places: [
        { id: 'hall', parallel: 5 },
        { id: 'ground floor', properties: ['step-free'] },
      ],
      walks: [['hall', 'ground floor', 5]],
      meetings: 2,
    };
    expect(await runEvent(file)).toMatchObject({ code: EXIT.done });
    expect(await isTrue()).toBe(true);
    const { problem, meetings } = (await written('schedule.json')) as Schedule;
    expect(problem).toMatchObject({ slots: file.slots, places: file.places, walks: file.walks });
    expect(problem.people.map(({ maximum }) => maximum)).toEqual([2, 1, 2]);
    expect(meetings.filter(({ people }) => people.includes('hanh')).every(({ slot }) => slot === 'late')).toBe(true);
    expect(meetings.find(({ people }) => people.includes('marek'))).toMatchObject({ place: 'ground floor' });
  });

  it('lets first-timers go before others in the schedule too', async () => {
    const words = { offers: ['fall detection'], seeks: ['care homes'] };
    const others = Array.from({ length: 6 }, (_, at) => ({ id: `old ${at}`, ...words, seeks: ['fall detection'] }));
    const newcomers = ['new a', 'new b'].map((id) => ({ id, offers: ['care homes'], newcomer: true }));
    expect(await runEvent([...others, ...newcomers], '--slots', '1', '--places', '2')).toMatchObject({
      code: EXIT.done,
    });
    const { problem, meetings } = (await written('schedule.json')) as Schedule;
    expect(problem.people.filter(({ newcomer }) => newcomer).map(({ id }) => id)).toEqual(['new a', 'new b']);
    const met = meetings.flatMap(({ people }) => people);
    expect(met).toEqual(expect.arrayContaining(['new a', 'new b']));
  });

  it('says what it passes over, so that no word written wrong goes unseen', async () => {
    const { code, said } = await runEvent([
      { id: 'a', offer: ['heat'] },
      { id: 'b', offer: ['heat'], '\u001b[2J': 1 },
    ]);
    expect(code).toBe(EXIT.done);
    expect(said).toContain('offer (2), \\u001b[2J (1). Known are id, offers, seeks,');
  });

  it('has words for a file of nobody', async () => {
    expect(await runEvent([])).toEqual({
      code: EXIT.done,
      said: 'nobody is suggested to anybody\nno meetings: nobody fits anybody\n',
    });
  });

  it('passes over a name that every object has', async () => {
    const people = JSON.parse('[{ "id": "a", "offers": ["heat"], "__proto__": { "maximum": 1 } }]') as unknown;
    expect(await runEvent(people)).toMatchObject({ code: EXIT.done });
    expect(await isTrue()).toBe(true);
    await writeFile(join(folder, 'mark.json'), '\ufeff[]');
    expect(await run('match', [event], ['--in', join(folder, 'mark.json'), '--out', folder], quiet)).toBe(EXIT.done);
  });

  it('names what is wrong by its place', async () => {
    const weights = { ...DEFAULT_WEIGHTS, known: 2 };
    for (const [wrong, sentence] of [
      [{ wishes: 'b' }, '[0].wishes must be array'],
      [{ wishes: [5] }, '[0].wishes[0] must be object'],
      [{ wishes: [{ person: 'b', kind: 'adore' }] }, '[0].wishes[0].kind must be equal to one of'],
      [{ weights: { expertise: 1 } }, "[0].weights must have required property 'common'"],
      [{ weights }, '[0].weights.known must be <= 1'],
      [
        { weights: { ...weights, known: 0, ...Object.fromEntries(WORTHS.map((name) => [name, 0])) } },
        '[0].weights must give at least one of expertise',
      ],
    ] as const)
      expect(await runEvent([{ id: 'a', ...wrong }])).toEqual({
        code: EXIT.badInput,
        said: expect.stringContaining(sentence),
      });
    expect(await runEvent([{ id: 'a', offers: [7] }])).toMatchObject({ code: EXIT.badInput });
    expect((await runEvent([{ id: 'a', offers: [7] }])).said).toContain('[0].offers[0] must be string,object');
    expect((await runEvent({ people: [{ id: 'a', maximum: -1 }] })).said).toContain('people[0].maximum must be >= 0');
    expect((await runEvent({ people: PEOPLE, tables: 3 })).said).toContain('additional properties: tables');
    const stranger = await runEvent([{ id: 'a', availability: ['13'] }]);
    expect(stranger).toEqual({
      code: EXIT.badInput,
      said: expect.stringContaining('people[0].availability[0] names no slot'),
    });
    const contradiction = await runEvent(PEOPLE, '--at-least', '3', '--at-most', '2');
    expect(contradiction).toEqual({ code: EXIT.badInput, said: '--at-least 3 is more than --at-most 2\n' });
  });
});
