import type { Vector } from './vectors.js';

/** Vectors by their terms: finds what one vector has in common with all of them, without those that share nothing. */
export class Postings {
  private readonly byTerm = new Map<number, { owners: number[]; weights: number[] }>();

  /** Takes vectors; each is known by its place in the list. */
  constructor(readonly vectors: ReadonlyArray<Vector | undefined>) {
    for (const [owner, vector] of vectors.entries()) {
      vector?.terms.forEach((term, at) => {
        const list = this.byTerm.get(term) ?? { owners: [], weights: [] };
        this.byTerm.set(term, list);
        list.owners.push(owner);
        list.weights.push(vector.weights[at] ?? 0);
      });
    }
  }

  /**
   * Takes a vector of the same terms; gives its product with each of the vectors. Terms add up in ascending order, so
   * that a product is equal to the bit from whichever side it is asked for.
   */
  products(vector: Vector | undefined): Float64Array {
    const sums = new Float64Array(this.vectors.length);
    vector?.terms.forEach((term, at) => {
      const weight = vector.weights[at] ?? 0;
      const list = this.byTerm.get(term);
      if (!list) return;
      for (let index = 0; index < list.owners.length; index++) {
        const owner = list.owners[index] ?? 0;
        sums[owner] = (sums[owner] ?? 0) + weight * (list.weights[index] ?? 0);
      }
    });
    return sums;
  }
}
