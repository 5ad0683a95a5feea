import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WordLayer } from '../text/word-layer.js';

const entry = fileURLToPath(new URL('./words.worker.js', import.meta.url));

/**
 * As `readInstalledWords`, in a thread of its own, since it takes two seconds; gives undefined from TypeScript sources,
 * which a thread cannot load. Rejects with what the file system says.
 */
export function installedWords(): Promise<WordLayer | undefined> {
  if (!existsSync(entry)) return Promise.resolve(undefined);
  const worker = new Worker(entry);
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
