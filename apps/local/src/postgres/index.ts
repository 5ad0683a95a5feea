import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage, prepareBinaries, type Binaries } from './binaries.js';
import { prepareCluster } from './cluster.js';
import { explain } from './failure.js';
import { numberIn, readJson, writeJson } from './json-file.js';
import { endLeftover } from './leftover.js';
import { type FolderLock, lockFolder } from './lock.js';
import { type Passwords, passwordsOf } from './passwords.js';
import { findPlace, homeNamedIn, type Place } from './place.js';
import { assertDurable, DATABASE, OWNER, prepareDatabase, prepareRoles, RUNTIME, withClient } from './roles.js';
import { type Server, startServer } from './server.js';

export { LocalPostgresError } from './failure.js';

/** How to start the local PostgreSQL. */
export interface LocalPostgresOptions {
  /** Where its data are kept from one start to the next; made if missing. */
  folder: string;
  /** Takes sentences for the person who started us. */
  log?: (line: string) => void;
  /** A port that must be taken; by default that of the last start, or a free one below 32768. */
  port?: number;
  /** False, for tests only, gives up the safety of what is written for speed, on a folder that is thrown away. */
  durable?: boolean;
  /** Called once, with PostgreSQL's last words, when it ends without having been stopped. */
  onUnexpectedExit?: (reason: string) => void;
  /** The npm package with PostgreSQL's programs; by default the installed one for this computer. */
  packageFolder?: string;
}

/** A running PostgreSQL of our own, on 127.0.0.1 only. */
export interface LocalPostgres {
  /** For migrations: the role that owns the database. */
  ownerUrl: string;
  /** For the product: a role that owns nothing. */
  runtimeUrl: string;
  /** For tests and for mending by hand; its database is `postgres`. */
  superuserUrl: string;
  port: number;
  pid: number;
  /** Ends PostgreSQL and frees the folder. Close all pools first. Can be called again. */
  stop: () => Promise<void>;
}

/** Starts the PostgreSQL of a data folder, making whatever is missing. Throws `LocalPostgresError`. */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { folder, lock } = claim(options.folder);
  try {
    return await start(folder, lock, options);
  } catch (error) {
    lock.release();
    throw explain(error, folder);
  }
}

/** Deletes a data folder with everything in it, wherever its data are, and ends a PostgreSQL left running there. */
export async function removeLocalPostgres(options: { folder: string; packageFolder?: string }): Promise<void> {
  const { folder, lock } = claim(options.folder);
  try {
    const place = findPlace(folder, ignore);
    await endLeftover(place.cluster, prepareBinaries(options.packageFolder ?? findPackage(), place, ignore), ignore);
    rmSync(homeNamedIn(folder) ?? folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    lock.release();
    throw explain(error, folder);
  }
}

function claim(path: string): { folder: string; lock: FolderLock } {
  try {
    if (mkdirSync(path, { recursive: true }) !== undefined) {
      // The user that PostgreSQL runs as must pass through; what is secret in here is closed by itself.
      chmodSync(path, 0o755);
    }
    const folder = realpathSync(path);
    return { folder, lock: lockFolder(folder) };
  } catch (error) {
    throw explain(error, path);
  }
}

async function start(folder: string, lock: FolderLock, options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { log = ignore, durable = true } = options;
  const place = findPlace(folder, log);
  const binaries = prepareBinaries(options.packageFolder ?? findPackage(), place, log);
  await endLeftover(place.cluster, binaries, log);
  const passwords = passwordsOf(place);
  await prepareCluster(place, binaries, { password: passwords.superuser, durable, log });
  const server = await startAtKnownPort(place, binaries, options);
  try {
    const urls = urlsOf(server.port, passwords);
    await prepareContents(urls, passwords, durable);
    const stop = (): Promise<void> => server.stop().finally(once(() => lock.release()));
    return { ...urls, port: server.port, pid: server.pid, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function startAtKnownPort(place: Place, binaries: Binaries, options: LocalPostgresOptions): Promise<Server> {
  const { log = ignore, durable = true, onUnexpectedExit = ignore, port: wantedPort } = options;
  const file = join(place.home, 'port.json');
  const lastPort = numberIn(readJson(file), 'port');
  const server = await startServer({ place, binaries, durable, wantedPort, lastPort, log, onUnexpectedExit });
  if (server.port !== lastPort) {
    writeJson(file, { port: server.port }, 0o644);
  }
  return server;
}

type Urls = Pick<LocalPostgres, 'ownerUrl' | 'runtimeUrl' | 'superuserUrl'>;

function urlsOf(port: number, passwords: Passwords): Urls {
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    ownerUrl: url(OWNER, passwords.owner, DATABASE),
    runtimeUrl: url(RUNTIME, passwords.runtime, DATABASE),
    superuserUrl: url('postgres', passwords.superuser, 'postgres'),
  };
}

async function prepareContents(urls: Urls, passwords: Passwords, durable: boolean): Promise<void> {
  await withClient(urls.superuserUrl, async (client) => {
    await prepareRoles(client, passwords);
    await prepareDatabase(client, DATABASE);
  });
  if (durable) {
    await assertDurable(urls.runtimeUrl);
  }
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) {
      isDone = true;
      action();
    }
  };
}

function ignore(): void {}
