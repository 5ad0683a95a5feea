import type { PlannedMeeting, Problem } from '../scheduling/index.js';
import { verify } from '../verify/index.js';
import type { Repaired, RepairRequest } from './types.js';

/**
 * Takes a request and its repair; gives a sentence for everything that is wrong with it, none where all is right: a rule
 * broken, a locked or past meeting moved, something held that cannot be, more changes than there may be or than are told, a
 * problem that is not the former one without what broke. Counts by itself and shares no code with what repairs.
 */
export async function verifyRepair(request: RepairRequest, { schedule, changes }: Repaired): Promise<string[]> {
  const wrong = [...(await verify(schedule)), ...wrongProblem(request, schedule.problem)];
  const { problem, meetings } = request.schedule;
  const locked = new Set((problem.locks ?? []).map(nameOf));
  const after = new Map(schedule.meetings.map((meeting) => [nameOf(meeting), meeting]));
  const fixed = new Set<string>();
  const former = new Map<string, string | undefined>();
  for (const meeting of [...(problem.locks ?? []), ...meetings]) {
    const people = whoStays(request, meeting);
    if (!locked.has(nameOf(meeting)) && !isPast(request, meeting.slot))
      former.set(pairOf(meeting), people.length === meeting.people.length ? nameOf(meeting) : undefined);
    else if (people.length > 1) fixed.add(nameOf({ ...meeting, people }));
  }
  for (const name of fixed) if (!after.has(name)) wrong.push(`${name} is locked or past and does not stand`);
  let count = 0;
  for (const [name, meeting] of after) {
    if (fixed.has(name)) continue;
    if (isPast(request, meeting.slot) || whoStays(request, meeting).length < meeting.people.length)
      wrong.push(`${name} cannot be held`);
    if (former.get(pairOf(meeting)) !== name) count++;
  }
  const together = new Set(schedule.meetings.map(pairOf));
  for (const [pair, name] of former) if (name !== undefined && !together.has(pair)) count++;
  if (count !== changes.length) wrong.push(`There are ${count} changes, not ${changes.length}`);
  if (count > request.changes) wrong.push(`There are ${count} changes, where ${request.changes} may be`);
  return wrong;
}

const pairOf = ({ people }: PlannedMeeting): string => [...people].sort().join(' + ');
const nameOf = (meeting: PlannedMeeting): string => [pairOf(meeting), meeting.slot, meeting.place].join(' @ ');
const minutes = (moment: number | string): number =>
  typeof moment === 'number' ? moment : new Date(moment).getTime() / 60_000;

function isPast({ schedule, broken }: RepairRequest, slot: string): boolean {
  const from = schedule.problem.slots.find(({ id }) => id === slot)?.from;
  return from !== undefined && broken.now !== undefined && minutes(from) < minutes(broken.now);
}

/** Who of a meeting can hold it as it is; nobody where its slot or place is lost, or it was called off. */
function whoStays(request: RepairRequest, meeting: PlannedMeeting): readonly string[] {
  const { cancelled = [], places = [] } = request.broken;
  if (isPast(request, meeting.slot)) return meeting.people;
  const isOff = cancelled.some((other) => other.slot === meeting.slot && pairOf(other) === pairOf(meeting));
  const isGone = places.some(({ place, slots }) => place === meeting.place && (slots?.includes(meeting.slot) ?? true));
  return isOff || isGone ? [] : meeting.people.filter((person) => comes(request, person, meeting.slot));
}

function comes({ broken: { left, away, slots } }: RepairRequest, person: string, slot: string): boolean {
  const isAway = away?.some((one) => one.person === person && one.slots.includes(slot));
  return !left?.includes(person) && !isAway && !slots?.includes(slot);
}

/** Where the problem of the repaired schedule is not what is left of the former one. */
function wrongProblem(request: RepairRequest, after: Problem): string[] {
  const { problem: before } = request.schedule;
  const { left = [], places = [], cancelled = [] } = request.broken;
  const isIn = (item: { availability?: readonly string[] } | undefined, slot: string): boolean =>
    after.slots.some(({ id }) => id === slot) && (item?.availability?.includes(slot) ?? true);
  const wrong: string[] = [];
  const same = (what: string, one: unknown, other: unknown): void =>
    void (JSON.stringify(one) === JSON.stringify(other) || wrong.push(`problem.${what} is not what is left of it`));
  same('pairs', after.pairs, before.pairs);
  same('walks', after.walks, before.walks);
  same('groups', after.groups, before.groups);
  const off = cancelled.filter(({ people, slot }) => people.length === 2 && !isPast(request, slot));
  const apart = [...(before.exclusions ?? []), ...off.map(({ people }) => people)];
  same('exclusions', new Set(after.exclusions?.map(String)).size, new Set(apart.map(String)).size);
  for (const [at, person] of before.people.entries()) {
    const { minimum, availability: _, ...rest } = person;
    const { minimum: least, availability: __, ...other } = after.people[at] ?? { maximum: -1 };
    same(`people[${at}]`, [left.includes(person.id) ? 0 : minimum, rest], [least, other]);
  }
  for (const { id: slot } of before.slots) {
    const isToCome = !isPast(request, slot);
    for (const [at, person] of before.people.entries()) {
      const wasThere = person.availability?.includes(slot) ?? true;
      same(
        `people[${at}].availability`,
        isIn(after.people[at], slot),
        isToCome && wasThere && comes(request, person.id, slot),
      );
    }
    for (const [at, place] of before.places.entries()) {
      const isLost = places.some((one) => one.place === place.id && (one.slots?.includes(slot) ?? true));
      const isOpen = (place.availability?.includes(slot) ?? true) && !request.broken.slots?.includes(slot);
      same(`places[${at}].availability`, isIn(after.places[at], slot), isToCome && isOpen && !isLost);
    }
  }
  return wrong;
}
