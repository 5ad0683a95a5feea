import type { WebSocket } from 'ws';
import type { AccountEvent, SocketAnswer, SyncAnswer } from '../../libs/contracts/src/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { withClient } from '../../apps/local/src/postgres/roles.js';
import type { Benchmark } from './benchmark.js';
import { openSockets } from './idle-sockets.js';
import { compare, type Variant } from './measure.js';
import { serveBar, serveProduct } from './processes.js';
import { seedEvent } from './seed.js';

const GOAL = 2.7;
const AT_ONCE = 500;

/**
 * P10: everybody reconnects at once and asks for what they missed, CPU of the server's process each, against bare ws that
 * lets everybody in and answers a question. Every missed event must be delivered; the API answers meanwhile.
 */
export const reconnectStorm: Benchmark = async ({ postgres, isLong }) => {
  const count = isLong ? 5_000 : 1_000;
  const { people } = await seedEvent(postgres.ownerUrl, { people: count, slots: 1 });
  await withClient(postgres.ownerUrl, async (client) => {
    const missed = 'select record_account_events($1::uuid[], $2, $3::jsonb)';
    await client.query(missed, [people.map(({ accountId }) => accountId), 'event.changed', { eventId: newId() }]);
  });
  const env = {
    DATABASE_URL: postgres.runtimeUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    PORT: '0',
    ROLE: 'http,realtime',
  };
  const product = await serveProduct(env);
  const bar = await serveBar('ws-idle.mjs', {});
  const slowest: number[] = [];
  const storm = (name: string, served: { pid: number; url: string }, isProduct: boolean): Variant => ({
    name,
    pids: () => [served.pid],
    work: async (times) => {
      const watch = isProduct ? watchHealth(served.url) : undefined;
      const wanted = people
        .slice(0, times)
        .map(({ cookie }) => ({ url: served.url, ...(isProduct ? { cookie } : {}) }));
      const answers: Promise<void>[] = [];
      const onOpen = (socket: WebSocket): void => void answers.push(sync(socket, isProduct));
      const sockets = await openSockets(wanted, { speaksSocketIo: isProduct, atOnce: AT_ONCE, onOpen });
      await Promise.all(answers);
      if (answers.length !== times) throw new Error(`${times - answers.length} did not come back.`);
      await sockets.close();
      if (watch) slowest.push(await watch());
    },
  });
  try {
    const compared = await compare(storm('product', product, true), storm('bar', bar, false), {
      rounds: isLong ? 9 : 3,
      times: count,
      warmUp: count / 2,
    });
    const pass = compared.ratio <= GOAL;
    const slowestHealthMs = Math.round(Math.max(...slowest));
    return {
      id: 'P10',
      ...compared,
      goal: `<= ${GOAL}`,
      pass,
      bar: 'ws, no auth, one answer',
      sockets: count,
      slowestHealthMs,
    };
  } finally {
    await product.stop();
    await bar.stop();
  }
};

/** Asks for what was missed; the answer must hold it. */
function sync(socket: WebSocket, speaksSocketIo: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (speaksSocketIo && !text.startsWith('43')) return;
      const parsed = JSON.parse(speaksSocketIo ? text.slice(text.indexOf('[')) : text) as unknown;
      const answer = (Array.isArray(parsed) ? parsed[0] : parsed) as SocketAnswer<SyncAnswer>;
      const events: AccountEvent[] = answer.ok ? answer.data.events : [];
      if (events.length === 1 && events[0]?.seq === 1) resolve();
      else reject(new Error(`Somebody was told ${text} instead of what they missed.`));
    });
    socket.send(speaksSocketIo ? '420["account.sync",{"body":{"after":0}}]' : '{"after":0}');
  });
}

/** Asks now and then whether the API answers; gives the longest it took, once it is told to stop. */
function watchHealth(url: string): () => Promise<number> {
  const watch = { isOver: false, longest: 0 };
  const watching = (async () => {
    while (!watch.isOver) {
      const began = performance.now();
      const { status } = await fetch(`${url}/api/health/ready`);
      if (status !== 200) throw new Error(`The API answered ${status} in the storm.`);
      watch.longest = Math.max(watch.longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  return async () => {
    watch.isOver = true;
    await watching;
    return watch.longest;
  };
}
