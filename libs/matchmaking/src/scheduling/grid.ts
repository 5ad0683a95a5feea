import { ProblemError } from './problem-error.js';
import { checkMoments, checkNumbers, checkOverlaps, MOST_WORTH } from './problem-limits.js';
import { pairRules, type PairRule } from './pair-rules.js';
import type { Moment, Problem, ProblemPerson, ScheduleMode } from './types.js';

/** A place in numbers. */
export interface GridPlace {
  readonly seats: number;
  readonly parallel: number;
  readonly properties: ReadonlySet<string>;
  readonly isOpen: Uint8Array;
}

/** A meeting in numbers of people, slot and place (-1: none). */
export interface GridMeeting {
  readonly people: readonly number[];
  readonly slot: number;
  readonly place: number;
}

/** A pair in numbers; `rule` says why it may never meet, where that is so. */
export interface GridPair {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  readonly must: boolean;
  readonly rule: PairRule | undefined;
}

/** A problem in numbers, in the order of its lists; rows of `isFree` are people, columns slots. */
export interface Grid {
  readonly problem: Problem;
  readonly people: number;
  readonly slots: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly least: Int32Array;
  readonly isNewcomer: Uint8Array;
  readonly most: Int32Array;
  readonly rest: Float64Array;
  readonly needs: ReadonlyArray<readonly string[]>;
  readonly isFree: Uint8Array;
  readonly places: readonly GridPlace[];
  readonly pairs: readonly GridPair[];
  readonly locks: readonly GridMeeting[];
  /** Minutes from place to place; undefined where there are no walks at all. */
  readonly walks: Float64Array | undefined;
}

/** Minutes since 1970 of an instant, or the number itself. */
function minutesOf(moment: Moment, path: string): number {
  const minutes = typeof moment === 'number' ? moment : Date.parse(moment) / 60_000;
  if (!Number.isFinite(minutes)) throw new ProblemError(path, `is no instant: ${JSON.stringify(moment)}`);
  return minutes;
}

/** The numbers of ids by their place in a list; finds them again, naming the path where there is none. */
function numbered(items: ReadonlyArray<{ readonly id: string }>, list: string, noun: string) {
  const numbers = new Map<string, number>();
  for (const [at, { id }] of items.entries()) {
    if (numbers.has(id)) throw new ProblemError(`${list}[${at}].id`, `is there twice: "${id}"`);
    numbers.set(id, at);
  }
  return (id: string, path: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new ProblemError(path, `names no ${noun}: "${id}"`);
    return number;
  };
}

/** How many meetings somebody is to have at least: one where they are new, or where the worst-off come first. */
function leastOf({ minimum = 1, maximum, newcomer = false }: ProblemPerson, mode: ScheduleMode = 'total'): number {
  return Math.min(maximum, Math.max(minimum, newcomer || mode === 'worst-off' ? 1 : 0));
}

type Find = (id: string, path: string) => number;

