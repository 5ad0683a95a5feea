/** A sparse vector of length 1 (or empty): term numbers, ascending, and their weights. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

function frequency(count: number): number {
  return count < 1 ? count : 1 + Math.log(count);
}

/**
 * The terms of a set of texts and how rare each is: TF-IDF with sublinear frequency, smoothed rarity
 * ln((1 + n) / (1 + df)) + 1 and l2 length (Salton and Buckley, 1988).
 */
export class TermSpace {
  private readonly numbers = new Map<string, number>();
  private readonly rarity: number[] = [];

  /** Takes the terms of every text with their counts; the order of the texts makes no difference. */
  constructor(texts: Iterable<ReadonlyMap<string, number>>) {
    const texted = new Map<string, number>();
    let count = 0;
    for (const terms of texts) {
      count++;
      for (const term of terms.keys()) texted.set(term, (texted.get(term) ?? 0) + 1);
    }
    for (const term of [...texted.keys()].sort()) {
      this.numbers.set(term, this.rarity.length);
      this.rarity.push(Math.log((1 + count) / (1 + (texted.get(term) ?? 0))) + 1);
    }
  }

  /** Takes the terms of a text with their counts; gives its vector, without terms that the space has not seen. */
  vector(terms: ReadonlyMap<string, number>): Vector {
    const weighted: { term: number; weight: number }[] = [];
    for (const [name, count] of terms) {
      const term = this.numbers.get(name);
      if (term !== undefined) weighted.push({ term, weight: frequency(count) * (this.rarity[term] ?? 0) });
    }
    weighted.sort((a, b) => a.term - b.term);
    const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0));
    return { terms: weighted.map(({ term }) => term), weights: weighted.map(({ weight }) => weight / length) };
  }
}
