import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planRounds, type RoundsPlan, type RoundsProblem } from './index.js';
import { faultsOf, peopleOf, recount } from './rounds.fixture.js';

const FEW = { steps: 3000 };

const problems = fc
  .record({
    people: fc.array(
      fc.record({
        organization: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
        newcomer: fc.boolean(),
        expertise: fc.subarray(['radar', 'care', 'law']),
        from: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        until: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
      }),
      { maxLength: 17 },
    ),
    rounds: fc.integer({ min: 1, max: 5 }),
    seats: fc.integer({ min: 2, max: 5 }),
    tables: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    odd: fc.constantFrom('trio' as const, 'pause' as const),
    expertise: fc.constantFrom('spread' as const, 'gather' as const, 'any' as const),
    wishes: fc.array(fc.tuple(fc.nat(18), fc.nat(18)), { maxLength: 12 }),
    apart: fc.array(fc.tuple(fc.nat(16), fc.nat(16)), { maxLength: 2 }),
  })
  .map(({ people, wishes, apart, tables, expertise, ...rest }): RoundsProblem => {
    const named = people.map(({ organization, from, until, ...person }, index) => ({
      ...person,
      id: `p${index}`,
      ...(organization !== undefined && { organization }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    }));
    const pair = ([a, b]: [number, number]): [string, string] => [`p${a}`, `p${b}`];
    return {
      ...rest,
      people: named,
      mix: { expertise },
      wishes: wishes.filter(([a, b]) => a !== b).map(pair),
      apart: apart.filter(([a, b]) => a !== b).map(pair),
      ...(tables !== undefined && { tables }),
    };
  });

function expectRight(plan: RoundsPlan): void {
  expect(faultsOf(plan)).toEqual([]);
  expect(plan.figures).toMatchObject(recount(plan));
  const { repeats, repeatsBound, sameOrganization, sameOrganizationBound, newcomersTogether, newcomersTogetherBound } =
    plan.figures;
  expect(repeats).toBeGreaterThanOrEqual(repeatsBound);
  expect(sameOrganization).toBeGreaterThanOrEqual(sameOrganizationBound);
  expect(newcomersTogether).toBeGreaterThanOrEqual(newcomersTogetherBound);
  expect(plan.unserved.length).toBe(plan.figures.wishes - plan.figures.wishesServed);
}

describe('rounds', () => {
  it('seat everybody once, count right, never beat a bound, and are the same for the same seed', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const plan = planRounds(problem, { ...FEW, seed });
        expectRight(plan);
        expect(planRounds(problem, { ...FEW, seed })).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order in which people and wishes are listed', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const turned = {
          ...problem,
          people: [...problem.people].reverse(),
          wishes: [...(problem.wishes ?? [])].reverse(),
          apart: [...(problem.apart ?? [])].reverse(),
        };
        const { rounds, figures, unserved } = planRounds(problem, FEW);
        expect(planRounds(turned, FEW)).toEqual({ problem: turned, rounds, figures, unserved });
      }),
      { numRuns: 30 },
    );
  });

  it('go on after those held, whoever has gone or come', () => {
    fc.assert(
      fc.property(problems, fc.nat(5), fc.nat(20), (problem, count, gone) => {
        const before = planRounds(problem, FEW);
        const people = [...problem.people.filter((_, index) => index !== gone), { id: 'late' }];
        const after: RoundsProblem = { ...problem, people, held: before.rounds.slice(0, count) };
        expectRight(planRounds(after, FEW));
        expectRight(planRounds({ ...after, planned: before.rounds }, FEW));
      }),
      { numRuns: 40 },
    );
  });

  it('200 people at tables of 8: 8 rounds without a repeat or two of a company at a table', () => {
    const people = peopleOf(200, (index) => ({ organization: `company ${index % 40}` }));
    const plan = planRounds({ people, rounds: 8, seats: 8 });
    expectRight(plan);
    expect(plan.figures).toMatchObject({ repeats: 0, sameOrganization: 0, start: 'field' });
  });

  it('8 tables of 4: 10 rounds without a repeat', () => {
    const plan = planRounds({ people: peopleOf(32), rounds: 10, seats: 4 });
    expectRight(plan);
    expect(plan.figures).toMatchObject({ repeats: 0, metOnAverage: 30, start: 'known-design' });
  });

  it('numbers that no construction fits: 15 people in threes meet everybody once in 7 rounds', () => {
    const plan = planRounds({ people: peopleOf(15), rounds: 7, seats: 3 });
    expectRight(plan);
    expect(plan.figures).toMatchObject({ repeats: 0, metOnAverage: 14 });
  });

  it('a dense plan goes on without a repeat after people have gone and come', () => {
    const before = planRounds({ people: peopleOf(64), rounds: 8, seats: 8 }, FEW);
    const people = [...before.problem.people.filter(({ id }) => !['p005', 'p009'].includes(id)), { id: 'late' }];
    const rest = { people, rounds: 8, seats: 8, held: before.rounds.slice(0, 3) };
    const recovered = planRounds(rest, FEW);
    expectRight(recovered);
    expect(recovered.figures).toMatchObject({ repeats: 0, start: 'recovered' });
    const kept = planRounds({ ...rest, planned: before.rounds }, FEW);
    expectRight(kept);
    expect(kept.figures).toMatchObject({ repeats: 0, start: 'planned' });
  });
});