/** Takes a problem; gives it in numbers. Throws a ProblemError that names the place of what is wrong. */
export function readGrid(problem: Problem): Grid {
  checkNumbers(problem);
  const person = numbered(problem.people, 'people', 'person');
  const slot = numbered(problem.slots, 'slots', 'slot');
  const place = numbered(problem.places, 'places', 'place');
  const slots = problem.slots.length;
  const opening = (ids: readonly string[] | undefined, path: string): Uint8Array => {
    const open = new Uint8Array(slots).fill(ids ? 0 : 1);
    for (const [at, id] of (ids ?? []).entries()) open[slot(id, `${path}[${at}]`)] = 1;
    return open;
  };
  const isFree = new Uint8Array(problem.people.length * slots);
  for (const [at, { availability }] of problem.people.entries())
    isFree.set(opening(availability, `people[${at}].availability`), at * slots);
  checkMoments(
    problem.slots.flatMap(({ from, to }, at) => [
      [`slots[${at}].from`, from] as const,
      [`slots[${at}].to`, to] as const,
    ]),
  );
  const from = Float64Array.from(problem.slots, (one, at) => minutesOf(one.from, `slots[${at}].from`));
  const to = Float64Array.from(problem.slots, (one, at) => minutesOf(one.to, `slots[${at}].to`));
  for (const at of from.keys())
    if (!((to[at] ?? 0) > (from[at] ?? 0))) throw new ProblemError(`slots[${at}].to`, 'must be after from');
  checkOverlaps(from, to);
  return {
    problem,
    people: problem.people.length,
    slots,
    from,
    to,
    least: Int32Array.from(problem.people, (person) => leastOf(person, problem.mode)),
    isNewcomer: Uint8Array.from(problem.people, ({ newcomer, maximum }) => (newcomer && maximum > 0 ? 1 : 0)),
    most: Int32Array.from(problem.people, ({ maximum }) => maximum),
    rest: Float64Array.from(problem.people, ({ rest = 0 }) => rest),
    needs: problem.people.map(({ needs = [] }) => needs),
    isFree,
    places: problem.places.map(({ seats = 2, parallel = 1, properties = [], availability }, at) => ({
      seats,
      parallel,
      properties: new Set(properties),
      isOpen: opening(availability, `places[${at}].availability`),
    })),
    pairs: readPairs(problem, person),
    locks: readLocks(problem, { person, slot, place }),
    walks: readWalks(problem, place),
  };
}

function readPairs(problem: Problem, person: Find): GridPair[] {
  const ruleOf = pairRules(problem, person);
  const seen = new Set<number>();
  return problem.pairs.map(([one, other, value, must = false], at) => {
    const a = person(one, `pairs[${at}][0]`);
    const b = person(other, `pairs[${at}][1]`);
    const key = Math.min(a, b) * problem.people.length + Math.max(a, b);
    if (a === b) throw new ProblemError(`pairs[${at}]`, 'names one person twice');
    if (seen.has(key)) throw new ProblemError(`pairs[${at}]`, `is there twice: "${one}" and "${other}"`);
    if (!(value >= 0 && value <= MOST_WORTH))
      throw new ProblemError(`pairs[${at}][2]`, `must be a number from 0 to ${MOST_WORTH}`);
    seen.add(key);
    return { a, b, value, must, rule: ruleOf(a, b) };
  });
}

function readLocks({ locks = [], places }: Problem, find: Record<'person' | 'slot' | 'place', Find>): GridMeeting[] {
  const seen = new Set<string>();
  return locks.map(({ people, slot, place }, at) => {
    if (seen.size === seen.add(JSON.stringify([[...people].sort(), slot, place])).size)
      throw new ProblemError(`locks[${at}]`, 'is there twice');
    if (new Set(people).size < people.length || people.length < 2)
      throw new ProblemError(`locks[${at}].people`, 'must be two people or more, each once');
    if (places.length > 0 && place === undefined) throw new ProblemError(`locks[${at}].place`, 'is missing');
    return {
      people: people.map((id, index) => find.person(id, `locks[${at}].people[${index}]`)),
      slot: find.slot(slot, `locks[${at}].slot`),
      place: place === undefined ? -1 : find.place(place, `locks[${at}].place`),
    };
  });
}

function readWalks({ walks = [], places }: Problem, place: Find): Float64Array | undefined {
  if (!walks.some(([, , minutes]) => minutes > 0)) return undefined;
  const table = new Float64Array(places.length ** 2);
  const named = new Map<number, number>();
  for (const [at, [from, to, minutes]] of walks.entries()) {
    const [one, other] = [place(from, `walks[${at}][0]`), place(to, `walks[${at}][1]`)];
    const former = named.get(Math.min(one, other) * places.length + Math.max(one, other));
    if (former !== undefined && former !== minutes)
      throw new ProblemError(`walks[${at}]`, `says ${minutes} minutes where another walk says ${former}`);
    named.set(Math.min(one, other) * places.length + Math.max(one, other), minutes);
    table[one * places.length + other] = minutes;
    table[other * places.length + one] = minutes;
  }
  return table;
}

/** Takes a problem; throws a ProblemError that names the place of what is wrong in it. */
export function checkProblem(problem: Problem): void {
  readGrid(problem);
}
