import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { LocalPostgresError } from './failure.js';
import { readJson, truthIn, writeJson } from './json-file.js';
import type { Place } from './place.js';
import { spawnAs, type Runner } from './runner.js';

const DRAFT = 'making-';

/**
 * Makes PostgreSQL's data folder where there is none yet, whole or not at all, and checks one that is there: its
 * version and that a throwaway cluster is not mistaken for a kept one.
 */
export async function prepareCluster(
  place: Place,
  binaries: Binaries,
  options: { password: string; durable: boolean; log: (line: string) => void },
): Promise<void> {
  removeDrafts(place.home);
  if (existsSync(place.cluster)) {
    refuseOtherVersion(place, binaries);
    refuseOtherDurability(place, options.durable);
    return;
  }
  options.log(`A new database is made in ${place.cluster}.`);
  writeJson(join(place.home, 'cluster.json'), { durable: options.durable }, 0o644);
  try {
    const draft = mkdtempSync(join(place.home, DRAFT));
    giveTo(draft, place.runner, 0o700);
    await runInitdb(draft, place, binaries, options);
    renameSync(join(draft, 'cluster'), place.cluster);
  } finally {
    removeDrafts(place.home);
  }
}

/** The environment of PostgreSQL's programs: nothing of ours, least of all secrets, and messages in one language. */
export function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

async function runInitdb(
  draft: string,
  place: Place,
  binaries: Binaries,
  options: { password: string; durable: boolean },
): Promise<void> {
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  giveTo(passwordFile, place.runner, 0o600);
  // Encoding and sorting are said here and never left to LANG, which is often unset: that would make SQL_ASCII.
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  flags.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  if (!options.durable) {
    flags.push('--no-sync');
  }
  await run(binaries.initdb, ['-D', join(draft, 'cluster'), ...flags], draft, place.runner);
}

function run(program: string, args: string[], cwd: string, runner: Runner | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: environment(), windowsHide: true, ...spawnAs(runner) };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) {
        resolve();
      } else if (error.code === 'ENOENT' || error.code === 'EACCES') {
        reject(cannotRun(program, error));
      } else {
        reject(new Error(`${stdout}\n${stderr}`.trim(), { cause: error }));
      }
    });
  });
}

/** Gives the error for a program of PostgreSQL's that the system refuses to run at all. */
export function cannotRun(program: string, cause: unknown): LocalPostgresError {
  return new LocalPostgresError(
    'unsupported-platform',
    `This system cannot run ${program} (made for Linux with glibc, macOS and Windows; a disk mounted "noexec" refuses ` +
      'it too). Install PostgreSQL 15 or newer and set DATABASE_URL to it.',
    { cause },
  );
}

function giveTo(path: string, runner: Runner | undefined, mode: number): void {
  if (runner) {
    chownSync(path, runner.uid, runner.gid);
  }
  chmodSync(path, mode);
}

function removeDrafts(home: string): void {
  for (const name of readdirSync(home).filter((each) => each.startsWith(DRAFT))) {
    rmSync(join(home, name), { recursive: true, force: true });
  }
}

function refuseOtherVersion({ cluster }: Place, binaries: Binaries): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.major) {
    throw new LocalPostgresError(
      'version-mismatch',
      `The database in ${cluster} was made by PostgreSQL ${version}, and this Treffpunkt brings ${binaries.major}. ` +
        'Start the earlier Treffpunkt to export the data, or use another data folder.',
    );
  }
}

function refuseOtherDurability({ home, cluster }: Place, durable: boolean): void {
  const made = truthIn(readJson(join(home, 'cluster.json')), 'durable') ?? true;
  if (made !== durable) {
    throw new LocalPostgresError(
      'durability',
      made
        ? `The database in ${cluster} holds data that are kept; it is never started without writing them safely.`
        : `The database in ${cluster} is a throwaway one for tests and is never kept. Use another data folder.`,
    );
  }
}
