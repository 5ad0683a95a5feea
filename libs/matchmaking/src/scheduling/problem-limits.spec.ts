import { describe, expect, it } from '@jest/globals';
import { checkProblem } from './grid.js';
import { schedule } from './schedule.js';
import type { Problem } from './types.js';

const problem: Problem = {
  people: ['a', 'b', 'c'].map((id) => ({ id, maximum: 2 })),
  slots: [
    { id: 's', from: 0, to: 15 },
    { id: 't', from: 20, to: 35 },
  ],
  places: [{ id: 'x' }, { id: 'y' }],
  pairs: [['a', 'b', 1]],
};
const lock = { people: ['a', 'b'], slot: 's', place: 'x' };

describe('a problem that is none', () => {
  const cases: Array<[path: string, wrong: Partial<Problem>]> = [
    ['people[0].maximum', { people: [{ id: 'a', maximum: 2 ** 32 }] }],
    ['people[0].maximum', { people: [{ id: 'a', maximum: 1e300 }] }],
    ['places[0].parallel', { places: [{ id: 'x', parallel: 2 ** 31 }] }],
    ['pairs[0][2]', { pairs: [['a', 'b', 1e308]] }],
    ['locks[1]', { locks: [lock, { ...lock, people: ['b', 'a'] }] }],
    ['slots overlap', { slots: Array.from({ length: 300 }, (_, at) => ({ id: `${at}`, from: at, to: at + 60 })) }],
    ['slots[0].from', { slots: [{ id: 's', from: '2026-11-24T09:00:00', to: '2026-11-24T09:15:00' }] }],
    ['slots[0].to', { slots: [{ id: 's', from: 0, to: '2026-11-24T09:15:00Z' }] }],
    [
      'walks[1]',
      {
        walks: [
          ['x', 'y', 3],
          ['y', 'x', 5],
        ],
      },
    ],
    ['groups[0].mayMeet[0]', { groups: [{ id: 'g', people: ['a'], mayMeet: ['nix'] }] }],
    [
      'groups[1].id',
      {
        groups: [
          { id: 'g', people: ['a'] },
          { id: 'g', people: ['b'] },
        ],
      },
    ],
  ];
  it.each(cases)('is refused by its path: %s', (path, wrong) => {
    checkProblem(problem);
    let said = '';
    try {
      checkProblem({ ...problem, ...wrong });
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain(`ProblemError: ${path} `);
  });

  it('never says that more could be had than all pairs are worth', async () => {
    const people = ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, maximum: 2, newcomer: true }));
    const pairs = people.flatMap(({ id: a }, at) => people.slice(at + 1).map(({ id: b }) => [a, b, 1] as const));
    const few = { people, pairs, slots: [{ id: 's', from: 0, to: 15 }], places: [{ id: 'x' }] };
    expect((await schedule(few)).certificate.bound).toBeLessThanOrEqual(15);
    const worthless = { ...few, pairs: pairs.map(([a, b]) => [a, b, 0] as const) };
    expect((await schedule(worthless)).certificate.bound).toBe(0);
  });
});
