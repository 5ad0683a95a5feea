import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type CronItem, parseCronItems, run, type Runner, type WorkerEvents } from 'graphile-worker';
import { CONFIG, type Config } from '../config-token.js';
import { Database } from '../database/database.js';
import { openPool, type OwnPool } from '../database/own-pool.js';
import { statement } from '../database/statement.js';
import { WakeBus } from '../events/wake-bus.js';
import { Log } from '../log.js';
import { silentJobsLogger } from './jobs-logger.js';
import { LivingWorkers } from './living-workers.js';

/** What a job carries: ids, never personal data. */
export type JobPayload = Record<string, string | number | boolean>;

/** Runs one job. It may be run again after a crash, so it must be idempotent. */
export type JobHandler = (payload: JobPayload, signal: AbortSignal | undefined) => Promise<void>;

/** When and how a job runs. */
export interface JobOptions {
  runAt?: Date;
  /** A waiting job of that key is replaced. */
  key?: string;
  /** The replaced job's time stays: many changes in a row cannot put it off for ever. */
  keepsTime?: boolean;
  /** Jobs of one queue run one after the other, over all processes. */
  queue?: string;
  /** Somebody sits and waits for it: it goes before everything else. */
  isUrgent?: boolean;
}

const CONCURRENCY = 4;
const AGAIN_MS = 1_000;

/** Side effects as graphile-worker jobs, added in the transaction that caused them: that is the outbox. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly schedules: CronItem[] = [];
  private pool: OwnPool | undefined;
  private runner: Runner | undefined;
  private isClosed = false;
  private living: LivingWorkers | undefined;

  constructor(
    private readonly database: Database,
    private readonly bus: WakeBus,
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Says how jobs of a name are run; in a module's start, in every process. @throws where it is said twice */
  handle(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`The job ${name} is handled twice.`);
    this.handlers.set(name, handler);
  }

  /** The same, run by the clock: `schedule` is five crontab fields, in UTC. */
  handleEvery(schedule: string, name: string, handler: JobHandler): void {
    this.handle(name, handler);
    this.schedules.push({ task: name, match: schedule, options: { backfillPeriod: 0, maxAttempts: 3 } });
  }

  /** Adds a job in the transaction under way. */
  async add(name: string, payload: JobPayload, options: JobOptions = {}): Promise<void> {
    this.requireHandler(name);
    const { runAt = null, key = null, queue = null, keepsTime = false, isUrgent = false } = options;
    const priority = isUrgent ? BEFORE : 0;
    await this.database.rows(ADD, [name, JSON.stringify(payload), runAt, key, queue, keepsTime, priority]);
    if (runAt === null) this.database.afterCommit(() => this.bus.wakeJobs(1));
  }

  /** Adds many jobs of one name in the transaction under way, in one statement; a crowd, so single jobs go before it. */
  async addAll(name: string, payloads: readonly JobPayload[]): Promise<void> {
    this.requireHandler(name);
    if (payloads.length === 0) return;
    await this.database.rows(ADD_ALL, [name, JSON.stringify(payloads)]);
    this.database.afterCommit(() => this.bus.wakeJobs(payloads.length));
  }

  /** Whether a job of that key waits or runs. */
  async isUnderWay(key: string): Promise<boolean> {
    return (await this.database.row(UNDER_WAY, [key])) !== undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.roles.has('jobs')) return;
    this.pool = openPool(this.config.databaseUrl, CONCURRENCY + 3);
    await this.start(this.pool);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.runner?.stop().catch(() => undefined);
    await this.living?.end();
    await this.pool?.end();
  }

  private async start(pool: OwnPool): Promise<void> {
    const living = new LivingWorkers(pool, this.log);
    const events: WorkerEvents = new EventEmitter();
    // Jobs are taken in the name of the pool, not of its workers.
    events.on('pool:create', ({ workerPool }) => living.add(workerPool.id));
    this.living = living;
    this.runner = await run({
      pgPool: pool,
      events,
      // Ends of jobs are told apart from the work: where one cannot be told, the library ends, and not the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 1_000,
      parsedCronItems: parseCronItems(this.schedules),
      logger: silentJobsLogger,
      taskList: Object.fromEntries(
        [...this.handlers].map(([name, handler]) => [
          name,
          (payload, helpers) => this.runOne(name, handler, payload as JobPayload, helpers.abortSignal),
        ]),
      ),
    });
    living.watch();
    void this.runner.promise.catch(() => undefined).then(() => this.startAgain(pool));
  }

  /**
   * The library lays its work down where the database goes away in the wrong moment: it is begun again, by workers who
   * hold nothing of what those before them left.
   */
  private async startAgain(pool: OwnPool): Promise<void> {
    while (!this.isClosed) {
      this.log.info('the runner of jobs has ended; it begins again');
      await this.living?.end();
      await sleep(AGAIN_MS, undefined, { ref: false });
      if (this.isClosed) return;
      try {
        return await this.start(pool);
      } catch (error) {
        this.log.failure('the runner of jobs could not begin again', error);
      }
    }
  }

  private requireHandler(name: string): void {
    if (!this.handlers.has(name)) throw new Error(`Nobody handles the job ${name}.`);
  }

  private async runOne(name: string, handler: JobHandler, payload: JobPayload, signal?: AbortSignal): Promise<void> {
    try {
      await handler(payload, signal);
    } catch (error) {
      this.log.failure('job failed', error, { job: name });
      throw error;
    }
  }
}

/** graphile-worker takes lower numbers first; a job is 0 unless it says otherwise. */
const BEHIND = 10;
const BEFORE = -10;
const ADD = statement(
  'jobs.add',
  `select count(*) from add_jobs_quietly(
     array[($1::text, $2::json, $5::text, $3::timestamptz, 12::smallint, $4::text, $7::smallint, null)::graphile_worker.job_spec],
     $6::boolean)`,
);
const ADD_ALL = statement(
  'jobs.add-all',
  `select count(*) from add_jobs_quietly(array(
     select ($1::text, payload, null, null, 12::smallint, null, ${BEHIND}::smallint, null)::graphile_worker.job_spec
     from json_array_elements($2::json) payload))`,
);
const UNDER_WAY = statement('jobs.under-way', `select 1 from graphile_worker.jobs where key = $1`);
