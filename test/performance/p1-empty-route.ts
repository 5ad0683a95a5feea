import type { Benchmark } from './benchmark.js';
import { askMany } from './load.js';
import { compare } from './measure.js';
import { serveBar, serveProduct } from './processes.js';

const BODY = '{"status":"ok"}';

/** P1: an empty route in the whole app (guard, validation, headers, logs on) against bare node:http. */
export const emptyRoute: Benchmark = async ({ postgres, isLong }) => {
  const env = { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl, ROLE: 'http', PORT: '0' };
  const product = await serveProduct(env);
  const bar = await serveBar('empty.mjs', {});
  try {
    const compared = await compare(
      {
        name: 'product',
        pids: () => [product.pid],
        work: (times) => askMany(`${product.url}/api/health/live`, {}, times, (body) => body === BODY),
      },
      { name: 'bar', pids: () => [bar.pid], work: (times) => askMany(bar.url, {}, times, (body) => body === BODY) },
      { rounds: isLong ? 15 : 5, times: isLong ? 40_000 : 15_000, warmUp: 15_000 },
    );
    return { id: 'P1', ...compared, goal: '<= 1.6', pass: compared.ratio <= 1.6, bar: 'node:http' };
  } finally {
    await product.stop();
    await bar.stop();
  }
};
