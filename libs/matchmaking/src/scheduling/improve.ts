import { charge, dive, reducedValue } from '../packing/index.js';
import type { Calendar } from './calendar.js';
import { fill } from './fill.js';
import type { Grid } from './grid.js';
import { restore } from './restore.js';
import { isAsGood, scoreOf, worthOfEach, type Score } from './score.js';
import { NEAR, takerFor } from './solve-tightly.js';
import type { TimeIndexed } from './time-indexed.js';

/** How many people are set free at once, and how thoroughly their meetings are sought anew. */
const PEOPLE = 14;
/** How often those who want for something are the first to be set free. */
const WANTING = 0.5;
const EFFORT = { first: 120, round: 30, rounds: 20 };

/** How long to search, and along which prices. */
export interface ImproveOptions {
  readonly steps: number;
  readonly rng: () => number;
  /** What each person's meetings are to be worth at least. */
  readonly floors?: Float64Array;
  /** Prices of the model's rows. */
  readonly rows: Float64Array;
  /** The value that cannot be exceeded, and how many meetings people lack in every schedule: there it ends. */
  readonly bound?: number;
  readonly fewest?: number;
  readonly isOver?: () => boolean;
}

/**
 * Large neighbourhood search: sets the meetings of a few people who could meet free, dives for them anew, and keeps what is
 * as good or better. Changes `calendar`; gives its score.
 */
export function improveSchedule(calendar: Calendar, model: TimeIndexed, options: ImproveOptions): Score {
  const near = nearColumns(calendar.grid, model, options.rows);
  let score = scoreOf(calendar, options.floors);
  for (let step = 0; step < options.steps; step++) {
    if (
      options.isOver?.() ||
      (options.bound !== undefined && score.short <= (options.fewest ?? 0) && score.value >= options.bound)
    )
      break;
    const people = neighbourhood(calendar, model, { ...options, near });
    const before = new Set(calendar.meetings);
    const released = new Set(people.flatMap((person) => calendar.of(person).filter(({ pair }) => pair >= 0)));
    for (const meeting of released) calendar.remove(meeting);
    rebook(calendar, model, people, { ...options, near });
    const next = scoreOf(calendar, options.floors);
    if (isAsGood(next, score)) score = next;
    else restore(calendar, before);
  }
  return score;
}

/** Dives for the meetings of the people set free, around all that stand. */
function rebook(
  calendar: Calendar,
  model: TimeIndexed,
  people: readonly number[],
  { rng, rows, near }: ImproveOptions & { near: Near },
): void {
  const columns = new Set(people.flatMap((person) => near.columns[person] ?? []));
  const { packing } = model;
  const [lower, upper] = [packing.lower.slice(), packing.upper.slice()];
  for (const { pair, slot, place } of calendar.meetings) {
    const column = near.columnAt.get(keyOf(model, calendar.grid.slots, pair, slot, model.kindOf(place)));
    if (column !== undefined) charge(packing, column, lower, upper);
  }
  const options = {
    columns: Int32Array.from(columns),
    prices: rows,
    taker: takerFor(calendar, model),
    rng,
    effort: EFFORT,
  };
  dive({ ...packing, lower, upper }, options);
  fill(calendar, new Set(Array.from(columns, (column) => model.pair[column] ?? 0)));
}

/** The columns that are worth a look, by person, and all of them by pair, slot and kind of place. */
interface Near {
  readonly columns: ReadonlyArray<readonly number[]>;
  readonly columnAt: ReadonlyMap<number, number>;
}

/** One number for a pair, a slot and a kind of place (-1: none). */
const keyOf = ({ kinds }: TimeIndexed, slots: number, pair: number, slot: number, kind: number): number =>
  (pair * slots + slot) * (kinds.length + 1) + kind + 1;

function nearColumns(grid: Grid, model: TimeIndexed, rows: Float64Array): Near {
  const columns: number[][] = Array.from({ length: grid.people }, () => []);
  const columnAt = new Map<number, number>();
  const { packing, pair, slot, kind } = model;
  for (const [column, at] of pair.entries()) {
    columnAt.set(keyOf(model, grid.slots, at, slot[column] ?? 0, kind[column] ?? -1), column);
    if (reducedValue(packing, rows, column) < -NEAR * packing.scale) continue;
    const { a = 0, b = 0 } = grid.pairs[at] ?? {};
    columns[a]?.push(column);
    columns[b]?.push(column);
  }
  return { columns, columnAt };
}

/** People who have fewer meetings than their minimum, or meetings that are worth less than their floor. */
function wantingPeople(calendar: Calendar, floors?: Float64Array): number[] {
  const { grid, count } = calendar;
  const worth = floors && worthOfEach(calendar);
  return [...count.keys()].filter(
    (person) =>
      (count[person] ?? 0) < (grid.least[person] ?? 0) ||
      (floors && (count[person] ?? 0) > 0 && (worth?.[person] ?? 0) < (floors[person] ?? 0) - 1e-9),
  );
}

/** Somebody, of those who want for something as often as not, whom they meet or could meet, whom these could meet, until there are enough. */
function neighbourhood(
  calendar: Calendar,
  model: TimeIndexed,
  { rng, floors, near: { columns } }: ImproveOptions & { near: Near },
): number[] {
  const { grid } = calendar;
  const wanting = wantingPeople(calendar, floors).filter((person) => (columns[person] ?? []).length > 0);
  const isForWanting = wanting.length > 0 && rng() < WANTING;
  const first = isForWanting ? (wanting[Math.floor(rng() * wanting.length)] ?? 0) : Math.floor(rng() * grid.people);
  const found = new Set([first]);
  for (let tries = 0; tries < 4 * PEOPLE && found.size < PEOPLE; tries++) {
    const from = [...found][Math.floor(rng() * found.size)] ?? first;
    const near = columns[from] ?? [];
    const { a = from, b = from } = grid.pairs[model.pair[near[Math.floor(rng() * near.length)] ?? -1] ?? -1] ?? {};
    found.add(a === from ? b : a);
  }
  return [...found];
}
