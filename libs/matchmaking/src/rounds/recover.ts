import type { Design } from './designs.js';

/** How many guesses are made before it is given up. */
const GUESSES = 4000;

/**
 * Finds the design that held rounds came from: takes it with its rounds in that order, and who sat together, by index, as
 * [round][table][seat]. Gives the person of each point (-1 for none), so that the design's further rounds can follow; or
 * nothing where the held rounds are no part of it. People may have been missing.
 */
export function recover(
  { points, rounds }: Design,
  held: readonly (readonly (readonly number[])[])[],
): Int32Array | undefined {
  const seats = held.map(
    (tables) => new Map(tables.flatMap((people, table) => people.map((one) => [one, table] as const))),
  );
  const people = [...new Set(seats.flatMap((round) => [...round.keys()]))].sort((a, b) => a - b);
  if (held.length > rounds.length || people.length > points) return undefined;
  const tableOf = rounds.slice(0, held.length).map((round) => {
    const of = new Int32Array(points);
    round.forEach((table, index) => table.forEach((point) => (of[point] = index)));
    return of;
  });
  return new Puzzle(points, people, seats, tableOf).solve();
}

/** What is known so far: points of people, people of points, and which table of the design each held table is, and back. */
interface Guess {
  readonly pointOf: Map<number, number>;
  readonly personAt: Map<number, number>;
  readonly tables: Map<number, number>[];
  readonly heldAs: Map<number, number>[];
}

class Puzzle {
  private guesses = 0;

  constructor(
    private readonly points: number,
    private readonly people: readonly number[],
    /** For each held round the table of each person. */
    private readonly seats: readonly ReadonlyMap<number, number>[],
    /** For each held round the table that the design has for each point. */
    private readonly tableOf: readonly Int32Array[],
  ) {}

  solve(): Int32Array | undefined {
    const empty = (): Map<number, number>[] => this.seats.map(() => new Map<number, number>());
    const solved = this.extend({ pointOf: new Map(), personAt: new Map(), tables: empty(), heldAs: empty() });
    return solved && Int32Array.from({ length: this.points }, (_, point) => solved.personAt.get(point) ?? -1);
  }

  /** Completes a guess, one person after the other, those first of whom most is known. */
  private extend(guess: Guess): Guess | undefined {
    const next = this.leastFree(guess);
    if (next === undefined) return guess;
    for (const point of this.candidates(guess, next)) {
      if (++this.guesses > GUESSES + this.people.length) return undefined;
      const tried = copy(guess);
      const solved = this.assign(tried, next, point) ? this.extend(tried) : undefined;
      if (solved) return solved;
    }
    return undefined;
  }

  private leastFree(guess: Guess): number | undefined {
    let best: number | undefined;
    let most = -1;
    for (const person of this.people) {
      if (guess.pointOf.has(person)) continue;
      const known = this.knownTables(guess, person).length;
      if (known > most) [best, most] = [person, known];
    }
    return best;
  }

  /** The tables of the design that somebody is known to have sat at, with their rounds. */
  private knownTables(guess: Guess, person: number): { round: number; table: number }[] {
    return this.seats.flatMap((round, index) => {
      const held = round.get(person);
      const table = held === undefined ? undefined : guess.tables[index]?.get(held);
      return table === undefined ? [] : [{ round: index, table }];
    });
  }

  private candidates(guess: Guess, person: number): number[] {
    const known = this.knownTables(guess, person);
    return Array.from({ length: this.points }, (_, point) => point).filter(
      (point) =>
        !guess.personAt.has(point) && known.every(({ round, table }) => this.tableOf[round]?.[point] === table),
    );
  }

  /** Says that a person is a point, with everything that follows; false where it contradicts. */
  private assign(guess: Guess, person: number, point: number): boolean {
    const waiting = [[person, point] as const];
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
      const [one, at] = pair;
      if (guess.pointOf.get(one) === at) continue;
      if (guess.pointOf.has(one) || guess.personAt.has(at)) return false;
      guess.pointOf.set(one, at);
      guess.personAt.set(at, one);
      const named = this.nameTables(guess, one, at);
      if (!named) return false;
      for (const other of named) {
        if (guess.pointOf.has(other) || this.knownTables(guess, other).length < 2) continue;
        const [only] = this.candidates(guess, other);
        if (only === undefined) return false;
        waiting.push([other, only]);
      }
    }
    return true;
  }

  /** Notes which tables somebody's tables are; gives the people at those that are newly known, or nothing if they contradict. */
  private nameTables(guess: Guess, person: number, point: number): number[] | undefined {
    const touched: number[] = [];
    for (const [index, round] of this.seats.entries()) {
      const held = round.get(person);
      const table = this.tableOf[index]?.[point];
      const [tables, heldAs] = [guess.tables[index], guess.heldAs[index]];
      if (held === undefined || table === undefined || !tables || !heldAs) continue;
      if (tables.get(held) === table) continue;
      if (tables.has(held) || heldAs.has(table)) return undefined;
      tables.set(held, table);
      heldAs.set(table, held);
      for (const [other, at] of round) if (at === held) touched.push(other);
    }
    return touched;
  }
}

function copy({ pointOf, personAt, tables, heldAs }: Guess): Guess {
  return {
    pointOf: new Map(pointOf),
    personAt: new Map(personAt),
    tables: tables.map((map) => new Map(map)),
    heldAs: heldAs.map((map) => new Map(map)),
  };
}
