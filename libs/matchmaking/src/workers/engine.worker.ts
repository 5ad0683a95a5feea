import type { MessagePort } from 'node:worker_threads';
import { explain, suggestFairly } from '../suggesting/index.js';
import { type KeptVectors, vectorsOf } from '../embed/embedder.js';
import { findCandidates } from './candidates.js';
import type { Person, SuggestOptions } from '../types.js';

/** The options of the engine in threads: vectors come as plain data. */
export type ThreadOptions = Omit<SuggestOptions, 'vectors'> & { readonly vectors?: KeptVectors };

/** Everything of the options that can be cloned into a thread. */
export type SentOptions = Omit<ThreadOptions, 'signal' | 'onProgress'>;

/** Takes options as they were sent; gives them as the engine takes them. */
export function received({ vectors, ...options }: ThreadOptions): SuggestOptions {
  if (!vectors) return options;
  const { embedder: id, multilingual, byText } = vectors;
  return { ...options, vectors: vectorsOf({ id, multilingual }, byText) };
}

/** What a thread is sent: whom it is about, what to do with them, and where to tell progress. */
export interface EngineTask {
  readonly people: readonly Person[];
  readonly options: SentOptions;
  /** Two ids: explain this pair; without it everybody asked for gets suggestions. */
  readonly pair?: readonly [string, string];
  readonly progress?: MessagePort;
}

/** What is sent back through the port, in lists done and lists in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The entry of a thread: takes a task, gives its suggestions or its explanation. */
export default async function engineInThread({ people, options, pair, progress }: EngineTask): Promise<unknown> {
  try {
    if (pair) return await explain(...pair, people, received(options));
    const onProgress = (done: number, total: number) => progress?.postMessage({ done, total } satisfies Progress);
    return await suggestFairly(people, { ...received(options), ...(progress && { onProgress }) }, (search) =>
      findCandidates(search),
    );
  } finally {
    progress?.close();
  }
}
