import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT, type Command } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { rounds } from './rounds.js';
import { schedule } from './schedule.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-rounds-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runOn(command: Command, content: unknown): Promise<{ code: number; said: string; out: string }> {
  const [from, out] = [join(folder, 'problem.json'), join(folder, 'out.json')];
  await writeFile(from, JSON.stringify(content));
  let said = '';
  const spoken = terminal((text) => (said += text), Date.now);
  const code = await run('match', [command], [command.name, '--in', from, '--out', out, '--steps', '5000'], spoken);
  return { code, said, out };
}

const people = ['ana', 'bo', 'chris', 'dalia'].map((id) => ({ id }));

describe('match rounds', () => {
  it('plans rounds, and goes on after those held', async () => {
    const { code, said, out } = await runOn(rounds, { people, rounds: 3, seats: 2 });
    expect([code, said]).toEqual([EXIT.done, expect.stringContaining('3 rounds: 0 repeats (at least 0)')]);
    const plan = JSON.parse(await readFile(out, 'utf8')) as { rounds: { round: number }[] };
    const rest = await runOn(rounds, { people, rounds: 3, seats: 2, held: plan.rounds.slice(0, 2) });
    expect(rest.said).toContain('1 rounds: 0 repeats');
    expect(JSON.parse(await readFile(rest.out, 'utf8'))).toMatchObject({ rounds: [{ round: 3 }] });
  });

  it.each([
    [{ people, rounds: 3 }, "must have required property 'seats'"],
    [{ people, rounds: 3, seats: 1 }, 'seats must be >= 2'],
    [{ people: [...people, { id: 'bo' }], rounds: 3, seats: 2 }, 'people[4].id is that of people[1]'],
    [{ people, rounds: 3, seats: 2, wishes: [['ana']] }, 'wishes[0] must NOT have fewer than 2 items'],
    [{ people, rounds: 3, seats: 2, mix: { organization: 'mixed' } }, 'mix.organization must be equal to one of'],
    [
      { people: [{ id: 'ana', name: 'Ana' }], rounds: 3, seats: 2 },
      'people[0] must NOT have additional properties: name',
    ],
  ])('names what is wrong in %j', async (content, sentence) => {
    const { code, said } = await runOn(rounds, content);
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});

describe('match schedule with a B2B file', () => {
  const problem = {
    participants: 3,
    tables: 1,
    slots: 3,
    morning: 3,
    meetings: [
      [0, 1, 3],
      [1, 2, 3],
    ],
  };

  it('places its meetings', async () => {
    const { code, out } = await runOn(schedule, problem);
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ problem, breaks: 0, bound: 0, unplaced: [] });
  });

  it('says no where a meeting has no place', async () => {
    const { code, said } = await runOn(schedule, { ...problem, slots: 1, morning: 1 });
    expect([code, said]).toEqual([EXIT.refused, expect.stringContaining('1 meetings without a place')]);
  });

  it.each([
    [{ ...problem, tables: 0 }, 'tables must be >= 1'],
    [{ ...problem, meetings: [[0, 1, 4]] }, 'meetings[0][2] must be equal to one of the allowed values: 1, 2, 3'],
    [{ ...problem, meetings: [[0, 3, 3]] }, 'meetings[0][1] must be another participant below 3'],
    [{ ...problem, meetings: [[1, 1, 3]] }, 'meetings[0][1] must be another participant'],
    [{ ...problem, morning: 4 }, 'morning must be at most 3'],
    [{ ...problem, forbidden: [[], [3], []] }, 'forbidden[1][0] must be below 3'],
    [{ ...problem, fixed: [0] }, 'fixed must have 2 numbers'],
  ])('names what is wrong in %j', async (content, sentence) => {
    const { code, said } = await runOn(schedule, content);
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});
