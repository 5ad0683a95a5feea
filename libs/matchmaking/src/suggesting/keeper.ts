import type { Vectors } from '../embed/embedder.js';
import { Pace } from '../pace.js';
import { type Corpus, replaceTexts } from '../scoring/corpus.js';
import type { Person, SuggestOptions, Suggestion } from '../types.js';
import { shownFigures } from './figures.js';
import { alone, type Crew } from './neighbours.js';
import type { Renewed } from './renew.js';
import { makeLists, type MadeLists, type Suggested, suggestion, told } from './suggest.js';

/** How to keep: as lists for everybody are made. */
export type KeepOptions = Pick<SuggestOptions, 'limit' | 'exposure' | 'exclude' | 'weights' | 'vectors' | 'signal'>;

/** A list that an edit touched: whose it is, and whom it shows, the best first. */
export interface FreshSuggestions {
  readonly person: string;
  readonly others: readonly string[];
}

/** By what share everything may grow by edits before everybody has to be read anew. */
const SPARE = 0.1;
/** So many times the length of a list are kept for each person, so that somebody stands by where one leaves. */
const KEPT = 2;
/** Stands where a list ends. */
const NOBODY = -1;
/** How many of the likeliest an edited profile is compared with: as lists for everybody are made. */
const LIKELY = 200;

/**
 * Everybody as they were read for lists of everyone, kept in memory: an edit of what somebody says reads their texts alone and
 * gives the lists that it touches, at the prices of those lists.
 */
export class Keeper {
  private readonly kept: Int32Array;
  private readonly worths: Float64Array;
  private readonly counts: Int32Array;
  /** Whose texts stand in no list of words: they are compared with everybody who edits theirs. */
  private readonly edited = new Set<number>();

  /** By person whom their list shows, the best first, -1 where it ends: for a while as it was made, and not only as prices have it. */
  private readonly lists: Int32Array;
  private readonly limit: number;

  private constructor(
    private readonly corpus: Corpus,
    limit: number,
    private readonly prices: Float64Array,
    private readonly excluded: ReadonlyMap<number, ReadonlySet<number>>,
  ) {
    const { length } = corpus.people;
    this.limit = Math.min(limit, Math.max(1, length - 1));
    this.kept = new Int32Array(length * KEPT * this.limit);
    this.worths = new Float64Array(length * KEPT * this.limit);
    this.counts = new Int32Array(length);
    this.lists = new Int32Array(length * this.limit).fill(NOBODY);
  }

  /**
   * Takes everybody and how lists are made; gives them kept, with fair lists at the prices that `suggestFairly` would set. Rejects
   * as that does.
   */
  static async of(people: readonly Person[], options: KeepOptions, crew: Crew = alone): Promise<Keeper> {
    const pace = new Pace(options.signal);
    return Keeper.keeping(await makeLists(people, options, crew, pace, SPARE), pace);
  }

  /** As `suggestFairly` of everybody, and the same kept. */
  static async suggesting(
    people: readonly Person[],
    options: KeepOptions & Pick<SuggestOptions, 'onProgress'>,
    crew: Crew = alone,
  ): Promise<{ suggested: Suggested; keeper: Keeper }> {
    const pace = new Pace(options.signal);
    const made = await makeLists(people, options, crew, pace, SPARE);
    return { suggested: await told(made, options, pace), keeper: await Keeper.keeping(made, pace) };
  }

  private static async keeping(made: MadeLists, pace: Pace): Promise<Keeper> {
    const { corpus, rankings, fair, excluded } = made;
    const keeper = new Keeper(corpus, made.limit, fair?.prices ?? new Float64Array(corpus.people.length), excluded);
    for (const [list, person] of rankings.asked.entries()) {
      const [first, end] = [rankings.offsets[list] ?? 0, rankings.offsets[list + 1] ?? 0];
      keeper.fill(person, rankings.others.subarray(first, end), rankings.ranks.subarray(first, end));
      keeper.lists.set(Array.from(made.list(person)).slice(0, keeper.limit), person * keeper.limit);
      await pace.worked(0.02 * (end - first));
    }
    return keeper;
  }

  /** Takes an id; gives whom the person's list shows, the best first. Throws a RangeError on an unknown id. */
  list(id: string): FreshSuggestions {
    const number = this.corpus.numbers.get(id);
    if (number === undefined) throw new RangeError(`there is no person ${id}`);
    return { person: id, others: this.listed(number).map((other) => this.corpus.people[other]?.id ?? '') };
  }

  /** Takes the ids of two people; gives what is said of the second to the first. Throws a RangeError on an unknown id. */
  suggestion(id: string, other: string): Suggestion {
    const [one, two] = [this.corpus.numbers.get(id), this.corpus.numbers.get(other)];
    if (one === undefined || two === undefined) throw new RangeError(`there is no person ${id} or ${other}`);
    return suggestion(this.corpus, one, two);
  }

