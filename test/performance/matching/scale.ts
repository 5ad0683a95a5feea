import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { madeUpPeople, madeUpVectors } from '../../../libs/matchmaking/src/problems/index.js';
import { Pace } from '../../../libs/matchmaking/src/pace.js';
import { buildCorpus } from '../../../libs/matchmaking/src/scoring/corpus.js';
import { ranking } from '../../../libs/matchmaking/src/suggesting/rankings.js';
import { others } from '../../../libs/matchmaking/src/suggesting/suggest.js';
import { type Part, type Reading, timed } from './part.js';
import { compiled } from './synthetic-views.js';

const SEED = 1;
const LIMIT = 20;
/** Of how many people the lists are held against the exact ones. */
const SAMPLE = 60;
/** Scores that are nearer than this are told apart by chance alone. */
const EQUAL = 1e-8;

const GOALS = new Map([
  [10_000, 5],
  [100_000, 90],
]);

/** Lists of everyone by the engine's own score, people and vectors made up beforehand: what one process of its own says. */
async function measured(count: number): Promise<Reading> {
  const { suggest, suggestFairly, threadCrew } = await compiled();
  const people = madeUpPeople(count, SEED);
  const vectors = madeUpVectors(people);
  await suggest(people.slice(0, 50), { limit: 1 });
  const reading = await timed(() => buildCorpus(people, new Pace(), { vectors }));
  const corpus = reading.result;
  const {
    result: { suggestions },
    seconds,
    cpuSeconds,
  } = await timed(() => suggestFairly(people, { limit: LIMIT, vectors }, threadCrew(2)));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const lists = new Map<string, Set<number>>();
  for (const { person, other } of suggestions)
    lists.set(person, (lists.get(person) ?? new Set()).add(corpus.numbers.get(other) ?? -1));
  let found = 0;
  for (let at = 0; at < SAMPLE; at++) {
    const person = Math.floor((at * count) / SAMPLE);
    const { order, ranks } = ranking(corpus, person, others(corpus, person));
    const least = (ranks[LIMIT - 1] ?? 0) - EQUAL;
    const mine = lists.get(people[person]?.id ?? '');
    for (let place = 0; (ranks[place] ?? -Infinity) >= least; place++) if (mine?.has(order[place] ?? -1)) found++;
  }
  const recall = found / (SAMPLE * LIMIT);
  const goal = GOALS.get(count);
  return {
    id: `lists of ${LIMIT} for ${count} people by the exact score, with reasons, two threads`,
    value: cpuSeconds,
    unit: 'CPU s',
    ...(goal && { goal: `<= ${goal} CPU s, recall >= 0.99`, pass: cpuSeconds <= goal && recall >= 0.99 }),
    seconds,
    cpuSeconds,
    ofWhichReadingCpuSeconds: reading.cpuSeconds,
    recall,
    peakMegabytes: peak,
  };
}

/** Each size in a process of its own, so that its peak of memory is its own. */
export const scale: Part = async function* ({ isLong }) {
  const program = fileURLToPath(new URL('./scale-process.ts', import.meta.url));
  const loader = fileURLToPath(new URL('../../support/load-typescript.mjs', import.meta.url));
  for (const people of isLong ? [1000, 2000, 5000, 10_000, 30_000, 100_000] : [1000, 2000, 5000, 10_000]) {
    const flags = ['--import', loader, '--max-old-space-size=8192'];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, String(people)]);
    yield JSON.parse(stdout) as Reading;
  }
};

export { measured };
