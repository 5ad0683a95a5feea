import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LocalPostgresError } from './failure.js';
import { readJson, textIn, writeJson } from './json-file.js';
import { blockedAt, canEnter, chooseRunner, type Runner } from './runner.js';

/** Where the data of one data folder really are, and who works on them. */
export interface Place {
  /** The folder itself, or one elsewhere when the user PostgreSQL runs as cannot enter it. */
  home: string;
  /** PostgreSQL's own data folder, in the home. */
  cluster: string;
  runner: Runner | undefined;
}

const OUTSIDE = ['/var/lib/treffpunkt', '/var/tmp/treffpunkt'];

/**
 * Finds the place of a data folder (a real path that is locked), the same one at every start. Started as root in a
 * folder that `nobody` cannot enter, a new cluster gets a home elsewhere, and `place.json` in the folder names it.
 * Throws when the data are lost, out of reach or another user's.
 */
export function findPlace(folder: string, log: (line: string) => void): Place {
  const named = homeNamedIn(folder);
  const place = placeAt(named ?? folder);
  if (named === undefined && !existsSync(place.cluster) && !canEnter(folder, place.runner)) {
    return placeAt(makeHomeOutside(folder, place.runner, log));
  }
  if (named !== undefined) {
    log(`The data of ${folder} are kept in ${named}, as its file place.json says.`);
  }
  refuseForeign(place);
  if (place.runner && !canEnter(place.home, place.runner)) {
    throw new LocalPostgresError(
      'unreachable',
      `PostgreSQL runs as user ${place.runner.uid} here and can no longer enter ${blockedAt(place.home, place.runner)}, ` +
        `but its data are in ${place.home}. Allow it again (chmod o+x on that folder) and start again.`,
    );
  }
  return place;
}

/** Gives the home that the folder's place.json names; undefined when the data are in the folder itself. */
export function homeNamedIn(folder: string): string | undefined {
  const home = textIn(readJson(pointerIn(folder)), 'home');
  if (home === undefined) {
    return undefined;
  }
  if (!existsSync(home)) {
    throw new LocalPostgresError(
      'place-lost',
      `The data of ${folder} were kept in ${home}, which is gone. Bring it back, or delete ${pointerIn(folder)} ` +
        'to begin with an empty database.',
    );
  }
  return belongsTo(home, folder) ? home : undefined;
}

/** A copied data folder names the home of the one it was copied from, a moved one takes its home with it. */
function belongsTo(home: string, folder: string): boolean {
  const owner = textIn(readJson(ownerOf(home)), 'folder');
  if (owner === folder) {
    return true;
  }
  const isCopy = owner !== undefined && textIn(readJson(pointerIn(owner)), 'home') === home;
  if (!isCopy) {
    writeJson(ownerOf(home), { folder }, 0o644);
  }
  return !isCopy;
}

function placeAt(home: string): Place {
  const cluster = join(home, 'cluster');
  return { home, cluster, runner: chooseRunner(cluster) };
}

function refuseForeign({ cluster }: Place): void {
  const self = process.getuid?.();
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (self !== undefined && self !== 0 && found && found.uid !== self) {
    throw new LocalPostgresError(
      'another-user',
      `The database in ${cluster} belongs to another user of this computer (number ${found.uid}), because Treffpunkt ` +
        'was first started by another one or as root. Start it as that user again, or use another data folder.',
    );
  }
}

function makeHomeOutside(folder: string, runner: Runner | undefined, log: (line: string) => void): string {
  const base = OUTSIDE.find((each) => isSafeBase(each, runner));
  if (base === undefined) {
    throw new LocalPostgresError(
      'unreachable',
      `PostgreSQL refuses to run as root, and the user it runs as cannot enter ${folder}. Neither of ` +
        `${OUTSIDE.join(' and ')} can be used instead. Make one of them, or set DATABASE_URL to a server of your own.`,
    );
  }
  const home = join(base, randomBytes(6).toString('hex'));
  mkdirSync(home);
  chmodSync(home, 0o711);
  writeJson(ownerOf(home), { folder }, 0o644);
  writeJson(pointerIn(folder), { home }, 0o644);
  log(`PostgreSQL refuses to run as root, and the user "nobody" cannot enter ${folder}.`);
  log(`Its programs and data are therefore kept in ${home}; the file place.json in the data folder says so.`);
  return home;
}

function isSafeBase(base: string, runner: Runner | undefined): boolean {
  try {
    if (mkdirSync(base, { recursive: true }) !== undefined) {
      chmodSync(base, 0o755);
    }
    const found = lstatSync(base);
    // Below /var/tmp anybody could have made it first, to read along.
    return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0 && canEnter(base, runner);
  } catch {
    return false;
  }
}

function pointerIn(folder: string): string {
  return join(folder, 'place.json');
}

function ownerOf(home: string): string {
  return join(home, 'belongs-to.json');
}
