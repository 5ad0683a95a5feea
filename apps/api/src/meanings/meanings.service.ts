import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type KeptVectors, type Person, textsToEmbed } from '#libs/matchmaking';
import { Log } from '../platform/log.js';
import { Embedding } from './embedding.service.js';
import { TextVectorsRepository } from './text-vectors.repository.js';

/** People whose texts are read between two breaths of the event loop. */
const READ = 25;

/** Why words alone are compared. */
export type MeaningsNotice = 'embedder-failed' | 'embedder-off';

/** What is known of the meaning of an event's texts. */
export interface Meanings {
  /** Undefined where words alone are compared. */
  vectors: KeptVectors | undefined;
  /** The texts that still wait for their vector. */
  missing: string[];
  /** The hashes of all texts. */
  hashes: string[];
  notice: MeaningsNotice | null;
}

/** Sentence vectors of what people say, kept by their event under the hash of the text. */
@Injectable()
export class MeaningsService {
  constructor(
    private readonly repository: TextVectorsRepository,
    private readonly embedding: Embedding,
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
    const texts = await textsOf(people, multilingual);
    const known = await this.repository.find(eventId, id, [...texts.keys()]);
    const byText = new Map<string, Float32Array>();
    const missing: string[] = [];
    for (const [hash, text] of texts) {
      const vector = known.get(hash);
      if (vector) byText.set(text, vector);
      else missing.push(text);
    }
    return { vectors: { embedder: id, multilingual, byText }, missing, hashes: [...texts.keys()] };
  }

  /** Embeds texts and keeps their vectors. @throws where the embedder fails; what was kept before stays */
  async add(eventId: string, texts: readonly string[], signal: AbortSignal | undefined): Promise<void> {
    const { id } = await this.embedding.describe();
    const vectors = await this.embedding.embed(texts, signal ? { signal } : {});
    const kept = new Map<string, Float32Array>();
    for (const [index, text] of texts.entries()) {
      const vector = vectors[index];
      if (vector) kept.set(hashOf(text), vector);
    }
    await this.repository.put(eventId, id, kept);
  }

  /** Drops the vectors of texts that nobody says any more. */
  async forgetOthers(eventId: string, { vectors, hashes }: Meanings): Promise<void> {
    if (vectors) await this.repository.keepOnly(eventId, vectors.embedder, hashes);
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The texts whose vectors the engine looks for, by their hash; reading many people's takes a while, so it breathes. */
async function textsOf(people: readonly Person[], multilingual: boolean): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let at = 0; at < people.length; at += READ) {
    for (const text of textsToEmbed(people.slice(at, at + READ), { multilingual })) texts.set(hashOf(text), text);
    await breathe();
  }
  return texts;
}
