import type { Vector } from './vectors.js';

/**
 * How much a profile's own words count against everybody's: a question of many words needs much of the background
 * (0.7 of it: Zhai and Lafferty, A study of smoothing methods for language models applied to information retrieval, 2004).
 */
const OWN = 0.3;
/** Shares of a word with several translations are whole numbers of this, so that sums know no order. */
const UNIT = 2520;

const fixed = (count: number) => Math.round(count * UNIT);

/**
 * The words of everybody as one background, against which a profile shows what is its own: the language model of expert
 * finding (Balog, Azzopardi and de Rijke, Formal models for expert finding in enterprise corpora, 2006), as a product of
 * two vectors. A text of words t with shares q(t) and a profile r come to the sum of q(t) ln(1 + a/(1 - a) p(t|r)/p(t)):
 * by how much likelier the profile makes an average word of the text, in ln.
 */
export class LanguageModel {
  private readonly numbers = new Map<string, number>();
  private readonly totals: number[] = [];
  private total = 0;

  /** Takes the terms of every text with their counts; their order makes no difference. */
  constructor(texts: ReadonlyArray<ReadonlyMap<string, number>>) {
    const counts = new Map<string, number>();
    for (const terms of texts) {
      for (const [term, count] of terms) counts.set(term, (counts.get(term) ?? 0) + fixed(count));
    }
    for (const term of [...counts.keys()].sort()) {
      const count = counts.get(term) ?? 0;
      this.numbers.set(term, this.totals.length);
      this.totals.push(count);
      this.total += count;
    }
  }

  /** Takes the terms of a text with their counts; gives the share that each has in it. */
  text(terms: ReadonlyMap<string, number>): Vector {
    const said = this.vector(terms, (count) => (count < 1 ? count : 1 + Math.log(count)));
    const sum = said.weights.reduce((whole, weight) => whole + weight, 0);
    return { terms: said.terms, weights: said.weights.map((weight) => weight / sum) };
  }

  /** Takes the terms of all that one person gives; gives by how much likelier each is there than elsewhere, in ln. */
  profile(texts: ReadonlyArray<ReadonlyMap<string, number>>): Vector {
    const counts = new Map<string, number>();
    let length = 0;
    for (const terms of texts) {
      for (const [term, count] of terms) {
        counts.set(term, (counts.get(term) ?? 0) + fixed(count));
        length += fixed(count);
      }
    }
    const ratio = OWN / (1 - OWN) / Math.max(1, length);
    return this.vector(counts, (count, total) => Math.log(1 + (ratio * count * this.total) / total));
  }

  private vector(counts: ReadonlyMap<string, number>, weigh: (count: number, total: number) => number): Vector {
    const weighed: { term: number; weight: number }[] = [];
    for (const [name, count] of counts) {
      const term = this.numbers.get(name);
      if (term !== undefined) weighed.push({ term, weight: weigh(count, this.totals[term] ?? 1) });
    }
    weighed.sort((a, b) => a.term - b.term);
    return { terms: weighed.map(({ term }) => term), weights: weighed.map(({ weight }) => weight) };
  }
}
