import { metInHeld } from './costs.js';
import type { Seating } from './seating.js';
import type { RoundsFigures, RoundsProblem, RoundsStart } from './types.js';

/** What no plan has fewer of. */
export interface Bounds {
  readonly repeats: number;
  readonly sameOrganization: number;
  readonly newcomersTogether: number;
}

/** Takes the problem with its people in the order of their indices, and the seats; gives how good they are. */
export function figuresOf(problem: RoundsProblem, seating: Seating, bounds: Bounds, start: RoundsStart): RoundsFigures {
  const n = problem.people.length;
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const key = (a: string, b: string): number => (indexOf.get(a) ?? NaN) * n + (indexOf.get(b) ?? NaN);
  const apart = new Set((problem.apart ?? []).flatMap(([a, b]) => [key(a, b), key(b, a)]));
  const count = { repeats: 0, sameOrganization: 0, newcomersTogether: 0, sharedExpertise: 0, apartTogether: 0 };
  const known = new Set(heldPairs(problem, key));
  const before = known.size;
  for (const [a, b] of pairsOf(seating)) {
    const [one, other] = [problem.people[a], problem.people[b]];
    if (known.has(a * n + b)) count.repeats++;
    known.add(a * n + b).add(b * n + a);
    if (one?.organization !== undefined && one.organization === other?.organization) count.sameOrganization++;
    if (one?.newcomer && other?.newcomer) count.newcomersTogether++;
    const versed = new Set(other?.expertise);
    count.sharedExpertise += new Set(one?.expertise?.filter((name) => versed.has(name))).size;
    if (apart.has(a * n + b)) count.apartTogether++;
  }
  const wishes = problem.wishes ?? [];
  const hasMet = metInHeld(problem);
  return {
    ...count,
    repeatsBound: bounds.repeats,
    sameOrganizationBound: bounds.sameOrganization,
    newcomersTogetherBound: bounds.newcomersTogether,
    metOnAverage: n === 0 ? 0 : (known.size - before) / n,
    mostPauses: Math.max(0, ...pausesOf(seating, n)),
    wishes: wishes.length,
    wishesServed: wishes.filter(([from, to]) => known.has(key(from, to)) || hasMet(from, to)).length,
    start,
  };
}

/** Pairs that sat together in held rounds, both ways round. */
function heldPairs({ held = [] }: RoundsProblem, key: (a: string, b: string) => number): number[] {
  const tables = held.flatMap((round) => round.tables.map(({ people }) => people));
  const pairs = tables.flatMap((people) => people.flatMap((a) => people.map((b) => (a === b ? -1 : key(a, b)))));
  return pairs.filter((pair) => pair >= 0);
}

/** Every two who sit together, once for every round. */
function* pairsOf(seating: Seating): Generator<[number, number]> {
  for (const { at, first } of seating.rounds)
    for (let table = 0; table < first.length - 2; table++) {
      const seated = at.subarray(first[table], first[table + 1]);
      for (const [index, a] of seated.entries()) for (const b of seated.subarray(index + 1)) yield [a, b];
    }
}

function pausesOf(seating: Seating, people: number): Int32Array {
  const pauses = new Int32Array(people);
  for (const { at, first } of seating.rounds)
    for (const person of at.subarray(first.at(-2) ?? 0)) pauses[person] = (pauses[person] ?? 0) + 1;
  return pauses;
}
