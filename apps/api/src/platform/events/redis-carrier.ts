import { Redis } from 'ioredis';
import type { Log } from '../log.js';
import { type Batch, type Carrier, payloadOf } from './note.js';

const CONNECT_MS = 2_000;
const RECONNECT_MS = 500;

/**
 * Notes over Redis: one message a turn that holds the entries themselves, so that nobody reads the log to pass them on.
 * While Redis is away notes are lost and the polls carry on; it is found again by itself.
 */
export class RedisCarrier implements Carrier {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private readonly channel: string;

  constructor(
    url: string,
    private readonly log: Log,
  ) {
    const options = { lazyConnect: true, connectTimeout: CONNECT_MS, retryStrategy: () => RECONNECT_MS };
    // A note that waits for Redis to come back is one that the polls have overtaken.
    this.publisher = new Redis(url, { ...options, enableOfflineQueue: false, commandTimeout: CONNECT_MS });
    this.subscriber = new Redis(url, { ...options, maxRetriesPerRequest: null });
    // Channels know no databases: the number in the URL keeps two installations on one Redis apart.
    this.channel = `treffpunkt_wake_${this.publisher.options.db ?? 0}`;
  }

  async open(hear: (payload: string) => void): Promise<void> {
    for (const redis of [this.publisher, this.subscriber]) redis.on('error', () => undefined);
    this.publisher.on('ready', () => this.log.info('the bus is open'));
    this.publisher.on('close', () => this.log.info('the bus is closed; the polls carry on'));
    this.subscriber.on('message', (_channel, payload: string) => hear(payload));
    const connected = Promise.all([this.publisher.connect(), this.subscriber.connect()]);
    await connected.catch((error: unknown) => this.log.failure('Redis cannot be reached; it is tried again', error));
    const subscribed = this.subscriber.subscribe(this.channel).catch(() => undefined);
    if (this.subscriber.status === 'ready') await subscribed;
  }

  async send(from: string, batch: Batch): Promise<void> {
    if (this.publisher.status !== 'ready') return;
    await this.publisher.publish(this.channel, payloadOf(from, batch)).catch(() => undefined);
  }

  close(): Promise<void> {
    for (const redis of [this.publisher, this.subscriber]) redis.removeAllListeners('close').disconnect();
    return Promise.resolve();
  }
}
