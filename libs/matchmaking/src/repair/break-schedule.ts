import { ProblemError, type PlannedMeeting, type Problem } from '../scheduling/index.js';
import { readGrid, type Grid } from '../scheduling/grid.js';
import type { Broken, RepairRequest } from './types.js';

/** A schedule after it broke. */
export interface BrokenSchedule {
  /** What is left of the problem. */
  readonly problem: Problem;
  /** The meetings that can stay as they are, but for the locked ones of `problem`. */
  readonly kept: readonly PlannedMeeting[];
  /** Those that cannot. */
  readonly lost: readonly PlannedMeeting[];
}

/** One text for a meeting: whoever is named first. */
export const keyOf = ({ people, slot, place = '' }: PlannedMeeting): string =>
  JSON.stringify([[...people].sort(), slot, place]);

/**
 * Takes a request; gives what is left of its problem and its meetings. A locked meeting of more than two goes on without
 * those who cannot come; it is lost with its last two. Throws a ProblemError that names the place in the request.
 */
export function breakSchedule({ schedule, broken }: RepairRequest): BrokenSchedule {
  const { problem, meetings } = schedule;
  const damage = readDamage(problem, broken);
  const locked = new Set((problem.locks ?? []).map(keyOf));
  const cancelled = findCancelled(broken, [...(problem.locks ?? []), ...meetings]);
  const [locks, kept, lost]: PlannedMeeting[][] = [[], [], []];
  const all = new Map([...(problem.locks ?? []), ...meetings].map((meeting) => [keyOf(meeting), meeting]));
  for (const [key, meeting] of all) {
    const { slot, place } = meeting;
    if (damage.isPast(slot)) {
      locks?.push(meeting);
      continue;
    }
    const people = meeting.people.filter((person) => damage.comes(person, slot));
    const isHeld = people.length >= 2 && damage.isOpen(slot) && damage.has(place, slot) && !cancelled.has(key);
    if (!isHeld || (!locked.has(key) && people.length < meeting.people.length)) lost?.push(meeting);
    else (locked.has(key) ? locks : kept)?.push({ ...meeting, people });
  }
  const apart = (lost ?? []).flatMap((meeting) => {
    const [a, b, third] = meeting.people;
    const isPair = a !== undefined && b !== undefined && third === undefined;
    return isPair && cancelled.has(keyOf(meeting)) ? [[a, b] as const] : [];
  });
  return { problem: remaining(problem, damage, locks ?? [], apart), kept: kept ?? [], lost: lost ?? [] };
}

/** The problem in numbers; what is wrong in it is named by its place in the request. */
function readWhole(problem: Problem): Grid {
  try {
    return readGrid(problem);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(`schedule.problem.${error.path}`, error.message.slice(error.path.length + 1));
  }
}

/** What a word of `broken` means for one person, place or slot. */
interface Damage {
  readonly isPast: (slot: string) => boolean;
  /** Whether something can still be held in a slot: past ones are not asked. */
  readonly isOpen: (slot: string) => boolean;
  readonly hasLeft: (person: string) => boolean;
  readonly comes: (person: string, slot: string) => boolean;
  readonly has: (place: string | undefined, slot: string) => boolean;
}

function readDamage(problem: Problem, { now, left = [], away = [], places = [], slots = [] }: Broken): Damage {
  const known = (noun: string, list: ReadonlyArray<{ readonly id: string }>) => {
    const ids = new Set(list.map(({ id }) => id));
    return (id: string, path: string): string => {
      if (!ids.has(id)) throw new ProblemError(`broken.${path}`, `names no ${noun}: "${id}"`);
      return id;
    };
  };
  const [person, place, slot] = [
    known('person', problem.people),
    known('place', problem.places),
    known('slot', problem.slots),
  ];
  const grid = readWhole(problem);
  const present = now === undefined ? -Infinity : typeof now === 'number' ? now : Date.parse(now) / 60_000;
  if (Number.isNaN(present)) throw new ProblemError('broken.now', `is no instant: ${JSON.stringify(now)}`);
  const past = new Set(problem.slots.filter((_, at) => (grid.from[at] ?? 0) < present).map(({ id }) => id));
  const gone = new Set(left.map((id, at) => person(id, `left[${at}]`)));
  const closed = new Set(slots.map((id, at) => slot(id, `slots[${at}]`)));
  const slotsOf = (ids: readonly string[], path: string): string[] =>
    ids.map((id, index) => slot(id, `${path}.slots[${index}]`));
  const missing = new Set(
    away.flatMap((one, at) => {
      const id = person(one.person, `away[${at}].person`);
      return slotsOf(one.slots, `away[${at}]`).map((slot) => JSON.stringify([id, slot]));
    }),
  );
  const lacking = new Set(
    places.flatMap((one, at) => {
      const id = place(one.place, `places[${at}].place`);
      const ids = one.slots ? slotsOf(one.slots, `places[${at}]`) : problem.slots.map(({ id }) => id);
      return ids.map((slot) => JSON.stringify([id, slot]));
    }),
  );
  return {
    isPast: (slot) => past.has(slot),
    isOpen: (slot) => !closed.has(slot),
    hasLeft: (person) => gone.has(person),
    comes: (person, slot) => !gone.has(person) && !missing.has(JSON.stringify([person, slot])),
    has: (place, slot) => !lacking.has(JSON.stringify([place, slot])),
  };
}

/** The meetings that were called off, by their key. */
function findCancelled({ cancelled = [] }: Broken, meetings: readonly PlannedMeeting[]): Map<string, PlannedMeeting> {
  const sameKey = (people: readonly string[], slot: string): string => keyOf({ people, slot });
  const bySlot = new Map(meetings.map((meeting) => [sameKey(meeting.people, meeting.slot), meeting]));
  return new Map(
    cancelled.map(({ people, slot }, at) => {
      const found = bySlot.get(sameKey(people, slot));
      if (!found) throw new ProblemError(`broken.cancelled[${at}]`, 'is no meeting of the schedule');
      return [keyOf(found), found];
    }),
  );
}

/** The problem without what broke. */
function remaining(
  problem: Problem,
  damage: Damage,
  locks: readonly PlannedMeeting[],
  apart: ReadonlyArray<readonly [string, string]>,
): Problem {
  const slots = problem.slots.filter(({ id }) => damage.isPast(id) || damage.isOpen(id));
  const ids = slots.map(({ id }) => id);
  const left = (availability: readonly string[] | undefined, isThere: (slot: string) => boolean) => {
    const open = ids.filter((slot) => !damage.isPast(slot) && isThere(slot) && (availability?.includes(slot) ?? true));
    return open.length < ids.length || availability ? { availability: open } : {};
  };
  return {
    ...problem,
    people: problem.people.map((person) => ({
      ...person,
      ...left(person.availability, (slot) => damage.comes(person.id, slot)),
      ...(damage.hasLeft(person.id) && { minimum: 0 }),
    })),
    slots,
    places: problem.places.map((place) => ({
      ...place,
      ...left(place.availability, (slot) => damage.has(place.id, slot)),
    })),
    locks,
    ...(apart.length > 0 && { exclusions: [...(problem.exclusions ?? []), ...apart] }),
  };
}
