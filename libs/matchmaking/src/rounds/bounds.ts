import type { Layout } from './layout.js';
import type { RoundsProblem } from './types.js';

/** Fewest pairs that sit together when so many people are spread over so many tables. */
export function fewestPairs(people: number, tables: number): number {
  if (tables === 0) return 0;
  const low = Math.floor(people / tables);
  const more = people % tables;
  return (tables * low * (low - 1)) / 2 + more * low;
}

/** Fewest pairs of a kind at a table, summed over the rounds: as if everybody else gave way. */
export function fewestTogether(layouts: readonly Layout[], kindOf: (person: number) => string | undefined): number {
  let sum = 0;
  for (const { present, tables, pausing } of layouts) {
    const counts = new Map<string, number>();
    for (const kind of present.map(kindOf)) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const pairs = [...counts.values()].map((count) => fewestPairs(Math.max(0, count - pausing), tables.length));
    sum += pairs.reduce((total, count) => total + count, 0);
  }
  return sum;
}

/**
 * No plan has fewer repeats than the greater of two counts. Times together against people to meet: every time that two sit
 * together beyond the pairs who are there at once and have not met is a repeat. Two rounds: whoever sat at one table must be
 * spread over the tables of the other, and more people than tables cannot be.
 */
export function repeatsBound(problem: RoundsProblem, layouts: readonly Layout[]): number {
  return Math.max(byPeople(problem, layouts), byTables(problem, layouts));
}

function byPeople(problem: RoundsProblem, layouts: readonly Layout[]): number {
  const n = problem.people.length;
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const met = new Uint8Array(n * n);
  for (const table of (problem.held ?? []).flatMap(({ tables }) => tables)) {
    const seated = table.people.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
    for (const a of seated) for (const b of seated) met[a * n + b] = 1;
  }
  const together = new Uint8Array(n * n);
  const least = new Int32Array(n);
  let times = 0;
  for (const { present, tables, pausing } of layouts) {
    times += tables.reduce((sum, { size }) => sum + size * (size - 1), 0);
    const companions = pausing > 0 ? 0 : Math.min(...tables.map(({ size }) => size - 1));
    for (const a of present) {
      if (tables.length > 0) least[a] = (least[a] as number) + companions;
      for (const b of present) together[a * n + b] = 1;
    }
  }
  let open = 0;
  let beyond = 0;
  for (let a = 0; a < n; a++) {
    let fresh = 0;
    for (let b = 0; b < n; b++) if (a !== b && together[a * n + b] && !met[a * n + b]) fresh++;
    open += fresh;
    beyond += Math.max(0, (least[a] as number) - fresh);
  }
  return Math.max(0, Math.ceil((times - open) / 2), Math.ceil(beyond / 2));
}

function byTables(problem: RoundsProblem, layouts: readonly Layout[]): number {
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const held = (problem.held ?? []).map(({ tables }) =>
    tables.map(({ people }) => people.map((id) => indexOf.get(id)).filter((index) => index !== undefined)),
  );
  return layouts.reduce((sum, { present, tables, pausing }, index) => {
    const here = new Set(present);
    const afterHeld = held.map((seated) => {
      const counts = seated.map((people) => people.filter((person) => here.has(person)).length);
      const pairs = counts.map((count) => fewestPairs(Math.max(0, count - pausing), tables.length));
      return pairs.reduce((total, count) => total + count, 0);
    });
    const afterPlanned = layouts.slice(0, index).map((earlier) => {
      const common = earlier.present.filter((person) => here.has(person)).length - pausing - earlier.pausing;
      return fewestPairs(Math.max(0, common), tables.length * earlier.tables.length);
    });
    return sum + Math.max(0, ...afterHeld, ...afterPlanned);
  }, 0);
}
