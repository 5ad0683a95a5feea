import { type Problem, ProblemError, repair, type RepairRequest, type Schedule, type Walk } from '#libs/matchmaking';

/** What broke, as whoever mends it says. */
export type Breakage =
  | { kind: 'late'; attendeeId: string; until: string }
  | { kind: 'ill'; attendeeId: string }
  | { kind: 'overrun'; until: string }
  | { kind: 'place'; placeId: string; until: string | null };

/** One interval of the grid. */
export interface RepairSlot {
  id: string;
  from: Date;
  to: Date;
}

/** A meeting to come, in a slot of the grid. */
export interface RepairMeeting {
  id: string;
  slotId: string;
  placeId: string;
  attendeeIds: string[];
  /** How well its people suit each other, from 0 to 1. */
  worth: number;
}

/** A place with what is left of it beside the meetings that can be moved. */
export interface RepairPlace {
  id: string;
  seats: number;
  /** A link can be joined from anywhere. */
  isLink: boolean;
  area: string;
  /** What people may need: `step-free`, `quiet`. */
  properties: string[];
  /** Lanes that are open. */
  lanes: number;
  /** What stands there and does not move, lane by lane. */
  taken: { from: Date; to: Date }[];
}

/** Somebody who has meetings to come, and when they cannot have any. */
export interface RepairPerson {
  id: string;
  hindered: { from: Date; to: Date }[];
  /** Windows in which they are there; all the time where there is none. */
  windows: { from: Date; to: Date }[];
  /** What a place must be for them. */
  needs: string[];
}

/** What the event rules about time and ways. */
export interface RepairRules {
  /** Slots free between two meetings of somebody. */
  restSlots: number;
  /** From one place to another, where no way between their areas is named. */
  walkMinutes: number;
  areaWalks: { from: string; to: string; minutes: number }[];
}

/** All that a repair is worked out from. */
export interface RepairInput {
  slots: RepairSlot[];
  meetings: RepairMeeting[];
  places: RepairPlace[];
  people: RepairPerson[];
  rules: RepairRules;
}

/** One meeting that would move. */
export interface PlannedMove {
  meetingId: string;
  slotId: string;
  placeId: string;
}

/** What a repair comes to. */
export interface RepairPlan {
  moves: PlannedMove[];
  /** Meetings that cannot be held and find no other time. */
  unplaced: string[];
}

const MINUTE = 60_000;
/** Of the engine's search: somebody waits at the desk. */
const STEPS = 800;
type Span = { from: Date; to: Date };
const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/**
 * Takes the meetings to come and what broke; gives the smallest change that holds as many of them as can be, moving at most
 * `most`. A meeting that could stay is never given up for another, and one of more than two moves as little as a locked one:
 * where it cannot be held it is named. The engine decides; nothing here looks at a clock or at chance.
 */
export async function planRepair(whole: RepairInput, breakage: Breakage, most: number): Promise<RepairPlan> {
  const standing = new Set<string>();
  for (;;) {
    const parts = apart(whole, standing);
    try {
      return await planParts(whole, parts, breakage, most);
    } catch (error) {
      const odd = error instanceof ProblemError ? /^schedule\.meetings\[(\d+)\]/.exec(error.path)?.[1] : undefined;
      const meeting = odd === undefined ? undefined : parts.input.meetings[Number(odd)];
      if (!meeting) throw error;
      standing.add(meeting.id);
    }
  }
}

interface Parts {
  input: RepairInput;
  again: RepairMeeting[];
}

async function planParts(
  whole: RepairInput,
  { input, again }: Parts,
  breakage: Breakage,
  most: number,
): Promise<RepairPlan> {
  const { meetings } = input;
  const schedule = scheduleOf(input);
  const changes = Math.min(most, meetings.length);
  const mended = await repair({ schedule, broken: brokenOf(input, breakage), changes }, { steps: STEPS });
  const idOf = new Map(meetings.map((meeting) => [keyOf(meeting.attendeeIds), meeting]));
  const held = new Set(mended.schedule.meetings.map(({ people }) => keyOf(people)));
  const moves = mended.changes.flatMap(({ kind, people, to }): PlannedMove[] => {
    const meeting = idOf.get(keyOf(people));
    if (kind !== 'moved' || !meeting || !to) return [];
    return [{ meetingId: meeting.id, slotId: to.slot, placeId: to.place ?? meeting.placeId }];
  });
  const unplaced = mended.lost.flatMap(({ people }) => {
    const meeting = idOf.get(keyOf(people));
    return meeting && !held.has(keyOf(people)) ? [meeting.id] : [];
  });
  const slotOf = new Map(whole.slots.map((slot) => [slot.id, slot]));
  const hit = again.filter((meeting) => isHit(meeting, slotOf.get(meeting.slotId), breakage)).map(({ id }) => id);
  return { moves, unplaced: [...unplaced, ...hit] };
}

/**
 * The engine knows a pair once, also where the two meet in a group, and no meeting that a rule made later would not allow:
 * of those who meet again the later meetings, groups, and what is `standing`, stay like anything else in their day.
 */
