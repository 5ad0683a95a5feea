import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { score } from './score.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-score-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Scored {
  seeker: string;
  offerer: string;
  directed: number;
  mutual: number;
  parts: Record<string, number>;
}

async function runScore(people: unknown, pairs: unknown, ...more: string[]) {
  const [from, which, out] = ['people.json', 'pairs.json', 'scores.json'].map((name) => join(folder, name));
  await writeFile(from ?? '', JSON.stringify(people));
  await writeFile(which ?? '', JSON.stringify(pairs));
  let said = '';
  const args = ['score', '--in', from ?? '', '--pairs', which ?? '', '--out', out ?? '', ...more];
  const code = await run(
    'match',
    [score],
    args,
    terminal((text) => (said += text), Date.now),
  );
  const scores = code === EXIT.done ? (JSON.parse(await readFile(out ?? '', 'utf8')) as Scored[]) : [];
  return { code, said, scores };
}

const PEOPLE = [
  { id: 'hanh', seeks: ['Sturzerkennung im Zimmer'], offers: [{ text: 'Pflegeheim für Praxistests', language: 'de' }] },
  { id: 'marek', offers: ['fall detection with radar'], seeks: ['care homes for field trials'] },
  {
    id: 'chris',
    about: 'I plan district heating.',
    evidence: ['Heat pumps in old houses', 'Pipes. How warm they are.'],
  },
  { id: 'silent' },
];
const PAIRS = [
  ['hanh', 'chris'],
  ['hanh', 'marek'],
  ['marek', 'hanh'],
  ['silent', 'chris'],
];

describe('match score', () => {
  it.each([['--lexical'], []])('says how well pairs fit, in their order, as a sum of parts (%s)', async (...mode) => {
    const { code, scores } = await runScore(PEOPLE, PAIRS, ...mode);
    expect(code).toBe(EXIT.done);
    expect(scores.map(({ seeker, offerer }) => [seeker, offerer])).toEqual(PAIRS);
    const [heating, radar, back, nothing] = scores;
    expect(radar?.directed).toBeGreaterThan(0.5);
    expect(radar?.directed).toBeGreaterThan((heating?.directed ?? 1) + 0.3);
    expect(back?.mutual).toBeCloseTo(radar?.mutual ?? -1, 9);
    expect(nothing?.directed).toBe(0);
    for (const { parts, mutual } of scores)
      expect(Object.values(parts).reduce((sum, value) => sum + value, 0)).toBeCloseTo(mutual, 9);
  });

  it('hears with vectors what words alone do not', async () => {
    const people = [
      { id: 'a', seeks: ['noticing when a patient tumbles'] },
      { id: 'b', offers: ['fall detection'] },
      { id: 'c', offers: ['income tax law'] },
    ];
    const pairs = [
      ['a', 'b'],
      ['a', 'c'],
    ];
    const lexical = await runScore(people, pairs, '--lexical');
    const blended = await runScore(people, pairs);
    const gain = (of: typeof lexical) => (of.scores[0]?.directed ?? 0) - (of.scores[1]?.directed ?? 0);
    expect(gain(blended)).toBeGreaterThan(gain(lexical) + 0.1);
    expect(blended.said).toContain('texts embedded: 3 of 3');
  });

  it.each([
    [[{ id: 'a', offers: [7] }], [], '[0].offers[0] must be string'],
    [[{ id: 'a', offers: [{ use: 'show' }] }], [], "[0].offers[0] must have required property 'text'"],
    [[{ offers: [] }], [], "[0] must have required property 'id'"],
    [[{ id: 'a' }, { id: 'a' }], [], '[1].id is that of [0]: a'],
    [[{ id: 'a' }], [['a', 'b']], '[0][1] must be the id of a person, not b'],
    [[{ id: 'a' }], [['a', 'a']], '[0] must name two people'],
    [[{ id: 'a' }], [['a']], '[0] must NOT have fewer than 2 items'],
  ])('names what is wrong in %j and %j', async (people, pairs, sentence) => {
    const { code, said } = await runScore(people, pairs, '--lexical');
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});
