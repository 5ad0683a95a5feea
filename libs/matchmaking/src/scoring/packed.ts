import type { Vector } from './vectors.js';

/** How much longer one vector has to be than the other before its terms are sought and not walked through. */
const MUCH_LONGER = 8;

/** Sparse vectors one after the other in typed arrays; each is known by its place in the list, an absent one is empty. */
export class Packed {
  readonly first: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** For each vector a bit for each of its terms, of 32: no bit in common, no term in common. */
  private readonly signs: Int32Array;

  constructor(vectors: ReadonlyArray<Vector | undefined>) {
    this.first = new Int32Array(vectors.length + 1);
    vectors.forEach((vector, at) => (this.first[at + 1] = (this.first[at] ?? 0) + (vector?.terms.length ?? 0)));
    this.terms = new Int32Array(this.first[vectors.length] ?? 0);
    this.weights = new Float64Array(this.terms.length);
    this.signs = new Int32Array(vectors.length);
    for (const [at, vector] of vectors.entries()) {
      if (!vector) continue;
      this.terms.set(vector.terms, this.first[at]);
      this.weights.set(vector.weights, this.first[at]);
      for (const term of vector.terms)
        this.signs[at] = (this.signs[at] ?? 0) | (1 << (Math.imul(term, 0x9e3779b1) >>> 27));
    }
  }

  /**
   * Takes one of these vectors and one of the others' (by default these too); gives their product. Terms add up in
   * ascending order, so that a product is equal to the bit from whichever side it is asked for.
   */
  product(one: number, two: number, others: Packed = this): number {
    if (((this.signs[one] ?? 0) & (others.signs[two] ?? 0)) === 0) return 0;
    const [a, aEnd] = [this.first[one] ?? 0, this.first[one + 1] ?? 0];
    const [b, bEnd] = [others.first[two] ?? 0, others.first[two + 1] ?? 0];
    if (aEnd - a > MUCH_LONGER * (bEnd - b)) return sought(others, b, bEnd, this, a, aEnd);
    if (bEnd - b > MUCH_LONGER * (aEnd - a)) return sought(this, a, aEnd, others, b, bEnd);
    return walked(this, a, aEnd, others, b, bEnd);
  }
}

function walked(one: Packed, a0: number, aEnd: number, two: Packed, b0: number, bEnd: number): number {
  let [a, b, sum] = [a0, b0, 0];
  while (a < aEnd && b < bEnd) {
    const [x, y] = [one.terms[a] ?? 0, two.terms[b] ?? 0];
    if (x === y) sum += (one.weights[a++] ?? 0) * (two.weights[b++] ?? 0);
    else if (x < y) a++;
    else b++;
  }
  return sum;
}

/** Each term of the short vector is looked up in what is left of the long one. */
function sought(short: Packed, a0: number, aEnd: number, long: Packed, b0: number, bEnd: number): number {
  let [sum, from] = [0, b0];
  for (let a = a0; a < aEnd; a++) {
    const term = short.terms[a] ?? 0;
    let [low, high] = [from, bEnd];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((long.terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    if (low < bEnd && long.terms[low] === term) sum += (short.weights[a] ?? 0) * (long.weights[low] ?? 0);
    from = low;
  }
  return sum;
}
