import { basename, dirname, resolve } from 'node:path';
import type { Embedder } from './embedder.js';
import { embedderOf } from './model.js';

/** What is used of the package @huggingface/transformers (3.x). */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: 'feature-extraction', model: string, options: { local_files_only: true }): Promise<Extractor>;
}

/** A model of that package: takes texts, gives one row of numbers for each. */
export interface Extractor {
  (
    texts: string[],
    options: { pooling: Pooling; normalize: boolean },
  ): Promise<{ data: ArrayLike<number>; dims: readonly number[] }>;
  dispose(): Promise<unknown>;
}

type Pooling = 'mean' | 'cls';

/** A model's folder and how it wants to be used (its model card says it). */
export interface OnnxOptions {
  /** Holds `config.json`, `tokenizer.json` and `onnx/model.onnx`. */
  readonly folder: string;
  readonly multilingual: boolean;
  readonly mostTokens?: number;
  readonly pooling?: Pooling;
  /** Put before every text, as `query: ` for the models of the E5 family. */
  readonly prefix?: string;
  /** Loads the package; `import('@huggingface/transformers')` unless said. */
  readonly load?: () => Promise<Transformers>;
}

const PACKAGE = '@huggingface/transformers';

async function loadPackage(): Promise<Transformers> {
  try {
    // The name is no literal: the package is optional, and neither compiler nor installer shall look for it.
    const name: string = PACKAGE;
    return (await import(name)) as Transformers;
  } catch (cause) {
    throw new Error(`A local ONNX model needs the package ${PACKAGE}: install it with npm install ${PACKAGE}`, {
      cause,
    });
  }
}

function rows(data: ArrayLike<number>, count: number): ArrayLike<number>[] {
  const values = Float32Array.from(data);
  const size = values.length / count;
  return Array.from({ length: count }, (_, row) => values.subarray(row * size, (row + 1) * size));
}

/**
 * Takes the folder of an ONNX model; gives it as an embedder, without network. Rejects with a sentence that says what to
 * install where the optional package @huggingface/transformers is missing. The model's own threads compute, off the event
 * loop, where the package runs on onnxruntime-node.
 */
export async function createOnnxEmbedder(options: OnnxOptions): Promise<Embedder> {
  const { env, pipeline } = await (options.load ?? loadPackage)();
  const folder = resolve(options.folder);
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const extractor = await pipeline('feature-extraction', basename(folder), { local_files_only: true });
  const run = async (texts: readonly string[]) => {
    const prefixed = texts.map((text) => `${options.prefix ?? ''}${text}`);
    const { data } = await extractor(prefixed, { pooling: options.pooling ?? 'mean', normalize: true });
    return rows(data, texts.length);
  };
  const [probe] = await run(['expertise']);
  return embedderOf({
    id: `onnx:${basename(folder)}`,
    dimensions: probe?.length ?? 0,
    multilingual: options.multilingual,
    mostTokens: options.mostTokens ?? 500,
    batch: 8,
    parallel: 1,
    run,
    close: async () => {
      await extractor.dispose();
    },
  });
}
