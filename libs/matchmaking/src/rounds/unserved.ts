import { metInHeld, WEIGHT, type Costs } from './costs.js';
import type { Seating } from './seating.js';
import type { RoundsProblem, UnservedWish, WishObstacle } from './types.js';

/** Takes the problem with its people in the order of their indices, the seats and the costs; gives what wishes ran into. */
export function unservedWishes(problem: RoundsProblem, seating: Seating, costs: Costs): UnservedWish[] {
  const n = problem.people.length;
  const indexOf = new Map(problem.people.map(({ id }, index) => [id, index]));
  const inquiry = new Inquiry(problem, seating, costs, indexOf);
  const hasMet = metInHeld(problem);
  const out: UnservedWish[] = [];
  for (const wish of problem.wishes ?? []) {
    const [a, b] = [indexOf.get(wish[0]), indexOf.get(wish[1])];
    if (a !== undefined && b !== undefined && (seating.met[a * n + b] ?? 0) > 0) continue;
    if (hasMet(...wish)) continue;
    const found =
      a === undefined || b === undefined || a === b ? { obstacle: 'unknown-person' as const, others: [] } : undefined;
    out.push({ wish, ...(found ?? inquiry.ask(a ?? 0, b ?? 0)) });
  }
  return out;
}

/** Why two people were not brought together. */
class Inquiry {
  /** The index of the pair of each wish, -1 where one of them is unknown. */
  private readonly pairs: Int32Array;

  constructor(
    private readonly problem: RoundsProblem,
    private readonly seating: Seating,
    private readonly costs: Costs,
    indexOf: ReadonlyMap<string, number>,
  ) {
    this.pairs = Int32Array.from(problem.wishes ?? [], ([from, to]) => {
      const [a, b] = [indexOf.get(from), indexOf.get(to)];
      return a === undefined || b === undefined ? -1 : a * costs.people + b;
    });
  }

  ask(a: number, b: number): Pick<UnservedWish, 'obstacle' | 'others'> {
    const { each, people } = this.costs;
    const [one, other] = [this.problem.people[a], this.problem.people[b]];
    const rounds = [...this.seating.layouts.keys()].filter((round) =>
      [a, b].every((person) => this.seating.layouts[round]?.present.includes(person)),
    );
    const plain = (obstacle: WishObstacle): Pick<UnservedWish, 'obstacle' | 'others'> => ({ obstacle, others: [] });
    if ((each[a * people + b] ?? 0) >= WEIGHT.apart) return plain('apart');
    if (rounds.length === 0) return plain('never-there-together');
    if ((each[a * people + b] ?? 0) >= WEIGHT.organization && one?.organization === other?.organization)
      return plain('same-organization');
    if ([a, b].some((person) => this.hasMoreWishesThanSeats(person))) return plain('more-wishes-than-seats');
    return this.cheapest(a, b, rounds);
  }

  private hasMoreWishesThanSeats(person: number): boolean {
    const id = this.problem.people[person]?.id;
    const partners = new Set((this.problem.wishes ?? []).filter((wish) => wish.includes(id ?? '')).flat());
    let seats = 0;
    for (const { at, first } of this.seating.rounds)
      for (let table = 0; table < first.length - 2; table++)
        if (at.subarray(first[table], first[table + 1]).includes(person))
          seats += (first[table + 1] ?? 0) - (first[table] ?? 0) - 1;
    return partners.size - 1 > seats;
  }

  /** The exchange that would bring both to one table and costs least, and what it costs. */
  private cheapest(a: number, b: number, rounds: readonly number[]): Pick<UnservedWish, 'obstacle' | 'others'> {
    let least = { cost: Infinity, round: 0, x: 0, y: 0 };
    for (const round of rounds) {
      const { at, tableOf, first } = this.seating.rounds[round] ?? {
        at: new Int32Array(),
        tableOf: new Int32Array(),
        first: new Int32Array(),
      };
      for (const [mover, host] of [
        [a, b],
        [b, a],
      ] as const) {
        const x = at.indexOf(mover);
        const table = tableOf[at.indexOf(host)] ?? 0;
        if (table === first.length - 2) continue;
        for (let y = first[table] ?? 0; y < (first[table + 1] ?? 0); y++) {
          if (at[y] === host) continue;
          const cost = this.seating.exchangeCost(round, x, y);
          if (cost < least.cost) least = { cost, round, x, y };
        }
      }
    }
    const others = this.wishesLost(least);
    const gained = this.costs.wish[a * this.costs.people + b] ?? 0;
    if (least.cost + gained >= WEIGHT.repeat) return { obstacle: 'a-repeat', others };
    return { obstacle: others.length > 0 ? 'another-wish' : 'the-mix', others };
  }

  /** Wishes that are served now and would not be after the exchange. */
  private wishesLost({
    cost,
    round,
    x,
    y,
  }: {
    cost: number;
    round: number;
    x: number;
    y: number;
  }): UnservedWish['others'] {
    if (!Number.isFinite(cost)) return [];
    const served = this.served();
    this.seating.exchange(round, x, y, cost);
    const after = new Set(this.served());
    const back = this.seating.exchangeCost(round, x, y);
    this.seating.exchange(round, x, y, back);
    return served.filter((wish) => !after.has(wish));
  }

  private served(): UnservedWish['others'] {
    const { met } = this.seating;
    return (this.problem.wishes ?? []).filter((_, index) => (met[this.pairs[index] ?? -1] ?? 0) > 0);
  }
}
