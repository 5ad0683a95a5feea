import { chunksOf, unitMean } from './chunks.js';
import type { EmbedOptions, Embedder } from './embedder.js';

/** What a model has to say and do to be an embedder. */
export interface Model {
  readonly id: string;
  readonly dimensions: number;
  readonly multilingual: boolean;
  /** How many tokens it reads of a text; longer texts are cut into runs of sentences, whose mean is taken. */
  readonly mostTokens: number;
  /** How many texts it takes at once, and how many such batches may run at a time. */
  readonly batch: number;
  readonly parallel: number;
  /** Takes at most `batch` texts; gives a vector for each, of any length. */
  run(texts: readonly string[], signal?: AbortSignal): Promise<ReadonlyArray<ArrayLike<number>>>;
  close(): Promise<void>;
}

interface Piece {
  readonly owner: number;
  readonly text: string;
  readonly weight: number;
}

/** The vectors that a model has made of pieces, put together to those of the texts they came from. */
class Mean {
  private readonly sums = new Map<number, { vectors: ArrayLike<number>[]; weights: number[] }>();
  private readonly left: number[];
  readonly done: Float32Array[];

  constructor(
    pieces: readonly Piece[],
    texts: number,
    private readonly size: number,
  ) {
    this.left = Array.from({ length: texts }, () => 0);
    for (const { owner } of pieces) this.left[owner] = (this.left[owner] ?? 0) + 1;
    this.done = this.left.map(() => new Float32Array(size));
  }

  /** Gives how many texts that finishes. */
  add(batch: readonly Piece[], vectors: ReadonlyArray<ArrayLike<number>>): number {
    let finished = 0;
    for (const [at, { owner, weight }] of batch.entries()) {
      const sum = this.sums.get(owner) ?? { vectors: [], weights: [] };
      this.sums.set(owner, sum);
      sum.vectors.push(vectors[at] ?? []);
      sum.weights.push(weight);
      this.left[owner] = (this.left[owner] ?? 0) - 1;
      if (this.left[owner] !== 0) continue;
      this.done[owner] = unitMean(sum.vectors, sum.weights, this.size);
      this.sums.delete(owner);
      finished++;
    }
    return finished;
  }
}

function check(model: Model, vectors: ReadonlyArray<ArrayLike<number>>, asked: number): void {
  const size = vectors.find((vector) => vector.length !== model.dimensions)?.length;
  if (vectors.length !== asked) throw new Error(`${model.id} gave ${vectors.length} vectors for ${asked} texts`);
  if (size !== undefined) throw new Error(`${model.id} gave a vector of ${size} numbers, not ${model.dimensions}`);
}

async function embedWith(
  model: Model,
  texts: readonly string[],
  { signal, onProgress }: EmbedOptions,
): Promise<Float32Array[]> {
  signal?.throwIfAborted();
  const pieces = texts.flatMap((text, owner) =>
    chunksOf(text, model.mostTokens).map((chunk): Piece => ({ owner, text: chunk.text, weight: chunk.tokens })),
  );
  const mean = new Mean(pieces, texts.length, model.dimensions);
  let finished = texts.length - new Set(pieces.map(({ owner }) => owner)).size;
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < pieces.length) {
      const batch = pieces.slice(next, (next += model.batch));
      const vectors = await model.run(
        batch.map(({ text }) => text),
        signal,
      );
      signal?.throwIfAborted();
      check(model, vectors, batch.length);
      finished += mean.add(batch, vectors);
      if (next < pieces.length || finished < texts.length) onProgress?.(finished, texts.length);
    }
  };
  await Promise.all(Array.from({ length: model.parallel }, lane));
  onProgress?.(texts.length, texts.length);
  return mean.done;
}

/** Takes a model; gives it as an embedder: long texts cut and averaged, batches, progress, vectors of length 1. */
export function embedderOf(model: Model): Embedder {
  const { id, dimensions, multilingual } = model;
  return {
    id,
    dimensions,
    multilingual,
    embed: (texts, options = {}) => embedWith(model, texts, options),
    close: () => model.close(),
  };
}
