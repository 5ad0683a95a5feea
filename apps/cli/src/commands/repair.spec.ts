import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schedule as makeSchedule, type Problem, type Schedule } from '#libs/matchmaking';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { repair } from './repair.js';
import { verify } from './verify.js';

const problem: Problem = {
  people: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id, maximum: 2 })),
  slots: [
    { id: 'ten', from: '2030-05-01T10:00:00Z', to: '2030-05-01T10:15:00Z' },
    { id: 'later', from: '2030-05-01T10:20:00Z', to: '2030-05-01T10:35:00Z' },
  ],
  places: [{ id: 'table' }, { id: 'sofa' }],
  pairs: [
    ['ada', 'bo', 5],
    ['cy', 'di', 4],
    ['ada', 'cy', 3],
  ],
};

let folder: string;
let made: Schedule;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-repair-'));
  made = await makeSchedule(problem);
});
afterAll(() => rm(folder, { recursive: true }));

async function match(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const terminal = { say: (line: string) => void (said += `${line}\n`), progress: () => undefined };
  return { code: await run('match', [repair, verify], args, terminal), said };
}

describe('match repair', () => {
  it('writes a schedule that is found true, and says each change', async () => {
    const [from, out] = [join(folder, 'broken.json'), join(folder, 'schedule.json')];
    await writeFile(from, JSON.stringify({ schedule: made, broken: { places: [{ place: 'sofa' }] }, changes: 3 }));
    const { code, said } = await match('repair', '--in', from, '--out', out);
    expect(code).toBe(EXIT.done);
    const changed = said.split('\n').filter((line) => /^(moved|added|dropped): /.test(line));
    expect(said).toContain(`meetings lost, ${changed.length} changes (no others are better): value `);
    expect(said).not.toContain('at sofa to sofa');
    const after = JSON.parse(await readFile(out, 'utf8')) as Schedule;
    expect(after.meetings.map(({ place }) => place)).toEqual(['table', 'table']);
    expect(await match('verify', '--in', out)).toMatchObject({ code: EXIT.done });
  });

  it.each([
    [{ changes: 1 }, "broken.json: the file must have required property 'broken'"],
    [{ broken: {}, changes: -1 }, 'broken.json: changes must be >= 0'],
    [{ broken: { left: 'ada' }, changes: 1 }, 'broken.json: broken.left must be array'],
    [{ broken: { late: [] }, changes: 1 }, 'broken.json: broken must NOT have additional properties: late'],
    [{ broken: { left: ['ada', 'zoe'] }, changes: 1 }, 'broken.json: broken.left[1] names no person: "zoe"'],
  ])('names what is wrong in %j', async (request, sentence) => {
    const from = join(folder, 'broken.json');
    await writeFile(from, JSON.stringify({ schedule: made, ...request }));
    const { code, said } = await match('repair', '--in', from, '--out', join(folder, 'never.json'));
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});
