import { describe, expect, it } from '@jest/globals';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { simulate } from './simulate.js';

async function simulation(...args: string[]) {
  const lines: string[] = [];
  let said = '';
  const terminal = { say: (line: string) => void (said += `${line}\n`), progress: () => undefined };
  const code = await run('simulate', [simulate((line) => lines.push(line))], args, terminal);
  return { code, said, lines };
}

interface Line {
  people: number;
  absent: number;
  meetings: number;
  value: number;
  outcomes: Array<{ way: string; changes: number; meetings: number; value: number }>;
}

describe('simulate', () => {
  it('tells what is saved of each conference, the same for the same seed', async () => {
    const args = ['--people', '10', '--conferences', '1', '--changes', '2,4', '--seed', '4'];
    const { code, said, lines } = await simulation(...args);
    expect(code).toBe(EXIT.done);
    const held = lines.map((line) => JSON.parse(line) as Line);
    expect(held).toHaveLength(1);
    for (const { people, absent, meetings, value, outcomes } of held) {
      expect(absent).toBeGreaterThan(0);
      expect(absent).toBeLessThan(people);
      expect(outcomes.map(({ way }) => way)).toEqual(['nothing', 'repair 2', 'repair 4', 'anew']);
      const [nothing, two, four] = outcomes;
      expect(nothing).toMatchObject({ changes: 0 });
      expect(nothing?.value).toBeLessThan(value);
      expect(nothing?.meetings).toBeLessThan(meetings);
      expect(two?.changes).toBeLessThanOrEqual(2);
      expect(four?.changes).toBeLessThanOrEqual(4);
    }
    expect(said.split('\n')[1]).toMatch(/^nothing +0\.0 +0\.0 +0\.0 /);
    const again = (await simulation(...args)).lines.map((line) => JSON.parse(line) as Line);
    expect(again.map(({ outcomes }) => outcomes.map(({ value }) => value))).toEqual(
      held.map(({ outcomes }) => outcomes.map(({ value }) => value)),
    );
  });

  it('names what is wrong in the command line', async () => {
    expect(await simulation('--changes', 'few')).toMatchObject({ code: EXIT.badInput, lines: [] });
    expect(await simulation('--people', '-3')).toMatchObject({ code: EXIT.badInput, lines: [] });
  });
});
