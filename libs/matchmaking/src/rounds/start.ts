import type { Costs } from './costs.js';
import { designsFor, trios, type Design } from './designs.js';
import { compare, type Layout } from './layout.js';
import { recover } from './recover.js';
import { relabel } from './relabel.js';
import type { Round, RoundsProblem, RoundsStart } from './types.js';

/** Where the search begins. */
export interface Start {
  readonly kind: RoundsStart;
  /** The people of each round in the order of its seats, then those who pause. */
  readonly orders: Int32Array[];
  /** Rounds that are as the design or the earlier plan has them. */
  readonly isIntact: boolean[];
}

/** Planned before or constructed; as the design that the held rounds came from goes on; without a construction. */
export type Way = 'construct' | 'recover' | 'bare';

/** How to begin: by which way, and what the mix is worth to it. */
export interface StartOptions {
  /** The weights of the mix, the greatest first, and what the mix costs at least. */
  readonly weights: readonly number[];
  readonly floor: number;
  readonly steps: number;
  readonly rng: () => number;
  /** By which way. */
  readonly way: Way;
}

/** Takes the problem, its layouts and costs; gives seats for everybody in every round, by construction as far as it goes. */
export function startOf(
  problem: RoundsProblem,
  layouts: readonly Layout[],
  costs: Costs,
  options: StartOptions,
): Start {
  if (options.way === 'bare') return seatsOf('search', [], layouts, options);
  if (options.way === 'recover') return seatsOf('recovered', recovered(problem, layouts, costs), layouts, options);
  const planned = problem.planned?.filter(({ round }) => round > (problem.held?.length ?? 0));
  const [kind, rounds] = planned?.length
    ? (['planned', seatedBefore(problem, layouts, planned)] as const)
    : constructed(problem, layouts, costs, options);
  return seatsOf(kind, rounds, layouts, options);
}

function seatsOf(
  kind: RoundsStart,
  rounds: readonly (readonly number[][])[],
  layouts: readonly Layout[],
  { rng }: StartOptions,
): Start {
  const filled = layouts.map((layout, index) => fill(layout, rounds[index] ?? [], rng));
  return { kind, orders: filled.map(({ order }) => order), isIntact: filled.map(({ isIntact }) => isIntact) };
}

/** The tables of an earlier plan, in indices; whoever has gone is replaced by the same new person in every round. */
function seatedBefore(problem: RoundsProblem, layouts: readonly Layout[], planned: readonly Round[]): number[][][] {
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const before = [...new Set(planned.flatMap(({ tables }) => tables.flatMap(({ people }) => people)))].sort(compare);
  const fresh = problem.people.filter(({ id }) => !before.includes(id));
  const gone = before.filter((id) => !indexOf.has(id));
  gone.forEach((id, index) => indexOf.set(id, indexOf.get(fresh[index]?.id ?? '') ?? -1));
  return layouts.map(({ round }) => {
    const tables = planned.find((one) => one.round === round)?.tables ?? [];
    const known = tables.map(({ people }) => people.map((id) => indexOf.get(id) ?? -1).filter((index) => index >= 0));
    return known.map((people) => people.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  });
}

/** Those further rounds of the design whose first rounds were held that suit the mix; new people take the points that are free. */
function recovered(problem: RoundsProblem, layouts: readonly Layout[], costs: Costs): number[][][] {
  const held = problem.held ?? [];
  const seats = Math.max(0, ...held.flatMap(({ tables }) => tables.map(({ people }) => people.length)));
  const tables = Math.max(0, ...held.map((round) => round.tables.length));
  if (seats < 2) return [];
  const here = new Set(layouts.flatMap(({ present }) => present));
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const gone = problem.people.length;
  const ids = [...new Set(held.flatMap((round) => round.tables.flatMap(({ people }) => people)))].sort(compare);
  ids.filter((id) => !indexOf.has(id)).forEach((id, index) => indexOf.set(id, gone + index));
  const sat = held.map((round) => round.tables.map(({ people }) => people.map((id) => indexOf.get(id) ?? -1)));
  const known = new Set(sat.flat(2));
  for (const design of designsFor(tables, seats, Infinity)) {
    const people = recover(design, sat);
    if (!people) continue;
    const fresh = [...here].filter((person) => !known.has(person));
    const label = people.map((person) => (here.has(person) ? person : (fresh.shift() ?? -1)));
    const rounds = design.rounds
      .slice(held.length)
      .map((round) => round.map((table) => table.map((point) => label[point] ?? -1).filter((person) => person >= 0)));
    const cost = new Map(rounds.map((round) => [round, mixCost(round, costs)]));
    return rounds.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0)).slice(0, layouts.length);
  }
  return [];
}