function apart(input: RepairInput, standing: ReadonlySet<string>): Parts {
  const slotOf = new Map(input.slots.map((slot) => [slot.id, slot]));
  const startOf = ({ slotId }: RepairMeeting): number => slotOf.get(slotId)?.from.getTime() ?? 0;
  const known = new Set<string>();
  const [meetings, again]: RepairMeeting[][] = [[], []];
  for (const meeting of input.meetings.toSorted((a, b) => startOf(a) - startOf(b))) {
    const key = keyOf(meeting.attendeeIds);
    const stays = meeting.attendeeIds.length > 2 || known.has(key) || standing.has(meeting.id);
    (stays ? again : meetings)?.push(meeting);
    known.add(key);
  }
  const spansOf = (holds: (meeting: RepairMeeting) => boolean): Span[] =>
    (again ?? []).filter(holds).flatMap(({ slotId }) => slotOf.get(slotId) ?? []);
  const people = input.people.map((person) => ({
    ...person,
    hindered: [...person.hindered, ...spansOf(({ attendeeIds }) => attendeeIds.includes(person.id))],
  }));
  const places = input.places.map((place) => ({
    ...place,
    taken: [...place.taken, ...spansOf(({ placeId }) => placeId === place.id)],
  }));
  return { input: { ...input, meetings: meetings ?? [], people, places }, again: again ?? [] };
}

/** Whether a meeting cannot be held as it is. */
function isHit({ attendeeIds, placeId }: RepairMeeting, slot: RepairSlot | undefined, breakage: Breakage): boolean {
  const isBefore = (until: string | null): boolean =>
    until === null || (slot !== undefined && slot.from < new Date(until));
  if (breakage.kind === 'ill') return attendeeIds.includes(breakage.attendeeId);
  if (breakage.kind === 'late') return attendeeIds.includes(breakage.attendeeId) && isBefore(breakage.until);
  if (breakage.kind === 'place') return placeId === breakage.placeId && isBefore(breakage.until);
  return isBefore(breakage.until);
}

const keyOf = (people: readonly string[]): string => people.toSorted((a, b) => (a < b ? -1 : 1)).join();

function scheduleOf({ slots, meetings, places, people, rules }: RepairInput): Schedule {
  const length = Math.min(...slots.map(({ from, to }) => to.getTime() - from.getTime())) / MINUTE;
  const planned = meetings.map(({ attendeeIds, slotId, placeId }) => ({
    people: attendeeIds,
    slot: slotId,
    place: placeId,
  }));
  const pairs = meetings.flatMap(({ attendeeIds: [a, b], worth }) =>
    a !== undefined && b !== undefined ? [[a, b, 1 + worth, true] as const] : [],
  );
  const problem: Problem = {
    slots: slots.map(({ id, from, to }) => ({ id, from: from.toISOString(), to: to.toISOString() })),
    people: people.map((person) => ({
      id: person.id,
      minimum: 0,
      maximum: slots.length,
      rest: slots.length === 0 ? 0 : rules.restSlots * length,
      needs: person.needs,
      availability: slots.filter((slot) => canCome(person, slot)).map(({ id }) => id),
    })),
    places: places.flatMap((place) => roomOf(place, slots)),
    pairs,
    walks: walksOf(places, rules),
  };
  const prices = { people: [], personSlots: [], placeSlots: [] };
  const bare = {
    inputs: '',
    mode: 'total',
    value: 0,
    bound: 0,
    gap: 0,
    prices,
    unserved: [],
    belowMinimum: [],
    seal: '',
  } as const;
  return { problem, meetings: planned, certificate: bare };
}

const canCome = ({ hindered, windows }: RepairPerson, slot: RepairSlot): boolean =>
  !hindered.some((span) => overlaps(span, slot)) &&
  (windows.length === 0 || windows.some(({ from, to }) => from <= slot.from && slot.to <= to));

/** A place as far as nothing else stands there: in slots in which all of it is taken it is closed. */
function roomOf({ id, seats, lanes, taken, properties }: RepairPlace, slots: readonly RepairSlot[]): Problem['places'] {
  const left = slots.map((slot) => ({ slot, room: lanes - taken.filter((span) => overlaps(span, slot)).length }));
  const open = left.filter(({ room }) => room > 0);
  if (open.length === 0) return [];
  const parallel = Math.min(...open.map(({ room }) => room));
  return [{ id, seats, parallel, properties, availability: open.map(({ slot }) => slot.id) }];
}

/** The ways between places, as the event says: a link is everywhere. */
function walksOf(places: readonly RepairPlace[], { walkMinutes, areaWalks }: RepairRules): Walk[] {
  const named = new Map(areaWalks.map(({ from, to, minutes }) => [`${from}\0${to}`, minutes]));
  const real = places.filter(({ isLink }) => !isLink);
  const known = real.flatMap((one, at) =>
    real.slice(at + 1).map((other): Walk => {
      const [from = '', to = ''] = [one.area, other.area].toSorted((a, b) => (a < b ? -1 : 1));
      return [one.id, other.id, named.get(`${from}\0${to}`) ?? walkMinutes];
    }),
  );
  return known.filter(([, , minutes]) => minutes > 0);
}

/** What broke in the words of the engine. */
function brokenOf({ slots, meetings, people, places }: RepairInput, breakage: Breakage): RepairRequest['broken'] {
  const before = (until: string | null): string[] =>
    slots.filter(({ from }) => until === null || from < new Date(until)).map(({ id }) => id);
  switch (breakage.kind) {
    case 'late':
      return known(people, breakage.attendeeId)
        ? { away: [{ person: breakage.attendeeId, slots: before(breakage.until) }] }
        : {};
    case 'ill':
      return known(people, breakage.attendeeId) ? { left: [breakage.attendeeId] } : {};
    case 'overrun':
      return { slots: before(breakage.until) };
    case 'place': {
      const isUsed = meetings.some(({ placeId }) => placeId === breakage.placeId);
      const isOpen = places.some(({ id }) => id === breakage.placeId);
      return isUsed && isOpen ? { places: [{ place: breakage.placeId, slots: before(breakage.until) }] } : {};
    }
  }
}

const known = (people: readonly RepairPerson[], attendeeId: string): boolean =>
  people.some(({ id }) => id === attendeeId);
