import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../certificate/index.js';
import { chance } from '../chance.js';
import { wholeProblem } from '../problems/index.js';
import { schedule, type Schedule } from '../scheduling/index.js';
import { verify } from './index.js';

/** A schedule of many rules, every fifth for the worst-off: the certificate has all its parts. */
const make = (seed: number, isRich = seed % 4 !== 0): Promise<Schedule> =>
  schedule(
    {
      ...wholeProblem({
        people: 5 + (seed % 9),
        seed,
        slots: 3 + (seed % 5),
        presence: 0.7,
        tables: seed % 3 === 0 ? 0 : 1 + (seed % 4),
        most: 4,
        isRich,
      }),
      ...(seed % 5 === 0 && { mode: 'worst-off' }),
    },
    { priceSteps: 120, searchSteps: 4 },
  );

/** JSON that can be changed at any place. */
type Open = { [key: string]: Open } & Open[] & { people: Open; id: string };

const open = (schedule: Schedule): Open => JSON.parse(JSON.stringify(schedule)) as Open;

/** The paths of all numbers, texts and lists, but not those of the problem, whose hash guards them. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, content]) => placesIn(content, [...path, key]));
  return Array.isArray(value) && value.length > 0 ? [path, ...inside] : inside;
}

/** Changes one thing: a number by a tenth and a bit, a text to another, a list by its last. */
function mutate(root: Open, path: readonly string[]): void {
  let at = root;
  for (const key of path.slice(0, -1)) at = at[key] as Open;
  const last = path.at(-1) ?? '';
  const value: unknown = at[last];
  if (Array.isArray(value)) value.pop();
  else at[last] = (typeof value === 'number' ? value * 1.1 + 0.01 : `${String(value)}x`) as unknown as Open;
}

/** How many schedules are made: 100 in every run, 1,000 with TEST_LONG=true. */
const SCHEDULES = process.env['TEST_LONG'] === 'true' ? 1000 : 100;

describe('verify', () => {
  it(
    'finds nothing to say about generated schedules',
    async () => {
      for (let seed = 1; seed <= SCHEDULES; seed++) {
        const made = open(await make(seed)) as unknown as Schedule;
        expect([seed, await verify(made)]).toEqual([seed, []]);
      }
    },
    SCHEDULES * 300,
  );

  it('refuses every one of a hundred and more that were changed', async () => {
    const rng = chance(3);
    let refused = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const made = await make(seed);
      const places = placesIn({ meetings: made.meetings, certificate: made.certificate, problem: made.problem });
      for (let change = 0; change < 8; change++) {
        const changed = open(made);
        const path = places[Math.floor(rng() * places.length)] ?? [];
        mutate(changed, path);
        expect([seed, path, await verify(changed as unknown as Schedule)]).not.toEqual([seed, path, []]);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('refuses a forger who seals anew, unless the prices still prove the same', async () => {
    const rng = chance(4);
    let refused = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const made = await make(seed);
      const { prices, seal: _, worstOff, lacking, ...rest } = made.certificate;
      const why = lacking && { lacking: { people: lacking.people } };
      const raised = worstOff && { worstOff: { level: worstOff.level, bound: worstOff.bound } };
      const places = placesIn({ meetings: made.meetings, certificate: { ...rest, ...raised, ...why, inputs: [] } });
      for (let change = 0; change < 4; change++) {
        const changed = open(made);
        const path = places[Math.floor(rng() * places.length)] ?? [];
        mutate(changed, path);
        const { seal: _old, ...sealed } = (changed as unknown as Schedule).certificate;
        const forged = { ...sealed, seal: await fingerprint([changed['meetings'], sealed]) };
        const faults = await verify({ ...(changed as unknown as Schedule), certificate: forged });
        expect([seed, path, prices, faults]).not.toEqual([seed, path, prices, []]);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('names the rule that a meeting breaks', async () => {
    const made = await schedule(wholeProblem({ people: 12, seed: 2, slots: 4, tables: 3, most: 2 }));
    const [first] = made.meetings;
    const withMeetings = async (meetings: Schedule['meetings']): Promise<string> => {
      const { seal: _, ...sealed } = made.certificate;
      const certificate = { ...sealed, seal: await fingerprint([meetings, sealed]) };
      return (await verify({ ...made, meetings, certificate })).join('\n');
    };
    expect(await withMeetings(made.meetings)).toBe('');
    expect(await withMeetings([...made.meetings, { people: ['p0', 'p1'], slot: 's9' }])).toMatch(/^meetings\[\d+\]/m);
    expect(await withMeetings(made.meetings.filter((meeting) => meeting !== first))).toContain(
      'certificate.value is not',
    );
    const moved = made.meetings.map((meeting, at) => (at === 0 ? { ...meeting, place: 't9' } : meeting));
    expect(await withMeetings(moved)).toContain('meetings[0].slot or .place cannot be had by them');
    expect(await verify({ ...made, meetings: moved })).toEqual([
      'certificate.seal is not that of the meetings and the rest',
    ]);
  });

  it('shares no code with the rest, and is short enough to be read', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const sources = readdirSync(folder)
      .filter((name) => !name.endsWith('.spec.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const lines = sources.join('').split('\n');
    // What is to be read as code: comments and blank lines only help.
    expect(lines.filter((line) => !/^\s*($|\/\*\*|\*|\/\/)/.test(line)).length).toBeLessThanOrEqual(300);
    const imports = sources.flatMap((text) =>
      [...text.matchAll(/^(import|export) .*from '(\.\.\/.*)'/gm)].map(([line]) => line),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((line) => !line.startsWith('import type'))).toEqual([]);
  });

  it('takes no prices below 0 of people who lack their minimum', async () => {
    const problem = {
      people: ['a', 'b', 'c'].map((id) => ({ id, maximum: 1 })),
      slots: [{ id: 's', from: 0, to: 1 }],
      places: [],
    };
    const made = await schedule({
      ...problem,
      pairs: [
        ['a', 'b', 1],
        ['b', 'c', 2],
      ],
    });
    expect(made.certificate).toMatchObject({ value: 2, belowMinimum: ['a'] });
    const certificate = { ...made.certificate, prices: { ...made.certificate.prices, people: [-1, 2, 0] } };
    const { seal, ...sealed } = certificate;
    const forged = { ...sealed, seal: await fingerprint([made.meetings, sealed]) };
    expect(forged.seal).not.toBe(seal);
    expect(await verify({ ...made, certificate: forged })).toEqual(['certificate.prices are none']);
  });

  let made: Schedule;
  beforeAll(async () => {
    made = await make(6);
  });
  it.each(['people', 'personSlots', 'placeSlots'] as const)('takes no %s prices of another size', async (part) => {
    const changed = open(made);
    const prices = changed['certificate']?.['prices'] as Record<string, unknown[]> | undefined;
    prices?.[part]?.push(0);
    const { seal, ...sealed } = (changed as unknown as Schedule).certificate;
    const forged = { ...sealed, seal: await fingerprint([changed['meetings'], sealed]) };
    expect(forged.seal).not.toBe(seal);
    expect(await verify({ ...(changed as unknown as Schedule), certificate: forged })).toEqual([
      'certificate.prices are none',
    ]);
  });
});
