import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assignFairly, type AssignProblem } from '#libs/matchmaking';
import { median } from '../measure.js';
import { type Part, timed } from './part.js';

/** The total that is known with the worst paper at its best, and the time for it. */
const AIM = { value: 201.77, worst: 0.9448, seconds: 1 };

/** Papers of a real conference and who reads them, by expertise: from the greatest total to the worst-off paper first. */
export const midl: Part = async function* ({ isLong, samples }) {
  const folder = join(samples ?? '', 'matching/midl');
  if (samples === undefined || !existsSync(folder))
    return yield { id: 'midl', value: NaN, unit: 'set SAMPLES to the folder of the samples' };
  const { problem, papers } = await read(folder);
  const made = [];
  for (let round = 0; round < (isLong ? 5 : 1); round++) made.push(await timed(() => assignFairly(problem, papers)));
  const front = made[0]?.result ?? [];
  const { value = NaN, worst = NaN, bound = NaN, worstBound = NaN, chosen = [] } = front.at(-1) ?? {};
  const cpuSeconds = median(made.map((one) => one.cpuSeconds));
  const isReached = Math.round(100 * value) / 100 >= AIM.value && worst >= AIM.worst;
  yield {
    id: `midl, ${problem.people - papers.length} readers, ${papers.length} papers`,
    value,
    unit: 'total',
    goal: `${AIM.value} with the worst paper at ${AIM.worst} in ${AIM.seconds} CPU second`,
    pass: isReached && cpuSeconds <= AIM.seconds,
    cpuSeconds,
    worst,
    worstAtMost: worstBound,
    bound,
    pairs: chosen.length,
    front: front.map((one) => [one.worst, one.value]),
  };
};

/** Readers first, papers after them; how much is known of a load at least is no matter, as in the figures to compare with. */
async function read(folder: string): Promise<{ problem: AssignProblem; papers: Int32Array }> {
  const rows = async (file: string) =>
    (await readFile(join(folder, file), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.split(',').map(Number));
  const [loads, readings] = [(await rows('loads.csv')).flat(), (await rows('covs.csv')).flat()];
  const scores = (await rows('scores.csv')).flatMap((row, reader) =>
    row.map((score, paper) => ({ reader, paper: loads.length + paper, score })),
  );
  const pairs = scores.filter(({ score }) => score > 0);
  const problem: AssignProblem = {
    people: loads.length + readings.length,
    most: Int32Array.of(...loads, ...readings),
    from: Int32Array.from(pairs, ({ reader }) => reader),
    to: Int32Array.from(pairs, ({ paper }) => paper),
    weight: Float64Array.from(pairs, ({ score }) => score),
  };
  return { problem, papers: Int32Array.from(readings, (_, paper) => loads.length + paper) };
}
