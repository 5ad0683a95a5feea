import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalPostgresError } from './failure.js';
import { numberIn, readJson, textIn, writeJson } from './json-file.js';
import { identify, stillRuns } from './running-process.js';

/** The right to work on a data folder, held by one process at a time. */
export interface FolderLock {
  release(): void;
}

interface Generation {
  number: number;
  heldBy: number | undefined;
}

/**
 * Takes the lock of a data folder; the process that dies with it leaves it free. Throws `already-running`.
 *
 * The locks are numbered files. A process follows a dead holder by linking the next number, which only one can, and
 * steps back when somebody is ahead of it: so two that find the same dead holder never both believe to hold it.
 */
export function lockFolder(folder: string): FolderLock {
  for (;;) {
    const newest = newestGeneration(folder);
    if (newest?.heldBy !== undefined) {
      throw alreadyRunning(folder, newest.heldBy);
    }
    const number = (newest?.number ?? 0) + 1;
    if (!create(folder, number)) {
      continue;
    }
    if (newestGeneration(folder)?.number === number) {
      removeOlder(folder, number);
      return { release: () => free(folder, number) };
    }
    rmSync(fileOf(folder, number), { force: true });
  }
}

function alreadyRunning(folder: string, pid: number): LocalPostgresError {
  return new LocalPostgresError(
    'already-running',
    `Treffpunkt already runs on the data folder ${folder} (process ${pid}). ` +
      'Use that one, or stop it first (Ctrl-C in its window), or start this one with another data folder.',
  );
}

function create(folder: string, number: number): boolean {
  const draft = join(folder, `draft-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(identify(process.pid)), { mode: 0o644, flag: 'wx' });
  try {
    linkSync(draft, fileOf(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function newestGeneration(folder: string): Generation | undefined {
  const number = Math.max(0, ...numbersIn(folder));
  return number === 0 ? undefined : { number, heldBy: holderOf(fileOf(folder, number)) };
}

function holderOf(file: string): number | undefined {
  const content = readJson(file);
  const pid = numberIn(content, 'pid');
  return pid !== undefined && stillRuns({ pid, startedAt: textIn(content, 'startedAt') }) ? pid : undefined;
}

/** The number stays taken, so that a slow newcomer cannot link it anew; a deleted folder needs no freeing. */
function free(folder: string, number: number): void {
  if (!existsSync(folder)) {
    return;
  }
  try {
    writeJson(fileOf(folder, number), {}, 0o644);
  } catch {
    // A full disk has no room for it but lets us delete.
    rmSync(fileOf(folder, number), { force: true });
  }
}

function removeOlder(folder: string, number: number): void {
  for (const older of numbersIn(folder).filter((each) => each < number)) {
    rmSync(fileOf(folder, older), { force: true });
  }
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const match = /^lock\.(\d+)$/.exec(name);
    return match ? [Number(match[1])] : [];
  });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}
