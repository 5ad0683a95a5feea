import type { PlannedMeeting, Problem, ProblemPerson, ProblemPlace, UnservedPair } from '../scheduling/types.js';

/** One key for two people, whichever comes first. */
export const both = (a: string, b: string): string => (a < b ? `${a.length} ${a}${b}` : `${b.length} ${b}${a}`);

/** Minutes since 1970 of an instant, or the number itself. */
export const minutes = (moment: number | string): number =>
  typeof moment === 'number' ? moment : Date.parse(moment) / 60_000;

/** The meetings that somebody is to have at least: one where they are new, or where the worst-off come first. */
export const leastOf = ({ minimum = 1, maximum, newcomer }: ProblemPerson, { mode }: Problem): number =>
  Math.min(maximum, newcomer || mode === 'worst-off' ? Math.max(1, minimum) : minimum);

class Known {
  constructor(readonly problem: Problem) {}
}

/** A problem with the meetings entered so far, its locks first; says what still may be. */
export class Book extends Known {
  readonly met = new Set<string>();
  readonly spans = new Map(this.problem.slots.map(({ id, from, to }) => [id, [minutes(from), minutes(to)] as const]));
  /** Everybody with their meetings and the slots that these forbid them. */
  private readonly people = new Map(
    this.problem.people.map((one) => [one.id, { ...one, meetings: [] as PlannedMeeting[], busy: new Set<string>() }]),
  );
  private readonly groups = (this.problem.groups ?? []).map((one) => ({ ...one, people: new Set(one.people) }));
  private readonly excluded = new Set((this.problem.exclusions ?? []).map(([a, b]) => both(a, b)));
  private readonly walks = new Map((this.problem.walks ?? []).map(([from, to, way]) => [both(from, to), way]));
  private readonly suitable = new Map<string, readonly ProblemPlace[]>();
  /** By place and slot how many meetings stand as the slot begins. */
  private readonly held = new Map<string, Map<string, number>>();

  constructor(problem: Problem) {
    super(problem);
    for (const lock of problem.locks ?? []) this.enter(lock);
  }

  enter({ people, slot, place = '' }: PlannedMeeting): void {
    const held = this.held.get(place) ?? new Map<string, number>();
    this.held.set(place, held);
    for (const begun of this.begunIn(slot)) held.set(begun, (held.get(begun) ?? 0) + 1);
    for (const id of people) {
      const { meetings = [], busy, rest: pause = 0 } = this.people.get(id) ?? {};
      meetings.push({ people, slot, place });
      for (const other of this.spans.keys()) if (this.between(slot, other) < Math.max(0, pause)) busy?.add(other);
      for (const other of people) this.met.add(both(id, other));
    }
  }

  of = (person: string): readonly PlannedMeeting[] => this.people.get(person)?.meetings ?? [];
  /** How many meetings stand at a place as a slot begins. */
  heldIn = (place: string, slot: string): number => this.held.get(place)?.get(slot) ?? 0;
  private readonly isThere = (person: string, slot: string): boolean =>
    this.people.get(person)?.availability?.includes(slot) ?? true;

  /** Minutes between two slots, below 0 where they overlap. */
  private between(one: string, two: string): number {
    const [[from, to], [start, end]] = [this.spans.get(one) ?? [0, 0], this.spans.get(two) ?? [0, 0]];
    return Math.max(start - to, from - end);
  }

  /** The slots that begin within one. */
  private begunIn(slot: string): string[] {
    const [from, to] = this.spans.get(slot) ?? [0, 0];
    return [...this.spans].filter(([, [start]]) => from <= start && start < to).map(([id]) => id);
  }

  /** Whether a person is there, with their rest and the way between this and all their meetings. */
  isFree(person: string, slot: string, place?: string): boolean {
    const way = ({ place: other = '' }: PlannedMeeting): number => this.walks.get(both(place ?? '', other)) ?? 0;
    if (this.people.get(person)?.busy.has(slot) || !this.isThere(person, slot)) return false;
    return this.walks.size === 0 || this.of(person).every((one) => this.between(one.slot, slot) >= way(one));
  }

  /** The places open in a slot that have two seats and all that both need. */
  placesFor(a: string, b: string, slot: string): readonly ProblemPlace[] {
    const needs = [a, b].flatMap((id) => this.people.get(id)?.needs ?? []);
    const key = JSON.stringify([slot, ...needs]);
    const suits = ({ seats = 2, properties = [], availability }: ProblemPlace): boolean =>
      seats >= 2 && (availability?.includes(slot) ?? true) && needs.every((need) => properties.includes(need));
    // Where places are no matter, one suits and holds everybody.
    const all =
      this.problem.places.length > 0 ? this.problem.places : [{ id: '', parallel: Infinity, properties: needs }];
    const places = this.suitable.get(key) ?? all.filter(suits);
    this.suitable.set(key, places);
    return places;
  }

  /** Why two people cannot meet, if they cannot: the first reason that applies. */
  reason(a: string, b: string): Omit<UnservedPair, 'pair'> | undefined {
    const pair = [a, b];
    const isIn = (one: string, ids?: readonly string[]): boolean =>
      this.groups.some(({ id, people }) => ids?.includes(id) && people.has(one));
    const accepts = (one: string, other: string): boolean =>
      this.groups.every(({ people, mayMeet }) => !mayMeet || !people.has(one) || isIn(other, mayMeet));
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
    const hasRoom = this.begunIn(slot).every((begun) => this.heldIn(id, begun) < parallel);
    return hasRoom && people.every((person) => this.isFree(person, slot, id));
  }
}
