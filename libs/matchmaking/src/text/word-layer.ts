/**
 * German words with their English ones in memory that threads share: lines `german=english,english` in lower case and
 * UTF-8, ordered by their UTF-16 units, and where each begins, last where all end. A map of 200,000 words would take five
 * times as much, in every thread.
 */
export interface WordLayer {
  readonly lines: Uint8Array;
  readonly starts: Uint32Array;
}

/** Takes German words in lower case with their English words, which hold no comma and no line end; gives them as a layer. */
export function wordLayer(words: Iterable<readonly [string, readonly string[]]>): WordLayer {
  const ordered = Array.from(words, ([german, english]) => `${german}=${english.join(',')}`).sort(byUnits);
  const bytes = new TextEncoder().encode(ordered.map((line) => `${line}\n`).join(''));
  const lines = new Uint8Array(new SharedArrayBuffer(bytes.length));
  lines.set(bytes);
  const starts = new Uint32Array(new SharedArrayBuffer((ordered.length + 1) * Uint32Array.BYTES_PER_ELEMENT));
  let next = 0;
  for (const [index, byte] of bytes.entries()) if (byte === LINE_END) starts[++next] = index + 1;
  return { lines, starts };
}

const LINE_END = 10;

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const decoder = new TextDecoder();

/** Not every decoder reads memory that is shared: a line is copied first. */
const lineAt = ({ lines, starts }: WordLayer, index: number): string =>
  decoder.decode(lines.slice(starts[index], (starts[index + 1] ?? 1) - 1));

function exactly(layer: WordLayer, word: string): string[] | undefined {
  const sought = `${word}=`;
  const count = layer.starts.length - 1;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lineAt(layer, middle) < sought) low = middle + 1;
    else high = middle;
  }
  const line = low < count ? lineAt(layer, low) : '';
  return line.startsWith(sought) ? line.slice(sought.length).split(',') : undefined;
}

const ENDINGS = /(?:e[mnrs]?|n|s)$/;

/** Takes a layer and a German word; gives its English words, also of a form with a usual ending, or undefined. */
export function inLayer(layer: WordLayer, word: string): readonly string[] | undefined {
  const lower = word.toLowerCase();
  return exactly(layer, lower) ?? (ENDINGS.test(lower) ? exactly(layer, lower.replace(ENDINGS, '')) : undefined);
}
