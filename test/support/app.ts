import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, readConfig } from '../../apps/api/src/config.js';
import { createApp } from '../../apps/api/src/start-api.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { World } from './build.js';

/** The whole product in this process, listening, on a database of its own. */
export interface TestApp {
  app: NestFastifyApplication;
  /** Where it listens, without a slash at the end. */
  url: string;
  database: TestDatabase;
  /** Makes accounts, events and attendees. */
  world: World;
  close(): Promise<void>;
}

/** Starts the product as the start does, with every role unless told otherwise; jobs only where asked for. */
export async function startTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const started = await startAppOn(database, env);
  const world = await World.open(database.ownerUrl, started.app);
  const close = async (): Promise<void> => {
    await world.close();
    await started.app.close();
    await database.drop();
  };
  return { ...started, database, world, close };
}

/** A further process' worth of the product on the same database. */
export async function startAppOn(
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<{ app: NestFastifyApplication; url: string }> {
  const app = await createApp(testConfig(database, env));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}` };
}

const testConfig = (database: TestDatabase, env: Record<string, string>): Config =>
  readConfig({
    ROLE: 'all',
    PORT: '0',
    LOG_LEVEL: 'silent',
    EMBEDDER: 'none',
    DATABASE_URL: database.runtimeUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ...env,
  });
