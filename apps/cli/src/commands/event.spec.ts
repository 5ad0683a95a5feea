import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { event } from './event.js';

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

  it('names what is wrong by its place', async () => {
    expect(await runEvent([{ id: 'a', offers: [7] }])).toMatchObject({ code: EXIT.badInput });
    expect((await runEvent([{ id: 'a', offers: [7] }])).said).toContain('[0].offers[0] must be string,object');
    const contradiction = await runEvent(PEOPLE, '--at-least', '3', '--at-most', '2');
    expect(contradiction).toEqual({ code: EXIT.badInput, said: '--at-least 3 is more than --at-most 2\n' });
  });
});
