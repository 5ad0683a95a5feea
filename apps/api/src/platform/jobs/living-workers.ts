import type { OwnConnection, OwnPool } from '../database/own-pool.js';
import type { Log } from '../log.js';

/** The first half of the locks' names; the second is the worker's id. */
const LOCKS = 7_041;
const LOOK_EVERY_MS = 15_000;

const HOLD = {
  name: 'jobs.hold',
  text: `select pg_advisory_lock(${LOCKS}, hashtext(id)) from unnest($1::text[]) id`,
};
/** A worker that has just begun may not hold its lock yet, so what is younger than 10 seconds is left alone. */
const FREE = {
  name: 'jobs.free',
  text: `select graphile_worker.force_unlock_workers(array_agg(id)) from (
           select id from (
             select locked_by as id, locked_at from graphile_worker.jobs where locked_by is not null
             union select locked_by, locked_at from graphile_worker._private_job_queues where locked_by is not null
           ) taken
           group by id having max(locked_at) < now() - interval '10 seconds'
         ) old
         where id <> all($1::text[]) and pg_try_advisory_xact_lock(${LOCKS}, hashtext(id))`,
};

/**
 * Frees what a killed process had under way. graphile-worker itself waits four hours before it believes that a worker is
 * gone, and a queue stands still for as long; here every worker holds a lock on a connection of its own, and PostgreSQL
 * lets go of that the moment the process dies.
 */
export class LivingWorkers {
  private readonly ids = new Set<string>();
  private client: OwnConnection | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: OwnPool,
    private readonly log: Log,
  ) {}

  /** Says that a worker of this process lives, until the process ends. */
  add(id: string): void {
    this.ids.add(id);
    this.look((client) => client.query({ ...HOLD, values: [[id]] }));
  }

  /** Looks now and then for workers that live no more, and frees what they had. */
  watch(): void {
    const free = (): void => this.look((client) => client.query({ ...FREE, values: [[...this.ids]] }));
    free();
    this.timer = setInterval(free, LOOK_EVERY_MS);
  }

  /** Stops looking, and lets go. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
    this.client?.release(true);
    this.client = undefined;
  }

  /** One after the other, on the one connection that holds the locks; a broken one is replaced, and holds them again. */
  private look(ask: (client: OwnConnection) => Promise<unknown>): void {
    this.looking = this.looking.then(async () => {
      try {
        this.client ??= await this.connect();
        await ask(this.client);
      } catch (error) {
        this.log.failure('The locks of living workers were not held; trying again', error);
        this.client?.release(true);
        this.client = undefined;
      }
    });
  }

  private async connect(): Promise<OwnConnection> {
    const client = await this.pool.connect();
    await client.query({ ...HOLD, values: [[...this.ids]] });
    return client;
  }
}
