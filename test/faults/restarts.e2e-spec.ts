import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { type LocalPostgres, removeLocalPostgres, startLocalPostgres } from '../../apps/local/src/postgres/index.js';
import { startAppOn } from '../support/app.js';
import { World } from '../support/build.js';
import type { TestDatabase } from '../support/database.js';
import { hasRedis, RedisProcess } from '../support/redis-process.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';
import { judge } from './history/check-history.js';
import { findOverlaps } from './history/find-overlaps.js';
import { Play } from './history/play.js';

/*
 * PostgreSQL dies and comes back while people act over two processes, and Redis with it. Nothing is restarted but these:
 * processes and clients recover by themselves. 1 time in every run, 100 times with TEST_LONG=true.
 */

const ROUNDS = Number(process.env['RESTARTS'] ?? (process.env['TEST_LONG'] === 'true' ? 100 : 1));
const SECONDS = 5;

let root: string;
let postgres: LocalPostgres;
let database: TestDatabase;
let redis: RedisProcess | undefined;
let servers: ServerProcess[] = [];
let making: { app: NestFastifyApplication };

const startPostgres = async (): Promise<void> => {
  postgres = await startLocalPostgres({ folder: join(root, 'postgres') });
};

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'treffpunkt-restarts-')));
  chmodSync(root, 0o755);
  await startPostgres();
  await migrate(postgres.ownerUrl);
  const { ownerUrl, runtimeUrl, superuserUrl } = postgres;
  database = { ownerUrl, runtimeUrl, superuserUrl, drop: () => Promise.resolve() };
  if (hasRedis) redis = await RedisProcess.start();
  const env = { EMBEDDER: 'none', ...(redis ? { REDIS_URL: redis.url } : {}) };
  making = await startAppOn(database, { ROLE: 'http' });
  servers = await Promise.all([0, 1].map(() => startServerProcess(database, env)));
}, 180_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.end()));
  await making?.app.close();
  await redis?.kill();
  await postgres?.stop();
  await removeLocalPostgres({ folder: join(root, 'postgres') });
  rmSync(root, { recursive: true, force: true });
});

/** Opens a world for as long as PostgreSQL stays. */
async function withWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const world = await World.open(database.ownerUrl, making.app);
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/** Nothing where a process answers, else what it said last. */
async function healthOf({ url, said }: ServerProcess): Promise<readonly string[]> {
  const ask = (): Promise<boolean> =>
    fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(3_000) }).then(
      ({ status }) => status === 200,
      () => false,
    );
  const isWell = await until(async () => (await ask()) || undefined).catch(() => false);
  return isWell ? [] : said.slice(-40);
}

/** Connections that wait for wake-ups, or send them: each process has one, however often it had to connect again. */
async function countWakes(world: World): Promise<number> {
  const text = `select count(*)::int as n from pg_stat_activity where application_name = 'treffpunkt-wake'`;
  return (await world.sql<{ n: number }>(text))[0]?.n ?? 0;
}

/** Dies without a word, every other time with Redis, and comes back a moment later at the same address. */
async function restart(round: number): Promise<void> {
  await sleep(SECONDS * 200);
  const takesRedis = round % 2 === 0;
  process.kill(postgres.pid, 'SIGKILL');
  if (takesRedis) await redis?.kill();
  // What is left of it is let go, so that another may start on its data.
  await postgres.stop();
  // Longer than a process waits before it tries again.
  await sleep(2_500);
  const { ownerUrl } = postgres;
  await startPostgres();
  expect(postgres.ownerUrl).toBe(ownerUrl);
  if (takesRedis) await redis?.start();
}

const title = `PostgreSQL ${hasRedis ? 'and Redis die' : 'dies (Redis is not here)'} while people act, and ${hasRedis ? 'come' : 'comes'} back`;

describe(title, () => {
  it(
    'loses nothing that was acknowledged, and everybody recovers by themselves',
    async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const urls = (): string[] => servers.map(({ url }) => url);
        const game = { people: 8, seconds: SECONDS, seed: 7 + round, echoes: 0.2 };
        const play = await withWorld((world) => Play.begin({ world, urls }, game));
        await Promise.all([play.act(), restart(round)]);
        expect(await Promise.all(servers.map(healthOf))).toEqual(servers.map(() => []));
        const { faults, unknown, ...counts } = judge(await play.end());
        expect(faults.slice(0, 20)).toEqual([]);
        expect(unknown).toBe(0);
        expect(counts.operations).toBeGreaterThan(play.followers.length);
        expect(await withWorld(findOverlaps)).toEqual([]);
        await until(async () => (await withWorld(countWakes)) === servers.length + 1 || undefined);
        expect(servers.map(({ said }) => said.filter((line) => line.includes('listening')).length)).toEqual([1, 1]);
      }
    },
    ROUNDS * 120_000,
  );
});
