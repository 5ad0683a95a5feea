import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself into postmaster.pid of its data folder. */
export interface PostmasterFile {
  pid: number;
  isReady: boolean;
}

/** Reads postmaster.pid of a data folder; undefined when there is none or it is only half written. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(fileIn(cluster), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
  // A server without clients writes its number as a negative one.
  const pid = Math.abs(Number(lines[0]));
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : undefined;
}

/**
 * Takes the number of a stranger's process out of postmaster.pid, which would keep PostgreSQL from starting.
 * It is replaced by our own, as PostgreSQL passes over its parent's, and the file is not deleted: its other lines let
 * PostgreSQL see whether parts of a server that was killed still use the data.
 */
export function disownPostmasterFile(cluster: string): void {
  const lines = readFileSync(fileIn(cluster), 'utf8').split('\n');
  writeFileSync(fileIn(cluster), [String(process.pid), ...lines.slice(1)].join('\n'));
}

function fileIn(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
