import { growingDoubles, growingInts } from './growing.js';
import { Packed } from './packed.js';

/** Sums of shares of a count are told in whole numbers of this, so that they know no order. */
export const UNIT = 2520;

/** The terms of one text after the other with their counts, as numbers; then by their names in order, however texts come. */
export class Terms {
  private readonly numbers = new Map<string, number>();
  private readonly first = growingInts();
  private readonly terms = growingInts();
  private readonly counts = growingDoubles();
  /** By term: in how many texts it stands, and how often in all, in units. */
  private readonly texts = growingDoubles();
  private readonly totals = growingDoubles();
  private counted = 0;

  /** Takes terms in order that are known before: then others are passed over, and how usual a term is stays as it was. */
  constructor(private readonly known?: Ordered) {
    this.first.push(0);
  }

  /** Takes the terms of the next text, in one or more parts that have none in common, and whether it counts for how usual a term is. */
  add(isCounted: boolean, ...parts: ReadonlyArray<ReadonlyMap<string, number>>): void {
    for (const part of parts)
      for (const [name, count] of part) {
        const term = this.known ? this.known.numbers.get(name) : this.numberOf(name);
        if (term === undefined) continue;
        this.terms.push(term);
        this.counts.push(count);
        if (!isCounted || this.known) continue;
        this.texts.all[term] = (this.texts.all[term] ?? 0) + 1;
        this.totals.all[term] = (this.totals.all[term] ?? 0) + Math.round(count * UNIT);
      }
    this.first.push(this.terms.length);
    if (isCounted) this.counted++;
  }

  /** Gives all of it, terms numbered in the order of their names. */
  inOrder(): Ordered {
    const said = { first: this.first.all, counts: this.counts.all };
    if (this.known) return { ...this.known, ...said, terms: this.terms.all };
    const names = [...this.numbers.keys()].sort();
    const places = new Int32Array(names.length);
    const [texts, totals] = [new Float64Array(names.length), new Float64Array(names.length)];
    for (const [place, name] of names.entries()) {
      const term = this.numbers.get(name) ?? 0;
      places[term] = place;
      texts[place] = this.texts.all[term] ?? 0;
      totals[place] = this.totals.all[term] ?? 0;
    }
    const terms = this.terms.all.map((term) => places[term] ?? 0);
    const numbers = new Map(names.map((name, place) => [name, place]));
    const background = totals.reduce((sum, total) => sum + total, 0);
    const rarity = texts.map((count) => Math.log((1 + this.counted) / (1 + count)) + 1);
    return { ...said, terms, numbers, texts, totals, background, rarity };
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    this.texts.push(0);
    this.totals.push(0);
    return this.numbers.size - 1;
  }
}

/** The terms of texts one after the other, in no order within one, and by term in how many texts and how often it stands. */
export interface Ordered {
  readonly first: Int32Array;
  readonly terms: Int32Array;
  readonly counts: Float64Array;
  readonly texts: Float64Array;
  /** In units. */
  readonly totals: Float64Array;
  /** All totals together. */
  readonly background: number;
  /** ln((1 + texts) / (1 + texts with the term)) + 1. */
  readonly rarity: Float64Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Takes terms with their counts, what one of them weighs in a text and what a text's weights are divided by, from their list; gives
 * a vector a text, terms ascending. Terms of texts that were not counted and that no other text has weigh nothing: they are left out.
 */
export function weighted(
  { first, terms, counts, texts }: Ordered,
  weigh: (count: number, term: number) => number,
  lengthOf: (weights: Float64Array) => number,
): Packed {
  const begins = new Int32Array(first.length);
  const [sorted, weights] = [new Int32Array(terms.length), new Float64Array(terms.length)];
  let end = 0;
  for (let text = 0; text + 1 < first.length; text++) {
    const from = first[text] ?? 0;
    const own = Array.from({ length: (first[text + 1] ?? 0) - from }, (_, at) => from + at);
    const known = own.filter((at) => (texts[terms[at] ?? 0] ?? 0) > 0);
    known.sort((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
    const begin = end;
    for (const at of known) {
      sorted[end] = terms[at] ?? 0;
      weights[end++] = weigh(counts[at] ?? 0, terms[at] ?? 0);
    }
    const mine = weights.subarray(begin, end);
    const length = lengthOf(mine);
    for (let at = 0; at < mine.length; at++) mine[at] = (mine[at] ?? 0) / length;
    begins[text + 1] = end;
  }
  return new Packed(begins, sorted.subarray(0, end), weights.subarray(0, end));
}

const frequency = (count: number) => (count < 1 ? count : 1 + Math.log(count));

/**
 * Takes terms with their counts; gives TF-IDF vectors with sublinear frequency, smoothed rarity ln((1 + n) / (1 + df)) + 1 and
 * l2 length (Salton and Buckley, 1988).
 */
export function tfIdf(terms: Ordered): Packed {
  return weighted(
    terms,
    (count, term) => frequency(count) * (terms.rarity[term] ?? 0),
    (weights) => Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  );
}

/** Takes terms with their counts; gives for each text the share that each of its terms has, counted as 1 + ln of how often it stands. */
export const sharesOf = (terms: Ordered): Packed =>
  weighted(terms, frequency, (weights) => weights.reduce((sum, weight) => sum + weight, 0));
