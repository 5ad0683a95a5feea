import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { assign } from './assign.js';
import { event } from './event.js';
import { repair } from './repair.js';
import { rounds } from './rounds.js';
import { schedule } from './schedule.js';
import { score } from './score.js';
import { verify } from './verify.js';

const COMMANDS = [event, assign, repair, rounds, schedule, score, verify];
const readme = new URL('../../../../libs/matchmaking/README.md', import.meta.url);

let folder: string;
let text: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-readme-'));
  text = await readFile(readme, 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** The examples of the table of programs: the first words of each row, and what it puts in. */
const rows = (): { words: string; example: string }[] =>
  text
    .split('\n')
    .filter((line) => /^\| (the same|`[^|]*--in)/.test(line))
    .map((line) => line.split(' | '))
    .map(([words = '', example = '']) => ({ words, example: /`([[{].*?[\]}])`/.exec(example)?.[1] ?? '' }));

const fences = (): string[] => [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);

async function ends(name: string, input: string, ...more: string[]): Promise<{ code: number; said: string }> {
  const file = join(folder, 'in.json');
  await writeFile(file, input);
  let said = '';
  const words = [...(name === '' ? [] : [name]), '--in', file, ...more];
  return {
    code: await run(
      'match',
      COMMANDS,
      words,
      terminal((line) => (said += line), Date.now),
    ),
    said,
  };
}

const out = (name: string): string[] => ['--out', join(folder, name)];
const done = expect.objectContaining({ code: EXIT.done });
const fence = (of: string): string => fences().find((json) => json.includes(of)) ?? '';
const rowOf = (command: string): string => rows().find(({ words }) => words.startsWith(command))?.example ?? '';

describe("the engine's README", () => {
  it('suggests to people as it shows them, and to the one it shows whole', async () => {
    for (const people of [rowOf('| `--in people.json'), fence('"wishes"')]) {
      const { code, said } = await ends('', people, ...out('event'), '--lexical');
      expect(code).toBe(EXIT.done);
      expect(said).not.toContain('Passed over');
      expect(said).toContain('1 of 1 pairs meet');
    }
  });

  it('scores the pair of its example', async () => {
    const [pairs] = /\[\["a", "b"\]\]/.exec(text) ?? [];
    await writeFile(join(folder, 'pairs.json'), pairs ?? '');
    const more = ['--pairs', join(folder, 'pairs.json'), ...out('scores.json'), '--lexical'];
    expect(await ends('score', rowOf('| `--in people.json'), ...more)).toEqual(done);
  });

  it('assigns and plans rounds', async () => {
    const examples = rows().filter(({ words, example }) => /assign|the same/.test(words) && example.includes('pairs'));
    expect(examples).toHaveLength(3);
    for (const { example } of examples) expect(await ends('assign', example, ...out('result.json'))).toEqual(done);
    expect(await ends('rounds', rowOf('| `rounds'), ...out('rounds.json'))).toEqual(done);
  });

  it('schedules, verifies and repairs', async () => {
    expect(await ends('schedule', fence('"mode"'), ...out('schedule.json'))).toEqual(done);
    const made = await readFile(join(folder, 'schedule.json'), 'utf8');
    expect(await ends('verify', made)).toEqual(done);
    const broken = rowOf('| `repair').replace('...', made);
    expect(await ends('repair', broken, ...out('repaired.json'))).toEqual(done);
    expect(await ends('verify', await readFile(join(folder, 'repaired.json'), 'utf8'))).toEqual(done);
  });
});
