import 'reflect-metadata';
import pg from 'pg';
import { runtimeDataSource } from '../../apps/api/src/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { createTestDatabase } from './database.js';

/** A database of a test's own, as repositories use it, and a client that looks past them. */
export interface TestRepositories {
  /** As the product at work sees it. */
  database: Database;
  /** As the owner of the tables. */
  owner: pg.Client;
  close(): Promise<void>;
}

/** Opens a migrated database with so many connections for the repositories of a test. */
export async function openRepositories(connections: number): Promise<TestRepositories> {
  const made = await createTestDatabase();
  const source = await runtimeDataSource(made.runtimeUrl, connections).initialize();
  const owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  return {
    database: new Database(source),
    owner,
    close: async () => {
      await owner.end();
      await source.destroy();
      await made.drop();
    },
  };
}
