import type { Entry, Sides } from './entry.js';
import type { KernelMemory } from './kernel-memory.js';
import { Meanings } from './meanings.js';
import { profilesOf } from './language-model.js';
import type { Packed } from './packed.js';
import { type Ordered, sharesOf, type Terms, tfIdf } from './terms.js';
import { TopicLists } from './topic-lists.js';

/** The words of all texts: in English, of German texts their own, in English with neighbouring words. */
export type Words = Readonly<Record<'pivot' | 'german' | 'wording', Terms>>;

/**
 * Everybody's texts in typed arrays, numbered person by person: what person p gives from `begins[p]` up to `middles[p]`, what
 * they seek from there up to `ends[p]`. Nothing is made anew for a pair of them.
 */
export class Texts {
  /** Later ones are of those who edited theirs. */
  readonly entries: Entry[];
  readonly begins: Int32Array;
  readonly middles: Int32Array;
  readonly ends: Int32Array;
  readonly weight: Float64Array;
  /** How deep it goes or has to go; 0 where nobody said. */
  readonly level: Uint8Array;
  readonly isLong: Uint8Array;
  readonly isEvidence: Uint8Array;
  readonly pivot: Packed;
  readonly german: Packed;
  readonly wording: Packed;
  readonly shares: Packed;
  readonly topics: TopicLists;
  /** By person: by how much likelier words are in what they give, and whether that is more than a few phrases. */
  readonly profiles: Packed;
  readonly isProfile: Uint8Array;
  readonly meanings: Meanings;
  /** How many texts one person gives or seeks at most. */
  readonly most: number;
  readonly mostSeeks: number;

  /** By term how usual it is and which number it has; what later texts of the same people are read with. */
  readonly known: Readonly<Record<keyof Words, Ordered>>;

  /** Takes what each person gives and seeks, the words of all of it, in the same order, and the texts that were there before. */
  constructor(sides: readonly Sides[], words: Words, before?: Texts) {
    this.entries = sides.flatMap(({ gives, seeks }) => [...gives, ...seeks]);
    this.begins = new Int32Array(sides.length);
    this.middles = new Int32Array(sides.length);
    this.ends = new Int32Array(sides.length);
    let text = 0;
    for (const [person, { gives, seeks }] of sides.entries()) {
      this.begins[person] = text;
      this.middles[person] = text += gives.length;
      this.ends[person] = text += seeks.length;
    }
    const { entries } = this;
    this.weight = Float64Array.from(entries, ({ weight }) => weight);
    this.level = Uint8Array.from(entries, ({ phrase }) => phrase.level ?? 0);
    this.isLong = Uint8Array.from(entries, ({ isLong }) => (isLong ? 1 : 0));
    this.isEvidence = Uint8Array.from(entries, ({ isEvidence }) => (isEvidence ? 1 : 0));
    const [pivot, german, wording] = [words.pivot.inOrder(), words.german.inOrder(), words.wording.inOrder()];
    this.known = { pivot, german, wording };
    this.pivot = tfIdf(pivot);
    this.german = tfIdf(german);
    this.wording = tfIdf(wording);
    this.shares = sharesOf(pivot);
    this.profiles = profilesOf(pivot, this.begins, this.middles);
    this.topics = new TopicLists(
      entries.map(({ topics }) => topics),
      before?.topics,
    );
    this.isProfile = Uint8Array.from(sides, ({ gives }) =>
      gives.some(({ isLong, isEvidence }) => isLong || isEvidence) ? 1 : 0,
    );
    this.meanings = new Meanings(entries.map(({ meaning }) => meaning));
    this.most = sides.reduce((most, { gives, seeks }) => Math.max(most, gives.length, seeks.length), 3);
    this.mostSeeks = sides.reduce((most, { seeks }) => Math.max(most, seeks.length), 1);
  }

  /** Takes a memory to be and where the spreads of the views will lie; gives the places of everything, as the kernel takes them. */
  putInto(memory: KernelMemory, spreads: number): number[] {
    const own = [this.begins, this.middles, this.ends, Int32Array.from(this.begins.keys()), this.isProfile];
    const texts = [this.weight, this.level, this.isLong, this.isEvidence];
    const owners = Int32Array.from(this.entries, ({ person }) => person);
    return [
      ...[...own, ...texts, owners].map((list) => memory.put(list)),
      ...this.topics.putInto(memory),
      ...this.meanings.putInto(memory),
      spreads,
      ...[this.pivot, this.german, this.wording, this.shares, this.profiles].flatMap((one) => one.putInto(memory)),
    ];
  }
}