  /**
   * Takes somebody as they are now, and the sentence vectors of what they say; gives the lists that this touches: their own, and
   * each that showed them or comes to. Gives undefined where that cannot be told from what is kept (see `replaceTexts`): then
   * everybody has to be kept anew.
   */
  edit(person: Person, vectors?: Vectors): FreshSuggestions[] | undefined {
    const { corpus } = this;
    if (!replaceTexts(corpus, person, vectors)) return undefined;
    const number = corpus.numbers.get(person.id) ?? 0;
    this.edited.add(number);
    const near = this.near(number);
    const ranks = corpus.comparison.ranks(number, near).slice();
    const touched = new Set([number, ...this.showing(number)]);
    for (const [at, other] of near.entries()) {
      const before = this.shown(other).includes(number);
      this.put(other, number, (ranks[at] ?? 0) - (this.prices[number] ?? 0));
      if ((this.counts[other] ?? 0) < this.limit) this.fillAnew(other);
      if (before || this.shown(other).includes(number)) touched.add(other);
    }
    this.fill(number, near, ranks);
    for (const one of touched) this.show(one);
    return [...touched].map((one) => this.list(corpus.people[one]?.id ?? ''));
  }

  /**
   * Takes some people as they are now and the sentence vectors of what they say; gives what `renew` would: the lists that this
   * touches, with reasons, and the figures of all. Gives undefined where that cannot be told from what is kept: the keeper may then
   * have followed some of it, and is not to be asked again.
   */
  renew(people: readonly Person[], vectors?: Vectors): Renewed | undefined {
    const touched = new Set<string>();
    for (const person of people) {
      const lists = this.edit(person, vectors);
      if (!lists) return undefined;
      for (const list of lists) touched.add(list.person);
    }
    const renewed = [...touched];
    const suggestions = renewed.flatMap((id) => this.list(id).others.map((other) => this.suggestion(id, other)));
    const all = [...this.corpus.people.keys()].map((person) => [person, this.listed(person)] as const);
    return { suggestions, renewed, figures: shownFigures(all.length, all) };
  }

  /** Whose lists show somebody. */
  private showing(person: number): number[] {
    const found: number[] = [];
    for (let at = this.lists.indexOf(person); at >= 0; at = this.lists.indexOf(person, at + 1))
      found.push(Math.floor(at / this.limit));
    return found;
  }

  private listed(person: number): number[] {
    const list = this.lists.subarray(person * this.limit, (person + 1) * this.limit);
    return [...list].filter((other) => other !== NOBODY);
  }

  /** Makes a person's list anew from those kept for them, in the order of the scores. */
  private show(person: number): void {
    const first = person * KEPT * this.limit;
    const scored = this.shown(person).map((other, at) => ({
      other,
      score: (this.worths[first + at] ?? 0) + (this.prices[other] ?? 0),
    }));
    scored.sort((a, b) => b.score - a.score);
    const list = this.lists.subarray(person * this.limit, (person + 1) * this.limit).fill(NOBODY);
    list.set(scored.map(({ other }) => other));
  }

  /** Whom it may be worth comparing somebody with: the likeliest, who stands in their list or in whose they stand, and ties. */
  private near(person: number): Int32Array {
    const { corpus, kept, counts } = this;
    const { sharing, others: further } = corpus.comparison.kernel.likely(
      person,
      Math.min(Math.max(LIKELY, 4 * this.limit), corpus.people.length - 1),
    );
    const near = new Set([...sharing, ...further, ...corpus.circumstances.tiedTo(person), ...this.edited]);
    const each = KEPT * this.limit;
    for (let at = 0; at < kept.length; at++)
      if (kept[at] === person && at % each < (counts[Math.floor(at / each)] ?? 0)) near.add(Math.floor(at / each));
    for (let at = 0; at < (counts[person] ?? 0); at++) near.add(kept[person * each + at] ?? 0);
    const isForbidden = (other: number) =>
      other === person ||
      this.excluded.get(person)?.has(other) === true ||
      corpus.circumstances.isUnwished(person, other);
    return Int32Array.from([...near].filter((other) => !isForbidden(other))).sort();
  }

  private shown(person: number): number[] {
    const first = person * KEPT * this.limit;
    return [...this.kept.subarray(first, first + Math.min(this.limit, this.counts[person] ?? 0))];
  }

  private fillAnew(person: number): void {
    const near = this.near(person);
    this.fill(person, near, this.corpus.comparison.ranks(person, near).slice());
  }

  /** Keeps the best of some others for a person, by rank less price. */
  private fill(person: number, some: Int32Array, ranks: Float64Array): void {
    this.counts[person] = 0;
    some.forEach((other, at) => this.put(person, other, (ranks[at] ?? 0) - (this.prices[other] ?? 0)));
  }

  /**
   * Puts somebody where they belong among those kept for a person, and nowhere else. Who fell behind all of them is let go: somebody
   * who is not kept may be better.
   */
  private put(person: number, other: number, worth: number): void {
    const each = KEPT * this.limit;
    const kept = this.kept.subarray(person * each, (person + 1) * each);
    const worths = this.worths.subarray(person * each, (person + 1) * each);
    let count = this.counts[person] ?? 0;
    const stood = kept.subarray(0, count).indexOf(other);
    const last = worths[count - 1] ?? 0;
    if (stood >= 0) {
      kept.copyWithin(stood, stood + 1, count);
      worths.copyWithin(stood, stood + 1, count--);
    }
    const isBeforeSome = stood < 0 || count === 0 || worth > (worths[count - 1] ?? 0) || worth >= last;
    let at = count;
    while (at > 0 && worth > (worths[at - 1] ?? 0)) at--;
    if (at < each && isBeforeSome) {
      kept.copyWithin(at + 1, at, Math.min(count, each - 1));
      worths.copyWithin(at + 1, at, Math.min(count, each - 1));
      kept[at] = other;
      worths[at] = worth;
      count = Math.min(each, count + 1);
    }
    this.counts[person] = count;
  }
}