describe('speed networking', () => {
  it('odd numbers make one trio, with a bridge where somebody has common ground with both others', () => {
    const people = peopleOf(21, (index) => ({ expertise: [`field ${index % 4}`] }));
    const plan = planRounds({ people, rounds: 7, seats: 2 });
    expectRight(plan);
    expect(plan.figures.repeats).toBe(0);
    for (const { tables, pausing } of plan.rounds) {
      const trios = tables.filter((table) => table.people.length === 3);
      expect([trios.length, pausing]).toEqual([1, []]);
      const versed = trios
        .flatMap((trio) => trio.people)
        .map((id) => people.find((one) => one.id === id)?.expertise?.[0]);
      expect(trios[0]?.bridge !== undefined).toBe(new Set(versed).size === 1);
    }
  });

  it('or one pauses, nobody twice', () => {
    const plan = planRounds({ people: peopleOf(21), rounds: 15, seats: 2, odd: 'pause' });
    expectRight(plan);
    expect(plan.figures).toMatchObject({ repeats: 0, mostPauses: 1 });
  });
});

describe('a wish that was not served says what it ran into', () => {
  const people = peopleOf(8, (index) => ({
    ...(index < 2 && { organization: 'A' }),
    ...(index === 2 && { until: 1 }),
    ...(index === 3 && { from: 2 }),
  }));
  const problem: RoundsProblem = { people, rounds: 2, seats: 2, apart: [['p004', 'p005']] };
  const obstacle = (wish: [string, string], more: Partial<RoundsProblem> = {}) =>
    planRounds({ ...problem, wishes: [wish], ...more }, FEW).unserved.map((one) => one.obstacle);

  it.each([
    ['somebody unknown', ['p000', 'x'] as [string, string], 'unknown-person'],
    ['two who are kept apart', ['p004', 'p005'] as [string, string], 'apart'],
    ['two who are never there at once', ['p002', 'p003'] as [string, string], 'never-there-together'],
    ['two of one organization', ['p000', 'p001'] as [string, string], 'same-organization'],
  ])('%s', (_, wish, expected) => {
    expect(obstacle(wish)).toEqual([expected]);
  });

  it('more wishes than seats; another wish; and one that can be served is', () => {
    const wishes = ['p004', 'p005', 'p006'].map((to): [string, string] => ['p000', to]);
    const one = planRounds({ people: peopleOf(8), seats: 2, rounds: 1, wishes }, FEW);
    expect(one.unserved.map(({ obstacle }) => obstacle)).toEqual(['more-wishes-than-seats', 'more-wishes-than-seats']);
    const triangle: RoundsProblem['wishes'] = [
      ['p004', 'p006'],
      ['p006', 'p007'],
      ['p007', 'p004'],
    ];
    const [first] = planRounds({ people: peopleOf(8), rounds: 1, seats: 2, wishes: triangle }, FEW).unserved;
    expect(first?.obstacle).toBe('more-wishes-than-seats');
    expect(obstacle(['p004', 'p006'])).toEqual([]);
  });

  it('names the wishes that would have had to give way', () => {
    const wishes: RoundsProblem['wishes'] = [
      ['p000', 'p001'],
      ['p001', 'p002'],
      ['p002', 'p003'],
      ['p003', 'p000'],
      ['p000', 'p002'],
    ];
    const { unserved } = planRounds({ people: peopleOf(4), rounds: 2, seats: 2, wishes }, FEW);
    expect(unserved.map(({ obstacle }) => obstacle)).toEqual(['more-wishes-than-seats']);
    const plan = planRounds(
      {
        people: peopleOf(6),
        rounds: 1,
        seats: 3,
        wishes: [
          ['p000', 'p001'],
          ['p002', 'p003'],
          ['p001', 'p002'],
          ['p004', 'p005'],
          ['p003', 'p004'],
        ],
      },
      FEW,
    );
    expect(plan.unserved.every(({ others }) => others.length > 0)).toBe(true);
    expect(plan.unserved.map(({ obstacle }) => obstacle)).toContain('another-wish');
  });
});
