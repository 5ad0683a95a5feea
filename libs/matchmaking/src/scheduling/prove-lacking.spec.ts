import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../certificate/index.js';
import { verify } from '../verify/index.js';
import { BruteForce } from './brute-force.fixture.js';
import { schedule, type Lacking, type LackReason, type Problem } from './index.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ALL = IDS.flatMap((a, at) => IDS.slice(at + 1).map((b) => [a, b] as const));
const SLOTS = ['s0', 's1'].map((id, at) => ({ id, from: at * 20, to: at * 20 + 15 }));

/** Problems in which somebody nearly always goes without: one table or two, two slots, few pairs, half of them newcomers. */
const problems: fc.Arbitrary<Problem> = fc.record({
  people: fc.tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        maximum: fc.integer({ min: 1, max: 2 }),
        minimum: fc.integer({ min: 0, max: 2 }),
        newcomer: fc.boolean(),
        availability: fc.subarray(
          SLOTS.map((slot) => slot.id),
          { minLength: 1 },
        ),
      }),
    ),
  ),
  slots: fc.constant(SLOTS),
  places: fc.subarray([{ id: 't0' }, { id: 't1' }], { minLength: 1 }),
  pairs: fc
    .subarray(ALL, { minLength: 3, maxLength: 7 })
    .chain((list) =>
      fc.tuple(
        ...list.map(([a, b]) =>
          fc.tuple(fc.constant(a), fc.constant(b), fc.integer({ min: 0, max: 9 }), fc.constant(a === 'a' && b === 'b')),
        ),
      ),
    ),
});

const QUICK = { priceSteps: 240, searchSteps: 4 };

/** The most meetings that one person could have. */
function mostOf(problem: Problem, id: string): number {
  const people = problem.people.map((person) => ({
    ...person,
    newcomer: false,
    minimum: person.id === id ? person.maximum : 0,
  }));
  const pairs = problem.pairs.map(([a, b]) => [a, b, 0] as const);
  const { maximum = 0 } = problem.people.find((person) => person.id === id) ?? {};
  return maximum - new BruteForce({ ...problem, people, pairs }).optimum().short;
}

describe('why somebody has fewer meetings than their minimum, beside brute force', () => {
  it('is proven nearly always, and never told where it is not so', async () => {
    const told: Record<LackReason, number> = { impossible: 0, fewest: 0, unproven: 0 };
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const made = await schedule(problem, QUICK);
        const { lacking, belowMinimum } = made.certificate;
        expect(await verify(made)).toEqual([]);
        expect((lacking?.people ?? []).map(({ person }) => person)).toEqual(belowMinimum);
        const { newcomers, short } = new BruteForce(problem).rate(made.meetings);
        const anybody: Problem = {
          ...problem,
          people: problem.people.map(({ newcomer, minimum = 1, ...person }) => ({
            ...person,
            minimum: newcomer ? Math.max(1, minimum) : minimum,
          })),
        };
        for (const { person, reason } of lacking?.people ?? []) {
          told[reason]++;
          const count = made.meetings.filter(({ people }) => people.includes(person)).length;
          const isNew = problem.people.some(({ id, newcomer }) => id === person && newcomer);
          if (reason === 'impossible') expect(mostOf(problem, person)).toBe(count);
          if (reason === 'fewest' && isNew && count === 0)
            expect(new BruteForce(problem).optimum().newcomers).toBe(newcomers);
          else if (reason === 'fewest') expect(new BruteForce(anybody).optimum().short).toBe(short);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(Math.min(told.impossible, told.fewest)).toBeGreaterThan(10);
    expect(told.unproven).toBeLessThan(0.1 * (told.impossible + told.fewest));
  });

  const inOneSlot = (ids: readonly string[], pairs: Problem['pairs'], places: Problem['places'] = []): Problem => ({
    people: ids.map((id) => ({ id, maximum: 2, newcomer: true })),
    slots: SLOTS.slice(0, 1),
    places,
    pairs,
  });
  const reasonsOf = ({ people }: Lacking = { people: [] }): string[] => people.map(({ reason }) => reason);

  it('is that nobody is left for them, that others would go without, or that it is not known', async () => {
    const alone = await schedule(inOneSlot(['a', 'b', 'c'], [['a', 'b', 1]]));
    expect(alone.certificate.lacking).toEqual({ people: [{ person: 'c', reason: 'impossible' }] });
    const one = await schedule(
      inOneSlot(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 1],
          ['b', 'c', 2],
        ],
      ),
    );
    expect(one.certificate.lacking).toMatchObject({ people: [{ person: 'a', reason: 'fewest' }] });
    // Three who could meet in a ring, but not all at once: half meetings would serve all, so that no prices prove it.
    const ring = await schedule(
      inOneSlot(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 1],
          ['b', 'c', 1],
          ['a', 'c', 1],
        ],
      ),
    );
    expect(reasonsOf(ring.certificate.lacking)).toEqual(['unproven']);
  });

  it('cannot be told otherwise', async () => {
    const made = await schedule(
      inOneSlot(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 1],
          ['b', 'c', 2],
        ],
      ),
    );
    const { seal: _, lacking, ...rest } = made.certificate;
    const told = async (other: Lacking | undefined): Promise<string[]> => {
      const certificate = { ...rest, ...(other && { lacking: other }) };
      return verify({
        ...made,
        certificate: { ...certificate, seal: await fingerprint([made.meetings, certificate]) },
      });
    };
    expect(await told(lacking)).toEqual([]);
    const fault = ['certificate.belowMinimum or lacking is not true'];
    const { newcomers, ...people } = lacking ?? { people: [] };
    expect(await told(undefined)).toEqual(fault);
    expect(await told(people)).toEqual(fault);
    expect(await told({ people: [{ person: 'a', reason: 'unproven' }], ...(newcomers && { newcomers }) })).toEqual(
      fault,
    );
    expect(await told({ people: [{ person: 'a', reason: 'impossible' }] })).toEqual(fault);
    const dear = newcomers && { ...newcomers, people: newcomers.people.map((price) => 3 * price) };
    expect(await told({ ...people, ...(dear && { newcomers: dear }) })).toEqual(fault);
  });
});
