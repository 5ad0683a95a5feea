import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

/** A server process of a benchmark. */
export interface Served {
  pid: number;
  url: string;
  /** Bytes of heap in use after a collection; only with `bars/tell-heap.mjs` preloaded. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** One person stands for many in a benchmark: the limit is counted, and never reached. */
const WITHOUT_LIMIT = { REQUESTS_PER_SECOND: '1000000' };

/** Starts the built product on a database, as a server would, logs on; gives it once it listens. */
export function serveProduct(env: Record<string, string>, nodeOptions: string[] = []): Promise<Served> {
  return serve([...nodeOptions, 'dist/apps/api/src/main.js'], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    ...WITHOUT_LIMIT,
    ...env,
  });
}

/** Starts a bar: a small program of this folder. */
export function serveBar(program: string, env: Record<string, string>, nodeOptions: string[] = []): Promise<Served> {
  return serve([...nodeOptions, `test/performance/bars/${program}`], { NODE_ENV: 'production', ...env });
}

async function serve(args: string[], env: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const url = await listening(child, lines);
  const heap = async (): Promise<number> => {
    const told = new Promise<number>((resolved) => {
      const hear = (line: string): void => {
        const bytes = /^heap of (\d+) bytes/.exec(line)?.[1];
        if (bytes === undefined) return;
        lines.off('line', hear);
        resolved(Number(bytes));
      };
      lines.on('line', hear);
    });
    child.kill('SIGWINCH');
    return told;
  };
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { pid: child.pid ?? 0, url, heap, stop };
}

/** Both the product and the bars print where they listen, as their first line that is no log. */
function listening(child: ChildProcess, lines: Interface): Promise<string> {
  return new Promise((resolved, reject) => {
    child.once('exit', (code) => reject(new Error(`A server of the benchmark ended with ${code} before it listened.`)));
    lines.on('line', (line) => {
      const url = /listening at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolved(url);
    });
  });
}
