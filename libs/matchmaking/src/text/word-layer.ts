/**
 * German words with their English ones as plain data, which threads can pass on: lines `german=english,english` in
 * lower case, ordered by their UTF-16 units, and where each begins. A map of 200,000 words would take five times as much.
 */
export interface WordLayer {
  readonly lines: string;
  readonly starts: Uint32Array;
}

/** Takes German words in lower case with their English words, which hold no comma and no line end; gives them as a layer. */
export function wordLayer(words: Iterable<readonly [string, readonly string[]]>): WordLayer {
  const lines = Array.from(words, ([german, english]) => `${german}=${english.join(',')}`).sort(byUnits);
  const starts = new Uint32Array(lines.length);
  let start = 0;
  for (const [index, line] of lines.entries()) {
    starts[index] = start;
    start += line.length + 1;
  }
  return { lines: lines.map((line) => `${line}\n`).join(''), starts };
}

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function exactly({ lines, starts }: WordLayer, word: string): string[] | undefined {
  const sought = `${word}=`;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = starts[middle] ?? 0;
    if (lines.slice(start, start + sought.length) < sought) low = middle + 1;
    else high = middle;
  }
  const start = starts[low] ?? lines.length;
  if (!lines.startsWith(sought, start)) return undefined;
  return lines.slice(start + sought.length, lines.indexOf('\n', start)).split(',');
}

const ENDINGS = /(?:e[mnrs]?|n|s)$/;

/** Takes a layer and a German word; gives its English words, also of a form with a usual ending, or undefined. */
export function inLayer(layer: WordLayer, word: string): readonly string[] | undefined {
  const lower = word.toLowerCase();
  return exactly(layer, lower) ?? (ENDINGS.test(lower) ? exactly(layer, lower.replace(ENDINGS, '')) : undefined);
}
