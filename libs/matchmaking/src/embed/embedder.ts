/** How a run of an embedder can be stopped and watched. */
export interface EmbedOptions {
  readonly signal?: AbortSignal;
  /** Called with how many of the texts are done, and how many there are; the last call says that all are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Turns texts into vectors whose cosine says how near their meanings are. Close it when it is no longer needed. */
export interface Embedder {
  /** Names the model: vectors of different ids must not be compared. */
  readonly id: string;
  readonly dimensions: number;
  /** Whether it reads German as well as English; for one that does not, German texts are pivoted first. */
  readonly multilingual: boolean;
  /**
   * Takes texts of any length; gives a vector of length 1 for each, in their order (all zeros for an empty text). Rejects
   * with the signal's reason once it is aborted.
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** Vectors that the caller keeps, by the text they were made from (see `textsToEmbed`); all of one embedder. */
export interface Vectors {
  /** The id of the embedder. */
  readonly embedder: string;
  readonly multilingual: boolean;
  /** Takes a text; gives its vector of length 1, or undefined where there is none yet: the text is scored by its words. */
  get(text: string): Float32Array | undefined;
}

/** The same as plain data, which can be sent into a thread. */
export interface KeptVectors {
  readonly embedder: string;
  readonly multilingual: boolean;
  readonly byText: ReadonlyMap<string, Float32Array>;
}

/** Takes an embedder (or only what names it) and vectors by their texts; gives them as `suggest` takes them. */
export function vectorsOf(
  { id, multilingual }: Pick<Embedder, 'id' | 'multilingual'>,
  byText: ReadonlyMap<string, Float32Array>,
): Vectors {
  return { embedder: id, multilingual, get: (text) => byText.get(text) };
}
