import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { schedule, scheduleFigures, verify, type Problem } from '#libs/matchmaking';
import { programmeOf, readEvent } from './event-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-event-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function programmeIn(content: unknown, said: Parameters<typeof programmeOf>[1] = {}): Promise<Problem> {
  const file = join(folder, 'people.json');
  await writeFile(file, JSON.stringify(content));
  return programmeOf(await readEvent(file), said);
}

const attendees = fc.array(
  fc.record(
    {
      id: fc.constant(''),
      maximum: fc.nat(3),
      minimum: fc.nat(2),
      availability: fc.subarray(['1', '2', '3']),
      rest: fc.constantFrom(0, 10),
    },
    { requiredKeys: ['id'] },
  ),
  { maxLength: 6 },
);

describe("an event's file", () => {
  it('has usual times, and nothing to say of places, where it says nothing', async () => {
    const problem = await programmeIn([{ id: 'a' }, { id: 'b', maximum: 1 }]);
    expect(problem).toMatchObject({
      people: [
        { id: 'a', maximum: 6 },
        { id: 'b', maximum: 1 },
      ],
      places: [],
      pairs: [],
    });
    expect(problem.slots).toHaveLength(12);
    expect(problem.slots.at(-1)).toEqual({ id: '12', from: 220, to: 235 });
  });

  it('goes after the command line, and whatever somebody says of their own before both', async () => {
    const grid = {
      slots: [{ id: 's', from: 0, to: 5 }],
      places: [{ id: 'p' }, { id: 'q' }],
      walks: [['p', 'q', 3]],
    };
    const content = { people: [{ id: 'a' }, { id: 'b', maximum: 1 }], meetings: 4, ...grid };
    expect(await programmeIn(content)).toMatchObject({ ...grid, people: [{ maximum: 4 }, { maximum: 1 }] });
    const said = await programmeIn(content, { slots: 2, places: 1, meetings: 5 });
    expect(said.people).toEqual([
      { id: 'a', maximum: 5 },
      { id: 'b', maximum: 1 },
    ]);
    expect(said.slots.map(({ id }) => id)).toEqual(['1', '2']);
    expect(said).toMatchObject({ places: [{ id: '1' }] });
    expect(said.walks).toBeUndefined();
  });

  it('gives problems that schedules solve, and verify finds true', async () => {
    await fc.assert(
      fc.asyncProperty(attendees, fc.nat(2), fc.array(fc.nat(3)), async (people, places, values) => {
        const content = people.map((one, at) => ({ ...one, id: `p${at}` }));
        const problem = await programmeIn(content, { slots: 3, places });
        const pairs = content.flatMap(({ id }, at) => content.slice(at + 1).map((other) => [id, other.id] as const));
        const made = await schedule({
          ...problem,
          pairs: pairs.map(([a, b], at) => [a, b, values[at] ?? 0.5] as const),
        });
        expect(await verify(made)).toEqual([]);
        const { served, pairs: all, unserved } = scheduleFigures(made);
        expect(Object.values(unserved).reduce((sum, count) => sum + count, served)).toBe(all);
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});
