import { ring } from './field.js';
import { KNOWN_DESIGNS } from './known-designs.js';
import type { RoundsStart } from './types.js';

/** Rounds in which no two points sit together twice: [round][table][seat] of points numbered from 0. */
export interface Design {
  readonly kind: RoundsStart;
  readonly points: number;
  readonly rounds: readonly number[][][];
}

/**
 * Takes how many tables there are, how many sit at each and how many rounds are wanted; gives the designs known for them,
 * at most that long. Points that never meet follow each other where a design has such.
 */
export function designsFor(tables: number, seats: number, wanted: number): Design[] {
  const points = tables * seats;
  if (seats === 2) return [{ kind: 'circle', points, rounds: circle(points).slice(0, wanted) }];
  const known = KNOWN_DESIGNS.filter((one) => one.tables === tables && one.seats === seats);
  return [
    { kind: 'field', points, rounds: transversal(tables, seats, wanted) },
    ...known.map(({ rounds }) => ({ kind: 'known-design' as const, points, rounds: rounds.slice(0, wanted) })),
  ];
}

/**
 * `seats` columns of `tables` people each; nobody meets in their own column. Person a of column i sits in round r at table
 * a + r * i: two of different columns are at one table for one r only, where the difference of the columns can be divided
 * by. That gives as many rounds as tables; where the seats divide a column, its own people then have rounds of their own.
 */
function transversal(tables: number, seats: number, wanted: number): number[][][] {
  if (wanted === 0 || tables === 0) return [];
  if (tables === 1) return [[Array.from({ length: seats }, (_, point) => point)]];
  const { units, add, multiply } = ring(tables);
  if (units.length < seats) return integers(tables, seats, wanted);
  const rounds: number[][][] = [];
  for (let round = 0; round < Math.min(tables, wanted); round++)
    rounds.push(seated(tables, seats, (a, column) => add(a, multiply(round, units[column] ?? 0))));
  if (tables % seats !== 0) return rounds;
  const own = transversal(tables / seats, seats, wanted - rounds.length);
  const columns = Array.from({ length: seats }, (_, column) => column * tables);
  return [
    ...rounds,
    ...own.map((round) => columns.flatMap((first) => round.map((table) => table.map((p) => first + p)))),
  ];
}

/** The same in whole numbers modulo the tables, for as many rounds as no product of two differences is a multiple of them. */
function integers(tables: number, seats: number, wanted: number): number[][][] {
  const rounds: number[][][] = [];
  const meetsAgain = (apart: number): boolean =>
    Array.from({ length: seats - 1 }, (_, column) => ((column + 1) * apart) % tables).includes(0);
  for (let round = 0; round < wanted && (round === 0 || !meetsAgain(round)); round++)
    rounds.push(seated(tables, seats, (a, column) => (a + round * column) % tables));
  return rounds;
}

function seated(tables: number, seats: number, tableOf: (a: number, column: number) => number): number[][] {
  const round = Array.from({ length: tables }, (): number[] => []);
  for (let column = 0; column < seats; column++)
    for (let a = 0; a < tables; a++) round[tableOf(a, column)]?.push(column * tables + a);
  return round;
}

/** Every pair of an even number of points once: one stays, the others move around a circle (Kirkman 1847). */
function circle(points: number): number[][][] {
  const moving = points - 1;
  return Array.from({ length: moving }, (_, round) => [
    [round, moving],
    ...Array.from({ length: points / 2 - 1 }, (_, k) => [(round + k + 1) % moving, (round - k - 1 + moving) % moving]),
  ]);
}

/**
 * Pairs of an odd number of points and one trio a round, for at most a third as many rounds as points: points x and y with
 * x + y = r sit together in round r, and whoever is left over joins the pair that is `apart` from them on both sides, far
 * enough that its sums belong to no round.
 */
export function trios(points: number, wanted: number): Design {
  const length = Math.min(wanted, Math.floor(points / 3));
  const half = (points + 1) / 2;
  const apart = length;
  const rounds = Array.from({ length }, (_, round) => {
    const left = (round * half) % points;
    const pairs = Array.from({ length: (points - 1) / 2 }, (_, k) => [
      (left + k + 1) % points,
      (left - k - 1 + points) % points,
    ]);
    pairs[apart - 1]?.push(left);
    return pairs;
  });
  return { kind: 'circle', points, rounds };
}
