import type { Packed } from './packed.js';
import type { Texts } from './texts.js';

/** Terms or topics that stand in more texts than this are skipped: they say little, and looking at them costs most. */
const COMMON = 0.04;
const LEAST_COMMON = 400;

/** Which of some texts have a term, and with which weight, by the numbers of terms. */
class Lists {
  readonly first: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;

  constructor(texts: ArrayLike<number>, { first, terms, weights }: Pick<Packed, 'first' | 'terms' | 'weights'>) {
    const count = terms.reduce((most, term) => Math.max(most, term + 1), 0);
    this.first = new Int32Array(count + 1);
    for (let at = 0; at < texts.length; at++)
      for (let term = first[texts[at] ?? 0] ?? 0; term < (first[(texts[at] ?? 0) + 1] ?? 0); term++)
        this.first[(terms[term] ?? 0) + 1] = (this.first[(terms[term] ?? 0) + 1] ?? 0) + 1;
    for (let term = 0; term < count; term++)
      this.first[term + 1] = (this.first[term + 1] ?? 0) + (this.first[term] ?? 0);
    const next = this.first.slice();
    this.places = new Int32Array(this.first[count] ?? 0);
    this.weights = new Float64Array(this.places.length);
    for (let at = 0; at < texts.length; at++)
      for (let term = first[texts[at] ?? 0] ?? 0; term < (first[(texts[at] ?? 0) + 1] ?? 0); term++) {
        const place = next[terms[term] ?? 0] ?? 0;
        this.places[place] = at;
        this.weights[place] = weights[term] ?? 0;
        next[terms[term] ?? 0] = place + 1;
      }
  }
}

/** Products of one vector with many, without looking at those that share nothing with it. */
export class Products {
  /** What `meet` found: places of vectors, and their products by place. */
  readonly met: Int32Array;
  readonly values: Float64Array;
  private count = 0;
  private readonly lists: Lists;
  private readonly common: number;

  /** Takes vectors and the numbers of those to find; a vector is known by its place among these. */
  constructor(
    vectors: Packed,
    readonly numbers: Int32Array,
  ) {
    this.lists = new Lists(numbers, vectors);
    this.met = new Int32Array(numbers.length);
    this.values = new Float64Array(numbers.length);
    this.common = Math.max(LEAST_COMMON, COMMON * numbers.length);
  }

  /** Takes vectors and one of them; gives how many places of `met` tell which share terms with it. Call `clear` when done. */
  meet(vectors: Packed, one: number): number {
    const { first, places, weights } = this.lists;
    const { met, values } = this;
    for (let own = vectors.first[one] ?? 0; own < (vectors.first[one + 1] ?? 0); own++) {
      const [term, weight] = [vectors.terms[own] ?? 0, vectors.weights[own] ?? 0];
      const [from, end] = [first[term] ?? 0, first[term + 1] ?? 0];
      if (end - from > this.common) continue;
      for (let at = from; at < end; at++) {
        const place = places[at] ?? 0;
        const before = values[place] ?? 0;
        if (before === 0) met[this.count++] = place;
        values[place] = before + weight * (weights[at] ?? 0);
      }
    }
    return this.count;
  }

  /** Forgets what `meet` found. */
  clear(): void {
    for (let at = 0; at < this.count; at++) this.values[this.met[at] ?? 0] = 0;
    this.count = 0;
  }
}

/** Some of the texts by their words and topics: which of them are near a text, without looking at those that are not. */
export class TextIndex {
  /** What `meet` found: places of texts, and by place how near words and topics are. */
  readonly met: Int32Array;
  readonly words: Float64Array;
  readonly topic: Float64Array;
  private count = 0;
  private readonly byWord: Lists;
  private readonly byTopic: Lists;
  private readonly common: number;

  /** Takes everybody's texts and the numbers of those to find; a text is known by its place among these. */
  constructor(
    private readonly texts: Texts,
    readonly numbers: Int32Array,
  ) {
    const { pivot, topics } = texts;
    this.byWord = new Lists(numbers, pivot);
    this.byTopic = new Lists(numbers, { first: topics.first, terms: topics.topics, weights: topics.sureness });
    this.met = new Int32Array(numbers.length);
    this.words = new Float64Array(numbers.length);
    this.topic = new Float64Array(numbers.length);
    this.common = Math.max(LEAST_COMMON, COMMON * numbers.length);
  }

  /** Takes the number of a text; gives how many places of `met` tell which texts are near it. Call `clear` when done. */
  meet(text: number): number {
    const { pivot } = this.texts;
    for (let at = pivot.first[text] ?? 0; at < (pivot.first[text + 1] ?? 0); at++)
      this.addWord(pivot.terms[at] ?? 0, pivot.weights[at] ?? 0);
    this.addTopics(text);
    return this.count;
  }

  /** Forgets what `meet` found. */
  clear(): void {
    for (let at = 0; at < this.count; at++) {
      const place = this.met[at] ?? 0;
      this.words[place] = 0;
      this.topic[place] = 0;
    }
    this.count = 0;
  }

  private addWord(term: number, weight: number): void {
    const { first, places, weights } = this.byWord;
    const { words, topic, met } = this;
    const [from, end] = [first[term] ?? 0, first[term + 1] ?? 0];
    if (end - from > this.common) return;
    for (let at = from; at < end; at++) {
      const place = places[at] ?? 0;
      const before = words[place] ?? 0;
      if (before === 0 && topic[place] === 0) met[this.count++] = place;
      words[place] = before + weight * (weights[at] ?? 0);
    }
  }

  private addTopics(text: number): void {
    const { topics } = this.texts;
    for (let own = topics.first[text] ?? 0; own < (topics.first[text + 1] ?? 0); own++) {
      const sureness = topics.sureness[own] ?? 0;
      const near = topics.nearTo(topics.topics[own] ?? 0);
      for (let at = 0; at < near.topics.length; at++)
        this.addTopic(near.topics[at] ?? 0, sureness * (near.values[at] ?? 0));
    }
  }

  private addTopic(id: number, sureness: number): void {
    const { first, places, weights } = this.byTopic;
    const { words, topic, met } = this;
    for (let at = first[id] ?? 0; at < (first[id + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      const before = topic[place] ?? 0;
      const value = sureness * (weights[at] ?? 0);
      if (value <= before) continue;
      if (before === 0 && words[place] === 0) met[this.count++] = place;
      topic[place] = value;
    }
  }
}
