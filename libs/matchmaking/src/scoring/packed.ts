import type { KernelMemory } from './kernel-memory.js';

/** Sparse vectors one after the other: where each begins, its terms, ascending, and their weights. */
export class Packed {
  /** For each vector a bit for each of its terms, of 64 in two numbers: no bit in common, no term in common. */
  private readonly signs: Int32Array;

  constructor(
    readonly first: Int32Array,
    readonly terms: Int32Array,
    readonly weights: Float64Array,
  ) {
    this.signs = new Int32Array(2 * (first.length - 1));
    for (let vector = 0; vector + 1 < first.length; vector++)
      for (let at = first[vector] ?? 0; at < (first[vector + 1] ?? 0); at++) {
        const bit = Math.imul(terms[at] ?? 0, 0x9e3779b1) >>> 26;
        const place = 2 * vector + (bit >> 5);
        this.signs[place] = (this.signs[place] ?? 0) | (1 << bit);
      }
  }

  /** Takes a memory to be; gives where it will lie there. */
  putInto(memory: KernelMemory): number[] {
    return [this.first, this.terms, this.weights, this.signs].map((list) => memory.put(list));
  }

  /** How many terms there are in all, and how many vectors. */
  get size(): { readonly terms: number; readonly vectors: number } {
    return { terms: this.terms.length, vectors: this.first.length - 1 };
  }

  /** Takes a memory, where vectors lie there and how many; writes these after them. */
  append(
    buffer: ArrayBufferLike,
    [first = 0, terms = 0, weights = 0, signs = 0]: readonly number[],
    size: Packed['size'],
  ): void {
    const { first: own } = this;
    new Int32Array(buffer, first + 4 * (size.vectors + 1), own.length - 1).set(
      own.subarray(1).map((at) => at + size.terms),
    );
    new Int32Array(buffer, terms + 4 * size.terms, this.terms.length).set(this.terms);
    new Float64Array(buffer, weights + 8 * size.terms, this.weights.length).set(this.weights);
    new Int32Array(buffer, signs + 8 * size.vectors, this.signs.length).set(this.signs);
  }
}
