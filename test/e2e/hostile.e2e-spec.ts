import { request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { bodyOf, OWNERS, RIGHT_CALLERS, SOCKET_BODIES } from './matrix/bodies.js';
import { type Route, ROUTES } from './matrix/described.js';
import { type Hostile, hostileCalls, hostileMessages } from './matrix/nasty.js';
import { buildStage, type Caller, type Stage } from './matrix/stage.js';

/*
 * A small fuzz of every route and every socket event, by callers who may call them: nothing is answered with a 5xx,
 * nothing goes unanswered, and the product goes on. The seed is fixed; FUZZ_SEED and FUZZ_RUNS look elsewhere and longer.
 */

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_270_304);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);

const PATIENCE_MS = 30_000 + RUNS * 500;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ ROLE: 'http,realtime', REQUESTS_PER_SECOND: '1000000' });
});
afterAll(() => test.close());

/** Somebody who may call the route, so that the call comes as far as it can. */
function callerOf({ access, params }: Route): Caller {
  if (access?.kind === 'policy') return RIGHT_CALLERS[access.policy ?? '']?.[0] ?? 'nobody';
  return params.map((param) => OWNERS[param]).find((owner) => owner !== undefined) ?? 'sender';
}

const pathOf = (route: Route, { ids }: Stage): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');

interface Answered {
  status: number;
  type: string;
  text: string;
}

/** Sends bytes as they are: clients that mend addresses and bodies would hide what is to be tested. */
function send(method: string, cookie: string, { path, type, body }: Hostile): Promise<Answered> {
  const headers = { cookie, 'idempotency-key': newId(), ...(type === undefined ? {} : { 'content-type': type }) };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${test.url}${path}`,
      { method, headers: { ...headers, connection: 'close' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const isAlive = async (): Promise<boolean> => (await fetch(`${test.url}/api/health/ready`)).status === 200;

describe.each(ROUTES.map((route) => [route.name, route] as const))('%s', (name, route) => {
  it(
    'withstands',
    async () => {
      const stage = await buildStage(test);
      const caller = callerOf(route);
      const { cookie } = await stage.as(caller);
      const hostile = hostileCalls(route, pathOf(route, stage), bodyOf(route, stage, caller));
      const calls = fc.sample(hostile, { seed: SEED, numRuns: RUNS });
      const bad: unknown[] = [];
      for (const call of calls) {
        const answer = await send(route.method.toUpperCase(), cookie, call);
        const isProblem = answer.status < 400 || answer.type.startsWith('application/problem+json');
        if (answer.status >= 500 || !isProblem) bad.push({ status: answer.status, name, ...clipped(call) });
      }
      expect(bad).toEqual([]);
      expect(await isAlive()).toBe(true);
    },
    PATIENCE_MS,
  );
});

const clip = (text: string): string => (text.length > 400 ? `${text.slice(0, 200)} ... ${text.slice(-200)}` : text);
const clipped = ({ path, body }: Hostile) => ({ path: clip(path), body: body && clip(body) });

/** What is larger closes the connection. */
const MESSAGE_MAX = 60_000;

describe.each(Object.keys(SOCKET_BODIES) as (keyof typeof SOCKET_BODIES)[])('%s', (name) => {
  it(
    'withstands, and answers each message',
    async () => {
      const stage = await buildStage(test);
      const socket = await (await stage.as('sender')).socket();
      try {
        const hostile = hostileMessages(SOCKET_BODIES[name](stage)).filter(
          (message) => JSON.stringify(message).length < MESSAGE_MAX,
        );
        const messages = fc.sample(hostile, { seed: SEED, numRuns: RUNS * 3 });
        const bad: unknown[] = [];
        for (const message of messages) {
          const answer = await socket
            .sendRaw(name, message)
            .catch((error: Error) => ({ ok: false, problem: { status: 0, code: error.message } }));
          const status = answer.ok ? 200 : (answer as { problem: { status: number } }).problem.status;
          if (status >= 500 || status === 0) bad.push({ status, message: clip(JSON.stringify(message)) });
        }
        expect(bad).toEqual([]);
        expect(await socket.sync(0)).toMatchObject({ reset: false });
      } finally {
        socket.close();
      }
    },
    PATIENCE_MS,
  );

  it('ignores what waits for no answer', async () => {
    const socket = await (await (await buildStage(test)).as('sender')).socket();
    try {
      socket.socket.emit(name);
      socket.socket.emit(name, null, 'no function');
      expect(await socket.sync(0)).toMatchObject({ reset: false });
    } finally {
      socket.close();
    }
  });
});
