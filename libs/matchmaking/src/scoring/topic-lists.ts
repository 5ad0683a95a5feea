import { broaderTopics } from '../vocabulary/topics.js';
import { topicsNear } from '../vocabulary/topic-similarity.js';
import type { Entry } from './entry.js';
import type { KernelMemory } from './kernel-memory.js';

/** The topics of each text in typed arrays, and how near any two of them are. */
export class TopicLists {
  readonly first: Int32Array;
  readonly topics: Int32Array;
  readonly sureness: Float64Array;
  /** For each text a bit for each tree that its topics stand in, of 32: topics of different trees are never near. */
  readonly trees: Int32Array;
  /** Whether a topic was left out that is not known. */
  readonly hasUnknown: boolean = false;
  private readonly ids: string[] = [];
  private readonly roots: Map<string, number>;
  private readonly near: ({ readonly topics: Int32Array; readonly values: Float64Array } | undefined)[] = [];
  private readonly numbers: Map<string, number>;

  /** Takes for each text its topics with how sure they are, and the lists whose numbers count where there are some already. */
  constructor(texts: ReadonlyArray<Entry['topics']>, known?: TopicLists) {
    this.roots = known?.roots ?? new Map();
    this.numbers = known?.numbers ?? new Map();
    this.first = new Int32Array(texts.length + 1);
    texts.forEach((found, at) => (this.first[at + 1] = (this.first[at] ?? 0) + found.length));
    this.topics = new Int32Array(this.first[texts.length] ?? 0);
    this.sureness = new Float64Array(this.topics.length);
    this.trees = new Int32Array(texts.length);
    for (const [text, found] of texts.entries()) {
      let at = this.first[text] ?? 0;
      for (const [id, sureness] of found) {
        const root = broaderTopics(id).at(-1) ?? id;
        if (known && !known.numbers.has(id)) {
          this.hasUnknown = true;
          continue;
        }
        if (!this.roots.has(root)) this.roots.set(root, this.roots.size);
        this.trees[text] = (this.trees[text] ?? 0) | (1 << (this.roots.get(root) ?? 0));
        this.topics[at] = this.numberOf(id);
        this.sureness[at++] = sureness;
      }
    }
  }

  /** How many different topics there are. */
  get count(): number {
    return this.ids.length;
  }

  /** Takes a memory to be; gives where all of this, and which topics are near which, will lie there. */
  putInto(memory: KernelMemory): number[] {
    const near = this.ids.map((_, topic) => this.nearTo(topic));
    const first = new Int32Array(near.length + 1);
    near.forEach(({ topics }, at) => (first[at + 1] = (first[at] ?? 0) + topics.length));
    const topics = new Int32Array(first[near.length] ?? 0);
    const values = new Float64Array(topics.length);
    for (const [at, one] of near.entries()) {
      topics.set(one.topics, first[at]);
      values.set(one.values, first[at]);
    }
    const all = [this.first, this.topics, this.sureness, this.trees, first, topics, values];
    return all.map((list) => memory.put(list));
  }

  /** Takes the number of a topic; gives the numbers of those near it among these texts, ascending, with how near they are. */
  nearTo(topic: number): { readonly topics: Int32Array; readonly values: Float64Array } {
    const known = this.near[topic];
    if (known) return known;
    const found: (readonly [topic: number, value: number])[] = [];
    for (const [id, value] of topicsNear(this.ids[topic] ?? '')) {
      const number = this.numbers.get(id);
      if (number !== undefined) found.push([number, value]);
    }
    found.sort((a, b) => a[0] - b[0]);
    const near = {
      topics: Int32Array.from(found, ([at]) => at),
      values: Float64Array.from(found, ([, value]) => value),
    };
    this.near[topic] = near;
    return near;
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
