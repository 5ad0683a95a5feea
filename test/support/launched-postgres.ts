import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalPostgres, LocalPostgresOptions } from '../../apps/local/src/postgres/index.js';

/** One thing that a launched Treffpunkt told. */
export interface LaunchEvent {
  log?: string;
  started?: Omit<LocalPostgres, 'stop'>;
  failed?: { code: string; message: string };
  unexpectedExit?: string;
  /** At SIGINT: the database still answered a while after it. */
  answered?: boolean;
  stopped?: boolean;
}

/** A process that runs the local PostgreSQL of a folder, to be killed. */
export interface Launched {
  process: ChildProcess;
  /** What it told so far. */
  events: LaunchEvent[];
  /** Resolves with the first event that has the key; rejects when the process ends without. */
  told<Key extends keyof LaunchEvent>(key: Key): Promise<NonNullable<LaunchEvent[Key]>>;
  /** Sends a signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./launch-postgres.mjs', import.meta.url));

/** Starts the local PostgreSQL of `options.folder` in a process of its own; `env` replaces the whole environment. */
export function launchPostgres(options: LocalPostgresOptions, env: NodeJS.ProcessEnv = process.env): Launched {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
    // A group of its own, as a terminal makes one for each command: Ctrl-C is a signal to the whole group.
    detached: true,
  });
  const events: LaunchEvent[] = [];
  let wake = (): void => undefined;
  let hasEnded = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    events.push(JSON.parse(line) as LaunchEvent);
    wake();
  });
  lines.on('close', () => {
    hasEnded = true;
    wake();
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    events,
    async told(key) {
      for (;;) {
        const found = events.find((event) => event[key] !== undefined)?.[key];
        if (found !== undefined) {
          return found;
        }
        if (hasEnded) {
          throw new Error(`The process ended without telling "${key}": ${JSON.stringify(events)}`);
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
