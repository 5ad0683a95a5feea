import { Calendar, type Booked } from '../scheduling/calendar.js';
import { ProblemError, type PlannedMeeting } from '../scheduling/index.js';
import { readGrid, type Grid } from '../scheduling/grid.js';
import { suitablePlaces } from '../scheduling/places.js';
import { keyOf, type BrokenSchedule } from './break-schedule.js';
import { Pool } from './pool.js';

/** Where and when a pair meets, in numbers of the grid. */
export interface Spot {
  readonly slot: number;
  readonly place: number;
}

/** A schedule while it is repaired: what it is worth, how many changes it takes, and every step can be taken back. */
export class Plan {
  readonly grid: Grid;
  readonly calendar: Calendar;
  /** Where each pair met that could stay there, by pair. */
  readonly origin: ReadonlyArray<Booked | undefined>;
  /** The place of `origin`, to be preferred. */
  readonly preferred: ReadonlyArray<ReadonlySet<number> | undefined>;
  /** The pairs that are changed, and those that meet in each slot. */
  readonly changed: Pool;
  readonly inSlot: readonly Pool[];
  /** Where each pair meets, but for locked meetings. */
  readonly booked: Array<Booked | undefined>;
  /** The places where each pair could meet at all. */
  readonly suitable: ReadonlyArray<readonly number[]>;
  /** What a must-meeting or one of somebody's minimum counts, more than all values together. */
  readonly need: number;
  /** The values of the pairs that meet, less `need` for each that is short. */
  worth = 0;
  private readonly steps: Array<{ readonly meeting: Booked; readonly isAdded: boolean }> = [];

  /** Throws a ProblemError where a meeting that was to stay breaks a rule. */
  constructor({ problem, kept }: BrokenSchedule, pathOf: (meeting: string) => string) {
    this.grid = readGrid(problem);
    this.calendar = new Calendar(this.grid);
    this.suitable = suitablePlaces(this.grid);
    this.booked = this.grid.pairs.map(() => undefined);
    this.inSlot = Array.from({ length: this.grid.slots }, () => new Pool(this.grid.pairs.length));
    this.changed = new Pool(this.grid.pairs.length);
    this.need = 1 + 2 * this.grid.pairs.reduce((sum, { value }) => sum + value, 0);
    for (const [pair, { value, must, rule }] of this.grid.pairs.entries())
      if (this.calendar.met[pair]) this.worth += value;
      else if (must && rule === undefined) this.worth -= this.need;
    for (let person = 0; person < this.grid.people; person++) this.worth -= this.need * this.lackOf(person);
    this.origin = [];
    const find = this.finder();
    for (const meeting of kept) {
      const { pair, slot, place } = find(meeting);
      const isRight =
        pair !== undefined &&
        slot >= 0 &&
        this.calendar.isOpen(pair, slot) &&
        this.calendar.placesFor(pair, slot).includes(place);
      if (!isRight) throw new ProblemError(pathOf(keyOf(meeting)), 'breaks a rule of the problem');
      this.add(pair, slot, place);
    }
    this.origin = this.snapshot();
    this.preferred = this.origin.map((meeting) => meeting && new Set([meeting.place]));
    for (const pair of this.origin.keys()) this.changed.set(pair, false);
    this.steps.length = 0;
  }

  /** Reads a meeting of the problem in numbers. */
  private finder() {
    const { slots, places, pairs } = this.grid.problem;
    const numbers = (list: ReadonlyArray<{ readonly id: string }>) => new Map(list.map(({ id }, at) => [id, at]));
    const [slotAt, placeAt] = [numbers(slots), numbers(places)];
    const keyOf = (people: readonly string[]): string => JSON.stringify([...people].sort());
    const pairAt = new Map(pairs.map(([a, b], at) => [keyOf([a, b]), at]));
    return ({ people, slot, place }: PlannedMeeting) => ({
      pair: pairAt.get(keyOf(people)),
      slot: slotAt.get(slot) ?? -1,
      place: place === undefined ? -1 : (placeAt.get(place) ?? -2),
    });
  }

  lackOf(person: number): number {
    return Math.max(0, (this.grid.least[person] ?? 0) - (this.calendar.count[person] ?? 0));
  }

  /** What is won when a pair that does not meet does. */
  gainOf(pair: number): number {
    const { a = 0, b = 0, value = 0, must = false } = this.grid.pairs[pair] ?? {};
    const served = Number(must) + Number(this.lackOf(a) > 0) + Number(this.lackOf(b) > 0);
    return value + this.need * served;
  }

  /** Whether a pair that does not meet could meet where it did before. */
  isOriginOpen(pair: number): boolean {
    const origin = this.origin[pair];
    return (
      origin !== undefined &&
      this.calendar.isOpen(pair, origin.slot) &&
      this.calendar.placeFor(pair, origin.slot, this.preferred[pair]) === origin.place
    );
  }

  /** Every slot and place that is open to a pair that does not meet. */
  spotsOf(pair: number): Spot[] {
    const { calendar, grid } = this;
    return Array.from({ length: grid.slots }, (_, slot) => slot)
      .filter((slot) => calendar.isOpen(pair, slot))
      .flatMap((slot) => calendar.placesFor(pair, slot).map((place) => ({ slot, place })));
  }

  get changes(): number {
    return this.changed.size;
  }

  /** Books a pair at a spot that is open to it. */
  add(pair: number, slot: number, place: number): void {
    const { a = 0, b = 0 } = this.grid.pairs[pair] ?? {};
    const meeting = { people: [a, b], slot, place, pair };
    this.enter(meeting);
    this.steps.push({ meeting, isAdded: true });
  }

  remove(meeting: Booked): void {
    this.leave(meeting);
    this.steps.push({ meeting, isAdded: false });
  }

  /** A point to come back to. */
  mark(): number {
    return this.steps.length;
  }

  /** Takes back all steps since a mark. */
  backTo(mark: number): void {
    while (this.steps.length > mark) {
      const last = this.steps.pop();
      if (last?.isAdded) this.leave(last.meeting);
      else if (last) this.enter(last.meeting);
    }
  }

  private enter(meeting: Booked): void {
    const { pair, slot, place } = meeting;
    this.worth += this.gainOf(pair);
    this.calendar.add(meeting);
    this.booked[pair] = meeting;
    this.inSlot[slot]?.set(pair, true);
    const origin = this.origin[pair];
    this.changed.set(pair, origin?.slot !== slot || origin.place !== place);
  }

  private leave(meeting: Booked): void {
    const { pair, slot } = meeting;
    this.calendar.remove(meeting);
    this.worth -= this.gainOf(pair);
    this.booked[pair] = undefined;
    this.inSlot[slot]?.set(pair, false);
    this.changed.set(pair, this.origin[pair] !== undefined);
  }

  /** Where everybody meets, to be brought back by `restore`. */
  snapshot(): Array<Booked | undefined> {
    return this.booked.slice();
  }

  restore(snapshot: ReadonlyArray<Booked | undefined>): void {
    for (const [pair, meeting] of this.booked.entries()) if (meeting && meeting !== snapshot[pair]) this.leave(meeting);
    for (const [pair, meeting] of snapshot.entries()) if (meeting && meeting !== this.booked[pair]) this.enter(meeting);
    this.steps.length = 0;
  }
}
