import type { Booked, Calendar } from './calendar.js';
import { possibleMeetings } from './possible-meetings.js';

/** How many ways to make room are tried for all together. */
const TRIES = 1_000_000;

/** Whether somebody with so many meetings is to have one more. */
type IsOwed = (person: number, count: number) => boolean;

/**
 * Gives people who have fewer meetings than their minimum one more, newcomers first: whoever is in the way gives theirs up,
 * and where that takes them below their own minimum they are given another in the same way (alternating paths, Berge 1957).
 * Nobody else comes below their minimum, but for a newcomer's first meeting. Changes `calendar`; gives whether it did.
 */
export function serveLacking(calendar: Calendar): boolean {
  const { grid } = calendar;
  const isShort: IsOwed = (person, count) => count < (grid.least[person] ?? 0);
  const isNew: IsOwed = (person, count) => count === 0 && grid.isNewcomer[person] === 1;
  const possible = possibleMeetings(grid);
  let isChanged = false;
  const serve = (isServed: IsOwed, isOwed: IsOwed): void => {
    const chains = new Chains(calendar, isOwed);
    for (const [person, most] of possible.entries()) {
      const isLeft = (count = 0): boolean => isServed(person, count) && count < most;
      while (isLeft(calendar.count[person]) && chains.serve(person)) {
        chains.forget();
        isChanged = true;
      }
    }
  };
  if (![...calendar.count].some((count, person) => isShort(person, count) && count < (possible[person] ?? 0)))
    return false;
  if (grid.isNewcomer.includes(1)) {
    serve(isNew, isShort);
    serve(isNew, isNew);
  }
  serve(isShort, isShort);
  return isChanged;
}

/** Searches chains for one person after the other. */
class Chains {
  /** Who could not be served as things are. */
  private readonly asked = new Set<number>();
  private readonly inSlot: ReadonlyArray<Set<Booked>>;
  private readonly pairsOf: number[][];
  private tries = 0;

  constructor(
    private readonly calendar: Calendar,
    private readonly isOwed: IsOwed,
  ) {
    const { grid, meetings } = calendar;
    this.inSlot = Array.from({ length: grid.slots }, () => new Set());
    for (const meeting of meetings) this.inSlot[meeting.slot]?.add(meeting);
    this.pairsOf = Array.from({ length: grid.people }, () => []);
    for (const [pair, { a, b, rule }] of grid.pairs.entries())
      if (rule === undefined) for (const person of [a, b]) this.pairsOf[person]?.push(pair);
  }

  /** Asks everybody again: something has changed. */
  forget(): void {
    this.asked.clear();
  }

  /** Brings somebody together with one more, so that nobody else is owed one by that; where it cannot be, all is as it was. */
  serve(person: number): boolean {
    if (this.asked.has(person)) return false;
    this.asked.add(person);
    return this.meet(person, false) || this.meet(person, true);
  }

  /** Tries every pair, slot and way to make room; `isPassedOn`: one who loses a meeting is to be served in turn. */
  private meet(person: number, isPassedOn: boolean): boolean {
    const { calendar } = this;
    for (const pair of this.pairsOf[person] ?? [])
      for (let slot = 0; slot < calendar.grid.slots && !calendar.met[pair]; slot++) {
        if (!calendar.isFree(person, slot)) continue;
        for (const out of this.waysFor(pair, slot, isPassedOn)) {
          if (this.tries++ > TRIES) return false;
          if (this.book(pair, slot, out)) return true;
        }
      }
    return false;
  }

  /** The meetings that could be given up so that a pair can meet in a slot: of the two, and one for its place. */
  private *waysFor(pair: number, slot: number, isPassedOn: boolean): Generator<readonly Booked[]> {
    const { calendar } = this;
    const { grid } = calendar;
    const { a = 0, b = 0 } = grid.pairs[pair] ?? {};
    if ([a, b].some((person) => grid.isFree[person * grid.slots + slot] !== 1)) return;
    const mayGo = (out: readonly Booked[]): boolean => {
      const [loser, another] = this.losersBy(out, [a, b]);
      const isRight = loser === undefined ? !isPassedOn : isPassedOn && !this.asked.has(loser);
      return isRight && another === undefined && out.every((one) => this.isMovable(one));
    };
    const inTheWay = [...new Set([a, b].flatMap((person) => calendar.inTheWay(person, slot)))];
    const isHeld = (person: number): boolean => inTheWay.some(({ people }) => people.includes(person));
    const full = [a, b].filter((person) => !calendar.hasRoom(person) && !isHeld(person));
    if (inTheWay.length + full.length > 1) return;
    const [person] = full;
    const own = person === undefined ? [inTheWay] : calendar.of(person).map((meeting) => [meeting]);
    yield* own.filter(mayGo);
    if (inTheWay.length > 0 || calendar.placeFor(pair, slot) !== undefined) return;
    const others = [...(this.inSlot[slot] ?? [])];
    for (const way of own) yield* others.map((other) => [...way, other]).filter(mayGo);
  }

  /** Books a pair instead of some meetings, and serves who loses by that; where it cannot be, all is as it was. */
  private book(pair: number, slot: number, out: readonly Booked[]): boolean {
    const { calendar } = this;
    const { a = 0, b = 0 } = calendar.grid.pairs[pair] ?? {};
    const [loser] = this.losersBy(out, [a, b]);
    for (const meeting of out) this.remove(meeting);
    const place = calendar.isOpen(pair, slot) ? calendar.placeFor(pair, slot) : undefined;
    if (place !== undefined) {
      const meeting = { people: [a, b], slot, place, pair };
      this.add(meeting);
      if (loser === undefined || this.serve(loser)) return true;
      this.remove(meeting);
    }
    for (const meeting of out) this.add(meeting);
    return false;
  }

  private isMovable({ pair }: Booked): boolean {
    return pair >= 0 && this.calendar.grid.pairs[pair]?.must === false;
  }

  /** Who is owed a meeting when some are given up so that two can meet. */
  private losersBy(out: readonly Booked[], two: readonly number[]): number[] {
    const lost = out.flatMap(({ people }) => people);
    const change = (person: number): number =>
      lost.filter((one) => one === person).length - (two.includes(person) ? 1 : 0);
    return [...new Set(lost)].filter((person) => {
      const count = this.calendar.count[person] ?? 0;
      return change(person) > 0 && this.isOwed(person, count - change(person));
    });
  }

  private add(meeting: Booked): void {
    this.calendar.add(meeting);
    this.inSlot[meeting.slot]?.add(meeting);
  }

  private remove(meeting: Booked): void {
    this.calendar.remove(meeting);
    this.inSlot[meeting.slot]?.delete(meeting);
  }
}
