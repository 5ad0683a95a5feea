import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { assign as assignPairs, latentPairs, type Pairs } from '#libs/matchmaking';
import { timed, type Part, type Reading } from './part.js';

/** Six meetings each; the greatest gap in percent and the most seconds by the number of people. */
const MOST = 6;
const AIMS: Record<number, { gap: number; seconds: number }> = {
  2000: { gap: 0.01, seconds: 2 },
  10000: { gap: 0.02, seconds: 5 },
  100000: { gap: 0.3, seconds: 30 },
};

/** The assigning part alone: how far below the proven bound it stays, on our own markets and on those of the samples. */
export const assign: Part = async function* ({ isLong, samples }) {
  for (const people of isLong ? [2000, 10000, 100000] : [2000, 10000])
    yield await measure(`assign ${people}`, latentPairs(people, 1));
  if (samples === undefined) return;
  for (const people of isLong ? [2000, 10000] : [2000])
    yield await measure(`assign ${people} of generate-pairs`, await generatedPairs(samples, people));
};

async function measure(id: string, pairs: Pairs): Promise<Reading> {
  const { gap, seconds: limit } = AIMS[pairs.people] ?? { gap: 0, seconds: 0 };
  const { result, ...time } = await timed(() => assignPairs({ ...pairs, most: MOST }));
  const value = (100 * (result.bound - result.value)) / result.bound;
  return {
    id: `${id} gap`,
    value,
    unit: '%',
    goal: `at most ${gap} in ${limit} CPU seconds`,
    pass: value <= gap && time.cpuSeconds <= limit,
    ...time,
    pairs: pairs.weight.length,
    megabytes: Math.round(process.memoryUsage.rss() / 1e6),
  };
}

/** What the samples' own generator writes. */
async function generatedPairs(samples: string, people: number): Promise<Pairs> {
  const folder = await mkdtemp(join(tmpdir(), 'treffpunkt-pairs-'));
  try {
    const program = join(samples, 'matching', 'generate-pairs.mjs');
    await promisify(execFile)(process.execPath, [program, String(people), '1', 'latent'], { cwd: folder });
    const rows = (await readFile(join(folder, `inst_latent_${people}.txt`), 'utf8')).split('\n').slice(1);
    const columns = rows.map((row) => row.split(' ').map(Number));
    return {
      people,
      from: Int32Array.from(columns, ([from]) => from ?? 0),
      to: Int32Array.from(columns, ([, to]) => to ?? 0),
      weight: Float64Array.from(columns, ([, , weight]) => weight ?? 0),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
