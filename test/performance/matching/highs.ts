import { chance, type Problem, type ProblemShape, schedule, verify, wholeProblem } from '#libs/matchmaking';
import { median } from '../measure.js';
import { type Part, type Reading, timed } from './part.js';
import { type Highs, optimumOf, startHighs, timeIndexedLp } from './time-indexed-lp.js';

const PEOPLE = 300;
const WISHES = 1500;
/** The share of the optimum of the linear program, and of the time that HiGHS takes for it. */
const GOAL = { share: 0.99, time: 0.01 };
/** What rounding may do to two sums of the same numbers, as a share. */
const ROUNDING = 1e-6;

const SHAPES: Record<string, Omit<ProblemShape, 'people' | 'seed'>> = {
  'all available': {},
  '80 % available': { presence: 0.8 },
  'half available': { presence: 0.5 },
  'half available, tables for 10 %': { presence: 0.5, tables: PEOPLE / 20 },
};

/** P17: what a schedule is worth against the optimum of its linear program, and how long HiGHS takes for that. */
export const highs: Part = async function* ({ isLong }) {
  const solver = await startHighs();
  for (const [name, shape] of Object.entries(SHAPES)) {
    const problem = withWishes(wholeProblem({ people: PEOPLE, seed: 1, ...shape }));
    // Both are warm before they are measured.
    await beside(solver, problem, false);
    const rounds = [];
    for (let round = 0; round < (isLong ? 9 : 3); round++) rounds.push(await beside(solver, problem, round % 2 === 0));
    yield readingOf(`P17 ${PEOPLE} people, ${WISHES} wishes, 12 slots, ${name}`, rounds);
  }
};

/** As many of the pairs as there are to be, as chance has it. */
function withWishes(problem: Problem): Problem {
  const rng = chance(1);
  const drawn = problem.pairs.map((pair) => ({ pair, lot: rng() })).toSorted((a, b) => a.lot - b.lot);
  return { ...problem, pairs: drawn.slice(0, WISHES).map(({ pair }) => pair) };
}

interface Round {
  readonly value: number;
  readonly bound: number;
  readonly optimum: number;
  readonly cpuSeconds: number;
  readonly barSeconds: number;
}

/** Both once, HiGHS first or second. Throws where the schedule is not true, or the optimum not between its value and its bound. */
async function beside(solver: Highs, problem: Problem, isBarFirst: boolean): Promise<Round> {
  const runBar = (short: readonly string[]) => {
    const program = timeIndexedLp(solver, problem, new Set(short));
    return timed(() => optimumOf(solver, program));
  };
  const before = isBarFirst ? await runBar([]) : undefined;
  const mine = await timed(() => schedule(problem));
  const faults = await verify(mine.result);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const { value, bound, belowMinimum } = mine.result.certificate;
  const bar = before && belowMinimum.length === 0 ? before : await runBar(belowMinimum);
  if (value > bar.result * (1 + ROUNDING) || bar.result > bound * (1 + ROUNDING))
    throw new Error(`The optimum ${bar.result} is not between the value ${value} and the bound ${bound}.`);
  return {
    value,
    bound,
    optimum: bar.result,
    cpuSeconds: mine.cpuSeconds,
    barSeconds: bar.cpuSeconds,
  };
}

function readingOf(id: string, rounds: readonly Round[]): Reading {
  const ratios = rounds.map(({ cpuSeconds, barSeconds }) => cpuSeconds / barSeconds);
  const { value = NaN, optimum = NaN, bound = NaN } = rounds[0] ?? {};
  const [share, ratio] = [value / optimum, median(ratios)];
  return {
    id,
    value: 100 * share,
    unit: '% of the optimum of the linear program',
    goal: `>= ${100 * GOAL.share} % in <= ${GOAL.time} of the bar's CPU`,
    pass: share >= GOAL.share && ratio <= GOAL.time,
    bar: 'HiGHS (WebAssembly) on the linear program with a column for each pair and slot',
    barValue: median(rounds.map(({ barSeconds }) => barSeconds)),
    cpuSeconds: median(rounds.map(({ cpuSeconds }) => cpuSeconds)),
    ratio,
    spread: [Math.min(...ratios), Math.max(...ratios)],
    optimum,
    boundAboveOptimum: bound / optimum - 1,
  };
}
