import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder whose `dist` is tried: this repository, or the one that `TEST_BUILD` names. */
export const BUILD = resolve(process.env['TEST_BUILD'] ?? resolve(import.meta.dirname, '../..'));

/** What starts the product as `npm start` does, on a port and a data folder, once it is built. */
export const START = 'dist/apps/local/src/start.js';

/** The product of its own for one test, so that it can be stopped and started again on the same data. */
export interface Product {
  url: string;
  /** Stops it by Ctrl-C's signal and starts it again; gives the code it ended with. */
  restart(): Promise<number | null>;
  /** Stops it and removes its data. */
  end(): Promise<void>;
}

/** Starts the product on fresh data. Throws what it said where it does not come up. */
export async function startProduct(port: number): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'treffpunkt-journey-'));
  let running = await start(port, data);
  return {
    url: `http://localhost:${port}`,
    restart: async () => {
      const code = await running.stop();
      running = await start(port, data);
      return code;
    },
    end: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function start(port: number, data: string): Promise<{ stop(): Promise<number | null> }> {
  const child = spawn(process.execPath, [START, '--data', data], {
    cwd: BUILD,
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<number | null>((resolve_) => child.once('exit', resolve_));
  let said = '';
  await new Promise<void>((ready, fail) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('Ctrl-C stops everything')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then((code) => fail(new Error(`The product ended with ${code}:\n${said}`)));
  });
  return {
    stop: () => {
      child.kill('SIGINT');
      return gone;
    },
  };
}
