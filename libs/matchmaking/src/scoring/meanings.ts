import type { KernelMemory } from './kernel-memory.js';

/** Rows are read by so many bytes at once. */
const VECTOR = 32;
const NONE = -1;
/** Numbers of a row are 16-bit ones: so much is 1. The product of two rows of length 1 fits 32 bits. */
const ONE = 32767;

/** The sentence vectors of texts, each once, as rows of 16-bit numbers: their cosines are whole numbers, off by 1e-5. */
export class Meanings {
  /** How many numbers a vector has; undefined where no text has one. */
  readonly dimensions: number | undefined;
  /** By text the number of its row, -1 for none. */
  readonly rowOf: Int32Array;
  readonly bytesOfRow: number;
  private readonly rows: readonly Float32Array[];

  /** Takes the vector of each text, of length 1, where there is one. */
  constructor(vectors: ReadonlyArray<Float32Array | undefined>) {
    const numbers = new Map<Float32Array, number>();
    for (const vector of vectors) if (vector && !numbers.has(vector)) numbers.set(vector, numbers.size);
    this.rows = [...numbers.keys()];
    this.dimensions = this.rows[0]?.length;
    this.bytesOfRow = VECTOR * Math.ceil((2 * (this.dimensions ?? 0)) / VECTOR);
    this.rowOf = Int32Array.from(vectors, (vector) => (vector ? (numbers.get(vector) ?? NONE) : NONE));
  }

  /** Takes a memory to be; gives where the rows' numbers and the rows will lie there. */
  putInto(memory: KernelMemory): number[] {
    const { rows, bytesOfRow } = this;
    const at = memory.reserve(rows.length * bytesOfRow, (buffer, from) => this.write(buffer, from));
    return [memory.put(this.rowOf), at];
  }

  /** How many rows there are. */
  get count(): number {
    return this.rows.length;
  }

  /** Takes a memory and a place; writes the rows there. */
  write(buffer: ArrayBufferLike, from: number): void {
    for (const [row, vector] of this.rows.entries()) {
      const longest = Math.max(1, Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)));
      const numbers = new Int16Array(buffer, from + row * this.bytesOfRow, vector.length);
      vector.forEach((value, place) => (numbers[place] = Math.round((value * ONE) / longest)));
    }
  }
}
