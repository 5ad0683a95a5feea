import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  cached,
  createEndpointEmbedder,
  createMiniLm,
  createOnnxEmbedder,
  type Embedder,
  type EmbedOptions,
} from '#libs/matchmaking';
import { CONFIG, type Config } from '../platform/config-token.js';

/** What turns texts into vectors here, as the configuration says; made with the first work, ended with the process. */
@Injectable()
export class Embedding implements OnApplicationShutdown {
  private embedder: Promise<Embedder> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'embedder'>) {}

  /** Whether there is any; words alone are compared otherwise. */
  get isOn(): boolean {
    return this.config.embedder.kind !== 'none';
  }

  /** What names the vectors, and whether German is read as it stands. @throws where the embedder cannot be had */
  async describe(): Promise<Pick<Embedder, 'id' | 'multilingual'>> {
    return this.get();
  }

  /** A vector for each text, in their order. @throws where the embedder fails */
  async embed(texts: readonly string[], options: EmbedOptions): Promise<Float32Array[]> {
    return (await this.get()).embed(texts, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.embedder?.catch(() => undefined))?.close();
  }

  private get(): Promise<Embedder> {
    this.embedder ??= make(this.config.embedder).catch((error: unknown) => {
      this.embedder = undefined;
      throw error;
    });
    return this.embedder;
  }
}

async function make(chosen: Config['embedder']): Promise<Embedder> {
  switch (chosen.kind) {
    case 'minilm':
      return cached(createMiniLm());
    case 'endpoint':
      return cached(createEndpointEmbedder(chosen));
    case 'folder':
      return cached(await createOnnxEmbedder(chosen));
    case 'none':
      throw new Error('There is no embedder: EMBEDDER is none.');
  }
}
