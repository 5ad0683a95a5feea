import { planRounds, type RoundsProblem } from '#libs/matchmaking';
import { faultsOf, peopleOf, recount } from '../../../libs/matchmaking/src/rounds/rounds.fixture.js';
import { timed, type Part } from './part.js';

interface Case {
  readonly id: string;
  readonly problem: RoundsProblem;
  /** Most repeats and CPU seconds. */
  readonly repeats: number;
  readonly seconds: number;
}

const company = (companies: number) => (index: number) => ({ organization: `company ${index % companies}` });

const CASES: readonly Case[] = [
  {
    id: '200 people, tables of 8, 8 rounds, companies of 5',
    problem: { people: peopleOf(200, company(40)), rounds: 8, seats: 8 },
    repeats: 0,
    seconds: 0.5,
  },
  {
    id: '197 people, tables of 8, 8 rounds, companies of 5, newcomers, wishes',
    problem: {
      people: peopleOf(197, (index) => ({ ...company(40)(index), newcomer: index % 4 === 0 })),
      rounds: 8,
      seats: 8,
      wishes: peopleOf(100).map(({ id }, index) => [id, `p${String(index + 97).padStart(3, '0')}`] as const),
    },
    repeats: 0,
    seconds: 1,
  },
  { id: '8 tables of 4, 10 rounds', problem: { people: peopleOf(32), rounds: 10, seats: 4 }, repeats: 0, seconds: 0.5 },
  {
    id: '15 people in threes, 7 rounds',
    problem: { people: peopleOf(15), rounds: 7, seats: 3 },
    repeats: 0,
    seconds: 1,
  },
  {
    id: '100 people in pairs, 20 rounds, companies of 5',
    problem: { people: peopleOf(100, company(20)), rounds: 20, seats: 2 },
    repeats: 0,
    seconds: 0.5,
  },
  {
    id: '101 people in pairs, 20 rounds',
    problem: { people: peopleOf(101), rounds: 20, seats: 2 },
    repeats: 0,
    seconds: 0.5,
  },
  {
    id: '1,000 people, tables of 10, 8 rounds, companies of 10',
    problem: { people: peopleOf(1000, company(100)), rounds: 8, seats: 10 },
    repeats: 0,
    seconds: 5,
  },
];

/** Rounds and tables: who meets twice, how the mix is, and what a drop-out and a late arrival change. */
export const rounds: Part = async function* () {
  for (const { id, problem, repeats, seconds } of CASES) {
    yield await measure(id, problem, { repeats, seconds });
    const before = planRounds(problem);
    const held = before.rounds.slice(0, 3);
    const people = [...problem.people.slice(2), { id: 'late' }];
    if (problem.seats > 2)
      yield await measure(`${id}; after 3 rounds two gone, one come`, { ...problem, people, held }, { seconds });
  }
};

async function measure(id: string, problem: RoundsProblem, bar: { repeats?: number; seconds: number }) {
  const { result, ...time } = await timed(() => planRounds(problem));
  const faults = faultsOf(result);
  if (faults.length > 0) throw new Error(`${id}: ${faults.join('; ')}`);
  const { repeats, sameOrganization, wishesServed } = recount(result);
  const most = bar.repeats ?? result.figures.repeatsBound;
  return {
    id,
    value: repeats,
    unit: 'repeats',
    goal: `at most ${most}${bar.repeats === undefined ? ' (the bound)' : ''} in ${bar.seconds} CPU seconds`,
    pass: repeats <= most && time.cpuSeconds <= bar.seconds,
    ...time,
    sameOrganization,
    wishesServed,
    wishes: result.figures.wishes,
    start: result.figures.start,
  };
}
