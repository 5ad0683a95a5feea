import { suitablePlaces } from './places.js';
import type { Grid, GridMeeting, GridPlace } from './grid.js';

/** A meeting in the calendar; `pair` is its number, -1 where a lock joins no wished pair or more than two. */
export interface Booked extends GridMeeting {
  readonly pair: number;
}

/**
 * Who is where when, under every rule: nobody twice at a time or without their rest or way, no place too full. Locked
 * meetings stand from the start, whatever the rules say.
 */
export class Calendar {
  readonly count: Int32Array;
  readonly meetings = new Set<Booked>();
  /** The pairs that meet already, by their number. */
  readonly met: Uint8Array;
  /** How many meetings of a person forbid a slot. */
  private readonly taken: Uint16Array;
  private readonly ofPerson: Booked[][];
  /** How many meetings at a place overlap a slot. */
  private readonly used: Uint16Array;
  /** How many more meetings the places for two hold in each slot. */
  readonly room: Int32Array;
  private readonly clashes = new Map<number, number[][]>();
  /** The places where each pair could meet at all. */
  private readonly suitable: ReadonlyArray<readonly number[]>;

  constructor(readonly grid: Grid) {
    this.count = new Int32Array(grid.people);
    this.met = new Uint8Array(grid.pairs.length);
    this.taken = new Uint16Array(grid.people * grid.slots);
    this.ofPerson = Array.from({ length: grid.people }, () => []);
    this.used = new Uint16Array(grid.places.length * grid.slots);
    this.suitable = suitablePlaces(grid);
    this.room = Int32Array.from({ length: grid.slots }, (_, slot) =>
      grid.places.reduce((sum, place) => sum + (place.seats < 2 ? 0 : lanes(place, slot, 0)), 0),
    );
    for (const lock of grid.locks) this.add({ ...lock, pair: -1 });
    const keys = new Set(
      grid.locks.flatMap(({ people }) => people.flatMap((a) => people.map((b) => a * grid.people + b))),
    );
    for (const [pair, { a, b }] of grid.pairs.entries()) this.met[pair] = keys.has(a * grid.people + b) ? 1 : 0;
  }

  /** Whether two people have a slot free of each other's meetings, and room for one more. */
  isOpen(pair: number, slot: number): boolean {
    const { a = 0, b = 0, rule } = this.grid.pairs[pair] ?? {};
    return (
      rule === undefined &&
      this.met[pair] === 0 &&
      this.hasRoom(a) &&
      this.hasRoom(b) &&
      this.isFree(a, slot) &&
      this.isFree(b, slot)
    );
  }

  hasRoom(person: number): boolean {
    return (this.count[person] ?? 0) < (this.grid.most[person] ?? 0);
  }

  isFree(person: number, slot: number): boolean {
    const at = person * this.grid.slots + slot;
    return this.grid.isFree[at] === 1 && this.taken[at] === 0;
  }

  /** A place where both could meet then, the plainest first among `preferred` and then all; undefined where there is none. */
  placeFor(pair: number, slot: number, preferred: ReadonlySet<number> = NOWHERE): number | undefined {
    if (this.grid.places.length === 0) return -1;
    if (this.room[slot] === 0) return undefined;
    const { a = 0, b = 0 } = this.grid.pairs[pair] ?? {};
    const fits = (place: number): boolean => this.fits(a, slot, place) && this.isNear(b, slot, place);
    const suitable = this.suitable[pair] ?? [];
    return suitable.find((place) => preferred.has(place) && fits(place)) ?? suitable.find(fits);
  }

  /** All places where both could meet then, -1 where places are no matter. */
  placesFor(pair: number, slot: number): number[] {
    if (this.grid.places.length === 0) return [-1];
    const { a = 0, b = 0 } = this.grid.pairs[pair] ?? {};
    return (this.suitable[pair] ?? []).filter((place) => this.fits(a, slot, place) && this.isNear(b, slot, place));
  }

