import { fitsNear } from './near-room.js';
import type { Texts } from './texts.js';

/** Where the lists of `Texts.putInto` stand among its places. */
const AT = {
  begins: 0,
  middles: 1,
  ends: 2,
  profileOf: 3,
  isProfile: 4,
  weight: 5,
  level: 6,
  isLong: 7,
  isEvidence: 8,
  ownerOf: 9,
  topicFirst: 10,
  topics: 11,
  sureness: 12,
  trees: 13,
  rowOf: 17,
  rows: 18,
  packed: 20,
} as const;
const PACKED = ['pivot', 'german', 'wording', 'shares', 'profiles'] as const;

/** Texts as they lie in a kernel's memory, where a person's may be replaced: new ones stand after all others. */
export class LiveTexts {
  private readonly used: Record<(typeof PACKED)[number], { terms: number; vectors: number }>;
  private readonly most: number;
  private texts: number;
  private topics: number;
  private rows: number;

  /** Takes the memory, the places of the lists, the texts that lie there, and by what share of themselves lists may grow. */
  constructor(
    private readonly memory: WebAssembly.Memory,
    private readonly places: readonly number[],
    private readonly first: Texts,
    private readonly spare: number,
  ) {
    const sizes = PACKED.map((name) => [name, { ...first[name].size }] as const);
    this.used = Object.fromEntries(sizes) as LiveTexts['used'];
    this.texts = first.entries.length;
    this.most = this.texts;
    this.topics = first.topics.topics.length;
    this.rows = first.meanings.count;
  }

  /** Takes a number of a person and all they say, read beside the first texts; says whether it had room and stands there now. */
  replace(person: number, said: Texts): boolean {
    if (!this.hasRoom(said)) return false;
    this.appendTexts(person, said);
    this.appendTopics(said);
    for (const [at, name] of PACKED.entries()) {
      const used = this.used[name];
      const { size } = said[name];
      said[name].append(this.memory.buffer, this.places.slice(AT.packed + 3 * at, AT.packed + 3 * at + 3), used);
      this.used[name] = { terms: used.terms + size.terms, vectors: used.vectors + size.vectors };
    }
    this.ints(AT.begins, person, 1)[0] = this.texts;
    this.ints(AT.middles, person, 1)[0] = this.texts + (said.middles[0] ?? 0);
    this.ints(AT.ends, person, 1)[0] = this.texts + (said.ends[0] ?? 0);
    this.ints(AT.profileOf, person, 1)[0] = this.used.profiles.vectors - 1;
    this.bytes(AT.isProfile, person, 1)[0] = said.isProfile[0] ?? 0;
    for (const entry of said.entries) this.first.entries.push({ ...entry, text: this.texts++ });
    return true;
  }

  private hasRoom(said: Texts): boolean {
    const fits = (used: number, more: number, first: number) => used + more <= Math.floor(first * (1 + this.spare));
    return (
      !said.topics.hasUnknown &&
      fitsNear(this.first, said) &&
      said.mostSeeks <= this.first.mostSeeks &&
      (said.meanings.count === 0 || said.meanings.bytesOfRow === this.first.meanings.bytesOfRow) &&
      fits(this.texts, said.entries.length, this.most) &&
      fits(this.topics, said.topics.topics.length, this.first.topics.topics.length) &&
      fits(this.rows, said.meanings.count, this.first.meanings.count) &&
      PACKED.every(
        (name) =>
          fits(this.used[name].terms, said[name].size.terms, this.first[name].size.terms) &&
          fits(this.used[name].vectors, said[name].size.vectors, this.first[name].size.vectors),
      )
    );
  }

  private appendTexts(person: number, said: Texts): void {
    const count = said.entries.length;
    this.doubles(AT.weight, this.texts, count).set(said.weight);
    this.bytes(AT.level, this.texts, count).set(said.level);
    this.bytes(AT.isLong, this.texts, count).set(said.isLong);
    this.bytes(AT.isEvidence, this.texts, count).set(said.isEvidence);
    this.ints(AT.ownerOf, this.texts, count).fill(person);
    const { meanings } = said;
    this.ints(AT.rowOf, this.texts, count).set(meanings.rowOf.map((row) => (row < 0 ? row : row + this.rows)));
    const rows = this.placeOf(AT.rows) + this.rows * this.first.meanings.bytesOfRow;
    meanings.write(this.memory.buffer, rows);
    this.rows += meanings.count;
  }

  private appendTopics({ topics, entries }: Texts): void {
    const { length } = topics.topics;
    this.ints(AT.topicFirst, this.texts + 1, entries.length).set(
      topics.first.subarray(1).map((at) => at + this.topics),
    );
    this.ints(AT.topics, this.topics, length).set(topics.topics);
    this.doubles(AT.sureness, this.topics, length).set(topics.sureness);
    this.ints(AT.trees, this.texts, entries.length).set(topics.trees);
    this.topics += length;
  }

  private placeOf(list: number): number {
    return this.places[list] ?? 0;
  }

  private ints(list: number, from: number, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.placeOf(list) + 4 * from, length);
  }

  private doubles(list: number, from: number, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, this.placeOf(list) + 8 * from, length);
  }

  private bytes(list: number, from: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, this.placeOf(list) + from, length);
  }
}
