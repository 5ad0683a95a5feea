import { existsSync, realpathSync } from 'node:fs';
import type { Binaries } from './binaries.js';
import { LocalPostgresError } from './failure.js';
import { disownPostmasterFile, readPostmasterFile } from './postmaster-file.js';
import { isGoneWithin, isServerOf } from './running-process.js';
import { type Signal, sendSignal } from './signal.js';

const FIRMNESS: { signal: Signal; patience: number }[] = [
  { signal: 'INT', patience: 10_000 },
  { signal: 'QUIT', patience: 5_000 },
  { signal: 'KILL', patience: 5_000 },
];

/**
 * Ends the PostgreSQL that a killed Treffpunkt left running over `cluster`, if it is one: a stranger's process with the
 * number that the data folder remembers is never touched.
 */
export async function endLeftover(cluster: string, binaries: Binaries, log: (line: string) => void): Promise<void> {
  const pid = existsSync(cluster) ? readPostmasterFile(cluster)?.pid : undefined;
  if (pid === undefined) {
    return;
  }
  if (isServerOf(pid, realpathSync(cluster))) {
    log(`An earlier Treffpunkt was killed and left its PostgreSQL running (process ${pid}); it is stopped first.`);
    await endServer(pid, binaries);
  } else {
    disownPostmasterFile(cluster);
  }
}

/** Ends a PostgreSQL server: politely first, which rolls open transactions back, then harder. Throws if it stays. */
export async function endServer(pid: number, binaries: Binaries): Promise<void> {
  for (const { signal, patience } of FIRMNESS) {
    sendSignal(pid, signal, binaries);
    if (await isGoneWithin(pid, patience)) {
      return;
    }
  }
  throw new LocalPostgresError('start-failed', `PostgreSQL (process ${pid}) does not end. End it by hand.`);
}
