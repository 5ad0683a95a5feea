import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './database.js';

/** The product in a process of its own, to be killed. */
export interface ServerProcess {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Sends a signal and waits until the process is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
  /** Every line it has printed so far. */
  said: readonly string[];
}

const LATE_CLOCK = new URL('./late-clock.mjs', import.meta.url).href;
const RUN = fileURLToPath(new URL('./run-typescript.mjs', import.meta.url));

/** The environment of a process whose clock is so many milliseconds late. */
export const lateClock = (milliseconds: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=${LATE_CLOCK}`,
  CLOCK_LATE_MS: String(milliseconds),
});

/** Starts the product's own `main.ts` on the database, as its environment says; resolves when it listens. */
export async function startServerProcess(
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', RUN, 'apps/api/src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.runtimeUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await gone;
  };
  const said: string[] = [];
  return { url: await listening(child, said), end, said };
}

/** The URL that the product prints once it listens. Throws what it said where it ends instead. */
async function listening(child: ChildProcess, said: string[]): Promise<string> {
  const lines = [child.stdout, child.stderr].map((stream) => stream && createInterface({ input: stream }));
  return new Promise((resolve, reject) => {
    for (const reader of lines)
      reader?.on('line', (line) => {
        said.push(line);
        const url = /listening at (http:\S+)/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      });
    child.once('exit', () => reject(new Error(`The server ended:\n${said.join('\n')}`)));
  });
}
