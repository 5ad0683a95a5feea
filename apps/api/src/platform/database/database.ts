import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Busy } from '../http/problems.js';
import { sqlState } from './sql-errors.js';
import type { Statement } from './statement.js';

interface Transaction {
  client: PoolClient;
  manager: EntityManager;
  afterCommit: (() => void)[];
}

const TRIES = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** The one way to PostgreSQL. Inside `transaction` every call joins it, without anything being passed by hand. */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();

  constructor(private readonly source: DataSource) {}

  /** Runs a prepared statement and gives its rows. */
  async rows<Row>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    const on = this.current.getStore()?.client ?? this.pool;
    const result = await on.query({ name: statement.name, text: statement.text, values });
    return result.rows as Row[];
  }

  /** Runs a prepared statement and gives its first row, if there is one. */
  async row<Row>(statement: Statement, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /** TypeORM's manager of the transaction under way, or of no transaction. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.source.manager;
  }

  /**
   * Runs `work` in one transaction; joins the one under way, if any. Serialization failures and deadlocks are tried
   * again with jitter, so `work` must do nothing outside the database.
   * @throws Busy when PostgreSQL refused every try.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!isRetryable(error)) throw error;
        if (attempt === TRIES) throw new Busy();
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  /** Runs `action` once the transaction under way has committed; at once where there is none. */
  afterCommit(action: () => void): void {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(action);
    else action();
  }

  /**
   * Takes the locks of the one lock protocol on all accounts concerned, until the transaction ends: the first thing in
   * every change of requests, meetings, bookings and blocks.
   */
  async lockAccounts(accountIds: readonly string[]): Promise<void> {
    if (!this.current.getStore()) throw new Error('Locks on accounts belong into a transaction.');
    await this.rows(LOCK_ACCOUNTS, [accountIds]);
  }

  /** The pool itself, for what keeps a connection of its own (listening, copying). */
  get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const afterCommit: (() => void)[] = [];
    let result: T;
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      result = await this.current.run({ client, manager: runner.manager, afterCommit }, work);
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const action of afterCommit) action();
    return result;
  }
}

const LOCK_ACCOUNTS: Statement = { name: 'database.lock-accounts', text: 'select lock_accounts($1::uuid[])' };

const isRetryable = (error: unknown): boolean => [SERIALIZATION_FAILURE, DEADLOCK].includes(sqlState(error) ?? '');
