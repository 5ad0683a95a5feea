import { createHash } from 'node:crypto';
import type { EmbedOptions, Embedder } from './embedder.js';

/** Takes a text; gives a key that is the same for the same content, whatever its spaces (SHA-256, 43 signs). */
export function contentKey(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('base64url');
}

/** Vectors by content, at most so many; the ones not asked for the longest go first. */
class Memory {
  private readonly vectors = new Map<string, Float32Array>();

  constructor(private readonly most: number) {}

  get(key: string): Float32Array | undefined {
    const found = this.vectors.get(key);
    if (!found) return undefined;
    this.vectors.delete(key);
    this.vectors.set(key, found);
    return found;
  }

  set(key: string, vector: Float32Array): void {
    this.vectors.set(key, vector);
    for (const oldest of this.vectors.keys()) {
      if (this.vectors.size <= this.most) break;
      this.vectors.delete(oldest);
    }
  }
}

/** Texts that are embedded before the next are looked at: what is done then stays, even if the run is stopped. */
const SLICE = 32;

async function embedCached(
  embedder: Embedder,
  memory: Memory,
  texts: readonly string[],
  { signal, onProgress }: EmbedOptions,
): Promise<Float32Array[]> {
  const keys = texts.map(contentKey);
  const found = new Map<string, Float32Array>();
  const missing = new Map<string, string>();
  for (const [at, key] of keys.entries()) {
    const known = memory.get(key);
    if (known) found.set(key, known);
    else missing.set(key, texts[at] ?? '');
  }
  const wanted = [...missing];
  for (let from = 0; from < wanted.length; from += SLICE) {
    const slice = wanted.slice(from, from + SLICE);
    const vectors = await embedder.embed(
      slice.map(([, text]) => text),
      {
        ...(signal && { signal }),
        ...(onProgress && {
          // Every text that is asked for twice, or was known, counts as done from the start.
          onProgress: (done) => onProgress(texts.length - wanted.length + from + done, texts.length),
        }),
      },
    );
    slice.forEach(([key], at) => {
      const vector = vectors[at];
      if (!vector) return;
      found.set(key, vector);
      memory.set(key, vector);
    });
  }
  if (wanted.length === 0) onProgress?.(texts.length, texts.length);
  return keys.map((key) => found.get(key) ?? new Float32Array(embedder.dimensions));
}

/**
 * Takes an embedder and how many vectors to keep at most (20,000 of MiniLM are about 30 MB); gives an embedder that
 * embeds no content twice. The vectors it gives are shared: do not change them.
 */
export function cached(embedder: Embedder, most = 20_000): Embedder {
  const memory = new Memory(most);
  const { id, dimensions, multilingual } = embedder;
  return {
    id,
    dimensions,
    multilingual,
    embed: (texts, options = {}) => embedCached(embedder, memory, texts, options),
    close: () => embedder.close(),
  };
}
