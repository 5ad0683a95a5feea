import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import { AccountLog } from '../../apps/api/src/platform/events/account-log.js';
import { WakeBus } from '../../apps/api/src/platform/events/wake-bus.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { AsAccount } from '../support/as-account.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { Follower } from '../support/follower.js';
import { hasRedis, RedisProcess } from '../support/redis-process.js';
import { until } from '../support/until.js';

/** What two processes tell each other, seen from outside. */
interface Seen {
  from: string;
  entries?: { accountId: string; event: { seq: number } }[];
  ticks?: unknown[];
}

const title = hasRedis
  ? 'two processes on a Redis bus'
  : 'two processes on a Redis bus (skipped: no redis-server here)';

(hasRedis ? describe : describe.skip)(title, () => {
  let redis: RedisProcess;
  let t: TestApp;
  let other: { app: NestFastifyApplication; url: string };
  let ear: Redis;
  const notes: Seen[] = [];

  beforeAll(async () => {
    redis = await RedisProcess.start();
    t = await startTestApp({ REDIS_URL: redis.url, ROLE: 'http,realtime' });
    other = await startAppOn(t.database, { REDIS_URL: redis.url, ROLE: 'http,realtime' });
    ear = new Redis(redis.url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    ear.on('error', () => undefined);
    ear.on('message', (_channel, payload: string) => {
      if (payload.startsWith('{"from":"')) notes.push(JSON.parse(payload) as Seen);
    });
    await ear.subscribe('treffpunkt_wake_0');
  }, 60_000);

  afterAll(async () => {
    ear?.disconnect();
    await other?.app.close();
    await t?.close();
    await redis?.kill();
  });

  /** Writes one entry at the first process. */
  const record = ({ accountId }: AsAccount) =>
    t.app.get(AccountLog).record([accountId], 'event.changed', { eventId: newId() });

  it('carries entries themselves, many of a turn in one message, and nothing by NOTIFY', async () => {
    const listening = await t.world.sql(
      `select query from pg_stat_activity
       where application_name = 'treffpunkt-wake' and datname = current_database() and query ilike '%listen%'`,
    );
    expect(listening).toEqual([]);
    const people = await Promise.all(Array.from({ length: 20 }, () => t.world.signIn(t.url)));
    const followers = people.map((person) => new Follower(person.at(other.url)));
    try {
      await Promise.all(followers.map((follower) => follower.connected()));
      notes.length = 0;
      await t.app.get(AccountLog).record(
        people.map(({ accountId }) => accountId),
        'event.changed',
        { eventId: newId() },
      );
      await Promise.all(followers.map((follower) => follower.reached(1)));
      expect(notes.map(({ entries }) => entries?.length)).toEqual([20]);
      expect(followers.map(({ numbers }) => numbers)).toEqual(people.map(() => [1]));
    } finally {
      for (const follower of followers) follower.close();
    }
  });

  it('carries ended sessions and progress', async () => {
    const person = await t.world.signIn(t.url);
    const socket = await person.at(other.url).socket();
    try {
      const ticked = new Promise((resolve) => socket.socket.once('import.progress', resolve));
      t.app
        .get(WakeBus)
        .publishTick({ accountId: person.accountId, name: 'import.progress', data: { rowsDone: 1, rowsInAll: 2 } });
      expect(await ticked).toEqual({ rowsDone: 1, rowsInAll: 2 });
      const ended = new Promise((resolve) => socket.socket.once('account.signed-out', resolve));
      await person.delete('/api/session').expect(204);
      expect(await ended).toEqual({});
    } finally {
      socket.close();
    }
  });

  it('reads no note that is none', async () => {
    const person = await t.world.signIn(t.url);
    const follower = await new Follower(person.at(other.url)).connected();
    const mischief = new Redis(redis.url);
    try {
      for (const text of ['', 'null', '{"from":1}', '{"entries":[]}', '"x"', '{'])
        await mischief.publish('treffpunkt_wake_0', text);
      await record(person);
      await follower.reached(1);
      expect(follower.numbers).toEqual([1]);
    } finally {
      mischief.disconnect();
      follower.close();
    }
  });

  it('goes on by polling while Redis is away, and by Redis once it is back; each entry once and in order', async () => {
    const person = await t.world.signIn(t.url);
    const followers = [new Follower(person), new Follower(person.at(other.url))];
    try {
      await Promise.all(followers.map((follower) => follower.connected()));
      await record(person);
      await redis.kill();
      for (let n = 0; n < 3; n++) await record(person);
      await Promise.all(followers.map((follower) => follower.reached(4)));
      await redis.start();
      notes.length = 0;
      await until(async () => {
        await record(person);
        return (
          notes.some(({ entries }) => entries?.some(({ accountId }) => accountId === person.accountId)) || undefined
        );
      });
      const [{ last }] = (await t.world.sql('select last_seq::int as last from account where id = $1', [
        person.accountId,
      ])) as [{ last: number }];
      await Promise.all(followers.map((follower) => follower.reached(last)));
      const all = Array.from({ length: last }, (_, at) => at + 1);
      expect(followers.map(({ numbers }) => numbers)).toEqual([all, all]);
      expect(followers.map(({ connects }) => connects)).toEqual([1, 1]);
    } finally {
      for (const follower of followers) follower.close();
    }
  });

  it('starts while Redis is away, and finds it later', async () => {
    await redis.kill();
    const late = await startAppOn(t.database, { REDIS_URL: redis.url, ROLE: 'http,realtime' });
    const person = await t.world.signIn(t.url);
    const follower = await new Follower(person.at(late.url)).connected();
    try {
      await record(person);
      await follower.reached(1);
      await redis.start();
      notes.length = 0;
      await until(async () => {
        await late.app.get(AccountLog).record([person.accountId], 'event.changed', { eventId: newId() });
        return notes.length > 0 || undefined;
      });
    } finally {
      follower.close();
      await late.app.close();
    }
  });
});
