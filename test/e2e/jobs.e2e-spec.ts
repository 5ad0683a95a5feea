import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { statement } from '../../apps/api/src/platform/database/statement.js';
import { Jobs } from '../../apps/api/src/platform/jobs/jobs.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

let t: TestApp;
let listener: pg.Client;
let heard: pg.Notification[] = [];

beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  listener = new pg.Client({ connectionString: t.database.ownerUrl });
  await listener.connect();
  listener.on('notification', (message) => heard.push(message));
  await listener.query('listen "jobs:insert"');
});
afterAll(async () => {
  await listener.end();
  await t.close();
});
beforeEach(() => {
  heard = [];
});

const SELF = statement('test.self', 'select pg_backend_pid() as pid');
const JOB = 'platform.prune';
const waiting = (key: string) =>
  t.world.sql<{ payload: object; revision: number }>(
    `select j.payload, j.revision, j.run_at as "runAt", j.job_queue_id as queue from graphile_worker._private_jobs j where j.key = $1`,
    [key],
  );

test('jobs of many writers wake the workers once they are committed, never from a writer’s own transaction', async () => {
  const [database, jobs] = [t.app.get(Database), t.app.get(Jobs)];
  const writers = new Set<number>();
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      database.transaction(async () => {
        writers.add((await database.row<{ pid: number }>(SELF))?.pid ?? 0);
        await jobs.add(JOB, { n });
        await jobs.addAll(JOB, [{ n }, { n }]);
      }),
    ),
  );
  const told = (): number => heard.reduce((sum, { payload }) => sum + JSON.parse(payload ?? '').count, 0);
  await until(async () => (told() >= 90 ? true : undefined));
  expect(told()).toBe(90);
  expect(heard.length).toBeLessThan(60);
  expect(heard.filter(({ processId }) => writers.has(processId))).toEqual([]);
});

test('a job that was rolled back wakes nobody, and neither does one for later', async () => {
  const [database, jobs] = [t.app.get(Database), t.app.get(Jobs)];
  const failing = database.transaction(async () => {
    await jobs.add(JOB, {}, { key: 'never' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await jobs.add(JOB, {}, { key: 'later', runAt: new Date(Date.now() + 60_000) });
  await sleep(200);
  expect(heard).toEqual([]);
  expect(await waiting('never')).toEqual([]);
});

test('a job of a key replaces the one that waits, or keeps its time', async () => {
  const jobs = t.app.get(Jobs);
  const [soon, late] = [new Date('2099-01-01T00:00:00Z'), new Date('2099-01-02T00:00:00Z')];
  await jobs.add(JOB, { n: 1 }, { key: 'one', runAt: soon, queue: 'q' });
  await jobs.add(JOB, { n: 2 }, { key: 'one', runAt: late, queue: 'q', keepsTime: true });
  expect(await waiting('one')).toEqual([{ payload: { n: 2 }, revision: 1, runAt: soon, queue: expect.any(Number) }]);
  await jobs.add(JOB, { n: 3 }, { key: 'one', runAt: late });
  expect(await waiting('one')).toEqual([{ payload: { n: 3 }, revision: 2, runAt: late, queue: null }]);
});

test('a worker in another process starts at once, long before it would look by itself', async () => {
  const worker = await startAppOn(t.database, { ROLE: 'jobs' });
  try {
    const jobs = t.app.get(Jobs);
    await jobs.add(JOB, {}, { key: 'warm' });
    await until(async () => ((await waiting('warm')).length === 0 ? true : undefined));
    const took: number[] = [];
    for (let n = 0; n < 5; n++) {
      const from = Date.now();
      await jobs.add(JOB, {}, { key: `at-once-${n}` });
      await until(async () => ((await waiting(`at-once-${n}`)).length === 0 ? true : undefined));
      took.push(Date.now() - from);
    }
    expect(Math.min(...took)).toBeLessThan(500);
    expect(took.toSorted((a, b) => a - b)[2]).toBeLessThan(900);
  } finally {
    await worker.app.close();
  }
});

test('what a killed worker had under way is free again soon, and its queue goes on', async () => {
  const jobs = t.app.get(Jobs);
  await jobs.add(JOB, {}, { key: 'left', queue: 'stuck' });
  await jobs.add(JOB, {}, { key: 'behind', queue: 'stuck' });
  const dead = `locked_by = 'worker-dead', locked_at = now() - interval '1 minute'`;
  await t.world.sql(`update graphile_worker._private_jobs set ${dead} where key = 'left'`);
  await t.world.sql(`update graphile_worker._private_job_queues set ${dead} where queue_name = 'stuck'`);
  const alive = new pg.Client({ connectionString: t.database.ownerUrl });
  await alive.connect();
  await alive.query(`select pg_advisory_lock(7041, hashtext('worker-alive'))`);
  await jobs.add(JOB, {}, { key: 'slow' });
  await t.world.sql(
    `update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now() - interval '1 minute' where key = 'slow'`,
  );
  const worker = await startAppOn(t.database, { ROLE: 'jobs' });
  try {
    await until(async () =>
      (await waiting('left')).length + (await waiting('behind')).length === 0 ? true : undefined,
    );
    expect(await waiting('slow')).toHaveLength(1);
  } finally {
    await worker.app.close();
    await alive.end();
  }
});

test('whoever takes jobs holds the lock that says they live', async () => {
  await t.world.sql('create table taken_by (id text)');
  await t.world.sql(`create function note_taker() returns trigger language plpgsql security definer as $$
    begin insert into taken_by select new.locked_by where new.locked_by is not null; return new; end $$`);
  await t.world.sql(
    'create trigger note_taker before update on graphile_worker._private_jobs for each row execute function note_taker()',
  );
  const worker = await startAppOn(t.database, { ROLE: 'jobs' });
  try {
    await t.app.get(Jobs).add(JOB, {}, { key: 'taken' });
    await until(async () => ((await waiting('taken')).length === 0 ? true : undefined));
    const takers = await t.world.sql(
      `select distinct id, pg_try_advisory_lock(7041, hashtext(id)) as "isFree" from taken_by`,
    );
    expect(takers).toEqual([{ id: expect.any(String), isFree: false }]);
  } finally {
    await worker.app.close();
    await t.world.sql('drop trigger note_taker on graphile_worker._private_jobs');
  }
});
