import { sentences } from '../text/tokens.js';

/** A piece of a text that a model reads whole, and how long it is in tokens, roughly. */
export interface Chunk {
  readonly text: string;
  readonly tokens: number;
}

/**
 * Takes a text; gives about how many tokens a word-piece model cuts it into, rather too many than too few: one for every
 * four letters of a word and one for every other sign.
 */
function tokensOf(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu)) count += Math.ceil(run.length / 4);
  return count;
}

/** A sentence, or where it is too long for the model its words in runs that are not. */
function pieces(sentence: string, most: number): string[] {
  if (tokensOf(sentence) <= most) return [sentence];
  const found: string[] = [];
  let run = '';
  // A "word" of thousands of letters (a link, noise) is cut by its letters: four of them are at most one token.
  for (const word of sentence.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [])) {
    const longer = run === '' ? word : `${run} ${word}`;
    if (run !== '' && tokensOf(longer) > most) {
      found.push(run);
      run = word;
    } else run = longer;
  }
  return run === '' ? found : [...found, run];
}

/**
 * Takes a text and how many tokens a model reads at most; gives the text in runs of whole sentences that it reads whole,
 * none for an empty text.
 */
export function chunksOf(text: string, most: number): Chunk[] {
  const whole = text.trim();
  if (whole === '') return [];
  const tokens = tokensOf(whole);
  if (tokens <= most) return [{ text: whole, tokens }];
  const found: Chunk[] = [];
  let run: Chunk | undefined;
  for (const piece of sentences(whole).flatMap((sentence) => pieces(sentence, most))) {
    const added = tokensOf(piece);
    if (run && run.tokens + added <= most) run = { text: `${run.text} ${piece}`, tokens: run.tokens + added };
    else {
      if (run) found.push(run);
      run = { text: piece, tokens: added };
    }
  }
  return run ? [...found, run] : found;
}

/** Takes vectors of one size and their weights; gives their weighted mean with length 1, all zeros where there is none. */
export function unitMean(
  vectors: ReadonlyArray<ArrayLike<number>>,
  weights: readonly number[],
  size: number,
): Float32Array {
  const sum = new Float64Array(size);
  vectors.forEach((vector, at) => {
    for (let index = 0; index < size; index++)
      sum[index] = (sum[index] ?? 0) + (weights[at] ?? 0) * (vector[index] ?? 0);
  });
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return Float32Array.from(sum, (value) => (length === 0 ? 0 : value / length));
}
