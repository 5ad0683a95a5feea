/** What people seek and give as rows of numbers, one after the other: row a of `seeks` times row b of `gives` is what b gives a. */
export interface Views {
  readonly dimensions: number;
  readonly seeks: Float32Array;
  /** The same array as `seeks` where everybody gives what they seek: then a pair has one product and not two. */
  readonly gives: Float32Array;
}

/** `score = bothWays * harmonic mean(x, y) + oneWay * (x + y)`; of views in which both are the same, `oneWay * x`. */
export interface Blend {
  readonly bothWays: number;
  readonly oneWay: number;
}

/** Where everything lies in the memory that all threads share, in bytes, and how to read it. Can be sent to a thread. */
export interface Layout {
  readonly people: number;
  /** People, up to a multiple of four: rows of nobody are zeros. */
  readonly rows: number;
  readonly stride: number;
  readonly keep: number;
  readonly threads: number;
  readonly unit: number;
  readonly blend: Blend;
  readonly seeks: number;
  readonly gives: number;
  readonly excludedOffsets: number;
  readonly excluded: number;
  readonly firstThread: number;
  readonly threadBytes: number;
  /** Two rows of seeks, two of gives, two lists of scores and one of numbers, for one person before and after an edit. */
  readonly edited: number;
  readonly bytes: number;
}

/** How a layout is asked for: `excluded` counts pairs in both directions, `unit` is worth one step of a product. */
export interface Wanted {
  readonly people: number;
  readonly dimensions: number;
  readonly isOne: boolean;
  readonly excluded: number;
  readonly keep: number;
  readonly threads: number;
  readonly unit: number;
  readonly blend: Blend;
}

/** What the threads tell each other, as numbers at the beginning of the memory. */
export const CONTROL = { nextTask: 0, isStopped: 1, done: 2 } as const;

const LINE = 64;
const SCRATCH = 128;
const PAGE = 65536;
const MOST_BYTES = 65536 * PAGE;

const aligned = (bytes: number) => Math.ceil(bytes / LINE) * LINE;

/** Takes how much there is of everything; gives where it lies. Throws a RangeError where 4 GiB are not enough. */
export function layoutOf(wanted: Wanted): Layout {
  const { people, dimensions, isOne, keep, threads, unit, blend } = wanted;
  const rows = Math.ceil(people / 4) * 4;
  const stride = Math.ceil(dimensions / 8) * 16;
  const seeks = LINE;
  const gives = isOne ? seeks : seeks + aligned(rows * stride);
  const excludedOffsets = gives + aligned(rows * stride);
  const excluded = excludedOffsets + aligned(4 * (rows + 1));
  const firstThread = excluded + aligned(4 * wanted.excluded);
  const threadBytes = 2 * aligned(4 * rows * keep) + aligned(4 * rows) + SCRATCH;
  const edited = firstThread + threads * threadBytes;
  const bytes = edited + aligned(4 * stride) + 3 * aligned(4 * rows);
  if (bytes > MOST_BYTES) throw new RangeError(`${people} people with ${dimensions} numbers each need more than 4 GiB`);
  return {
    people,
    rows,
    stride,
    keep,
    threads,
    unit,
    blend,
    seeks,
    gives,
    excludedOffsets,
    excluded,
    firstThread,
    threadBytes,
    edited,
    bytes,
  };
}

/** Where one thread keeps its best: scores, others, the least score of each person, and room for a few vectors. */
export function placesOf(layout: Layout, thread: number): Record<'scores' | 'others' | 'least' | 'scratch', number> {
  const scores = layout.firstThread + thread * layout.threadBytes;
  const others = scores + aligned(4 * layout.rows * layout.keep);
  const least = others + aligned(4 * layout.rows * layout.keep);
  return { scores, others, least, scratch: least + aligned(4 * layout.rows) };
}

/** Where the rows and the scores of somebody lie who is edited: each before and after, in this order. */
export function editedPlaces(layout: Layout): Record<'seeks' | 'gives' | 'before' | 'after' | 'reached', number> {
  const before = layout.edited + aligned(4 * layout.stride);
  return {
    seeks: layout.edited,
    gives: layout.edited + 2 * layout.stride,
    before,
    after: before + aligned(4 * layout.rows),
    reached: before + 2 * aligned(4 * layout.rows),
  };
}

/** Takes a layout; gives a shared memory that holds it. */
export function memoryFor({ bytes }: Layout): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE), maximum: MOST_BYTES / PAGE, shared: true });
}
