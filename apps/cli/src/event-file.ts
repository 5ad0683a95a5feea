import type { Person, Problem, ProblemPerson, ProblemSlot } from '#libs/matchmaking';
import { checkJson, readText } from './files.js';
import { passedOver, PEOPLE, peopleOf, type PersonInFile } from './people-file.js';
import { ATTENDANCE, GRID } from './problem-schema.js';

/** When and how often somebody can meet; all may be missing. */
type Attendance = Partial<Omit<ProblemPerson, 'id'>>;
type Attendee = PersonInFile & Attendance;

/** Where and when the people of an event can meet; all may be missing. */
interface Programme extends Partial<Pick<Problem, 'slots' | 'places' | 'walks'>> {
  /** How many meetings each person has at most who says nothing of their own. */
  readonly meetings?: number;
}

/** The people of an event, and what its file says of their meetings. */
export interface EventFile {
  readonly people: readonly Person[];
  readonly attendance: ReadonlyArray<Attendance & { readonly id: string }>;
  readonly programme: Programme;
  /** Names in the file that mean nothing here, in a sentence; undefined where there are none. */
  readonly passedOver: string | undefined;
}

/** What a command line says of the meetings of an event. */
export interface SaidOfMeetings {
  readonly slots?: number | undefined;
  readonly places?: number | undefined;
  readonly meetings?: number | undefined;
}

const USUAL = { slots: 12, meetings: 6 };
const MINUTES = { meeting: 15, pause: 5 };

const ATTENDEES = {
  ...PEOPLE,
  items: { ...PEOPLE.items, properties: { ...PEOPLE.items.properties, ...ATTENDANCE } },
};
const EVENT = {
  type: 'object',
  required: ['people'],
  additionalProperties: false,
  properties: { people: ATTENDEES, ...GRID, meetings: ATTENDANCE.maximum },
};

/**
 * Takes the name of a file that holds a list of people, or an object with them and where and when they can meet; gives its
 * content. Throws an InputError that names the place where it is not right.
 */
export async function readEvent(file: string): Promise<EventFile> {
  const text = await readText(file);
  if (Array.isArray(checkJson<unknown>(file, text, { type: ['array', 'object'] }))) {
    const people = checkJson<Attendee[]>(file, text, ATTENDEES);
    return eventOf(file, '', people, {});
  }
  const { people, ...programme } = checkJson<Programme & { people: Attendee[] }>(file, text, EVENT);
  return eventOf(file, 'people', people, programme);
}

function eventOf(file: string, path: string, attendees: readonly Attendee[], programme: Programme): EventFile {
  return {
    people: peopleOf(attendees, file, path),
    attendance: attendees.map(attendanceOf),
    programme,
    passedOver: passedOver(attendees),
  };
}

function attendanceOf(attendee: Attendee): Attendance & { id: string } {
  const said = Object.entries(attendee).filter(([name]) => name === 'newcomer' || Object.hasOwn(ATTENDANCE, name));
  return { id: attendee.id, ...(Object.fromEntries(said) as Attendance) };
}

/**
 * Takes an event's file and what the command line says, which goes before the file; gives the problem of its schedule, yet
 * without pairs. Where neither says more: 12 slots of 15 minutes with 5 between, at most 6 meetings each, and places no matter.
 */
export function programmeOf({ attendance, programme }: EventFile, said: SaidOfMeetings): Problem {
  const maximum = said.meetings ?? programme.meetings ?? USUAL.meetings;
  const slots = said.slots === undefined ? programme.slots : undefined;
  const places = said.places === undefined ? programme.places : undefined;
  return {
    people: attendance.map((own) => ({ maximum, ...own })),
    slots: slots ?? slotsInARow(said.slots ?? USUAL.slots),
    places: places ?? numbered(said.places ?? 0),
    pairs: [],
    ...(said.places === undefined && programme.walks && { walks: programme.walks }),
  };
}

const numbered = (count: number): { id: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at + 1) }));

const slotsInARow = (count: number): ProblemSlot[] =>
  numbered(count).map(({ id }, at) => {
    const from = at * (MINUTES.meeting + MINUTES.pause);
    return { id, from, to: from + MINUTES.meeting };
  });
