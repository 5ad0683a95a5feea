import type { KernelMemory } from './kernel-memory.js';

/** Sparse vectors one after the other: where each begins, its terms, ascending, and their weights. */
export class Packed {
  constructor(
    readonly first: Int32Array,
    readonly terms: Int32Array,
    readonly weights: Float64Array,
  ) {}

  /** Takes a memory to be; gives where it will lie there. */
  putInto(memory: KernelMemory): number[] {
    return [this.first, this.terms, this.weights].map((list) => memory.put(list));
  }

  /** How many terms there are in all, and how many vectors. */
  get size(): { readonly terms: number; readonly vectors: number } {
    return { terms: this.terms.length, vectors: this.first.length - 1 };
  }

  /** Takes a memory, where vectors lie there and how many; writes these after them. */
  append(buffer: ArrayBufferLike, [first = 0, terms = 0, weights = 0]: readonly number[], size: Packed['size']): void {
    const { first: own } = this;
    new Int32Array(buffer, first + 4 * (size.vectors + 1), own.length - 1).set(
      own.subarray(1).map((at) => at + size.terms),
    );
    new Int32Array(buffer, terms + 4 * size.terms, this.terms.length).set(this.terms);
    new Float64Array(buffer, weights + 8 * size.terms, this.weights.length).set(this.weights);
  }
}
