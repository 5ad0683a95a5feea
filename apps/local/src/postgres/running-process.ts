import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that can be told from a later one with the same number: process ids are used again. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in whatever form the system tells it; undefined where the system does not say. */
  startedAt: string | undefined;
}

/** Gives the identity of a process that runs, or undefined when there is none of that number. */
export function identify(pid: number): ProcessIdentity | undefined {
  return isRunning(pid) ? { pid, startedAt: startOf(pid) } : undefined;
}

/** Says whether this very process, not a later one of the same number, still runs. */
export function stillRuns(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid);
  return now !== undefined && now.startedAt === identity.startedAt;
}

/** Says whether any process has this number; a finished one that nobody waited for counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statOf(pid)?.state !== 'Z';
}

/**
 * Says whether process `pid` is a PostgreSQL server over the data in `cluster` (a real path). Anything doubtful is
 * a no: the caller ends the process when this says yes, and it must never be a stranger's.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0];
      // The server works inside its data folder, and this link follows the folder when it is moved.
      return isPostgres(program) && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    }
    const { program, command } = process.platform === 'win32' ? askWindows(pid) : askPs(pid);
    return isPostgres(program) && command.includes(cluster);
  } catch {
    return false;
  }
}

/** Waits until the process is gone, at most `milliseconds`; says whether it is. */
export async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (isRunning(pid)) {
    if (Date.now() > end) {
      return false;
    }
    await delay(20);
  }
  return true;
}

function isPostgres(program: string | undefined): boolean {
  return /(^|[/\\])postgres(\.exe)?$/.test(program?.trim() ?? '');
}

interface Running {
  program: string;
  command: string;
}

function askPs(pid: number): Running {
  const ask = (what: string): string => execFileSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' });
  return { program: ask('comm'), command: ask('command') };
}

function askWindows(pid: number): Running {
  const ask = (what: string): string => {
    const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').${what}`;
    return execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8', windowsHide: true });
  };
  return { program: ask('ExecutablePath'), command: ask('CommandLine') };
}

function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    return statOf(pid)?.startedAt;
  }
  if (process.platform === 'win32') {
    return undefined;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

function statOf(pid: number): { state: string | undefined; startedAt: string | undefined } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces and brackets itself; the rest follows the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], startedAt: fields[19] };
  } catch {
    return undefined;
  }
}
