import type { Round, RoundsPlan, RoundsProblem } from './types.js';

/** Counts of a plan, made anew from nothing but what it says. */
export interface Recount {
  readonly repeats: number;
  readonly sameOrganization: number;
  readonly newcomersTogether: number;
  readonly apartTogether: number;
  readonly wishesServed: number;
}

const pairsAt = (rounds: readonly Round[]): string[] =>
  rounds.flatMap(({ tables }) =>
    tables.flatMap(({ people }) =>
      people.flatMap((a) => people.filter((b) => a < b).map((b) => JSON.stringify([a, b]))),
    ),
  );

/** Takes a plan; gives a sentence for everything that breaks a rule. Shares no code with what plans. */
export function faultsOf({ problem, rounds }: RoundsPlan): string[] {
  const faults: string[] = [];
  const held = problem.held?.length ?? 0;
  if (rounds.length !== Math.max(0, problem.rounds - held)) faults.push(`${rounds.length} rounds are planned`);
  rounds.forEach(({ round, tables, pausing }, index) => {
    if (round !== held + index + 1) faults.push(`round ${round} is in the wrong place`);
    const there = problem.people.filter(({ from = 1, until = Infinity }) => from <= round && round <= until);
    const named = [...tables.flatMap(({ people }) => people), ...pausing];
    if (JSON.stringify([...named].sort()) !== JSON.stringify(there.map(({ id }) => id).sort()))
      faults.push(`round ${round} does not name everybody who is there once`);
    if (new Set(tables.map(({ table }) => table)).size < tables.length)
      faults.push(`a table is twice in round ${round}`);
    if (typeof problem.tables === 'number' && tables.length > problem.tables)
      faults.push(`round ${round} has too many tables`);
    const sizes = tables.map(({ people }) => people.length);
    const most = Math.max(0, ...sizes);
    const isTrio = problem.seats === 2 && problem.odd !== 'pause' && sizes.filter((size) => size === 3).length === 1;
    const seats = (id: string): number =>
      typeof problem.tables === 'object' ? (problem.tables.find((one) => one.id === id)?.seats ?? 0) : problem.seats;
    for (const { table, people } of tables) {
      if (people.length < 2) faults.push(`somebody sits alone in round ${round}`);
      if (people.length > seats(table) && !(isTrio && people.length === 3)) faults.push(`table ${table} is too full`);
    }
    if (typeof problem.tables !== 'object' && !isTrio && most - Math.min(most, ...sizes) > 1)
      faults.push(`round ${round} is unevenly seated`);
    if (pausing.length > 0 && sizes.some((size) => size < problem.seats) && typeof problem.tables !== 'object')
      faults.push(`somebody pauses beside a free seat in round ${round}`);
  });
  return faults;
}

/** Takes a plan; counts again what its figures say. */
export function recount({ problem, rounds }: RoundsPlan): Recount {
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const met = new Set(pairsAt(problem.held ?? []));
  const count = { repeats: 0, sameOrganization: 0, newcomersTogether: 0, apartTogether: 0 };
  const apart = new Set((problem.apart ?? []).map((pair) => JSON.stringify([...pair].sort())));
  for (const pair of pairsAt(rounds)) {
    const [a, b] = (JSON.parse(pair) as string[]).map((id) => people.get(id));
    if (met.has(pair)) count.repeats++;
    met.add(pair);
    if (a?.organization !== undefined && a.organization === b?.organization) count.sameOrganization++;
    if (a?.newcomer && b?.newcomer) count.newcomersTogether++;
    if (apart.has(pair)) count.apartTogether++;
  }
  const wishes = new Set((problem.wishes ?? []).map((wish) => JSON.stringify(wish)));
  const served = [...wishes].filter((wish) => met.has(JSON.stringify((JSON.parse(wish) as string[]).sort())));
  return { ...count, wishesServed: served.length };
}

/** People p000, p001, ... with whatever `more` says of each. */
export function peopleOf(
  count: number,
  more: (index: number) => Partial<RoundsProblem['people'][number]> = () => ({}),
): RoundsProblem['people'] {
  return Array.from({ length: count }, (_, index) => ({ id: `p${String(index).padStart(3, '0')}`, ...more(index) }));
}
