import type { KernelMemory } from './kernel-memory.js';
import type { Vector } from './vectors.js';

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

  /** Takes a memory to be; gives where it will lie there. */
  putInto(memory: KernelMemory): number[] {
    return [this.first, this.terms, this.weights, this.signs].map((list) => memory.put(list));
  }
}
