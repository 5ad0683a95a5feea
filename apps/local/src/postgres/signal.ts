import { spawnSync } from 'node:child_process';
import type { Binaries } from './binaries.js';

/** INT ends a PostgreSQL server fast and clean, QUIT at once (it recovers at the next start), KILL is the last resort. */
export type Signal = 'INT' | 'QUIT' | 'KILL';

/** Sends a signal to a PostgreSQL server; one that is gone already is no error. */
export function sendSignal(pid: number, signal: Signal, binaries: Binaries): void {
  if (process.platform === 'win32' && signal !== 'KILL') {
    // Windows has no signals; PostgreSQL brings its own, and pg_ctl can send them.
    spawnSync(binaries.pgCtl, ['kill', signal, String(pid)], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
      throw error;
    }
  }
}
