import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isBreaksProblem, scheduleBreaks, verifyBreaks } from '#libs/matchmaking';
import { timed, type Part } from './part.js';

/** Fewest idle times known of the published instances (Bofill et al., CP 2014, JAIR 2022). */
const BEST_KNOWN: Record<string, number> = {
  'tic-12': 0,
  'tic-12crafc': 0,
  'tic-13': 0,
  'tic-13crafc': 4,
  'forum-13crafb': 10,
  'forum-14': 6,
  'ticf-13crafa': 1,
  'ticf-13crafc': 2,
  'ticf-14crafa': 2,
  'forumt-14crafe': 5,
};
const SECONDS = 10;

/** The B2B instances of the samples, as they are: every meeting placed, and how many idle times that leaves. */
export const b2b: Part = async function* ({ isLong, samples }) {
  if (samples === undefined) {
    yield { id: 'b2b', value: 0, unit: 'instances', goal: 'the instances of the samples: SAMPLES is not set' };
    return;
  }
  const folder = join(samples, 'matching', 'b2b');
  for (const file of (await readdir(folder)).sort())
    for (const seed of isLong ? [1, 2, 3, 4, 5] : [1]) {
      const problem: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
      if (!isBreaksProblem(problem)) throw new Error(`${file} is no B2B instance`);
      const { result, ...time } = await timed(() => scheduleBreaks(problem, { seed }));
      const faults = verifyBreaks(result);
      if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
      const known = BEST_KNOWN[problem.name ?? ''] ?? Infinity;
      yield {
        id: `b2b ${problem.name ?? file}`,
        value: result.breaks,
        unit: 'idle times',
        goal: `all placed, at most ${known} in ${SECONDS} CPU seconds`,
        pass: result.unplaced.length === 0 && result.breaks <= known && time.cpuSeconds <= SECONDS,
        ...time,
        seed,
        unplaced: result.unplaced.length,
        bound: result.bound,
      };
    }
};
