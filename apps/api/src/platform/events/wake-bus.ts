import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config-token.js';
import { newId } from '../ids.js';
import { Log } from '../log.js';
import { type Batch, beginningOf, type Carrier, type Delivered, type Note, type Tick } from './note.js';
import { NotifyCarrier } from './notify-carrier.js';
import { RedisCarrier } from './redis-carrier.js';

interface BusEvents {
  delivered: [Delivered[]];
  wake: [accountIds: string[]];
  sessionsEnded: [sessionIds: string[]];
  ticks: [Tick[]];
}

const nothing = (): Batch => ({ entries: [], sessions: [], ticks: [] });

/**
 * Wakes the realtime side: in this process at once with the entry itself, other processes by one note a turn, over Redis
 * where it is set and PostgreSQL's NOTIFY otherwise; and whoever runs jobs, likewise. A lost note costs a second: both
 * poll as the floor.
 */
@Injectable()
export class WakeBus extends EventEmitter<BusEvents> implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly self = newId();
  private readonly ownBeginning = beginningOf(this.self);
  /** Jobs are woken through PostgreSQL in any case: the runner listens there. */
  private readonly postgres: NotifyCarrier;
  private readonly redis: RedisCarrier | undefined;
  private gathered = nothing();
  private jobs = 0;
  private isScheduled = false;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly log: Log,
  ) {
    super();
    this.postgres = new NotifyCarrier(config.databaseUrl, log);
    this.redis = config.redisUrl === undefined ? undefined : new RedisCarrier(config.redisUrl, log);
  }

  /** Tells every process about entries that were just committed. */
  publish(entries: Delivered[]): void {
    this.emit('delivered', entries);
    for (const entry of entries) this.gathered.entries.push(entry);
    this.schedule();
  }

  /** Tells every process that sessions have ended, so that their sockets close at once. */
  publishEndedSessions(sessionIds: string[]): void {
    this.emit('sessionsEnded', sessionIds);
    this.gathered.sessions.push(...sessionIds);
    this.schedule();
  }

  /** Sends something that may be lost to the open screens of one account, in whichever process they are. */
  publishTick(tick: Tick): void {
    this.emit('ticks', [tick]);
    this.gathered.ticks.push(tick);
    this.schedule();
  }

  /** Wakes whoever runs jobs, in any process: so many were just committed. */
  wakeJobs(count: number): void {
    this.jobs += count;
    this.schedule();
  }

  async onApplicationBootstrap(): Promise<void> {
    const hear = (payload: string): void => this.hear(payload);
    await Promise.all([this.postgres.open(this.redis ? undefined : hear), this.redis?.open(hear)]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.postgres.close(), this.redis?.close()]);
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => void this.flush());
  }

  /** Sends what has gathered; what gathers meanwhile goes with the next turn, so that one note is under way at a time. */
  private async flush(): Promise<void> {
    const carrier: Carrier = this.redis ?? this.postgres;
    for (;;) {
      const { jobs, gathered } = this;
      const hasNotes = gathered.entries.length + gathered.sessions.length + gathered.ticks.length > 0;
      if (jobs === 0 && !hasNotes) break;
      this.jobs = 0;
      this.gathered = nothing();
      if (jobs > 0) await this.postgres.wakeJobs(jobs);
      if (hasNotes) await carrier.send(this.self, gathered);
    }
    this.isScheduled = false;
  }

  private hear(payload: string): void {
    if (payload.startsWith(this.ownBeginning)) return;
    const note = this.parse(payload);
    if (note?.entries?.length) this.emit('delivered', note.entries);
    if (note?.accounts?.length) this.emit('wake', note.accounts);
    if (note?.sessions?.length) this.emit('sessionsEnded', note.sessions);
    if (note?.ticks?.length) this.emit('ticks', note.ticks);
  }

  private parse(payload: string): Note | undefined {
    try {
      return JSON.parse(payload) as Note;
    } catch (error) {
      this.log.failure('a note could not be read; the poll will find what it said', error);
      return undefined;
    }
  }
}
