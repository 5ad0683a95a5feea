import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Candidates, findCandidates, Search } from '../../../libs/matchmaking/src/index.js';
import { median } from '../measure.js';
import { type MatchingBench, type Part, type Reading, timed } from './part.js';
import { compiled, DIMENSIONS, rowsOf } from './synthetic-views.js';

const KEEP = 20;

const one = (rows: Float32Array): Search => ({
  views: { dimensions: DIMENSIONS, seeks: rows, gives: rows },
  most: KEEP,
  blend: { bothWays: 0, oneWay: 1 },
});

/** The share of the truly best that were found, for every so many of the people. */
function recall(
  { seeks, gives, dimensions }: Search['views'],
  { bothWays, oneWay }: Search['blend'],
  found: Candidates,
) {
  const people = seeks.length / dimensions;
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (seeks[a * dimensions + i] ?? 0) * (gives[b * dimensions + i] ?? 0);
    return seeks === gives ? sum : Math.max(0, sum);
  };
  const score = (a: number, b: number) => {
    if (seeks === gives) return oneWay * product(a, b);
    const [x, y] = [product(a, b), product(b, a)];
    return (x + y > 0 ? (bothWays * 2 * x * y) / (x + y) : 0) + oneWay * (x + y);
  };
  let hits = 0;
  let all = 0;
  for (let person = 0; person < people; person += Math.ceil(people / 300)) {
    const scores = Float64Array.from({ length: people }, (_, other) => (other === person ? -1 : score(person, other)));
    const least = scores.toSorted().at(-KEEP) ?? 0;
    const got = found.others.subarray(person * KEEP, (person + 1) * KEEP);
    for (const other of got) if (other >= 0 && (scores[other] ?? 0) >= least) hits++;
    all += KEEP;
  }
  return hits / all;
}

/** The bar: the same in C, one thread; each round says its wall seconds. */
async function startBar(
  folder: string,
  rows: Float32Array,
): Promise<{ round: () => Promise<number>; end: () => Promise<void> }> {
  const source = fileURLToPath(new URL('../bars/top-k.c', import.meta.url));
  const program = join(folder, 'top-k');
  const data = join(folder, 'rows');
  execFileSync('gcc', ['-O3', '-march=native', '-o', program, source]);
  writeFileSync(data, rows);
  const child = spawn(program, [data, String(rows.length / DIMENSIONS), String(DIMENSIONS)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  return {
    round: async () => {
      const said = once(lines, 'line');
      child.stdin.write('go\n');
      return Number(String((await said)[0]).split(' ')[0]);
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

/** P15: 10,000 people, 256 dimensions, beside C; CPU seconds of one thread, wall of two. */
async function* beside(find: typeof findCandidates, people: number, rounds: number): AsyncGenerator<Reading> {
  const rows = rowsOf(people, 1);
  const search = one(rows);
  const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-topk-'));
  try {
    const bar = await startBar(folder, rows);
    const ratios: number[] = [];
    const costs: number[] = [];
    const bars: number[] = [];
    let found = await find(search, { threads: 1 });
    await bar.round();
    for (let round = 0; round < rounds; round++) {
      const first = round % 2 === 0 ? await bar.round() : 0;
      const mine = await timed(() => find(search, { threads: 1 }));
      const barCost = first || (await bar.round());
      found = mine.result;
      ratios.push(mine.cpuSeconds / barCost);
      costs.push(mine.cpuSeconds);
      bars.push(barCost);
    }
    await bar.end();
    const theirs = { ...found, others: new Int32Array(readFileSync(join(folder, 'rows.out')).buffer.slice(0)) };
    const seen = recall(search.views, search.blend, found);
    const ratio = median(ratios);
    yield {
      id: `P15 best ${KEEP} of everyone, ${people} x ${DIMENSIONS}, one thread`,
      value: ratio,
      unit: 'CPU over the bar',
      goal: '<= 1.1, recall >= 0.999',
      pass: ratio <= 1.1 && seen >= 0.999,
      bar: 'C, gcc -O3 -march=native, 4x4 blocks of vector types, one thread',
      barValue: median(bars),
      cpuSeconds: median(costs),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      recall: seen,
      barRecall: recall(search.views, search.blend, theirs),
    };
    const two = await timed(() => find(search, { threads: 2 }));
    yield {
      id: `P15 with two threads, ${people} x ${DIMENSIONS}`,
      value: two.cpuSeconds / 2 / median(bars),
      unit: 'CPU of a thread over the bar',
      goal: '<= 0.5 where both cores are free',
      pass: two.cpuSeconds / 2 / median(bars) <= 0.5,
      seconds: two.seconds,
      cpuSeconds: two.cpuSeconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both directions, blended: what the engine asks for. */
async function* growth(find: typeof findCandidates, sizes: readonly number[]): AsyncGenerator<Reading> {
  const goals = new Map([
    [10_000, 5],
    [100_000, 90],
  ]);
  for (const people of sizes) {
    const views = { dimensions: DIMENSIONS, seeks: rowsOf(people, 1), gives: rowsOf(people, 2) };
    const search: Search = { views, most: KEEP, blend: { bothWays: 0.54, oneWay: 0.09 } };
    const { result, seconds, cpuSeconds } = await timed(() => find(search, { threads: 2 }));
    const seen = recall(views, search.blend, result);
    const goal = goals.get(people);
    yield {
      id: `candidates both ways, ${people} x ${DIMENSIONS}, two threads`,
      value: cpuSeconds,
      unit: 'CPU s',
      ...(goal && { goal: `<= ${goal} CPU s, recall >= 0.99`, pass: cpuSeconds <= goal && seen >= 0.99 }),
      seconds,
      cpuSeconds,
      recall: seen,
      rssMegabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
    };
  }
}

/** The best others of everyone: beside C, and how it grows. */
export const topk: Part = async function* ({ isLong }: MatchingBench) {
  const { findCandidates: find } = await compiled();
  yield* beside(find, 10_000, isLong ? 9 : 3);
  yield* growth(find, isLong ? [1000, 3000, 10_000, 30_000, 100_000] : [1000, 3000, 10_000]);
};
