/** One figure of the engine beside its bar. */
export interface Reading {
  /** What was measured, for example `assign 10000 gap`. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure has to be, in words, and whether it is. */
  readonly goal?: string;
  readonly pass?: boolean;
  /** What ran beside it, and what that gave. */
  readonly bar?: string;
  readonly barValue?: number;
  /** Wall and CPU seconds of the work. */
  readonly seconds?: number;
  readonly cpuSeconds?: number;
  /** Whatever else was seen, by name and unit. */
  readonly [further: string]: unknown;
}

/** What a part of the bench gets: whether to take the full sizes, and the folder of the samples where there is one. */
export interface MatchingBench {
  readonly isLong: boolean;
  readonly samples: string | undefined;
}

/** Measures one room of the engine; gives its figures one by one, as they come. */
export type Part = (bench: MatchingBench) => AsyncIterable<Reading>;

/** Takes some work; gives its result with the wall and CPU seconds of this process that it took. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; seconds: number; cpuSeconds: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds, cpuSeconds: (user + system) / 1e6 };
}
