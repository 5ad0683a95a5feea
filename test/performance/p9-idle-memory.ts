import type { Benchmark } from './benchmark.js';
import { openSockets } from './idle-sockets.js';
import { mediansOf, ratioOf } from './measure.js';
import { type Served, serveBar, serveProduct } from './processes.js';
import { seedEvent } from './seed.js';

const GOAL = 2.8;
const HEAP = ['--expose-gc', '--import', './test/performance/bars/tell-heap.mjs'];

/** P9: heap of a signed-in socket that says nothing, against a bare ws one; after a collection, with others before it. */
export const idleMemory: Benchmark = async ({ postgres, isLong }) => {
  const count = isLong ? 5_000 : 1_500;
  const { people } = await seedEvent(postgres.ownerUrl, { people: count, slots: 1 });
  const env = {
    DATABASE_URL: postgres.runtimeUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    PORT: '0',
    ROLE: 'http,realtime',
  };
  const product = await serveProduct(env, HEAP);
  const bar = await serveBar('ws-idle.mjs', {}, HEAP);
  try {
    const found: { product: number; bar: number }[] = [];
    for (let round = 0; round < (isLong ? 9 : 3); round++)
      found.push({
        product: await heapEach(
          product,
          people.map(({ cookie }) => ({ url: product.url, cookie })),
          true,
        ),
        bar: await heapEach(
          bar,
          people.map(() => ({ url: bar.url })),
          false,
        ),
      });
    const { ratio, spread } = ratioOf(found);
    return {
      id: 'P9',
      ratio,
      spread,
      cost: mediansOf(found),
      goal: `<= ${GOAL}`,
      pass: ratio <= GOAL,
      bar: 'ws; bytes of heap a socket',
      sockets: count,
    };
  } finally {
    await product.stop();
    await bar.stop();
  }
};

async function heapEach(
  served: Served,
  wanted: readonly { url: string; cookie?: string }[],
  speaksSocketIo: boolean,
): Promise<number> {
  const first = await openSockets(wanted.slice(0, 100), { speaksSocketIo });
  const before = await served.heap();
  const rest = await openSockets(wanted.slice(100), { speaksSocketIo });
  const after = await served.heap();
  await rest.close();
  await first.close();
  return (after - before) / (wanted.length - 100);
}
