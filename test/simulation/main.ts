// `npm run simulate -- --conference`: a whole conference against the real product, at high speed. Ends with 1 where a rule
// of the product broke.
import 'reflect-metadata';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { removeLocalPostgres, startLocalPostgres } from '../../apps/local/src/postgres/index.js';
import { DATABASE } from '../../apps/local/src/postgres/roles.js';
import { startAppOn } from '../support/app.js';
import { World } from '../support/build.js';
import { inDatabase } from '../support/postgres.js';
import { startServerProcess } from '../support/server-process.js';
import { Conference } from './conference.js';
import { FastTime } from './fast-time.js';
import { report } from './report.js';

const { values } = parseArgs({
  options: {
    conference: { type: 'boolean' },
    people: { type: 'string', default: '400' },
    days: { type: 'string', default: '2' },
    'no-shows': { type: 'string', default: '25' },
    late: { type: 'string', default: '10' },
    processes: { type: 'string', default: '2' },
    speed: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
  },
});
const number = (name: Exclude<keyof typeof values, 'conference'>): number => {
  const value = Number(values[name]);
  if (!(value >= 0)) throw new Error(`--${name} must be a number.`);
  return value;
};

/** The eve of the first day, four in the afternoon in Berlin: a day on which nothing is special. */
const EVE = new Date('2027-03-03T15:00:00Z');
const SET_UP_MS = 30_000;
const SET_UP_MS_EACH = 50;
const stops: (() => unknown)[] = [];
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  process.exitCode = await simulate();
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function simulate(): Promise<number> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'treffpunkt-conference-')));
  chmodSync(root, 0o755);
  stops.push(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'postgres');
  const postgres = await startLocalPostgres({ folder });
  stops.push(() => removeLocalPostgres({ folder }), postgres.stop);
  const { ownerUrl, runtimeUrl } = postgres;
  const superuserUrl = inDatabase(postgres.superuserUrl, DATABASE);
  const time = new FastTime(EVE, number('speed'), SET_UP_MS + number('people') * SET_UP_MS_EACH);
  await time.rule(superuserUrl);
  await migrate(ownerUrl);
  const database = { ownerUrl, runtimeUrl, superuserUrl, drop: () => Promise.resolve() };
  const env = { EMBEDDER: 'none', MIGRATE: 'false', DATABASE_CONNECTIONS: '12', ...time.env };
  const servers = await Promise.all(
    Array.from({ length: number('processes') }, () => startServerProcess(database, env)),
  );
  stops.push(() => Promise.all(servers.map((server) => server.end())));
  // Makes sessions; it serves nobody.
  const making = await startAppOn(database, { ROLE: 'http' });
  stops.push(() => making.app.close());
  const world = await World.open(ownerUrl, making.app);
  stops.push(() => world.close());
  return hold(world, servers, time);
}

async function hold(world: World, servers: readonly { url: string; said: readonly string[] }[], time: FastTime) {
  const begun = performance.now();
  const size = {
    people: number('people'),
    days: number('days'),
    noShows: number('no-shows') / 100,
    late: number('late') / 100,
    seed: number('seed'),
  };
  tell(`${size.people} people, ${servers.length} processes, ${time.speed} times as fast as real time; they arrive`);
  const urls = servers.map(({ url }) => url);
  const conference = await Conference.open(world, urls, time, size);
  stops.push(() => conference.close());
  await conference.hold(tell);
  const { figures, broken } = await report(conference, world);
  const said = servers.flatMap((server) => server.said.filter((line) => !line.includes('listening at')));
  const faults = [...broken, ...said.map((line) => `A process said: ${line}`)];
  const seconds = Math.round((performance.now() - begun) / 1000);
  const run = { ...size, processes: servers.length, speed: time.speed, seconds };
  process.stdout.write(`${JSON.stringify({ run, ...figures, broken: faults.length }, undefined, 2)}\n`);
  for (const fault of faults.slice(0, 50)) tell(fault);
  return faults.length === 0 ? 0 : 1;
}
