import type { Entry, Sides } from './entry.js';
import { Meanings } from './meanings.js';
import { Packed } from './packed.js';
import { TopicLists } from './topic-lists.js';
import type { Vector } from './vectors.js';

/**
 * Everybody's texts in typed arrays, numbered person by person: what person p gives from `gives[p]` up to `seeks[p]`, what
 * they seek from there up to `gives[p + 1]`. Nothing is made anew for a pair of them.
 */
export class Texts {
  readonly entries: readonly Entry[];
  readonly gives: Int32Array;
  readonly seeks: Int32Array;
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

  /** Takes what each person gives and seeks, and the words of each person's profile. */
  constructor(sides: readonly Sides[], profiles: readonly Vector[]) {
    this.entries = sides.flatMap(({ gives, seeks }) => [...gives, ...seeks]);
    this.gives = new Int32Array(sides.length + 1);
    this.seeks = new Int32Array(sides.length);
    sides.forEach(({ gives, seeks }, person) => {
      this.seeks[person] = (this.gives[person] ?? 0) + gives.length;
      this.gives[person + 1] = (this.seeks[person] ?? 0) + seeks.length;
    });
    const { entries } = this;
    this.weight = Float64Array.from(entries, ({ weight }) => weight);
    this.level = Uint8Array.from(entries, ({ phrase }) => phrase.level ?? 0);
    this.isLong = Uint8Array.from(entries, ({ isLong }) => (isLong ? 1 : 0));
    this.isEvidence = Uint8Array.from(entries, ({ isEvidence }) => (isEvidence ? 1 : 0));
    this.pivot = new Packed(entries.map(({ pivot }) => pivot));
    this.german = new Packed(entries.map(({ german }) => german));
    this.wording = new Packed(entries.map(({ wording }) => wording));
    this.shares = new Packed(entries.map(({ shares }) => shares));
    this.topics = new TopicLists(entries.map(({ analysis }) => analysis.topics));
    this.profiles = new Packed(profiles);
    this.isProfile = Uint8Array.from(sides, ({ gives }) =>
      gives.some(({ isLong, isEvidence }) => isLong || isEvidence) ? 1 : 0,
    );
    this.meanings = new Meanings(
      entries.map(({ meaning }) => meaning),
      sides.reduce((most, { gives, seeks }) => Math.max(most, gives.length, seeks.length), 0),
    );
  }
}
