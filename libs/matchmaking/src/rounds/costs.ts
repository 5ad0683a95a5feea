import type { RoundsProblem } from './types.js';

/**
 * What it costs when two people sit together, so far apart that one of a kind outweighs what an exchange can win of the
 * next: never together, a second pause, a repeat, an organization, a wish (a gain), newcomers, a name of expertise.
 */
export const WEIGHT = {
  apart: 60_000,
  pause: 30_000,
  repeat: 6_000,
  organization: 600,
  wish: 60,
  newcomers: 6,
  expertise: 1,
} as const;

/** Costs of pairs, by index, as rows of `people` numbers each. */
export interface Costs {
  readonly people: number;
  /** What each time together costs. */
  readonly each: Int32Array;
  /** What the first time together wins. */
  readonly wish: Int32Array;
  /** How often they have sat together in held rounds. */
  readonly met: Uint8Array;
}

/** Takes the problem; gives whether two people, by id, sat together in a round that was held. */
export function metInHeld({ held = [] }: RoundsProblem): (a: string, b: string) => boolean {
  const tables = held.flatMap((round) => round.tables.map(({ people }) => people));
  const pairs = new Set(tables.flatMap((people) => people.flatMap((a) => people.map((b) => JSON.stringify([a, b])))));
  return (a, b) => a !== b && pairs.has(JSON.stringify([a, b]));
}

/** Takes the problem with its people in the order of their indices; gives the costs of all pairs. */
export function costsOf(problem: RoundsProblem): Costs {
  const { people } = problem;
  const n = people.length;
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const costs = { people: n, each: new Int32Array(n * n), wish: new Int32Array(n * n), met: new Uint8Array(n * n) };
  const add = (to: Int32Array | Uint8Array, a: string, b: string, amount: number): void => {
    const [i, j] = [indexOf.get(a), indexOf.get(b)];
    if (i === undefined || j === undefined || i === j) return;
    to[i * n + j] = (to[i * n + j] ?? 0) + amount;
    to[j * n + i] = to[i * n + j] ?? 0;
  };
  addMix(problem, costs.each);
  for (const [a, b] of problem.apart ?? []) add(costs.each, a, b, WEIGHT.apart);
  for (const [a, b] of problem.wishes ?? []) add(costs.wish, a, b, WEIGHT.wish);
  for (const { tables } of problem.held ?? [])
    for (const { people: seated } of tables)
      seated.forEach((a, i) => seated.slice(i + 1).forEach((b) => add(costs.met, a, b, 1)));
  return costs;
}

function addMix({ people, mix = {} }: RoundsProblem, each: Int32Array): void {
  const n = people.length;
  const organization = mix.organization === 'any' ? 0 : WEIGHT.organization;
  const newcomers = mix.newcomers === 'any' ? 0 : WEIGHT.newcomers;
  const expertise = mix.expertise === 'spread' ? WEIGHT.expertise : mix.expertise === 'gather' ? -WEIGHT.expertise : 0;
  const versed = people.map((person) => new Set(person.expertise));
  people.forEach((a, i) => {
    for (let j = i + 1; j < n; j++) {
      const b = people[j];
      if (!b) continue;
      let cost = 0;
      if (a.organization !== undefined && a.organization === b.organization) cost += organization;
      if (a.newcomer && b.newcomer) cost += newcomers;
      if (expertise !== 0) for (const name of versed[i] ?? []) if (versed[j]?.has(name)) cost += expertise;
      each[i * n + j] = each[j * n + i] = cost;
    }
  });
}
