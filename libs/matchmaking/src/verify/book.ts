import type { PlannedMeeting, Problem, ProblemPerson, ProblemPlace, UnservedPair } from '../scheduling/types.js';

/** One key for two people, whichever comes first. */
export const both = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** One key for a meeting, in whatever order its people are. */
export const keyOf = (one: PlannedMeeting): string => JSON.stringify([[...one.people].sort(), one.slot, one.place]);

/** Minutes since 1970 of an instant, or the number itself. */
export const minutes = (moment: number | string): number =>
  typeof moment === 'number' ? moment : Date.parse(moment) / 60_000;

/** The meetings that somebody is to have at least: one where they are new, or where the worst-off come first. */
export const leastOf = ({ minimum = 1, maximum, newcomer }: ProblemPerson, { mode }: Problem): number =>
  Math.min(maximum, newcomer || mode === 'worst-off' ? Math.max(1, minimum) : minimum);

/** A problem with the meetings entered so far; says what still may be. */
export class Book {
  readonly met = new Set<string>();
  readonly people: ReadonlyMap<string, ProblemPerson>;
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]>;
  private readonly meetings = new Map<string, PlannedMeeting[]>();
  private readonly groups: ReadonlyArray<{ id: string; people: ReadonlySet<string>; mayMeet?: readonly string[] }>;
  private readonly excluded: ReadonlySet<string>;
  private readonly walks: ReadonlyMap<string, number>;
  /** Where places are no matter, one that suits and holds everybody. */
  private readonly places: readonly ProblemPlace[];
  private readonly suitable = new Map<string, readonly ProblemPlace[]>();

  constructor(readonly problem: Problem) {
    const anywhere = { id: '', parallel: Infinity, properties: problem.people.flatMap(({ needs = [] }) => needs) };
    this.places = problem.places.length > 0 ? problem.places : [anywhere];
    this.people = new Map(problem.people.map((person) => [person.id, person]));
    this.spans = new Map(problem.slots.map(({ id, from, to }) => [id, [minutes(from), minutes(to)]]));
    this.groups = (problem.groups ?? []).map((group) => ({ ...group, people: new Set(group.people) }));
    this.excluded = new Set((problem.exclusions ?? []).map(([a, b]) => both(a, b)));
    this.walks = new Map((problem.walks ?? []).map(([from, to, way]) => [both(from, to), way]));
    for (const lock of problem.locks ?? []) this.enter(lock);
  }

  enter(meeting: PlannedMeeting): void {
    for (const key of [...meeting.people.map((id) => `of ${id}`), `at ${meeting.place ?? ''}`])
      if (this.meetings.get(key)?.push(meeting) === undefined) this.meetings.set(key, [meeting]);
    for (const a of meeting.people) for (const b of meeting.people) this.met.add(both(a, b));
  }

  of = (person: string): readonly PlannedMeeting[] => this.meetings.get(`of ${person}`) ?? [];
  private readonly isThere = (person: string, slot: string): boolean =>
    this.people.get(person)?.availability?.includes(slot) ?? true;

  /** How many meetings stand at a place at an instant. */
  heldAt(place: string, instant: number): number {
    const held = (this.meetings.get(`at ${place}`) ?? []).map(({ slot }) => this.spans.get(slot) ?? [0, 0]);
    return held.filter(([from, to]) => from <= instant && instant < to).length;
  }

  /** Whether a person is there, with their rest and the way between this and all their meetings. */
  isFree(person: string, slot: string, place?: string): boolean {
    const [from, to] = this.spans.get(slot) ?? [0, 0];
    const rest = this.people.get(person)?.rest ?? 0;
    const fits = (other: PlannedMeeting): boolean => {
      const [start, end] = this.spans.get(other.slot) ?? [0, 0];
      const way = place && other.place ? (this.walks.get(both(place, other.place)) ?? 0) : 0;
      return Math.max(start - to, from - end) >= Math.max(0, rest, way);
    };
    return this.isThere(person, slot) && this.of(person).every(fits);
  }

  /** The places open in a slot that have two seats and all that both need. */
  placesFor(a: string, b: string, slot: string): readonly ProblemPlace[] {
    const needs = [a, b].flatMap((id) => this.people.get(id)?.needs ?? []);
    const key = JSON.stringify([slot, ...needs]);
    const suits = ({ seats = 2, properties = [], availability }: ProblemPlace): boolean =>
      seats >= 2 && (availability?.includes(slot) ?? true) && needs.every((need) => properties.includes(need));
    const places = this.suitable.get(key) ?? this.places.filter(suits);
    this.suitable.set(key, places);
    return places;
  }

  /** Why two people cannot meet, if they cannot: the first reason that applies. */
  reason(a: string, b: string): Omit<UnservedPair, 'pair'> | undefined {
    const pair = [a, b];
    const accepts = (one: string, other: string): boolean =>
      this.groups.every(({ people, mayMeet }) => {
        const isIn = (group: (typeof this.groups)[number]) => mayMeet?.includes(group.id) && group.people.has(other);
        return !mayMeet || !people.has(one) || this.groups.some(isIn);
      });
    if (this.excluded.has(both(a, b))) return { reason: 'excluded', people: [] };
    if (!accepts(a, b) || !accepts(b, a)) return { reason: 'groups-do-not-meet', people: [] };
    const common = [...this.spans.keys()].filter((slot) => pair.every((id) => this.isThere(id, slot)));
    if (common.length === 0) return { reason: 'no-common-slot', people: pair };
    const placed = common.filter((slot) => this.placesFor(a, b, slot).length > 0);
    if (placed.length === 0) return { reason: 'no-suitable-place', people: [] };
    const full = pair.filter((id) => this.of(id).length >= (this.people.get(id)?.maximum ?? 0));
    if (full.length > 0) return { reason: 'maximum-reached', people: full };
    const left = placed.filter((slot) => pair.every((id) => this.isFree(id, slot)));
    const busy = pair.filter((id) => common.some((slot) => !this.isFree(id, slot)));
    if (left.length === 0) return { reason: 'no-common-slot-left', people: busy };
    const isOpen = left.some((slot) => this.placesFor(a, b, slot).some((place) => this.takes(pair, slot, place)));
    return isOpen ? undefined : { reason: 'no-place-left', people: [] };
  }

  /** Whether people could meet at a place in a slot: they are free, and it holds one more meeting all through. */
  takes(people: readonly string[], slot: string, { id, parallel = 1 }: ProblemPlace): boolean {
    const [from, to] = this.spans.get(slot) ?? [0, 0];
    const hasRoom = ([start, end]: readonly [number, number]): boolean =>
      parallel === Infinity || end <= from || to <= start || this.heldAt(id, Math.max(start, from)) < parallel;
    return [...this.spans.values()].every(hasRoom) && people.every((person) => this.isFree(person, slot, id));
  }
}
