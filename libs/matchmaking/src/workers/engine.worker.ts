import type { MessagePort } from 'node:worker_threads';
import { explain, renew, type Standing, suggestFairly } from '../suggesting/index.js';
import { textsToEmbed } from '../scoring/corpus.js';
import { type KeptVectors, vectorsOf } from '../embed/embedder.js';
import { threadCrew } from './crew.js';
import { KeptLists } from './kept.js';
import { useWords } from '../text/dictionary.js';
import type { WordLayer } from '../text/word-layer.js';
import type { Person, SuggestOptions } from '../types.js';

/** What lists are kept as: of which event, by which run of the caller's they are made, and which was the last before it. */
export interface Keep {
  readonly event: string;
  readonly run: string;
  readonly before?: string | undefined;
}

/** The options of the engine in threads: vectors come as plain data, and lists may be kept for edits. */
export type ThreadOptions = Omit<SuggestOptions, 'vectors'> & { readonly vectors?: KeptVectors; readonly keep?: Keep };

/** Everything of the options that can be cloned into a thread. */
export type SentOptions = Omit<ThreadOptions, 'signal' | 'onProgress'>;

/** Takes options as they were sent; gives them as the engine takes them. */
export function received({ vectors, keep: _keep, ...options }: ThreadOptions): SuggestOptions {
  if (!vectors) return options;
  const { embedder: id, multilingual, byText } = vectors;
  return { ...options, vectors: vectorsOf({ id, multilingual }, byText) };
}

/**
 * What to do: lists for everybody asked for, those that an edit touches (of everybody, or where lists are kept of those edited
 * alone), an explanation of a pair, or what each person says that has a vector.
 */
export type EngineWork =
  | { readonly kind: 'suggest' }
  | { readonly kind: 'renew'; readonly changed: readonly string[]; readonly standing: Standing }
  | { readonly kind: 'edit' }
  | { readonly kind: 'explain'; readonly pair: readonly [string, string] }
  | { readonly kind: 'texts'; readonly multilingual: boolean };

/** What a thread is sent: whom it is about, what to do with them, a further dictionary, and where to tell progress. */
export interface EngineTask {
  readonly people: readonly Person[];
  readonly options: SentOptions;
  readonly work: EngineWork;
  readonly words?: WordLayer;
  readonly progress?: MessagePort;
}

/** What is sent back through the port, in lists done and lists in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The entry of a thread: takes a task, gives what it asks for. */
export default async function engineInThread({ progress, ...task }: EngineTask): Promise<unknown> {
  useWords(task.words);
  try {
    const onProgress = (done: number, total: number) => progress?.postMessage({ done, total } satisfies Progress);
    return await done(task, { ...received(task.options), ...(progress && { onProgress }) });
  } finally {
    progress?.close();
  }
}

const kept = new KeptLists();

/** Takes a task and the options as the engine takes them; does it in this thread. */
export async function done({ people, work, options: { keep } }: EngineTask, options: SuggestOptions): Promise<unknown> {
  switch (work.kind) {
    case 'suggest':
      return (
        (keep && (await kept.suggest(people, options, keep, threadCrew()))) ??
        suggestFairly(people, options, threadCrew())
      );
    case 'renew':
      return renew(people, work.changed, work.standing, options);
    case 'edit':
      return keep?.before === undefined
        ? undefined
        : kept.renew(people, options, { event: keep.event, run: keep.before }, keep.run);
    case 'explain':
      return explain(...work.pair, people, options);
    case 'texts':
      return textsOf(people, work.multilingual);
  }
}

/** Takes people and whether the embedder reads German; gives for each person the texts whose vectors are looked for. */
export const textsOf = (people: readonly Person[], multilingual: boolean): string[][] =>
  people.map((person) => textsToEmbed([person], { multilingual }));
