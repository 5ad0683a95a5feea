import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { KeptVectors, Person } from '#libs/matchmaking';
import { EngineThreads } from '../engine/index.js';
import { Log } from '../platform/log.js';
import { Embedding } from './embedding.service.js';
import { TextVectorsRepository } from './text-vectors.repository.js';

/** People whose texts are looked through between two breaths of the event loop. */
const LOOKED_THROUGH = 500;

/** Why words alone are compared. */
export type MeaningsNotice = 'embedder-failed' | 'embedder-off';

/** A text, and the attendees who say it. */
export interface SaidText {
  text: string;
  saidBy: string[];
}

/** What is known of the meaning of an event's texts. */
export interface Meanings {
  /** Undefined where words alone are compared. */
  vectors: KeptVectors | undefined;
  /** The texts that still wait for their vector. */
  missing: SaidText[];
  /** The hashes of all texts. */
  hashes: string[];
  notice: MeaningsNotice | null;
}

/** Vectors that were just made, by the hash of their text. */
interface NewVectors {
  embedder: string;
  byHash: Map<string, Float32Array>;
}

/** Sentence vectors of what people say, kept by their event under the hash of the text. */
@Injectable()
export class MeaningsService {
  constructor(
    private readonly repository: TextVectorsRepository,
    private readonly embedding: Embedding,
    private readonly engine: EngineThreads,
    private readonly log: Log,
  ) {}

  /** The vectors there are and what is missing. An embedder that cannot be had is noted: words go on alone. */
  async look(eventId: string, people: readonly Person[]): Promise<Meanings> {
    const none = { vectors: undefined, missing: [], hashes: [] };
    if (!this.embedding.isOn) return { ...none, notice: 'embedder-off' };
    try {
      return { ...(await this.find(eventId, people)), notice: null };
    } catch (error) {
      this.log.failure('embedder failed', error);
      return { ...none, notice: 'embedder-failed' };
    }
  }

  /** The same. @throws where the embedder cannot be had */
  async find(eventId: string, people: readonly Person[]): Promise<Omit<Meanings, 'notice'>> {
    const { id, multilingual } = await this.embedding.describe();
    const texts = await this.textsOf(people, multilingual);
    const known = await this.repository.find(eventId, id, [...texts.keys()]);
    const byText = new Map<string, Float32Array>();
    const missing: SaidText[] = [];
    for (const [hash, said] of texts) {
      const vector = known.get(hash);
      if (vector) byText.set(said.text, vector);
      else missing.push(said);
    }
    return { vectors: { embedder: id, multilingual, byText }, missing, hashes: [...texts.keys()] };
  }

  /** Embeds texts; gives their vectors to be kept. @throws where the embedder fails */
  async embed(texts: readonly string[], signal: AbortSignal | undefined): Promise<NewVectors> {
    const { id } = await this.embedding.describe();
    const vectors = await this.embedding.embed(texts, signal ? { signal } : {});
    const byHash = new Map<string, Float32Array>();
    for (const [index, text] of texts.entries()) {
      const vector = vectors[index];
      if (vector) byHash.set(hashOf(text), vector);
    }
    return { embedder: id, byHash };
  }

  /** Keeps vectors for an event, in the transaction under way. */
  keep(eventId: string, { embedder, byHash }: NewVectors): Promise<void> {
    return this.repository.put(eventId, embedder, byHash);
  }

  /** Drops the vectors of texts that nobody says any more. */
  async forgetOthers(eventId: string, { vectors, hashes }: Meanings): Promise<void> {
    if (vectors) await this.repository.keepOnly(eventId, vectors.embedder, hashes);
  }

  /** The texts whose vectors the engine looks for, by their hash. They are read in a thread. */
  private async textsOf(people: readonly Person[], multilingual: boolean): Promise<Map<string, SaidText>> {
    const said = await this.engine.textsToEmbed(people, { multilingual });
    const texts = new Map<string, SaidText>();
    for (const [at, { id }] of people.entries()) {
      for (const text of said[at] ?? []) {
        const hash = hashOf(text);
        const there = texts.get(hash);
        if (there) there.saidBy.push(id);
        else texts.set(hash, { text, saidBy: [id] });
      }
      if (at % LOOKED_THROUGH === LOOKED_THROUGH - 1) await breathe();
    }
    return texts;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
