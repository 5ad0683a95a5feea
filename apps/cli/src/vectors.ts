import { createMiniLm, type Person, textsToEmbed, type Vectors, vectorsOf } from '#libs/matchmaking';
import type { Terminal } from './terminal.js';

/**
 * Takes people; gives the sentence vectors of their texts by the embedder that comes with the product, with progress, or
 * undefined where it fails: then words alone are compared, and the terminal says so.
 */
export async function embedPeople(people: readonly Person[], terminal: Terminal): Promise<Vectors | undefined> {
  const embedder = createMiniLm();
  try {
    const texts = textsToEmbed(people, embedder);
    const vectors = await embedder.embed(texts, {
      onProgress: (done, total) => terminal.progress('texts embedded', done, total),
    });
    const byText = new Map(texts.map((text, at) => [text, vectors[at] ?? new Float32Array(embedder.dimensions)]));
    return vectorsOf(embedder, byText);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    terminal.say(`The texts could not be embedded (${why}); only their words are compared.`);
    return undefined;
  } finally {
    await embedder.close();
  }
}
