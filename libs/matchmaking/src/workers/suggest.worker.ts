import type { MessagePort } from 'node:worker_threads';
import { suggest } from '../suggesting/index.js';
import type { Person, SuggestOptions, Suggestion } from '../types.js';

/** What a thread is sent: everything of `suggest` that can be cloned, and where to tell progress. */
export interface SuggestTask {
  readonly people: readonly Person[];
  readonly options: Omit<SuggestOptions, 'signal' | 'onProgress'>;
  readonly progress?: MessagePort;
}

/** What is sent back through the port, in lists done and lists in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The entry of a thread: takes a task, gives its suggestions. */
export default async function suggestInThread({ people, options, progress }: SuggestTask): Promise<Suggestion[]> {
  try {
    const onProgress = (done: number, total: number) => progress?.postMessage({ done, total } satisfies Progress);
    return await suggest(people, { ...options, ...(progress && { onProgress }) });
  } finally {
    progress?.close();
  }
}
