import { bridgeOf, commonGround } from './bridges.js';
import { compare } from './layout.js';
import type { Seating } from './seating.js';
import type { Round, RoundsProblem } from './types.js';

/** Takes the problem with its people in the order of their indices, and the seats; gives the rounds as they are told. */
export function writeRounds(problem: RoundsProblem, seating: Seating): Round[] {
  const ground = commonGround(problem);
  const idOf = (person: number): string => problem.people[person]?.id ?? '';
  return seating.layouts.map(({ round, tables }, index) => {
    const { at, first } = seating.rounds[index] ?? { at: new Int32Array(), first: new Int32Array() };
    const people = (from: number, to: number): number[] => [...at.subarray(from, to)].sort((a, b) => a - b);
    return {
      round,
      tables: tables.map(({ id }, table) => {
        const seated = people(first[table] ?? 0, first[table + 1] ?? 0);
        const bridge = problem.seats === 2 && seated.length === 3 ? bridgeOf(seated, ground) : undefined;
        return { table: id, people: seated.map(idOf), ...(bridge !== undefined && { bridge: idOf(bridge) }) };
      }),
      pausing: people(first[tables.length] ?? 0, at.length)
        .map(idOf)
        .sort(compare),
    };
  });
}
