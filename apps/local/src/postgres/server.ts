import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { cannotRun, environment } from './cluster.js';
import { LocalPostgresError } from './failure.js';
import { endServer } from './leftover.js';
import type { Place } from './place.js';
import { choosePort, portTaken } from './port.js';
import { readPostmasterFile } from './postmaster-file.js';
import { spawnAs } from './runner.js';

/** A PostgreSQL server that we started and that accepts connections. */
export interface Server {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** How and where a server starts. */
export interface ServerOptions {
  place: Place;
  binaries: Binaries;
  durable: boolean;
  wantedPort: number | undefined;
  lastPort: number | undefined;
  log: (line: string) => void;
  onUnexpectedExit: (reason: string) => void;
}

const PATIENCE = 300_000;
const TELL_EVERY = 10_000;
const ATTEMPTS = 30;

/** Starts PostgreSQL and waits until it accepts connections. Throws with PostgreSQL's own words when it ends instead. */
export async function startServer(options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(options.wantedPort, options.lastPort);
    const launched = launch(options, port);
    if (await isReady(launched, options)) {
      return watch(launched, options);
    }
    const words = launched.words();
    if (attempt === ATTEMPTS || !(await mayRetry(words, options.wantedPort))) {
      throw launched.spawnError ? cannotRun(options.binaries.postgres, launched.spawnError) : new Error(words);
    }
  }
}

interface Launched {
  child: ChildProcess;
  port: number;
  /** Resolves when the process is gone or could not be made. */
  gone: Promise<string>;
  hasEnded: boolean;
  spawnError: Error | undefined;
  /** What PostgreSQL wrote since it was launched. */
  words(): string;
}

function launch({ place, binaries, durable }: ServerOptions, port: number): Launched {
  const file = join(place.home, 'postgres.log');
  if (existsSync(file)) {
    renameSync(file, join(place.home, 'postgres.previous.log'));
  }
  // A file and no pipe: PostgreSQL must be able to write after we were killed.
  const output = openSync(file, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...settings(port, durable)], {
    cwd: place.home,
    env: environment(),
    stdio: ['ignore', output, output],
    // A group of its own: Ctrl-C in the terminal must reach us alone, so that we close our work before its database.
    detached: true,
    windowsHide: true,
    ...spawnAs(place.runner),
  });
  closeSync(output);
  const launched: Launched = {
    child,
    port,
    hasEnded: false,
    spawnError: undefined,
    gone: new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', (error) => resolve((launched.spawnError = error).message));
    }),
    words: () => lastLines(file),
  };
  void launched.gone.then(() => (launched.hasEnded = true));
  return launched;
}

/** What the server must be whatever its configuration file says; the command line has the last word. */
function settings(port: number, durable: boolean): string[] {
  const safe = durable ? 'on' : 'off';
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    fsync: safe,
    full_page_writes: safe,
    synchronous_commit: safe,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A refused statement quotes what people wrote, and no log may: the server tells only about itself.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function isReady(launched: Launched, { place, log }: ServerOptions): Promise<boolean> {
  const begun = Date.now();
  for (let told = begun; !launched.hasEnded;) {
    const file = readPostmasterFile(place.cluster);
    if (file?.isReady && file.pid === launched.child.pid) {
      return true;
    }
    if (Date.now() - begun > PATIENCE) {
      launched.child.kill('SIGQUIT');
      throw new LocalPostgresError('start-failed', `PostgreSQL is not ready after 5 minutes.\n${launched.words()}`);
    }
    if (Date.now() - told > TELL_EVERY) {
      told = Date.now();
      log('PostgreSQL is still starting; after a crash it first brings its data in order.');
    }
    await Promise.race([launched.gone, delay(20)]);
  }
  return false;
}

/** A port can be taken between the look and the start, and parts of a killed server need a moment to go. */
async function mayRetry(words: string, wantedPort: number | undefined): Promise<boolean> {
  if (/Address already in use|could not bind/.test(words)) {
    if (wantedPort !== undefined) {
      throw portTaken(wantedPort);
    }
    return true;
  }
  if (/pre-existing shared memory block|could not create any TCP/.test(words)) {
    await delay(200);
    return true;
  }
  return false;
}

function watch(launched: Launched, { binaries, onUnexpectedExit }: ServerOptions): Server {
  const pid = launched.child.pid ?? 0;
  let isStopping = false;
  let stopped: Promise<void> | undefined;
  void launched.gone.then((reason) => {
    if (!isStopping) {
      onUnexpectedExit(`PostgreSQL (process ${pid}) ended by itself: ${reason}.\n${launched.words()}`);
    }
  });
  const stop = async (): Promise<void> => {
    isStopping = true;
    if (!launched.hasEnded) {
      await endServer(pid, binaries);
    }
  };
  return { pid, port: launched.port, stop: () => (stopped ??= stop()) };
}

function lastLines(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    return fstatSync(descriptor).size === 0
      ? ''
      : readFileSync(descriptor, 'utf8').trim().split('\n').slice(-12).join('\n');
  } finally {
    closeSync(descriptor);
  }
}
