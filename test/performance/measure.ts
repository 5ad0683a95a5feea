import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** One way of doing the work: the product or its bar. */
export interface Variant {
  name: string;
  /** Processes whose CPU time is counted. */
  pids: () => number[];
  /** Does the work `times` times; throws where an answer is wrong, since a wrong answer voids the number. */
  work: (times: number) => Promise<void>;
}

/** What a benchmark prints: one line of JSON. */
export interface Finding {
  id: string;
  /** The product's cost over the bar's, the median of the rounds. */
  ratio: number;
  /** The lowest and highest ratio of a round. */
  spread: [number, number];
  goal: string;
  pass: boolean;
  bar: string;
  /** CPU microseconds an operation, medians. */
  cost: { product: number; bar: number };
  versions: Record<string, string>;
  /** Whatever else was seen, by name and unit. */
  [further: string]: unknown;
}

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** User and system time of the processes so far, in microseconds. Linux only. */
export function cpuMicros(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return (ticks.reduce((a, b) => a + b, 0) / TICKS_A_SECOND) * 1e6;
}

/**
 * Runs product and bar in turns (A B, B A, ...) after a warm-up, and gives the ratio of CPU time an operation per round.
 * `times` must make a round last seconds: the kernel counts CPU time in hundredths.
 */
export async function compare(
  product: Variant,
  bar: Variant,
  { rounds, times, warmUp }: { rounds: number; times: number; warmUp: number },
): Promise<Pick<Finding, 'ratio' | 'spread' | 'cost'>> {
  await product.work(warmUp);
  await bar.work(warmUp);
  const costs: { product: number; bar: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [product, bar] : [bar, product];
    const cost = new Map<Variant, number>();
    for (const variant of order) cost.set(variant, await costOf(variant, times));
    costs.push({ product: cost.get(product) ?? NaN, bar: cost.get(bar) ?? NaN });
  }
  return { ...ratioOf(costs), cost: mediansOf(costs) };
}

async function costOf(variant: Variant, times: number): Promise<number> {
  const before = cpuMicros(variant.pids());
  await variant.work(times);
  return (cpuMicros(variant.pids()) - before) / times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median of the rounds' ratios, and the lowest and highest. */
export function ratioOf(rounds: readonly { product: number; bar: number }[]): Pick<Finding, 'ratio' | 'spread'> {
  const ratios = rounds.map(({ product, bar }) => product / bar).sort((a, b) => a - b);
  return {
    ratio: round3(median(ratios)),
    spread: [round3(ratios[0] ?? NaN), round3(ratios.at(-1) ?? NaN)],
  };
}

/** The medians of product and bar, rounded. */
export const mediansOf = (rounds: readonly { product: number; bar: number }[]): { product: number; bar: number } => ({
  product: Math.round(median(rounds.map(({ product }) => product))),
  bar: Math.round(median(rounds.map(({ bar }) => bar))),
});

const round3 = (value: number): number => Math.round(value * 1000) / 1000;
