import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findPackage } from '../../apps/local/src/postgres/binaries.js';
import { type LocalPostgres, removeLocalPostgres, startLocalPostgres } from '../../apps/local/src/postgres/index.js';
import { withClient } from '../../apps/local/src/postgres/roles.js';
import { isGoneWithin, isRunning } from '../../apps/local/src/postgres/running-process.js';
import { type Launched, launchPostgres } from '../support/launched-postgres.js';
import { until } from '../support/until.js';

const isRoot = process.getuid?.() === 0;
const launched: Launched[] = [];
let root: string;
let folder: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'treffpunkt-faults-')));
  chmodSync(root, 0o755);
  folder = join(root, 'data', 'postgres');
});

afterEach(async () => {
  await Promise.all(launched.splice(0).map((each) => each.end('SIGKILL')));
  await removeLocalPostgres({ folder });
  rmSync(root, { recursive: true, force: true });
});

const launch = (options: Partial<Parameters<typeof launchPostgres>[0]> = {}, env?: NodeJS.ProcessEnv): Launched => {
  const one = launchPostgres({ folder, durable: false, ...options }, env);
  launched.push(one);
  return one;
};

const rows = (url: string, text: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

const kept = 'SELECT words FROM kept';
const keep = "CREATE TABLE kept (words text); INSERT INTO kept VALUES ('still here')";

async function using<T>(
  options: Parameters<typeof startLocalPostgres>[0],
  work: (postgres: LocalPostgres) => Promise<T>,
): Promise<T> {
  const postgres = await startLocalPostgres(options);
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

describe('the local PostgreSQL', () => {
  it('keeps its data, port and passwords from one start to the next, safely written', async () => {
    const first = await using({ folder }, async (postgres) => {
      await rows(postgres.ownerUrl, keep);
      return postgres;
    });
    expect(isRunning(first.pid)).toBe(false);
    await using({ folder }, async (postgres) => {
      expect(postgres.ownerUrl).toBe(first.ownerUrl);
      expect(await rows(postgres.ownerUrl, kept)).toEqual([{ words: 'still here' }]);
      const settings =
        "SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";
      expect(await rows(postgres.runtimeUrl, settings)).toEqual([
        { setting: 'on' },
        { setting: 'on' },
        { setting: 'on' },
      ]);
    });
    await expect(startLocalPostgres({ folder, durable: false })).rejects.toMatchObject({ code: 'durability' });
  });

  it('refuses to serve when a setting would lose what it acknowledged', async () => {
    await using({ folder }, ({ superuserUrl }) =>
      rows(superuserUrl, 'ALTER ROLE treffpunkt_runtime SET synchronous_commit = off'),
    );
    await expect(startLocalPostgres({ folder })).rejects.toMatchObject({
      code: 'durability',
      message: expect.stringContaining('synchronous_commit is off'),
    });
  });

  it('has an owner who can make the extensions and a runtime role that can do nothing by itself', async () => {
    await using({ folder, durable: false }, async ({ ownerUrl, runtimeUrl, superuserUrl, port }) => {
      for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'citext']) {
        await rows(ownerUrl, `CREATE EXTENSION ${extension}`);
      }
      const roles =
        "SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS might FROM pg_roles WHERE rolname LIKE 'treffpunkt%' ORDER BY 1";
      expect(await rows(superuserUrl, roles)).toEqual([
        { rolname: 'treffpunkt_owner', might: false },
        { rolname: 'treffpunkt_runtime', might: false },
      ]);
      await expect(rows(runtimeUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
      const wrong = runtimeUrl.replace(/:[^:@]+@/, ':guess@');
      await expect(rows(wrong, 'SELECT')).rejects.toThrow('password authentication failed');
      expect(port).toBeLessThan(32_768);
      const listening =
        "SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories') ORDER BY 1";
      expect(await rows(superuserUrl, listening)).toEqual([
        { name: 'listen_addresses', setting: '127.0.0.1' },
        { name: 'unix_socket_directories', setting: '' },
      ]);
    });
  });

  it('speaks UTF-8 where LANG is unset or says otherwise', async () => {
    for (const env of [
      { PATH: process.env.PATH },
      { PATH: process.env.PATH, LANG: 'POSIX', LC_ALL: 'POSIX', PGCLIENTENCODING: 'SQL_ASCII' },
    ]) {
      const one = launch({}, env);
      const { ownerUrl } = await one.told('started');
      const encoding =
        "SELECT current_setting('server_encoding') AS encoding, upper('ä') AS big, length('ä') AS length";
      expect(await rows(ownerUrl, encoding)).toEqual([{ encoding: 'UTF8', big: 'Ä', length: 1 }]);
      const names = `SELECT string_agg(name, ' ' ORDER BY name COLLATE "de-x-icu") AS sorted FROM unnest('{Zoe,Özil,Ole}'::text[]) AS name`;
      expect(await rows(ownerUrl, names)).toEqual([{ sorted: 'Ole Özil Zoe' }]);
      await one.end('SIGTERM');
      await removeLocalPostgres({ folder });
    }
  });

  it('writes no words of a refused statement into its log', async () => {
    await using({ folder, durable: false }, async ({ ownerUrl }) => {
      await expect(rows(ownerUrl, "SELECT 'ada@example.org'::int")).rejects.toThrow('ada@example.org');
    });
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('ada@');
  });
});

describe('after a crash', () => {
  it('stops what a killed Treffpunkt left running and loses nothing', async () => {
    const killed = launch({ durable: true });
    const first = await killed.told('started');
    await rows(first.ownerUrl, keep);
    await killed.end('SIGKILL');
    expect(isRunning(first.pid)).toBe(true);
    const lines: string[] = [];
    await using({ folder, log: (line) => lines.push(line) }, async (postgres) => {
      expect(isRunning(first.pid)).toBe(false);
      expect(lines).toContainEqual(expect.stringContaining(`left its PostgreSQL running (process ${first.pid})`));
      expect(postgres.port).toBe(first.port);
      expect(await rows(postgres.ownerUrl, kept)).toEqual([{ words: 'still here' }]);
    });
  });

  it('tells when PostgreSQL dies by itself, stops all the same, and starts again', async () => {
    const reasons: string[] = [];
    const postgres = await startLocalPostgres({
      folder,
      durable: false,
      onUnexpectedExit: (reason) => reasons.push(reason),
    });
    process.kill(postgres.pid, 'SIGKILL');
    expect(await isGoneWithin(postgres.pid, 5_000)).toBe(true);
    // The word of its end reaches this process a moment after the end itself.
    await until(async () => reasons[0]);
    await postgres.stop();
    expect(reasons).toEqual([expect.stringContaining('ended by itself: SIGKILL')]);
    await using({ folder, durable: false }, async ({ pid }) => expect(pid).not.toBe(postgres.pid));
  });

  it("never touches a stranger's process that has got the number in postmaster.pid", async () => {
    const { pid } = await using({ folder, durable: false }, (postgres) => Promise.resolve(postgres));
    const cluster = join(folder, 'cluster');
    const owner = statSync(cluster);
    // The same user's, so that PostgreSQL itself would take it for a server and refuse to start.
    const stranger = spawn('sleep', ['60'], { cwd: cluster, ...(isRoot ? { uid: owner.uid, gid: owner.gid } : {}) });
    try {
      writeFileSync(
        join(cluster, 'postmaster.pid'),
        `${stranger.pid}\n${cluster}\n1795000000\n5432\n\n127.0.0.1\n\nready\n`,
      );
      await using({ folder, durable: false }, (postgres) => rows(postgres.ownerUrl, 'SELECT'));
      expect(isRunning(stranger.pid ?? 0)).toBe(true);
      expect(isRunning(pid)).toBe(false);
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('begins a first start again that was killed half way', async () => {
    const killed = launch();
    await killed.told('log');
    await killed.end('SIGKILL');
    await using({ folder, durable: false }, ({ ownerUrl }) => rows(ownerUrl, 'SELECT'));
    expect(readdirSync(folder).filter((name) => name.startsWith('making-'))).toEqual([]);
  });
});

describe('Ctrl-C', () => {
  it('reaches us and not our PostgreSQL, which serves until we stop it', async () => {
    const one = launch();
    const { pid } = await one.told('started');
    process.kill(-(one.process.pid ?? 0), 'SIGINT');
    expect(await one.told('answered')).toBe(true);
    expect(await one.told('stopped')).toBe(true);
    expect(isRunning(pid)).toBe(false);
    expect(one.events.find((event) => event.unexpectedExit)).toBeUndefined();
  });
});

describe('two at once', () => {
  it('on one folder: the second says that the first runs, and harms nothing', async () => {
    const pair = [launch(), launch()];
    const results = await Promise.allSettled(pair.map((each) => each.told('started')));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    const failure = pair[1 - winner]?.events.at(-1)?.failed;
    expect(failure).toMatchObject({
      code: 'already-running',
      message: expect.stringContaining(`process ${pair[winner]?.process.pid}`),
    });
    const { ownerUrl } = (await pair[winner]?.told('started')) ?? { ownerUrl: '' };
    expect(await rows(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('where it may not run as it lies', () => {
  let packageFolder: string;
  let shelf: string;
  // A clone after "npm ci --ignore-scripts": the package without the library links.
  beforeAll(() => {
    shelf = mkdtempSync(join(tmpdir(), 'treffpunkt-package-'));
    chmodSync(shelf, 0o755);
    packageFolder = join(shelf, 'package');
    cpSync(findPackage(), packageFolder, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    links
      .filter(({ target }) => existsSync(join(packageFolder, target)))
      .forEach(({ target }) => unlinkSync(join(packageFolder, target)));
  });
  afterAll(() => rmSync(shelf, { recursive: true, force: true }));

  it('makes the library links that the install script would have made', async () => {
    const initdb = join(packageFolder, 'native/bin/initdb');
    expect(() => execFileSync(initdb, ['--version'], { stdio: 'pipe' })).toThrow('libicuuc.so.60');
    await using({ folder, durable: false, packageFolder }, ({ ownerUrl }) => rows(ownerUrl, 'SELECT'));
    expect(() => execFileSync(initdb, ['--version'], { stdio: 'pipe' })).toThrow('libicuuc.so.60');
  });

  (isRoot ? it : it.skip)('as root below a folder that only root may enter', async () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(root, 0o700);
    const closedPackage = join(root, 'package');
    cpSync(packageFolder, closedPackage, { recursive: true, verbatimSymlinks: true });
    const options = { folder, durable: false, packageFolder: closedPackage };
    const lines: string[] = [];
    await using({ ...options, log: (line) => lines.push(line) }, ({ ownerUrl }) => rows(ownerUrl, keep));
    const { home } = JSON.parse(readFileSync(join(folder, 'place.json'), 'utf8')) as { home: string };
    expect(home).toMatch(/^\/var\/(lib|tmp)\/treffpunkt\/[0-9a-f]{12}$/);
    expect(lines.join('\n')).toContain(`kept in ${home}`);
    expect(existsSync(join(folder, 'cluster'))).toBe(false);

    const killed = launch(options);
    const { pid } = await killed.told('started');
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    await killed.end('SIGKILL');
    await using(options, async ({ ownerUrl }) => {
      expect(await rows(ownerUrl, kept)).toEqual([{ words: 'still here' }]);
    });
    await removeLocalPostgres({ folder, packageFolder: closedPackage });
    expect(existsSync(home)).toBe(false);
  });
});
