import type { PlannedMeeting, Problem, ProblemPerson } from './types.js';

/** How good the best of all schedules is, in the order in which it counts. */
export interface Optimum {
  readonly newcomers: number;
  readonly short: number;
  readonly level: number;
  readonly value: number;
}

const minutes = (moment: number | string): number =>
  typeof moment === 'number' ? moment : Date.parse(moment) / 60_000;

/** Tries every schedule of a small problem. Written from the rules alone, without a thought of speed. */
export class BruteForce {
  private readonly meetings: PlannedMeeting[];
  private best: Optimum | undefined;

  constructor(private readonly problem: Problem) {
    this.meetings = [...(problem.locks ?? [])];
  }

  /** The best of all schedules; `level` counts only where the worst-off come first. */
  optimum(): Optimum {
    this.best = undefined;
    this.visit(0);
    return this.best ?? { newcomers: 0, short: 0, level: 0, value: 0 };
  }

  /** How good some meetings are. */
  rate(meetings: readonly PlannedMeeting[]): Optimum {
    const { people, pairs, mode } = this.problem;
    const isMet = (a: string, b: string): boolean =>
      meetings.some((meeting) => meeting.people.includes(a) && meeting.people.includes(b));
    const countOf = (id: string): number => meetings.filter((meeting) => meeting.people.includes(id)).length;
    const leastOf = ({ minimum = 1, maximum, newcomer }: ProblemPerson): number =>
      Math.min(maximum, newcomer || mode === 'worst-off' ? Math.max(1, minimum) : minimum);
    const must = pairs.filter(([a, b, , must]) => must && !isMet(a, b) && this.areAllowed(a, b));
    const lacking = people.map((person) => Math.max(0, leastOf(person) - countOf(person.id)));
    return {
      newcomers: people.filter(({ id, newcomer, maximum }) => newcomer && maximum > 0 && countOf(id) === 0).length,
      short: must.length + lacking.reduce((sum, count) => sum + count, 0),
      level: mode === 'worst-off' ? this.levelOf(isMet, countOf) : 0,
      value: pairs.reduce((sum, [a, b, value]) => sum + (isMet(a, b) ? value : 0), 0),
    };
  }

  private visit(at: number): void {
    const pair = this.problem.pairs[at];
    if (!pair) {
      const rated = this.rate(this.meetings);
      if (!this.best || isBetter(rated, this.best)) this.best = rated;
      return;
    }
    this.visit(at + 1);
    const places = this.problem.places.length > 0 ? this.problem.places.map(({ id }) => ({ place: id })) : [{}];
    for (const { id } of this.problem.slots)
      for (const place of places) {
        const meeting = { people: [pair[0], pair[1]], slot: id, ...place };
        if (!this.mayBe(meeting, this.meetings)) continue;
        this.meetings.push(meeting);
        this.visit(at + 1);
        this.meetings.pop();
      }
  }

  private mayBe(meeting: PlannedMeeting, others: readonly PlannedMeeting[]): boolean {
    const [a = '', b = ''] = meeting.people;
    const isAgain = others.some(({ people }) => people.includes(a) && people.includes(b));
    return (
      !isAgain &&
      this.areAllowed(a, b) &&
      meeting.people.every((id) => this.mayCome(id, meeting, others)) &&
      (meeting.place === undefined || this.hasRoom(meeting.place, meeting, others))
    );
  }

  private mayCome(id: string, meeting: PlannedMeeting, others: readonly PlannedMeeting[]): boolean {
    const { maximum = 0, availability, rest = 0 } = this.problem.people.find((person) => person.id === id) ?? {};
    const own = others.filter(({ people }) => people.includes(id));
    return (
      own.length < maximum &&
      (availability?.includes(meeting.slot) ?? true) &&
      own.every((other) => this.between(meeting, other) >= Math.max(rest, this.walk(meeting.place, other.place)))
    );
  }

  private hasRoom(id: string, meeting: PlannedMeeting, others: readonly PlannedMeeting[]): boolean {
    const {
      seats = 2,
      parallel = 1,
      properties = [],
      availability,
    } = this.problem.places.find((place) => place.id === id) ?? {};
    const needs = this.problem.people.flatMap((person) =>
      meeting.people.includes(person.id) ? (person.needs ?? []) : [],
    );
    const there = others.filter(({ place }) => place === id);
    const [from, to] = this.span(meeting.slot);
    const instants = this.problem.slots.map(({ from }) => minutes(from)).filter((start) => from <= start && start < to);
    const heldAt = (instant: number): number =>
      there.filter(({ slot }) => this.span(slot)[0] <= instant && instant < this.span(slot)[1]).length;
    return (
      seats >= 2 &&
      (availability?.includes(meeting.slot) ?? true) &&
      needs.every((need) => properties.includes(need)) &&
      instants.every((instant) => heldAt(instant) < parallel)
    );
  }

  private areAllowed(a: string, b: string): boolean {
    const { exclusions = [], groups = [] } = this.problem;
    const accepts = (one: string, other: string): boolean =>
      groups.every(
        ({ people, mayMeet }) =>
          !mayMeet ||
          !people.includes(one) ||
          groups.some(({ id, people: members }) => mayMeet.includes(id) && members.includes(other)),
      );
    return !exclusions.some((pair) => pair.includes(a) && pair.includes(b)) && accepts(a, b) && accepts(b, a);
  }

  /** What the least served of those with a meeting has; nobody counts who has all that they could have alone. */
  private levelOf(isMet: (a: string, b: string) => boolean, countOf: (id: string) => number): number {
    const rated = this.problem.people.flatMap(({ id, maximum }) => {
      const own = this.problem.pairs.filter(([a, b]) => a === id || b === id);
      const possible = own.filter(([a, b]) => isMet(a, b) || this.couldMeet(a, b)).map(([, , value]) => value);
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const best = sum(possible.sort((x, y) => y - x).slice(0, Math.max(maximum, countOf(id))));
      const worth = sum(own.filter(([a, b]) => isMet(a, b)).map(([, , value]) => value));
      return countOf(id) > 0 ? [{ best, worth }] : [];
    });
    const highest = Math.max(0, ...rated.map(({ best }) => best));
    return Math.min(highest, ...rated.map(({ best, worth }) => (worth < best - 1e-6 ? worth : highest)));
  }

  private couldMeet(a: string, b: string): boolean {
    const places = this.problem.places.length > 0 ? this.problem.places.map(({ id }) => ({ place: id })) : [{}];
    return this.problem.slots.some(({ id }) =>
      places.some((place) => this.mayBe({ people: [a, b], slot: id, ...place }, [])),
    );
  }

  private span(slot: string): readonly [from: number, to: number] {
    const found = this.problem.slots.find(({ id }) => id === slot);
    return [minutes(found?.from ?? 0), minutes(found?.to ?? 0)];
  }

  private between(one: PlannedMeeting, other: PlannedMeeting): number {
    const [[from, to], [start, end]] = [this.span(one.slot), this.span(other.slot)];
    return Math.max(from - end, start - to);
  }

  private walk(one: string | undefined, other: string | undefined): number {
    const found = this.problem.walks?.find(
      ([from, to]) => (from === one && to === other) || (from === other && to === one),
    );
    return found?.[2] ?? 0;
  }
}

/** The first figure that differs by more than rounding decides. */
function isBetter(one: Optimum, other: Optimum): boolean {
  if (one.newcomers !== other.newcomers) return one.newcomers < other.newcomers;
  if (one.short !== other.short) return one.short < other.short;
  return Math.abs(one.level - other.level) > 1e-9 ? one.level > other.level : one.value > other.value;
}
