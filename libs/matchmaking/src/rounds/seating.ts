import { WEIGHT, type Costs } from './costs.js';
import type { Layout } from './layout.js';

/** One round: who sits at each seat, table after table, then those who pause. */
interface RoundSeats {
  readonly at: Int32Array;
  /** The table of each seat; the number of tables for a pause. */
  readonly tableOf: Int32Array;
  /** First seat of each table, and of the pause, and the end. */
  readonly first: Int32Array;
}

/** Who sits where in all rounds that are planned, and what that costs. */
export class Seating {
  readonly rounds: readonly RoundSeats[];
  /** Times that two people have sat together, held rounds included: [a * people + b]. */
  readonly met: Uint8Array;
  cost = 0;
  private readonly pauses: Int32Array;

  /** Takes the layouts and, for each, the people in the order of the seats; `paused` says how often each did in held rounds. */
  constructor(
    readonly layouts: readonly Layout[],
    private readonly costs: Costs,
    orders: readonly Int32Array[],
    private readonly paused: Int32Array,
  ) {
    this.met = costs.met.slice();
    this.pauses = paused.slice();
    this.rounds = layouts.map((layout, index) => seats(layout, orders[index] ?? new Int32Array()));
    for (const { at, first } of this.rounds) {
      const tables = first.length - 2;
      for (let table = 0; table < tables; table++)
        for (let i = first[table] as number; i < (first[table + 1] as number); i++)
          for (let j = i + 1; j < (first[table + 1] as number); j++)
            this.cost += this.join(at[i] as number, at[j] as number);
      for (let i = first[tables] as number; i < at.length; i++) this.cost += this.pause(at[i] as number, 1);
    }
  }

  /** The same with other people on the seats. */
  with(orders: readonly Int32Array[]): Seating {
    return new Seating(this.layouts, this.costs, orders, this.paused);
  }

  /** What it would cost to exchange the people at two seats of a round; nothing changes. */
  exchangeCost(round: number, x: number, y: number): number {
    const { at, tableOf } = this.rounds[round] as RoundSeats;
    const [p, q] = [at[x] as number, at[y] as number];
    return this.moveCost(round, tableOf[x] as number, x, p, q) + this.moveCost(round, tableOf[y] as number, y, q, p);
  }

  /** Exchanges the people at two seats of different tables; `cost` is what `exchangeCost` said. */
  exchange(round: number, x: number, y: number, cost: number): void {
    const { at, tableOf } = this.rounds[round] as RoundSeats;
    const [p, q] = [at[x] as number, at[y] as number];
    this.move(round, tableOf[x] as number, x, p, q);
    this.move(round, tableOf[y] as number, y, q, p);
    at[x] = q;
    at[y] = p;
    this.cost += cost;
  }

  /** The people of each round in the order of the seats. */
  orders(): Int32Array[] {
    return this.rounds.map(({ at }) => at.slice());
  }

  /** Whether somebody meets somebody again in a round. */
  hasRepeat(round: number): boolean {
    const { at, first } = this.rounds[round] as RoundSeats;
    for (let table = 0; table < first.length - 2; table++)
      for (let i = first[table] as number; i < (first[table + 1] as number); i++)
        for (let j = i + 1; j < (first[table + 1] as number); j++)
          if ((this.met[(at[i] as number) * this.costs.people + (at[j] as number)] as number) > 1) return true;
    return false;
  }

  /** What changes at the table of seat `x` when `leaving` goes and `coming` comes. */
  private moveCost(round: number, table: number, x: number, leaving: number, coming: number): number {
    const { at, first } = this.rounds[round] as RoundSeats;
    const { each, wish, people } = this.costs;
    if (table === first.length - 2) return this.pauseCost(coming, 1) + this.pauseCost(leaving, -1);
    let cost = 0;
    for (let seat = first[table] as number; seat < (first[table + 1] as number); seat++) {
      if (seat === x) continue;
      const other = at[seat] as number;
      const gone = leaving * people + other;
      const come = coming * people + other;
      const before = (this.met[gone] as number) - 1;
      const already = this.met[come] as number;
      cost += (each[come] as number) - (each[gone] as number) + WEIGHT.repeat * (already - before);
      if (before === 0) cost += wish[gone] as number;
      if (already === 0) cost -= wish[come] as number;
    }
    return cost;
  }

  private move(round: number, table: number, x: number, leaving: number, coming: number): void {
    const { at, first } = this.rounds[round] as RoundSeats;
    if (table === first.length - 2) {
      this.pauses[coming] = (this.pauses[coming] as number) + 1;
      this.pauses[leaving] = (this.pauses[leaving] as number) - 1;
      return;
    }
    for (let seat = first[table] as number; seat < (first[table + 1] as number); seat++) {
      if (seat === x) continue;
      this.count(leaving, at[seat] as number, -1);
      this.count(coming, at[seat] as number, 1);
    }
  }

  private count(a: number, b: number, by: number): void {
    const { people } = this.costs;
    this.met[b * people + a] = this.met[a * people + b] = (this.met[a * people + b] as number) + by;
  }

  private join(a: number, b: number): number {
    const { each, wish, people } = this.costs;
    const pair = a * people + b;
    const already = this.met[pair] as number;
    this.count(a, b, 1);
    return (each[pair] as number) + WEIGHT.repeat * already - (already === 0 ? (wish[pair] as number) : 0);
  }

  private pauseCost(person: number, by: number): number {
    const before = this.pauses[person] as number;
    return WEIGHT.pause * ((before + by) ** 2 - before ** 2);
  }

  private pause(person: number, by: number): number {
    const cost = this.pauseCost(person, by);
    this.pauses[person] = (this.pauses[person] as number) + by;
    return cost;
  }
}

function seats({ tables, pausing }: Layout, at: Int32Array): RoundSeats {
  const sizes = [...tables.map(({ size }) => size), pausing];
  const first = Int32Array.from({ length: sizes.length + 1 }, (_, i) =>
    sizes.slice(0, i).reduce((sum, n) => sum + n, 0),
  );
  const tableOf = Int32Array.from(sizes.flatMap((size, table) => Array.from({ length: size }, () => table)));
  return { at: at.slice(), tableOf, first };
}
