import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { OWNER, restrictDatabase, withClient } from '../../apps/local/src/postgres/roles.js';
import { inDatabase } from './postgres.js';

/** A migrated database of a test's own. */
export interface TestDatabase {
  ownerUrl: string;
  runtimeUrl: string;
  superuserUrl: string;
  /** Deletes it, cutting connections that are still open: end your pools first. */
  drop(): Promise<void>;
}

/** Clones the migrated template for one test file. Throws when the run's PostgreSQL was not started. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const superuserUrl = told('TEST_SUPERUSER_URL');
  const template = told('TEST_TEMPLATE');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const database = pg.escapeIdentifier(name);
  await withClient(superuserUrl, async (client) => {
    // Copying through the log is the fast way for a small database: copying files would force two checkpoints.
    await client.query(
      `CREATE DATABASE ${database} TEMPLATE ${pg.escapeIdentifier(template)} OWNER ${OWNER} STRATEGY wal_log`,
    );
    await restrictDatabase(client, name);
  });
  return {
    ownerUrl: inDatabase(told('TEST_OWNER_URL'), name),
    runtimeUrl: inDatabase(told('TEST_RUNTIME_URL'), name),
    superuserUrl: inDatabase(superuserUrl, name),
    drop: () =>
      withClient(superuserUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      }),
  };
}

function told(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: this test needs the PostgreSQL that test/support/global-setup.mjs starts.`);
  }
  return value;
}
