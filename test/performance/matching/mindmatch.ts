import { assign, type AssignProblem } from '#libs/matchmaking';
import { median } from '../measure.js';
import {
  isApart,
  type MindmatchPerson,
  readMindmatch,
  readMindmatchChoices,
  tfidfCosines,
} from './mindmatch-sample.js';
import { type Part, timed } from './part.js';

const EACH = 6;
/** How far below the optimum the mean may be, in percent. */
const GOAL = 0.05;

/** A real conference: exactly six for everyone, all mutual, nobody with whom they wrote before; beside the published tool. */
export const mindmatch: Part = async function* ({ isLong, samples }) {
  const everybody = readMindmatch(samples);
  if (!everybody || samples === undefined)
    return yield { id: 'mindmatch', value: NaN, unit: 'set SAMPLES to the folder of the samples' };
  const theirs = readMindmatchChoices(samples);
  const people = everybody.slice(0, theirs.length);
  // Words of one character count as well: so the published choice is worth what is known of it.
  const cosines = tfidfCosines(
    people.map(({ abstracts }) => abstracts),
    1,
  );
  const cosine = (one: number, other: number): number => cosines[one]?.[other] ?? 0;
  const problem = problemOf(people, cosine);
  const made = [];
  for (let round = 0; round < (isLong ? 5 : 1); round++) made.push(await timed(() => assign(problem)));
  const { value = NaN, bound = NaN, chosen = new Int32Array() } = made[0]?.result ?? {};
  if (!isExact(problem, chosen)) throw new Error(`Somebody has not exactly ${EACH}.`);
  const gap = (100 * (bound - value)) / bound;
  yield {
    id: `mindmatch ${people.length}, exactly ${EACH} each`,
    value: value / chosen.length,
    unit: 'mean cosine',
    goal: `at most ${GOAL} % below the optimum`,
    pass: gap <= GOAL,
    bar: 'what the published tool chose',
    barValue: meanOf(theirs.flatMap((others, one) => others.map((other) => cosine(one, other)))),
    optimumAtMost: bound / chosen.length,
    gap,
    cpuSeconds: median(made.map(({ cpuSeconds }) => cpuSeconds)),
    pairs: problem.weight.length,
  };
};

/** Everybody may meet everybody with whom they did not write, exactly as often as is wanted. */
function problemOf(people: readonly MindmatchPerson[], cosine: (one: number, other: number) => number): AssignProblem {
  const pairs = people.flatMap((one, from) =>
    [...people.keys()].slice(from + 1).flatMap((to) => (isApart(one, people[to]) ? [[from, to] as const] : [])),
  );
  return {
    people: people.length,
    most: EACH,
    least: new Int32Array(people.length).fill(EACH),
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to),
    weight: Float64Array.from(pairs, ([from, to]) => cosine(from, to)),
  };
}

/** Whether everybody has exactly as many as is wanted. */
function isExact({ people, from, to }: AssignProblem, chosen: Int32Array): boolean {
  const counts = new Int32Array(people);
  for (const pair of chosen)
    for (const person of [from[pair] ?? 0, to[pair] ?? 0]) counts[person] = (counts[person] ?? 0) + 1;
  return counts.every((count) => count === EACH);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
