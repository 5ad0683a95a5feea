import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
export interface Runner {
  uid: number;
  gid: number;
}

const NOBODY: Runner = { uid: 65_534, gid: 65_534 };

/**
 * Gives the user to run PostgreSQL as, or undefined when it can be the one who started us. Data that is there already
 * keeps its owner, so that `sudo npm start` after `npm start` works.
 */
export function chooseRunner(cluster: string): Runner | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : nobodyIn(readFileSync('/etc/passwd', 'utf8'));
}

/** Reads the user `nobody` out of the text of /etc/passwd; systems without one get the number that is usual for it. */
export function nobodyIn(passwd: string): Runner {
  const fields = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(passwd);
  // Some systems write -2, which files show as an unsigned number.
  return fields ? { uid: Number(fields[1]) >>> 0, gid: Number(fields[2]) >>> 0 } : NOBODY;
}

/** Says whether `runner` may pass through `folder` and everything above it. Without a runner it is our own matter. */
export function canEnter(folder: string, runner: Runner | undefined): boolean {
  return runner === undefined || blockedAt(folder, runner) === undefined;
}

/** Gives the first folder, from the root on, that `runner` may not pass through on its way to `folder`. */
export function blockedAt(folder: string, runner: Runner): string | undefined {
  const ways: string[] = [];
  for (let way = realpathSync(folder); ; way = dirname(way)) {
    ways.unshift(way);
    if (way === dirname(way)) {
      break;
    }
  }
  return ways.find((way) => !allows(statSync(way), runner, 0o1));
}

/** Says whether the permission bits (1 to pass or run, 4 to read) of a file let `runner` do it. */
export function allows(file: { mode: number; uid: number; gid: number }, runner: Runner, bits: number): boolean {
  const shift = file.uid === runner.uid ? 6 : file.gid === runner.gid ? 3 : 0;
  return ((file.mode >> shift) & bits) === bits;
}

/** Gives the part of spawn's options that makes a child run as `runner`. */
export function spawnAs(runner: Runner | undefined): { uid?: number; gid?: number } {
  // spawn takes signed numbers where chown takes unsigned ones.
  return runner ? { uid: runner.uid | 0, gid: runner.gid | 0 } : {};
}
