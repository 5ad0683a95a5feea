import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createMatchmaker, installedWords, type Matchmaker } from '#libs/matchmaking';
import { TooMany } from '../platform/http/problems.js';

/** So many answers of the engine may one account wait for; they are worked out one after the other. */
const MOST_AWAITED = 4;
const SOON_SECONDS = 2;

/** So long a thread that has nothing to do keeps the lists of its last event, in milliseconds. */
const KEEPING = 15 * 60_000;

/**
 * The engine off the event loop: threads that start with the first work and end with the process. What somebody waits for
 * has a thread of its own, so that it never stands behind an event's run.
 */
@Injectable()
export class EngineThreads implements Matchmaker, OnApplicationShutdown {
  private readonly log = new Logger('Engine');
  private words: ReturnType<typeof installedWords> | undefined;
  private readonly engine = createMatchmaker({ idle: KEEPING, words: () => this.dictionary() });
  private readonly answering = createMatchmaker({ threads: 1, words: () => this.dictionary() });
  private readonly lines = new Map<string, { awaited: number; last: Promise<unknown> }>();

  /** Does an account's work once its earlier work is done, so that nobody takes the engine from others. @throws TooMany */
  async inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(accountId) ?? { awaited: 0, last: Promise.resolve() };
    if (line.awaited >= MOST_AWAITED) throw new TooMany(SOON_SECONDS);
    this.lines.set(accountId, line);
    line.awaited++;
    const answer = line.last.then(work);
    line.last = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      if (--line.awaited === 0) this.lines.delete(accountId);
    }
  }

  suggest(...work: Parameters<Matchmaker['suggest']>): ReturnType<Matchmaker['suggest']> {
    return this.answering.suggest(...work);
  }

  suggestFairly(...work: Parameters<Matchmaker['suggestFairly']>): ReturnType<Matchmaker['suggestFairly']> {
    return this.engine.suggestFairly(...work);
  }

  renew(...work: Parameters<Matchmaker['renew']>): ReturnType<Matchmaker['renew']> {
    return this.engine.renew(...work);
  }

  textsToEmbed(...work: Parameters<Matchmaker['textsToEmbed']>): ReturnType<Matchmaker['textsToEmbed']> {
    return this.engine.textsToEmbed(...work);
  }

  explain(...work: Parameters<Matchmaker['explain']>): ReturnType<Matchmaker['explain']> {
    return this.answering.explain(...work);
  }

  /** The installed dictionary, read once for all threads; the vocabulary goes on alone where it cannot be read. */
  private dictionary(): ReturnType<typeof installedWords> {
    this.words ??= installedWords().catch((error: unknown) => {
      this.log.warn(`The installed dictionary cannot be read: ${String(error)}`);
      return undefined;
    });
    return this.words;
  }

  async close(): Promise<void> {
    await Promise.all([this.engine.close(), this.answering.close()]);
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }
}
