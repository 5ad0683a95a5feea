import pg from 'pg';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { Benchmark } from './benchmark.js';
import { mediansOf, ratioOf } from './measure.js';
import { serveProduct, type Served } from './processes.js';
import { seedEvent, type SeededEvent } from './seed.js';

const GOAL = 4;
const AT_ONCE = 32;
const SLOTS = 8;

/**
 * P14: attempts a second to book one person whom everybody wants, by accepts over HTTP at the product, against bookings
 * that only the exclusion constraint guards, straight into PostgreSQL. Wall time; both with as many at once.
 */
export const popularPerson: Benchmark = async ({ postgres, isLong }) => {
  const attempts = isLong ? 600 : 180;
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const env = { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl, PORT: '0', ROLE: 'http' };
  const product = await serveProduct({ ...env, DATABASE_CONNECTIONS: '20' });
  const rounds: { product: number; bar: number }[] = [];
  const seen = { overlaps: 0, deadlocks: 0, booked: 0, deadlocksOfBar: 0 };
  try {
    await client.query('create table if not exists bench_booking (like person_booking including all)');
    for (let round = 0; round < (isLong ? 7 : 3); round++) {
      const event = await seedEvent(postgres.ownerUrl, { people: attempts + 1, slots: SLOTS });
      const before = await deadlocksOf(client);
      const rate = await acceptAll(product, event);
      seen.deadlocks += (await deadlocksOf(client)) - before;
      const bar = await bookAlone(postgres.ownerUrl, attempts);
      seen.deadlocksOfBar += bar.deadlocks;
      rounds.push({ product: rate.perSecond, bar: bar.perSecond });
      seen.booked += rate.booked;
    }
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from person_booking a join person_booking b
       on a.account_id = b.account_id and a.id < b.id and a.active and b.active and a.during && b.during`,
    );
    seen.overlaps = rows[0]?.n ?? -1;
  } finally {
    await client.end();
    await product.stop();
  }
  if (seen.booked === 0) throw new Error('Nothing was booked.');
  const { ratio, spread } = ratioOf(rounds);
  const pass = ratio >= GOAL && seen.overlaps === 0 && seen.deadlocks === 0;
  const goal = `>= ${GOAL}, 0 overlaps, 0 deadlocks`;
  return {
    id: 'P14',
    ratio,
    spread,
    goal,
    pass,
    bar: 'the exclusion constraint alone',
    perSecond: mediansOf(rounds),
    ...seen,
  };
};

/** Everybody has been asked by the first person and accepts, all for the first slot, then for the next; gives the rate. */
async function acceptAll({ url }: Served, event: SeededEvent): Promise<{ perSecond: number; booked: number }> {
  const [star, ...others] = event.people;
  if (!star) throw new Error('Nobody was made.');
  const call = async (
    path: string,
    cookie: string,
    body: object,
  ): Promise<{ status: number; body: { id?: string } }> => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': newId() };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json()) as { id?: string } };
  };
  const asked: { id: string; cookie: string }[] = [];
  for (const { attendeeId, cookie } of others) {
    const body = { to: [attendeeId], purpose: 'Sensors that see falls', slotIds: event.slotIds };
    const { body: sent, status } = await call(`/api/events/${event.eventId}/requests`, star.cookie, body);
    if (status !== 201 || sent.id === undefined) throw new Error(`A request was answered ${status}.`);
    asked.push({ id: sent.id, cookie });
  }
  const began = performance.now();
  let booked = 0;
  await lanes(asked, async ({ id, cookie }, at) => {
    const slotId = event.slotIds[Math.floor((at / asked.length) * SLOTS)];
    const { status } = await call(`/api/requests/${id}/accept`, cookie, { slotId });
    if (status === 200) booked++;
    else if (status !== 409) throw new Error(`An accept was answered ${status}.`);
  });
  return { perSecond: asked.length / ((performance.now() - began) / 1000), booked };
}

/** As many try to book the same person and another each; nothing but the constraint is in the way. */
async function bookAlone(url: string, attempts: number): Promise<{ perSecond: number; deadlocks: number }> {
  const pool = new pg.Pool({ connectionString: url, max: AT_ONCE });
  const star = newId();
  let deadlocks = 0;
  try {
    const insert = {
      name: 'bar',
      text: `insert into bench_booking (id, account_id, kind, meeting_id, during)
             values ($1, $2, 'meeting', $3, tstzrange(now() + $4 * interval '1 hour', now() + $4 * interval '1 hour' + interval '20 minutes'))`,
    };
    await pool.query('truncate bench_booking');
    const began = performance.now();
    await lanes(Array.from({ length: attempts }), async (_, at) => {
      const hour = Math.floor((at / attempts) * SLOTS);
      const client = await pool.connect();
      try {
        await client.query('begin');
        const meetingId = newId();
        for (const person of [newId(), star])
          await client.query({ ...insert, values: [newId(), person, meetingId, hour] });
        await client.query('commit');
      } catch (error) {
        if ((error as { code?: string }).code === '40P01') deadlocks++;
        await client.query('rollback');
      } finally {
        client.release();
      }
    });
    return { perSecond: attempts / ((performance.now() - began) / 1000), deadlocks };
  } finally {
    await pool.end();
  }
}

async function lanes<T>(all: readonly T[], work: (one: T, at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) await work(all[at] as T, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function deadlocksOf(client: pg.Client): Promise<number> {
  const text = 'select deadlocks::int as n from pg_stat_database where datname = current_database()';
  return (await client.query<{ n: number }>(text)).rows[0]?.n ?? 0;
}
