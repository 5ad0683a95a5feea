import type { Bench } from './benchmark.js';
import { ask, askMany } from './load.js';
import { compare, type Finding } from './measure.js';
import { serveBar, serveProduct } from './processes.js';

/** One read of the product beside one prepared statement behind node:http, without session, permission or logs. */
export interface HotRead {
  id: string;
  goal: number;
  path: string;
  cookie: string;
  /** What both answers must contain. */
  expected: string;
  bar: { statement: string; values: unknown[] };
}

/** Measures a hot read against its bar. */
export async function measureHotRead({ postgres, isLong }: Bench, read: HotRead): Promise<Partial<Finding>> {
  const env = { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl, ROLE: 'http', PORT: '0' };
  const product = await serveProduct(env);
  const bar = await serveBar('prepared.mjs', {
    DATABASE_URL: postgres.runtimeUrl,
    STATEMENT: read.bar.statement,
    VALUES: JSON.stringify(read.bar.values),
  });
  const url = product.url + read.path;
  const isRight = (body: string): boolean => body.includes(read.expected);
  try {
    const stranger = await ask(url, {});
    if (stranger.status !== 401) throw new Error(`${read.path} answered ${stranger.status} to a stranger.`);
    const compared = await compare(
      {
        name: 'product',
        pids: () => [product.pid],
        work: (times) => askMany(url, { cookie: read.cookie }, times, isRight),
      },
      { name: 'bar', pids: () => [bar.pid], work: (times) => askMany(bar.url, {}, times, isRight) },
      { rounds: isLong ? 15 : 5, times: isLong ? 20_000 : 6_000, warmUp: 4_000 },
    );
    const goal = `<= ${read.goal}`;
    return {
      id: read.id,
      ...compared,
      goal,
      pass: compared.ratio <= read.goal,
      bar: 'node:http and one prepared statement, no auth',
    };
  } finally {
    await product.stop();
    await bar.stop();
  }
}
