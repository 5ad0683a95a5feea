import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { AccountEvent } from '#libs/contracts';
import { CONFIG, type Config } from '../config-token.js';
import { newId } from '../ids.js';
import { Log } from '../log.js';

/** One entry of one account's log, on its way to the sockets of this process. */
export interface Delivered {
  accountId: string;
  event: AccountEvent;
}

/** What processes tell each other: look again at these accounts, these sessions have ended, this is how far it has come. */
interface Note {
  from: string;
  accounts?: string[];
  sessions?: string[];
  ticks?: Tick[];
}

/** An ephemeral message to one account's screens. */
export interface Tick {
  accountId: string;
  name: string;
  data: unknown;
}

interface BusEvents {
  delivered: [Delivered[]];
  wake: [accountIds: string[]];
  sessionsEnded: [sessionIds: string[]];
  ticks: [Tick[]];
}

const CHANNEL = 'treffpunkt_wake';
/** Where graphile-worker listens; it takes the number of new jobs. */
const JOBS_CHANNEL = 'jobs:insert';
/** PostgreSQL refuses a payload of 8000 bytes; an id in JSON takes 39. */
const IDS_A_NOTE = 180;
const RECONNECT_MS = 1_000;

/**
 * Wakes the realtime side: in this process at once with the entry itself, other processes by one coalesced NOTIFY a
 * turn on a connection of its own; and whoever runs jobs, likewise. A lost note costs a second: both poll as the floor.
 */
@Injectable()
export class WakeBus extends EventEmitter<BusEvents> implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly self = newId();
  private readonly accounts = new Set<string>();
  private readonly sessions = new Set<string>();
  private ticks: Tick[] = [];
  private jobs = 0;
  private client: pg.Client | undefined;
  private isScheduled = false;
  private isClosed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {
    super();
  }

  /** Tells every process about entries that were just committed. */
  publish(entries: Delivered[]): void {
    this.emit('delivered', entries);
    for (const { accountId } of entries) this.accounts.add(accountId);
    this.schedule();
  }

  /** Tells every process that sessions have ended, so that their sockets close at once. */
  publishEndedSessions(sessionIds: string[]): void {
    this.emit('sessionsEnded', sessionIds);
    for (const id of sessionIds) this.sessions.add(id);
    this.schedule();
  }

  /** Sends something that may be lost to the open screens of one account, in whichever process they are. */
  publishTick(tick: Tick): void {
    this.emit('ticks', [tick]);
    this.ticks.push(tick);
    this.schedule();
  }

  /** Wakes whoever runs jobs, in any process: so many were just committed. */
  wakeJobs(count: number): void {
    this.jobs += count;
    this.schedule();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.client?.end().catch(() => undefined);
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => void this.flush());
  }

  /** Sends what has gathered; what gathers meanwhile goes with the next turn, so that one note is under way at a time. */
  private async flush(): Promise<void> {
    while (this.jobs + this.accounts.size + this.sessions.size + this.ticks.length > 0) {
      const count = this.jobs;
      this.jobs = 0;
      if (count > 0) await this.notify(JOBS_CHANNEL, { count });
      for (const note of this.gather()) await this.notify(CHANNEL, note);
    }
    this.isScheduled = false;
  }

  private gather(): Note[] {
    const accounts = [...this.accounts];
    const sessions = [...this.sessions];
    const { ticks } = this;
    this.accounts.clear();
    this.sessions.clear();
    this.ticks = [];
    const notes: Note[] = ticks.map((tick) => ({ from: this.self, ticks: [tick] }));
    for (let at = 0; at < accounts.length; at += IDS_A_NOTE)
      notes.push({ from: this.self, accounts: accounts.slice(at, at + IDS_A_NOTE) });
    for (let at = 0; at < sessions.length; at += IDS_A_NOTE)
      notes.push({ from: this.self, sessions: sessions.slice(at, at + IDS_A_NOTE) });
    return notes;
  }

  private async notify(channel: string, note: Note | { count: number }): Promise<void> {
    try {
      await this.client?.query({
        name: 'wake',
        text: 'select pg_notify($1, $2)',
        values: [channel, JSON.stringify(note)],
      });
    } catch (error) {
      this.log.failure('a wake-up was lost; the poll will find it', error);
    }
  }

  private async connect(): Promise<void> {
    if (this.isClosed) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      options: '-c role=treffpunkt_runtime',
      application_name: 'treffpunkt-wake',
    });
    client.on('notification', (message) => this.hear(message.payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.log.failure('the wake-up connection failed', error);
      await client.end().catch(() => undefined);
      this.reconnect(client);
    }
  }

  private reconnect(lost: pg.Client): void {
    lost.removeAllListeners('end');
    if (this.client === lost) this.client = undefined;
    if (!this.isClosed) setTimeout(() => void this.connect(), RECONNECT_MS).unref();
  }

  private hear(payload: string): void {
    const note = JSON.parse(payload) as Note;
    if (note.from === this.self) return;
    if (note.accounts) this.emit('wake', note.accounts);
    if (note.sessions) this.emit('sessionsEnded', note.sessions);
    if (note.ticks) this.emit('ticks', note.ticks);
  }
}
