import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Embedder } from './embedder.js';
import { MINILM_SIZES, MOST_AT_ONCE, runMiniLm } from './minilm-weights.js';
import { embedderOf } from './model.js';

/** How many threads to use; each holds a copy of the model, about 325 MB, until it has been idle for a while. */
export interface MiniLmOptions {
  readonly threads?: number;
  readonly idleMilliseconds?: number;
}

const IDLE = 30_000;

/** Texts a batch: few, so that a run stops within about a second of its signal and progress is told often. */
const BATCH = Math.min(4, MOST_AT_ONCE);

/** The model's own limit less the two marks that it puts around a text. */
const MOST_TOKENS = MINILM_SIZES.maxTokens - 2;

/**
 * Takes how many threads to use (one, unless said); gives all-MiniLM-L6-v2 (English, 384 numbers, Apache-2.0) as an
 * embedder that needs no network. It computes in threads of its own, off the event loop. From TypeScript sources (jest)
 * there is no compiled file for a thread to load, and it computes in the calling thread, a text at a time.
 */
export function createMiniLm({ threads = 1, idleMilliseconds = IDLE }: MiniLmOptions = {}): Embedder {
  const entry = fileURLToPath(new URL('../workers/minilm.worker.js', import.meta.url));
  const pool = existsSync(entry)
    ? new Piscina<readonly string[], number[][]>({
        filename: entry,
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: idleMilliseconds,
      })
    : undefined;
  return embedderOf({
    id: 'minilm-l6-v2',
    dimensions: MINILM_SIZES.dimensions,
    multilingual: false,
    mostTokens: MOST_TOKENS,
    batch: BATCH,
    parallel: pool ? threads : 1,
    // The signal is not handed to the pool: it would end the thread, and the model would be read anew.
    run: (texts) => (pool ? pool.run(texts) : runMiniLm(texts)),
    close: async () => pool?.destroy(),
  });
}
