import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeProblem, type Schedule } from '#libs/matchmaking';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { schedule } from './schedule.js';
import { verify } from './verify.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-schedule-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function match(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const terminal = { say: (line: string) => void (said += `${line}\n`), progress: () => undefined };
  return { code: await run('match', [schedule, verify], args, terminal), said };
}

describe('match schedule and match verify', () => {
  it('make a schedule that holds its problem, and find it true', async () => {
    const [from, out] = [join(folder, 'problem.json'), join(folder, 'schedule.json')];
    await writeFile(from, JSON.stringify(wholeProblem({ people: 20, seed: 3, slots: 6, presence: 0.8, tables: 4 })));
    expect(await match('schedule', '--in', from, '--out', out)).toMatchObject({ code: EXIT.done });
    expect(await match('verify', '--in', out)).toMatchObject({ code: EXIT.done });
    const made = JSON.parse(await readFile(out, 'utf8')) as Schedule;
    await writeFile(out, JSON.stringify({ ...made, meetings: made.meetings.slice(1) }));
    const { code, said } = await match('verify', '--in', out);
    expect(code).toBe(EXIT.refused);
    expect(said).toContain('certificate.seal');
  });

  it.each([
    ['{"people": [], "slots": [], "places": []}', "must have required property 'pairs'"],
    [
      '{"people": [{"id": "a"}], "slots": [], "places": [], "pairs": []}',
      "people[0] must have required property 'maximum'",
    ],
    [
      '{"people": [{"id": "a", "minimum": 3, "maximum": 2}], "slots": [], "places": [], "pairs": []}',
      'people[0].minimum is 3, more than the maximum of 2',
    ],
    ['{"people": [], "slots": [], "places": [{"id": "x", "seats": 1}], "pairs": []}', 'places[0].seats must be >= 2'],
    ['{"people": [], "slots": [], "places": [], "pairs": [["a", "b", 1]]}', 'pairs[0][0] names no person: "a"'],
    [
      '{"people": [], "slots": [{"id": "s", "from": 2, "to": 1}], "places": [], "pairs": []}',
      'slots[0].to must be after',
    ],
  ])('name what is wrong in %s', async (content, sentence) => {
    const from = join(folder, 'wrong.json');
    await writeFile(from, content);
    const { code, said } = await match('schedule', '--in', from, '--out', join(folder, 'never.json'));
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});
