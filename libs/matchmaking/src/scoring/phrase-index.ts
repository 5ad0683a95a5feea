import type { Entry } from './entry.js';
import { topicsNear } from '../vocabulary/topic-similarity.js';
import { dot, type Vector } from './vectors.js';

/** Meanings that are nearer than the first are alike, than the second the same (cosines of sentence vectors). */
const ALIKE = 0.2;
const SAME = 0.8;

/** How much the meanings of two phrases are the same, in [0, 1]; nothing where one is a long text or has no vector. */
function meaningOf(a: Entry, b: Entry): number {
  if (!a.meaning || !b.meaning || a.isLong || b.isLong) return 0;
  return Math.min(1, Math.max(0, (dot(a.meaning, b.meaning) - ALIKE) / (SAME - ALIKE)));
}

/** Words that are less near than this are chance: one common word in two long texts. */
const LEAST_WORDS = 0.06;

interface Postings {
  readonly entries: number[];
  readonly weights: number[];
}

function post<Key>(postings: Map<Key, Postings>, key: Key, entry: number, weight: number): void {
  const list = postings.get(key) ?? { entries: [], weights: [] };
  if (list.entries.length === 0) postings.set(key, list);
  list.entries.push(entry);
  list.weights.push(weight);
}

function postVector(postings: Map<number, Postings>, vector: Vector | undefined, entry: number): void {
  vector?.terms.forEach((term, at) => post(postings, term, entry, vector.weights[at] ?? 0));
}

/**
 * All phrases of one side by their terms and topics: finds what a phrase has in common with any of them without
 * looking at those that share nothing. Adds in the order of the terms, so that (a, b) and (b, a) are equal to the bit.
 */
export class PhraseIndex {
  private readonly byPivot = new Map<number, Postings>();
  private readonly byGerman = new Map<number, Postings>();
  private readonly byTopic = new Map<string, Postings>();
  private readonly pivotSums: Float64Array;
  private readonly germanSums: Float64Array;
  private readonly topicBests: Float64Array;
  private readonly meanings: Float64Array;
  private readonly isTouched: Uint8Array;
  private touched: number[] = [];

  constructor(readonly entries: readonly Entry[]) {
    entries.forEach((entry, number) => {
      postVector(this.byPivot, entry.pivot, number);
      postVector(this.byGerman, entry.german, number);
      for (const [topic, sureness] of entry.analysis.topics) post(this.byTopic, topic, number, sureness);
    });
    this.pivotSums = new Float64Array(entries.length);
    this.germanSums = new Float64Array(entries.length);
    this.topicBests = new Float64Array(entries.length);
    this.meanings = new Float64Array(entries.length);
    this.isTouched = new Uint8Array(entries.length);
  }

  /** Takes a phrase; calls `visit` for each of the index with how near topics and words are, if they are near. */
  compare(phrase: Entry, visit: (number: number, topic: number, words: number) => void): void {
    this.touched = [];
    this.addUp(phrase.pivot, this.byPivot, this.pivotSums);
    if (phrase.german) this.addUp(phrase.german, this.byGerman, this.germanSums);
    this.takeTopics(phrase.analysis.topics);
    if (phrase.meaning && !phrase.isLong) this.takeMeanings(phrase);
    for (const number of this.touched) {
      const words = Math.min(
        1,
        Math.max(this.pivotSums[number] ?? 0, this.germanSums[number] ?? 0, this.meanings[number] ?? 0),
      );
      const topic = this.topicBests[number] ?? 0;
      if (topic > 0 || words >= LEAST_WORDS) visit(number, topic, words);
      this.pivotSums[number] =
        this.germanSums[number] =
        this.topicBests[number] =
        this.meanings[number] =
        this.isTouched[number] =
          0;
    }
  }

  private takeMeanings(phrase: Entry): void {
    for (const [number, entry] of this.entries.entries()) {
      const value = meaningOf(phrase, entry);
      if (value < LEAST_WORDS) continue;
      this.meanings[number] = value;
      this.touch(number);
    }
  }

  private touch(number: number): void {
    if (this.isTouched[number]) return;
    this.isTouched[number] = 1;
    this.touched.push(number);
  }

  private addUp(vector: Vector, postings: Map<number, Postings>, sums: Float64Array): void {
    vector.terms.forEach((term, at) => {
      const weight = vector.weights[at] ?? 0;
      const list = postings.get(term);
      if (!list) return;
      for (let index = 0; index < list.entries.length; index++) {
        const number = list.entries[index] ?? 0;
        sums[number] = (sums[number] ?? 0) + weight * (list.weights[index] ?? 0);
        this.touch(number);
      }
    });
  }

  private takeTopics(topics: ReadonlyMap<string, number>): void {
    for (const [topic, sureness] of topics) {
      for (const [id, nearness] of topicsNear(topic)) {
        const list = this.byTopic.get(id);
        list?.entries.forEach((number, index) => {
          const value = sureness * (list.weights[index] ?? 0) * nearness;
          this.topicBests[number] = Math.max(this.topicBests[number] ?? 0, value);
          this.touch(number);
        });
      }
    }
  }
}
