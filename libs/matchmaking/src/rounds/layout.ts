import type { RoundsProblem, RoundsTable } from './types.js';

/** Who is there in one round, and how many sit where. */
export interface Layout {
  /** From 1. */
  readonly round: number;
  /** Indices of people. */
  readonly present: readonly number[];
  readonly tables: readonly { readonly id: string; readonly size: number }[];
  /** How many have no seat. */
  readonly pausing: number;
}

/**
 * Takes the problem, with its people in the order of their indices; gives the layout of each round still to be planned: as
 * few tables as take everybody who is there, filled alike (sizes differ by one at most where the seats are equal).
 */
export function layouts(problem: RoundsProblem): Layout[] {
  const first = (problem.held?.length ?? 0) + 1;
  const count = Math.max(0, problem.rounds - first + 1);
  return Array.from({ length: count }, (_, index) => layout(problem, first + index));
}

function layout(problem: RoundsProblem, round: number): Layout {
  const present = [...problem.people.keys()].filter((index) => {
    const { from = 1, until = problem.rounds } = problem.people[index] ?? {};
    return from <= round && round <= until;
  });
  const tables = tablesFor(problem, present.length);
  const sizes = fill(tables, present.length);
  const seated = sizes.reduce((sum, size) => sum + size, 0);
  const over = present.length - seated;
  if (over === 1 && problem.seats === 2 && problem.odd !== 'pause' && sizes.length > 0) sizes[0] = (sizes[0] ?? 0) + 1;
  const isTrio = sizes[0] === 3 && problem.seats === 2;
  return {
    round,
    present,
    tables: sizes.map((size, index) => ({ id: tables[index]?.id ?? String(index + 1), size })),
    pausing: isTrio && over === 1 ? 0 : over,
  };
}

/** As few tables as seat that many, the larger ones first; never one for a single person. */
function tablesFor({ seats, tables }: RoundsProblem, people: number): RoundsTable[] {
  const most = Math.floor(people / 2);
  if (typeof tables !== 'object') {
    const count = Math.min(Math.ceil(people / seats), tables ?? Infinity, most);
    return Array.from({ length: count }, (_, index) => ({ id: String(index + 1), seats }));
  }
  const sorted = [...tables].sort((a, b) => b.seats - a.seats || compare(a.id, b.id));
  const chosen: RoundsTable[] = [];
  for (let seated = 0; seated < people && chosen.length < Math.min(sorted.length, most);) {
    const next = sorted[chosen.length];
    if (!next) break;
    chosen.push(next);
    seated += next.seats;
  }
  return chosen;
}

/** Takes seats away from the fullest tables until the people are as many. */
function fill(tables: readonly RoundsTable[], people: number): number[] {
  const sizes = tables.map(({ seats }) => seats);
  for (let spare = sizes.reduce((sum, size) => sum + size, 0) - people; spare > 0; spare--) {
    const fullest = sizes.lastIndexOf(Math.max(...sizes));
    sizes[fullest] = (sizes[fullest] ?? 0) - 1;
  }
  return sizes;
}

/** An order of ids that is the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
