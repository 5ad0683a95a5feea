import { type Bounds, type Choices, listsOf, rangeOf } from './choices.js';

/** Which entries of the choices are in the lists, kept so that one can be put or dropped in a moment. */
export class Lists {
  /** How often each person is shown. */
  readonly shown: Int32Array;
  /** How many entries each list holds. */
  readonly size: Int32Array;
  /** For each entry: the list it is an entry of. */
  readonly listOf: Int32Array;
  /** Entries that are not to be dropped while there is another way. */
  readonly pinned = new Set<number>();
  private readonly isHeld: Uint8Array;
  private readonly held: Int32Array;
  private readonly widest: number;
  private readonly showings: Int32Array;
  private readonly showingOffsets: Int32Array;

  constructor(
    readonly choices: Choices,
    readonly bounds: Bounds,
  ) {
    const entries = choices.to.length;
    this.shown = new Int32Array(choices.people);
    this.size = new Int32Array(listsOf(choices));
    this.isHeld = new Uint8Array(entries);
    this.widest = bounds.length.reduce((a, b) => Math.max(a, b), 0);
    this.held = new Int32Array(this.widest * listsOf(choices));
    this.listOf = new Int32Array(entries);
    for (let list = 0; list < listsOf(choices); list++) this.listOf.fill(list, ...rangeOf(choices, list));
    this.showingOffsets = new Int32Array(choices.people + 1);
    for (const person of choices.to) this.showingOffsets[person + 1] = (this.showingOffsets[person + 1] ?? 0) + 1;
    for (let person = 0; person < choices.people; person++)
      this.showingOffsets[person + 1] = (this.showingOffsets[person + 1] ?? 0) + (this.showingOffsets[person] ?? 0);
    const next = this.showingOffsets.slice();
    this.showings = new Int32Array(entries);
    choices.to.forEach((person, entry) => {
      this.showings[next[person] ?? 0] = entry;
      next[person] = (next[person] ?? 0) + 1;
    });
  }

  /** Takes an entry; says whether it is in its list. */
  has(entry: number): boolean {
    return this.isHeld[entry] === 1;
  }

  /** Takes a person; gives all entries that would show them, whether they are in a list or not. */
  showing(person: number): Int32Array {
    return this.showings.subarray(this.showingOffsets[person], this.showingOffsets[person + 1]);
  }

  /** Takes a list; gives its entries in no order, valid until it is changed. */
  entries(list: number): Int32Array {
    return this.held.subarray(list * this.widest, list * this.widest + (this.size[list] ?? 0));
  }

  /** Takes a list; says whether another entry fits. */
  hasRoom(list: number): boolean {
    return (this.size[list] ?? 0) < (this.bounds.length[list] ?? 0);
  }

  /** Takes an entry that is in no list; puts it into its list. */
  put(entry: number): void {
    const list = this.listOf[entry] ?? 0;
    const person = this.choices.to[entry] ?? 0;
    const size = this.size[list] ?? 0;
    this.isHeld[entry] = 1;
    this.held[list * this.widest + size] = entry;
    this.size[list] = size + 1;
    this.shown[person] = (this.shown[person] ?? 0) + 1;
  }

  /** Takes an entry that is in its list; takes it out. */
  drop(entry: number): void {
    const list = this.listOf[entry] ?? 0;
    const person = this.choices.to[entry] ?? 0;
    const entries = this.entries(list);
    entries[entries.indexOf(entry)] = entries.at(-1) ?? 0;
    this.isHeld[entry] = 0;
    this.size[list] = entries.length - 1;
    this.shown[person] = (this.shown[person] ?? 0) - 1;
  }

  /** What all lists are worth together. */
  value(): number {
    let sum = 0;
    for (let entry = 0; entry < this.isHeld.length; entry++)
      if (this.isHeld[entry]) sum += this.choices.weight[entry] ?? 0;
    return sum;
  }
}