/** What the mix of a round costs, if nobody meets again. */
function mixCost(round: readonly (readonly number[])[], { each, wish, people }: Costs): number {
  let cost = 0;
  for (const table of round)
    for (const a of table)
      for (const b of table) if (a !== b) cost += (each[a * people + b] ?? 0) - (wish[a * people + b] ?? 0);
  return cost / 2;
}

function constructed(
  problem: RoundsProblem,
  layouts: readonly Layout[],
  costs: Costs,
  options: StartOptions,
): readonly [RoundsStart, number[][][]] {
  const people = [...new Set(layouts.flatMap(({ present }) => present))];
  const order = byOrganization(problem, people);
  const designs = designsOf(problem, layouts, people.length);
  const longest = Math.max(0, ...designs.map(({ rounds }) => rounds.length));
  const tried = designs
    .filter(({ rounds }) => rounds.length === longest && longest > 0)
    .map((design) => ({ design, ...relabel(design, order, costs, options) }));
  const best = tried.reduce((one, other) => (other.cost < one.cost ? other : one), tried[0] as (typeof tried)[0]);
  if (!best) return ['search', []];
  const rounds = best.design.rounds.map((round) =>
    round.map((table) => table.map((point) => best.labels[point] as number).filter((person) => person >= 0)),
  );
  return [best.design.kind, rounds];
}

/** The designs for the fullest round that have a point for everybody who is ever there. */
function designsOf(problem: RoundsProblem, layouts: readonly Layout[], people: number): Design[] {
  const fullest = layouts.reduce<Layout | undefined>(
    (most, layout) => (most && most.present.length >= layout.present.length ? most : layout),
    undefined,
  );
  if (!fullest || fullest.tables.length === 0) return [];
  const sizes = fullest.tables.map(({ size }) => size);
  const isOdd = problem.seats === 2 && people % 2 === 1 && fullest.present.length === people;
  if (isOdd && fullest.pausing === 0) return [trios(people, layouts.length)];
  const tables = sizes.length + (isOdd && fullest.pausing === 1 ? 1 : 0);
  return designsFor(tables, Math.max(...sizes), layouts.length).filter(({ points }) => points >= people);
}

/** The people of large organizations first, so that those of one fill points that never meet. */
function byOrganization({ people }: RoundsProblem, indices: readonly number[]): number[] {
  const sizes = new Map<string | undefined, number>();
  const of = (index: number): string | undefined => people[index]?.organization;
  for (const index of indices) sizes.set(of(index), of(index) === undefined ? 0 : (sizes.get(of(index)) ?? 0) + 1);
  return [...indices].sort((a, b) => {
    const [x, y] = [of(a) ?? '', of(b) ?? ''];
    return (sizes.get(of(b)) ?? 0) - (sizes.get(of(a)) ?? 0) || (x < y ? -1 : x > y ? 1 : a - b);
  });
}

/** Puts tables as they are wished into a layout: whoever is not there is left out, who is over or new gets a free seat. */
function fill(
  { present, tables }: Layout,
  wished: readonly (readonly number[])[],
  rng: () => number,
): { order: Int32Array; isIntact: boolean } {
  const here = new Set(present);
  const seated = wished
    .map((people) => people.filter((person) => here.delete(person)))
    .filter((people) => people.length > 1)
    .sort((a, b) => b.length - a.length);
  const sizes = tables.map(({ size }) => size);
  const rank = sizes.map((_, index) => index).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const filled = sizes.map((): number[] => []);
  seated.slice(0, sizes.length).forEach((people, index) => {
    const table = rank[index] ?? 0;
    filled[table] = people.slice(0, sizes[table]);
  });
  const placed = new Set(filled.flat());
  const waiting = present.filter((person) => !placed.has(person));
  shuffle(waiting, rng);
  const free = sizes.reduce((sum, size, table) => sum + size - (filled[table]?.length ?? 0), 0);
  filled.forEach((people, table) => {
    while (people.length < (sizes[table] ?? 0)) people.push(waiting.pop() ?? -1);
  });
  return { order: Int32Array.from([...filled.flat(), ...waiting]), isIntact: free === 0 && wished.length > 0 };
}

function shuffle(list: number[], rng: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
