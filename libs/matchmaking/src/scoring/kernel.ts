import { KERNEL } from './engine.generated.js';
import type { NearRoom } from './near-room.js';

/** Everything that a thread needs to compare people: where in the memory all lists lie, and rooms to write to, one a kernel at a time. */
export interface KernelLayout {
  readonly memory: WebAssembly.Memory;
  /** What `setUp` of the kernel takes up to the room. */
  readonly texts: readonly number[];
  /** What `layLikely` takes up to the room; undefined where everybody is compared with everybody. */
  readonly likely: readonly number[] | undefined;
  /** How many texts one person gives or seeks at most. */
  readonly most: number;
  readonly people: number;
  readonly rooms: readonly Room[];
}

/** Where one thread writes: where somebody's texts are laid open, what the kernel counts with, matches, numbers of others, and what comes of these. */
export interface Room {
  readonly near: NearRoom;
  readonly scores: number;
  readonly matches: number;
  readonly likely: number;
  readonly others: number;
  readonly ranked: number;
}

/** What the compiled kernel gives; see kernels/engine.as. */
export interface Exports {
  setUp(...numbers: number[]): void;
  layLikely(...numbers: number[]): void;
  given(seeker: number, giver: number, isKept: number): number;
  common(one: number, two: number, isKept: number): number;
  strength(seek: number, giver: number): number;
  ranks(person: number, others: number, count: number, out: number): void;
  likely(person: number, most: number, out: number): number;
  seen(seek: number, giver: number): void;
  takeMatches(): number;
}

let compiled: WebAssembly.Module | undefined;

/** One thread's kernel over the memory that all share. */
export class Kernel {
  readonly run: Exports;
  readonly room: Room;

  /** Takes the layout and which of its rooms is this thread's. Throws a RangeError where there is no such room. */
  constructor(
    readonly layout: KernelLayout,
    thread: number,
  ) {
    const { memory, texts, likely, most, rooms } = layout;
    const room = rooms[thread];
    if (!room) throw new RangeError(`there is no room ${thread}`);
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    this.run = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Exports;
    this.room = room;
    new Uint8Array(memory.buffer, ...room.near.zeros).fill(0);
    this.run.setUp(...texts, room.near.places, room.scores, most);
    if (likely) this.run.layLikely(...likely, room.likely);
  }

  /** Takes a person and others; gives what orders each of these for the person and the person for them, until the next call. */
  ranks(person: number, others: ArrayLike<number>): Float64Array {
    const { memory } = this.layout;
    new Int32Array(memory.buffer, this.room.others, others.length).set(others);
    this.run.ranks(person, this.room.others, others.length, this.room.ranked);
    return new Float64Array(memory.buffer, this.room.ranked, others.length);
  }

  /**
   * Takes a person and how many; gives the numbers of the likeliest who share something with the person, in no order, and some of
   * the others where these may be better; until the next call.
   */
  likely(person: number, most: number): { readonly sharing: Int32Array; readonly others: Int32Array } {
    const found = this.run.likely(person, most, this.room.others);
    const [sharing, others] = [found & 0xffff, found >>> 16];
    const { buffer } = this.layout.memory;
    return {
      sharing: new Int32Array(buffer, this.room.others, sharing),
      others: new Int32Array(buffer, this.room.others + 4 * sharing, others),
    };
  }
}
