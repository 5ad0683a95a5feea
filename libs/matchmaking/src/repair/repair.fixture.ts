import { chance } from '../chance.js';
import { wholeProblem, type ProblemShape } from '../problems/index.js';
import { certify } from '../certificate/index.js';
import { Calendar } from '../scheduling/calendar.js';
import { fill } from '../scheduling/fill.js';
import { readGrid } from '../scheduling/grid.js';
import type { Problem } from '../scheduling/index.js';
import type { Broken, RepairRequest } from './types.js';

/** Some of everything that can break, by chance: about one person in `one` leaves. */
export function damage({ people, slots, places }: Problem, seed: number, one = 5): Broken {
  const rng = chance(seed);
  const any = <T extends { readonly id: string }>(list: readonly T[]): string[] =>
    list.filter(() => rng() * one < 1).map(({ id }) => id);
  return {
    ...(rng() < 0.5 && { now: slots[1]?.from ?? 0 }),
    left: any(people),
    away: any(people).map((person) => ({ person, slots: any(slots) })),
    places: any(places).map((place) => (rng() < 0.5 ? { place } : { place, slots: any(slots) })),
    slots: rng() < 0.3 ? any(slots) : [],
  };
}

/** A quick schedule of a made-up conference with what broke; a meeting was called off as well. */
export async function brokenConference(shape: ProblemShape, changes: number): Promise<RepairRequest> {
  const problem = wholeProblem(shape);
  const calendar = new Calendar(readGrid(problem));
  fill(calendar);
  const nothing = problem.slots.map(() => 0);
  const made = await certify(calendar, {
    people: problem.people.map(() => 0),
    personSlots: problem.people.map(() => nothing),
    placeSlots: problem.places.map(() => nothing),
  });
  const cancelled = made.meetings
    .filter((_, at) => at === shape.seed % 7)
    .map(({ people, slot }) => ({ people, slot }));
  return { schedule: made, broken: { ...damage(problem, shape.seed), cancelled }, changes };
}
