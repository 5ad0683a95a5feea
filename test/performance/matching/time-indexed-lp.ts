import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { Problem } from '#libs/matchmaking';

export type { Highs };

// Its types tell only of the module that `require` gives.
const load = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/** Starts HiGHS as WebAssembly in this process. */
export const startHighs = (): Promise<Highs> => load();

/** Rows of a linear program as they are found, and its columns one after the other. */
class Rows {
  readonly lower: number[] = [];
  readonly upper: number[] = [];

  add(lower: number, upper: number): number {
    this.lower.push(lower);
    return this.upper.push(upper) - 1;
  }
}

/**
 * The time-indexed linear program of a problem whose places are all alike: x[pair, slot] from 0, nobody twice in a slot, no
 * pair twice, everybody between their minimum (but those of `short`) and maximum, no more pairs in a slot than places.
 */
export function timeIndexedLp(highs: Highs, problem: Problem, short: ReadonlySet<string>) {
  const rows = new Rows();
  const slots = problem.slots.map(({ id }) => id);
  const placeRows = slots.map(() => (problem.places.length > 0 ? rows.add(0, problem.places.length) : undefined));
  const people = new Map(
    problem.people.map(({ id, minimum = 1, maximum, availability = slots }) => {
      const own = rows.add(short.has(id) ? 0 : Math.min(minimum, maximum), maximum);
      return [id, { own, times: slots.map((slot) => (availability.includes(slot) ? rows.add(0, 1) : undefined)) }];
    }),
  );
  const [starts, indices, cost]: [number[], number[], number[]] = [[0], [], []];
  for (const [a, b, value] of problem.pairs) {
    const [one, other] = [people.get(a), people.get(b)];
    const pair = rows.add(0, 1);
    for (const [slot, place] of placeRows.entries()) {
      const times = [one?.times[slot], other?.times[slot]];
      if (times.includes(undefined)) continue;
      for (const row of [pair, one?.own, other?.own, ...times, place]) if (row !== undefined) indices.push(row);
      starts.push(indices.length);
      cost.push(value);
    }
  }
  const [numCols, numRows] = [cost.length, rows.upper.length];
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower: cost.map(() => 0),
    colUpper: cost.map(() => 1),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: { format: 'csc' as const, numRows, numCols, starts, indices, values: indices.map(() => 1) },
  };
}

/** The optimum of a linear program. Throws where HiGHS does not find it. */
export function optimumOf(highs: Highs, program: ReturnType<typeof timeIndexedLp>): number {
  const model = highs.createModel(program);
  try {
    model.options.set({ output_flag: false });
    model.run();
    const status = model.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS ends with model status ${status}`);
    return model.getObjectiveValue();
  } finally {
    model.dispose();
  }
}
