import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import type { AccountEvent, SocketAnswer } from '../../libs/contracts/src/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { Benchmark } from './benchmark.js';
import { compare, type Variant } from './measure.js';
import { type Served, serveBar, serveProduct } from './processes.js';
import { type SeededEvent, seedEvent } from './seed.js';

const SIDE = 100;
const LANES = 8;
const GOAL = 1.35;

type Person = SeededEvent['people'][number];

/** Asks once and comes back when the asker is answered and the other's socket was told. */
type AskOnce = (from: Person, to: Person) => Promise<void>;

/**
 * P6: a request from one socket, committed, on the other's socket, in one process, against bare ws with the same SQL: the
 * statements are recorded from the product and sent again with other ids put in.
 */
export const liveRequest: Benchmark = async ({ postgres, isLong }) => {
  const event = await seedEvent(postgres.ownerUrl, { people: SIDE * 2 + 2, slots: 40 });
  const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-p6-'));
  const statements = join(folder, 'statements.jsonl');
  const env = {
    DATABASE_URL: postgres.runtimeUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    PORT: '0',
    ROLE: 'http,realtime',
  };
  const stops: (() => void | Promise<void>)[] = [];
  try {
    await record(event, statements, env);
    const product = await serveProduct(env);
    stops.push(product.stop);
    const fixed = JSON.stringify([event.organizationId, event.eventId, event.placeId, ...event.slotIds]);
    const bar = await serveBar('ws-same-sql.mjs', {
      DATABASE_URL: postgres.runtimeUrl,
      STATEMENTS: statements,
      FIXED: fixed,
    });
    stops.push(bar.stop);
    const [askProduct, closeProduct] = await connectProduct(product.url, event);
    const [askBar, closeBar] = await connectBar(bar.url, event);
    stops.push(closeProduct, closeBar);
    const compared = await compare(
      variant('product', product, askProduct, event, 0),
      variant('bar', bar, askBar, event, 1),
      {
        rounds: isLong ? 9 : 5,
        times: 300,
        warmUp: 200,
      },
    );
    const count = readFileSync(statements, 'utf8').trim().split('\n').length;
    const goal = `<= ${GOAL}`;
    return { id: 'P6', ...compared, goal, pass: compared.ratio <= GOAL, bar: 'ws and the same SQL', statements: count };
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The last two people ask once while the product writes down its statements. */
async function record(event: SeededEvent, file: string, env: Record<string, string>): Promise<void> {
  const recorder = await serveProduct({ ...env, RECORD_SQL: file }, [
    '--import',
    './test/performance/bars/record-sql.mjs',
  ]);
  try {
    const [from, to] = event.people.slice(-2);
    if (!from || !to) throw new Error('Nobody was made.');
    const [ask, close] = await connectProduct(recorder.url, event);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    writeFileSync(file, '');
    await ask(from, to);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    // The poll of open sockets is not part of a request.
    const own = lines.filter((line) => !/sessions\.find-ended|account-log\.last/.test(line));
    rmSync(file);
    close();
    writeFileSync(file, own.join('\n'));
  } finally {
    await recorder.stop();
  }
}

/** Every pair asks at most once, and the two variants share none: a second open request between two people is refused. */
function variant(name: string, { pid }: Served, ask: AskOnce, event: SeededEvent, parity: 0 | 1): Variant {
  let next = 0;
  const work = async (times: number): Promise<void> => {
    let left = times;
    const lane = async (): Promise<void> => {
      while (left-- > 0) {
        const at = next++;
        const from = event.people[at % SIDE];
        const to = event.people[SIDE + (((at % SIDE) + 2 * Math.floor(at / SIDE) + parity) % SIDE)];
        if (!from || !to) throw new Error('There are too few pairs.');
        await ask(from, to);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  };
  return { name, pids: () => [pid], work };
}

async function connectProduct(url: string, event: SeededEvent): Promise<[AskOnce, () => void]> {
  const heard = new Map<string, () => void>();
  const early = new Set<string>();
  const sockets = new Map(
    await Promise.all(
      event.people.map(async (person) => {
        const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: person.cookie } });
        socket.on('account.event', ({ kind, ids }: AccountEvent) => {
          if (kind !== 'request.received') return;
          const id = ids['requestId'] ?? '';
          const told = heard.get(id);
          if (told) told();
          else early.add(id);
        });
        await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
        return [person.accountId, socket] as const;
      }),
    ),
  );
  const ask: AskOnce = async (from, to) => {
    const body = {
      eventId: event.eventId,
      to: [to.attendeeId],
      purpose: 'Sensors that see falls',
      slotIds: event.slotIds.slice(0, 3),
    };
    const answer = (await sockets
      .get(from.accountId)
      ?.emitWithAck('request.send', { id: newId(), body })) as SocketAnswer<{ id: string }>;
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    const { id } = answer.data;
    if (!early.delete(id)) await new Promise<void>((resolve) => heard.set(id, resolve));
    heard.delete(id);
  };
  return [ask, () => sockets.forEach((socket) => socket.close())];
}

async function connectBar(url: string, event: SeededEvent): Promise<[AskOnce, () => void]> {
  const waiting = new Map<string, { left: number; done: () => void }>();
  const hear = (id: string): void => {
    const wait = waiting.get(id);
    if (wait && --wait.left === 0) wait.done();
  };
  const sockets = new Map(
    await Promise.all(
      event.people.map(async (person) => {
        const socket = new WebSocket(`${url}?me=${person.accountId}`);
        socket.on('message', (data: Buffer) => {
          const message = JSON.parse(data.toString()) as { data?: { id: string }; ids?: { requestId: string } };
          hear(message.data?.id ?? message.ids?.requestId ?? '');
        });
        await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
        return [person.accountId, socket] as const;
      }),
    ),
  );
  const [recordedFrom, recordedTo] = event.people.slice(-2);
  if (!recordedFrom || !recordedTo) throw new Error('Nobody was made.');
  const ask: AskOnce = (from, to) => {
    const id = newId();
    const ids = {
      [recordedFrom.accountId]: from.accountId,
      [recordedFrom.attendeeId]: from.attendeeId,
      [recordedTo.accountId]: to.accountId,
      [recordedTo.attendeeId]: to.attendeeId,
    };
    const both = new Promise<void>((done) => waiting.set(id, { left: 2, done }));
    sockets.get(from.accountId)?.send(JSON.stringify({ id, to: to.accountId, ids }));
    return both.finally(() => waiting.delete(id));
  };
  return [ask, () => sockets.forEach((socket) => socket.close())];
}
