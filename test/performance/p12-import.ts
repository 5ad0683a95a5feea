import { createHash, randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { Benchmark } from './benchmark.js';
import { cpuMicros, median } from './measure.js';
import { type Served, serveProduct } from './processes.js';

const ROWS = 5_000;
const BAD = 50;
const KNOWN = 1_000;

interface Import {
  id: string;
  state: string;
  rowsDone: number;
  summary: { valid: number; bad: number; new: number };
}

/**
 * P12: an import of 5,000 rows, 50 of them bad and 1,000 of people already there, from confirming it to its end, against
 * a raw COPY of the valid rows into a table with the same columns and indexes. Wall time; the whole way from the upload
 * on is printed beside it.
 */
export const importAttendees: Benchmark = async (bench) => {
  const { postgres, isLong } = bench;
  const env = { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl, PORT: '0' };
  const product = await serveProduct(env);
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  try {
    const rounds = [];
    for (let round = 0; round < (isLong ? 15 : 5) + 1; round++) {
      const world = await makeWorld(client);
      rounds.push({ ...(await importOnce(product, world)), copy: await copyOnce(client, world) });
    }
    const ratios = rounds
      .slice(1)
      .map((r) => r.confirmed / r.copy)
      .sort((a, b) => a - b);
    const ratio = Math.round(median(ratios) * 1000) / 1000;
    const cost = {
      product: median(rounds.map((r) => r.confirmed * 1000)),
      bar: median(rounds.map((r) => r.copy * 1000)),
    };
    const whole = {
      wholeSeconds: median(rounds.map((r) => r.whole)) / 1000,
      cpuSeconds: median(rounds.map((r) => r.cpu)) / 1e6,
    };
    const spread: [number, number] = [ratios[0] ?? NaN, ratios.at(-1) ?? NaN];
    return { id: 'P12', ratio, spread, cost, goal: '<= 3', pass: ratio <= 3, bar: 'COPY of the valid rows', ...whole };
  } finally {
    await client.end();
    await product.stop();
  }
};

interface World {
  organizationId: string;
  eventId: string;
  cookie: string;
}

async function makeWorld(client: pg.Client): Promise<World> {
  const [organizationId, eventId, accountId] = [newId(), newId(), newId()];
  const token = randomBytes(32).toString('base64url');
  await client.query('insert into organization (id, name) values ($1, $2)', [organizationId, 'Bench']);
  await client.query('insert into account (id, mail) values ($1, $2)', [accountId, `${accountId}@example.org`]);
  await client.query(
    `insert into member (id, organization_id, account_id, role, accepted_at) values ($1, $2, $3, 'admin', now())`,
    [newId(), organizationId, accountId],
  );
  await client.query(
    `insert into session (id, account_id, token_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [newId(), accountId, createHash('sha256').update(token).digest()],
  );
  await client.query(
    `insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
     values ($1, $2, 'Bench', current_date, current_date, 'Europe/Berlin')`,
    [eventId, organizationId],
  );
  await client.query(
    `insert into attendee (id, organization_id, event_id, mail, given_name)
     select gen_random_uuid(), $1, $2, 'person' || n || '@example.org', 'Old' from generate_series(1, $3::int) n`,
    [organizationId, eventId, KNOWN],
  );
  return { organizationId, eventId, cookie: `session=${token}` };
}

function csv(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const mail = at % (ROWS / BAD) === 7 ? 'no-mail' : `person${at + 1}@example.org`;
    return `Jürgen${at};Müller${at};${mail};Example GmbH;Engineer`;
  });
  return ['Vorname;Nachname;E-Mail;Firma;Position', ...rows].join('\r\n');
}

async function importOnce(product: Served, { eventId, cookie }: World) {
  const call = async (method: string, path: string, body?: string): Promise<Import> => {
    const response = await fetch(`${product.url}/api/events/${eventId}/imports${path}`, {
      method,
      headers: {
        cookie,
        ...(body === undefined ? {} : { 'content-type': 'text/csv' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': newId() }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const answer = (await response.json()) as Import;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
    return answer;
  };
  const cpu = cpuMicros([product.pid]);
  const began = performance.now();
  const uploaded = await call('POST', '', csv());
  if (uploaded.summary.bad !== BAD || uploaded.summary.valid !== ROWS - BAD)
    throw new Error(JSON.stringify(uploaded.summary));
  const confirming = performance.now();
  await call('POST', `/${uploaded.id}/confirm`);
  for (;;) {
    const { state } = await call('GET', `/${uploaded.id}`);
    if (state === 'done') break;
    if (state === 'failed') throw new Error('The import failed.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const ended = performance.now();
  return { confirmed: ended - confirming, whole: ended - began, cpu: cpuMicros([product.pid]) - cpu };
}

/** COPY into a table of the same shape, keyed and indexed alike, that already has as many rows. */
async function copyOnce(client: pg.Client, { organizationId, eventId }: World): Promise<number> {
  await client.query('drop table if exists bench_attendee');
  await client.query('create table bench_attendee (like attendee including all)');
  await client.query('insert into bench_attendee select * from attendee where event_id <> $1', [eventId]);
  const lines = Array.from({ length: ROWS - BAD }, (_, at) =>
    [
      newId(),
      organizationId,
      eventId,
      `person${at}@example.org`,
      `Jürgen${at}`,
      `Müller${at}`,
      'Example GmbH',
      'Engineer',
    ].join('\t'),
  );
  const columns = 'id, organization_id, event_id, mail, given_name, family_name, company, position';
  const began = performance.now();
  const stream = client.query(copy.from(`copy bench_attendee (${columns}) from stdin`));
  await pipeline(Readable.from([`${lines.join('\n')}\n`]), stream);
  return performance.now() - began;
}
