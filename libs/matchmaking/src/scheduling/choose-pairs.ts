import { assign } from '../assigning/index.js';
import { Calendar } from './calendar.js';
import type { Grid } from './grid.js';

/** How often the toll is halved. */
const ROUNDS = 16;
/** How much more than the most valuable pair a must-meeting counts, or a newcomer where not all can be served. */
const FIRST = 4;

/** Pairs to bring together, and what a meeting of each person and room for one cost. */
export interface ChosenPairs {
  readonly chosen: readonly number[];
  readonly people: readonly number[];
  readonly toll: number;
}

/** The pairs to choose from, how many of them there is room for, and the most of each person. */
export interface PairsOptions {
  readonly pairs: readonly number[];
  readonly room: number;
  readonly most: Int32Array;
}

/**
 * The pairs of the greatest value, those that must be before all, everybody with their minimum. Where there is not even room
 * for all minimums, no more pairs than there is room for: as many people as can be have their minimum, and each pair pays a
 * toll, the least at which they are no more (Lagrangian relaxation).
 */
export function choosePairs(grid: Grid, options: PairsOptions): ChosenPairs {
  const chooser = new Chooser(grid, options);
  if (2 * options.room >= chooser.least.reduce((sum, least) => sum + least, 0)) return chooser.choose(0);
  const { highest } = chooser;
  const few = new Chooser(grid, options, { isForMany: true }).atLeastToll(-2 * highest, 2 * highest);
  const served = new Set(few.chosen.flatMap((pair) => [grid.pairs[pair]?.a ?? 0, grid.pairs[pair]?.b ?? 0]));
  const { people, toll } = new Chooser(grid, options, { served }).choose(2 * highest);
  return { ...few, people, toll };
}

class Chooser {
  readonly highest: number;
  private readonly most: Int32Array;
  readonly least: Int32Array;
  private readonly weight: Float64Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  /** `isForMany`: nobody more than their minimum, newcomers first; `served`: the minimums of these alone. */
  constructor(
    grid: Grid,
    private readonly options: PairsOptions,
    { isForMany = false, served }: { isForMany?: boolean; served?: ReadonlySet<number> } = {},
  ) {
    const { count: locked } = new Calendar(grid);
    const of = (pair: number) => grid.pairs[pair] ?? { a: 0, b: 0, value: 0, must: false };
    const least = options.most.map((limit, person) =>
      Math.max(0, Math.min(limit, (grid.least[person] ?? 0) - (locked[person] ?? 0))),
    );
    const isWanted = (person: number): boolean => !isForMany && (served?.has(person) ?? true);
    this.highest = options.pairs.reduce((high, pair) => Math.max(high, of(pair).value), 0) || 1;
    this.most = isForMany ? least : options.most;
    this.least = least.map((count, person) => (isWanted(person) ? count : 0));
    this.from = Int32Array.from(options.pairs, (pair) => of(pair).a);
    this.to = Int32Array.from(options.pairs, (pair) => of(pair).b);
    this.weight = Float64Array.from(options.pairs, (pair) => {
      const { a, b, value, must } = of(pair);
      const newcomers = isForMany ? (grid.isNewcomer[a] ?? 0) + (grid.isNewcomer[b] ?? 0) : 0;
      return value + FIRST * this.highest * (Number(must) + newcomers);
    });
  }

  choose(toll: number): ChosenPairs {
    const { from, to, most, least, options } = this;
    const weight = toll === 0 ? this.weight : this.weight.map((value) => value - toll);
    const { chosen, prices } = assign({ people: most.length, most, least, from, to, weight });
    return { chosen: Array.from(chosen, (at) => options.pairs[at] ?? 0), people: Array.from(prices), toll };
  }

  /** The choice at the least toll at which there is room for all. */
  atLeastToll(low: number, high: number): ChosenPairs {
    const { room } = this.options;
    let found = this.choose(high);
    for (let round = 0; round < ROUNDS && found.chosen.length < room; round++) {
      const next = this.choose((low + high) / 2);
      if (next.chosen.length > room) low = next.toll;
      else [found, high] = [next, next.toll];
    }
    return found;
  }
}
