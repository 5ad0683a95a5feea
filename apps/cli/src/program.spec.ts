import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT, required, wholeNumber, type Command } from './command.js';
import { readJson, writeJson } from './files.js';
import { run } from './program.js';
import { terminal } from './terminal.js';

const SCHEMA = {
  type: 'object',
  required: ['pairs'],
  properties: { pairs: { type: 'array', items: { type: 'array', items: { type: 'number' } } } },
};

const copy: Command = {
  name: 'copy',
  usage: 'copy --in pairs.json --out copy.json [--times 1]',
  summary: 'Copies pairs.',
  options: { in: { type: 'string' }, out: { type: 'string' }, times: { type: 'string' } },
  async run(values) {
    if (wholeNumber(values, 'times', 1) === 0) return EXIT.refused;
    await writeJson(required(values, 'out'), await readJson(required(values, 'in'), SCHEMA));
    return EXIT.done;
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runCopy(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const spoken = terminal((text) => (said += text), Date.now);
  return { code: await run('match', [copy], args, spoken), said };
}

describe('a program', () => {
  it('does what its command line says', async () => {
    const [from, to] = [join(folder, 'a.json'), join(folder, 'new', 'b.json')];
    await writeFile(from, '{"pairs": [[0, 1]]}');
    expect(await runCopy('copy', '--in', from, '--out', to)).toEqual({ code: EXIT.done, said: '' });
    expect(await readJson(to, SCHEMA)).toEqual({ pairs: [[0, 1]] });
  });

  it('names the place in a file that is wrong', async () => {
    const from = join(folder, 'wrong.json');
    await writeFile(from, '{"pairs": [[0, 1], [0, "x"]]}');
    const { code, said } = await runCopy('copy', '--in', from, '--out', join(folder, 'c.json'));
    expect(code).toBe(EXIT.badInput);
    expect(said).toContain('pairs[1][1] must be number');
  });

  it.each([
    [['copy', '--out', 'b.json'], '--in is missing'],
    [['copy', '--in', '/does/not/exist.json', '--out', 'b.json'], 'cannot be read'],
    [['copy', '--times', 'x'], '--times must be a whole number'],
    [['copy', '--colour', 'red'], '--colour'],
    [['move'], 'no command move; it has copy'],
    [[], 'Say what to do: copy'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, said } = await runCopy(...args);
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });

  it('has a code for "no", and helps', async () => {
    expect((await runCopy('copy', '--times', '0')).code).toBe(EXIT.refused);
    expect(await runCopy('--help')).toEqual({ code: EXIT.done, said: expect.stringContaining(copy.usage) });
  });

  it('tells a fault as a fault', async () => {
    const broken: Command = { ...copy, run: () => Promise.reject(new TypeError('a fault of ours')) };
    let said = '';
    const code = await run(
      'match',
      [broken],
      ['copy'],
      terminal((text) => (said += text), Date.now),
    );
    expect([code, said]).toEqual([EXIT.fault, expect.stringContaining('a fault of ours')]);
  });
});

it('progress is told twice a second, and its end always', () => {
  const told: string[] = [];
  let now = 0;
  const { progress } = terminal(
    (text) => void told.push(text),
    () => now,
  );
  for (; now < 1200; now += 100) progress('scored', now, 1100);
  expect(told).toEqual([
    'scored: 0 of 1100\n',
    'scored: 500 of 1100\n',
    'scored: 1000 of 1100\n',
    'scored: 1100 of 1100\n',
  ]);
});
