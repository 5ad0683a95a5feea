import { KERNEL } from './cosines.generated.js';

/** Numbers of a row come in vectors of so many bytes, and memory in pages. */
const VECTOR = 32;
const PAGE = 65536;
const NONE = -1;

/** Cosines from here on are told exactly, whatever they are. */
export const ALL = -1;

/** The sentence vectors of texts in the memory of a WebAssembly kernel, each once, and their cosines. */
export class Meanings {
  /** Whether any text has a vector. */
  readonly isThere: boolean;
  private readonly bytes: number;
  private readonly rows: number;
  private readonly out: number;
  private readonly found: Float64Array;
  private readonly kernel: ((...numbers: number[]) => number) | undefined;

  /**
   * Takes the vector of each text, of length 1, where there is one, and of how many texts at most `near` is asked at once. Throws a
   * RangeError where they do not fit into 4 GiB.
   */
  constructor(vectors: ReadonlyArray<Float32Array | undefined>, most: number) {
    const numbers = new Map<Float32Array, number>();
    for (const vector of vectors) if (vector && !numbers.has(vector)) numbers.set(vector, numbers.size);
    const [first] = numbers.keys();
    this.isThere = first !== undefined;
    this.bytes = VECTOR * Math.ceil((4 * (first?.length ?? 0)) / VECTOR);
    this.out = VECTOR * Math.ceil((4 * vectors.length) / VECTOR);
    this.rows = this.out + VECTOR * Math.ceil((8 * most) / VECTOR);
    if (!this.isThere) {
      this.found = new Float64Array(most).fill(NaN);
      return;
    }
    const pages = Math.ceil((this.rows + numbers.size * this.bytes) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages });
    const rowOf = new Int32Array(memory.buffer, 0, vectors.length);
    vectors.forEach((vector, text) => (rowOf[text] = vector ? (numbers.get(vector) ?? NONE) : NONE));
    const rows = new Float32Array(memory.buffer, this.rows);
    for (const [vector, row] of numbers) rows.set(vector, (row * this.bytes) / 4);
    this.found = new Float64Array(memory.buffer, this.out, most);
    const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    this.kernel = new WebAssembly.Instance(module, { env: { memory } }).exports['cosines'];
  }

  /**
   * Takes the number of a text, those of others from the first to one after the last, and from which cosine on it matters;
   * gives the cosines, valid until the next call: 0 for one below that, not a number where a text has no vector. They are
   * equal to the bit either way round.
   */
  near(text: number, from: number, end: number, least: number): Float64Array {
    this.kernel?.(0, this.rows, this.bytes, text, from, end, least, this.out);
    return this.found;
  }
}