  /** Whether a place is open, has a lane left, and is near enough to where the people were before and go after. */
  private fits(person: number, slot: number, place: number): boolean {
    const { isOpen, parallel = 0 } = this.grid.places[place] ?? {};
    if (isOpen?.[slot] !== 1 || (this.used[place * this.grid.slots + slot] ?? 0) >= parallel) return false;
    return this.isNear(person, slot, place);
  }

  private isNear(person: number, slot: number, place: number): boolean {
    const { walks, from, to, places } = this.grid;
    if (!walks) return true;
    for (const other of this.ofPerson[person] ?? []) {
      const gap = Math.max((from[slot] ?? 0) - (to[other.slot] ?? 0), (from[other.slot] ?? 0) - (to[slot] ?? 0));
      if (other.place >= 0 && gap < (walks[place * places.length + other.place] ?? 0)) return false;
    }
    return true;
  }

  /** Books a meeting; the caller has seen that it may be. */
  add(meeting: Booked): void {
    this.change(meeting, 1);
    this.meetings.add(meeting);
    for (const person of meeting.people) this.ofPerson[person]?.push(meeting);
    if (meeting.pair >= 0) this.met[meeting.pair] = 1;
  }

  remove(meeting: Booked): void {
    this.change(meeting, -1);
    this.meetings.delete(meeting);
    for (const person of meeting.people) {
      const own = this.ofPerson[person] ?? [];
      own.splice(own.indexOf(meeting), 1);
    }
    if (meeting.pair >= 0) this.met[meeting.pair] = 0;
  }

  /** The meetings of one person. */
  of(person: number): readonly Booked[] {
    return this.ofPerson[person] ?? [];
  }

  /** How many meetings are held at a place at the start of a slot. */
  heldAt(place: number, slot: number): number {
    const { from, to } = this.grid;
    const start = from[slot] ?? 0;
    let held = 0;
    for (const meeting of this.meetings)
      if (meeting.place === place && (from[meeting.slot] ?? 0) <= start && start < (to[meeting.slot] ?? 0)) held++;
    return held;
  }

  /** The meetings of one person that forbid a slot. */
  inTheWay(person: number, slot: number): Booked[] {
    if (this.taken[person * this.grid.slots + slot] === 0) return [];
    const clashes = this.clashesOf(this.grid.rest[person] ?? 0, slot);
    return this.of(person).filter((meeting) => clashes.includes(meeting.slot));
  }

  private change({ people, slot, place }: Booked, by: 1 | -1): void {
    for (const person of people) {
      this.count[person] = (this.count[person] ?? 0) + by;
      for (const other of this.clashesOf(this.grid.rest[person] ?? 0, slot)) {
        const at = person * this.grid.slots + other;
        this.taken[at] = (this.taken[at] ?? 0) + by;
      }
    }
    if (place < 0) return;
    const held = this.grid.places[place];
    for (const other of this.clashesOf(0, slot)) {
      const at = place * this.grid.slots + other;
      const before = this.used[at] ?? 0;
      this.used[at] = before + by;
      if (held && held.seats >= 2)
        this.room[other] = (this.room[other] ?? 0) + lanes(held, other, before + by) - lanes(held, other, before);
    }
  }

  /** The slots that cannot be had beside one, with some minutes of rest between. */
  private clashesOf(rest: number, slot: number): readonly number[] {
    let table = this.clashes.get(rest);
    if (!table) {
      const { from, to } = this.grid;
      const slots = [...from.keys()];
      const clash = (s: number, t: number): boolean =>
        (from[s] ?? 0) < (to[t] ?? 0) + rest && (from[t] ?? 0) < (to[s] ?? 0) + rest;
      table = slots.map((s) => slots.filter((t) => clash(s, t)));
      this.clashes.set(rest, table);
    }
    return table[slot] ?? [];
  }
}

const NOWHERE: ReadonlySet<number> = new Set();

/** How many more meetings a place holds in a slot beside some. */
const lanes = ({ isOpen, parallel }: GridPlace, slot: number, used: number): number =>
  isOpen[slot] === 1 ? Math.max(0, parallel - used) : 0;
