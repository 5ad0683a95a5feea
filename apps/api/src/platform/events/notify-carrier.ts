import pg from 'pg';
import type { Log } from '../log.js';
import { type Batch, type Carrier, type Note, payloadOf } from './note.js';

const CHANNEL = 'treffpunkt_wake';
/** Where graphile-worker listens; it takes the number of new jobs. */
const JOBS_CHANNEL = 'jobs:insert';
/** PostgreSQL refuses a payload of 8000 bytes; an id in JSON takes 39. */
const IDS_A_NOTE = 180;
const CONNECT_MS = 5_000;
const RECONNECT_MS = 1_000;

/** Notes as PostgreSQL's NOTIFY, on a connection of their own, so that none is sent in a writer's transaction. */
export class NotifyCarrier implements Carrier {
  private client: pg.Client | undefined;
  private hear: ((payload: string) => void) | undefined;
  private isClosed = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Log,
  ) {}

  /** Without `hear` it only sends. */
  async open(hear?: (payload: string) => void): Promise<void> {
    this.hear = hear;
    await this.connect();
  }

  /** Says whose logs to read rather than what they say: a payload is short. */
  async send(from: string, { entries, sessions, ticks }: Batch): Promise<void> {
    const accounts = [...new Set(entries.map(({ accountId }) => accountId))];
    const notes: Note[] = [
      ...ticks.map((tick) => ({ ticks: [tick] })),
      ...parts(accounts).map((part) => ({ accounts: part })),
      ...parts(sessions).map((part) => ({ sessions: part })),
    ];
    for (const note of notes) await this.notify(CHANNEL, payloadOf(from, note));
  }

  /** Wakes whoever runs jobs, in any process. */
  wakeJobs(count: number): Promise<void> {
    return this.notify(JOBS_CHANNEL, JSON.stringify({ count }));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async notify(channel: string, payload: string): Promise<void> {
    try {
      await this.client?.query({ name: 'wake', text: 'select pg_notify($1, $2)', values: [channel, payload] });
    } catch (error) {
      this.log.failure('a wake-up was lost; the poll will find it', error);
    }
  }

  private async connect(): Promise<void> {
    if (this.isClosed) return;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      options: '-c role=treffpunkt_runtime',
      application_name: 'treffpunkt-wake',
      connectionTimeoutMillis: CONNECT_MS,
    });
    client.on('notification', (message) => this.hear?.(message.payload ?? ''));
    client.on('error', () => undefined);
    // A connection that fails while it is made also ends: it is followed by one other, not by two.
    let isLost = false;
    const lose = (): void => {
      if (!isLost) this.reconnect(client);
      isLost = true;
    };
    client.on('end', lose);
    try {
      await client.connect();
      if (this.hear) await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.log.failure('the wake-up connection failed', error);
      await client.end().catch(() => undefined);
      lose();
    }
  }

  private reconnect(lost: pg.Client): void {
    if (this.client === lost) this.client = undefined;
    if (!this.isClosed) setTimeout(() => void this.connect(), RECONNECT_MS).unref();
  }
}

function parts(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / IDS_A_NOTE);
  return Array.from({ length: count }, (_, at) => ids.slice(at * IDS_A_NOTE, (at + 1) * IDS_A_NOTE));
}
