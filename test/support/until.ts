import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 25;
const PATIENCE_MS = 15_000;

/** Asks again and again until `ask` gives something; for what a job does on its own time. @throws when it never does */
export async function until<T>(ask: () => Promise<T | undefined>, patience = PATIENCE_MS): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(EVERY_MS)) {
    const found = await ask();
    if (found !== undefined) return found;
  }
  throw new Error(`What was waited for did not come in ${patience / 1000} seconds.`);
}
