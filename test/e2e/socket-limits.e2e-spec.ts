import { LIMITS, type Problem, type SocketAnswer } from '../../libs/contracts/src/index.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestSocket } from '../support/socket.js';

/** Over HTTP, by each account, and ten times as many at once. */
const PER_SECOND = 1;
const AT_FIRST = 10 * PER_SECOND;

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime', REQUESTS_PER_SECOND: String(PER_SECOND) });
});
afterAll(() => t.close());

const AT_ONCE = 20;

/** Asks so many times, a few at once, and gives every answer; one that stays away is an error. */
async function askOften(sockets: TestSocket[], times: number): Promise<SocketAnswer<unknown>[]> {
  const answers: SocketAnswer<unknown>[] = [];
  for (let asked = 0; asked < times; asked += AT_ONCE)
    for (const socket of sockets)
      answers.push(
        ...(await Promise.all(Array.from({ length: AT_ONCE }, () => socket.send('account.sync', { after: 0 })))),
      );
  return answers;
}

const problemsOf = (answers: SocketAnswer<unknown>[]): Problem[] =>
  answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));

/** What may have been let through since then, with a second to spare. */
const most = (burst: number, perSecond: number, since: number): number =>
  burst + perSecond * ((performance.now() - since) / 1000 + 1);

describe('what sockets send', () => {
  it('is limited for one socket; each message is answered, with when to try again', async () => {
    const socket = await (await t.world.signIn(t.url)).socket();
    const began = performance.now();
    try {
      const answers = await askOften([socket], 3 * LIMITS.socketBurst);
      const refused = problemsOf(answers);
      expect(answers).toHaveLength(3 * LIMITS.socketBurst);
      expect(refused.length).toBeGreaterThan(0);
      expect(answers.length - refused.length).toBeGreaterThanOrEqual(LIMITS.socketBurst);
      expect(answers.length - refused.length).toBeLessThanOrEqual(
        most(LIMITS.socketBurst, LIMITS.socketPerSecond, began),
      );
      for (const problem of refused)
        expect(problem).toMatchObject({ status: 429, code: 'too_many', retryAfter: 1, title: 'Too many tries' });
      await sleep(1_000);
      expect(await socket.sync(0)).toMatchObject({ last: 0 });
    } finally {
      socket.close();
    }
  });

  it('is limited for all sockets of an account together, and for nobody else', async () => {
    const person = await t.world.signIn(t.url);
    const sockets = await Promise.all(Array.from({ length: 8 }, () => person.socket()));
    const other = await (await t.world.signIn(t.url)).socket();
    const began = performance.now();
    try {
      const answers = await askOften(sockets, LIMITS.socketBurst - AT_ONCE);
      const refused = problemsOf(answers);
      expect(refused.length).toBeGreaterThan(0);
      expect(answers.length - refused.length).toBeLessThanOrEqual(
        most(LIMITS.accountBurst, LIMITS.accountPerSecond, began),
      );
      expect(await other.sync(0)).toMatchObject({ last: 0 });
    } finally {
      for (const socket of [...sockets, other]) socket.close();
    }
  });

  it('is refused with an answer where it is too large, and the socket goes on', async () => {
    const socket = await (await t.world.signIn(t.url)).socket();
    try {
      const large = { id: '0123456789', body: { after: 'ü'.repeat(LIMITS.socketMessage) } };
      const answers = await Promise.all([
        socket.sendRaw('account.sync', large),
        socket.sendRaw('request.send', large),
        socket.sync(0),
      ]);
      const refused = { ok: false, problem: { status: 413, code: 'too_large', title: 'Too long' } };
      expect(answers).toMatchObject([refused, refused, { last: 0 }]);
      expect(await socket.send('account.sync', { after: 0 })).toMatchObject({ ok: true });
    } finally {
      socket.close();
    }
  });

  it('ends the socket where nothing that large can be ours', async () => {
    for (const send of [
      (socket: TestSocket) => socket.socket.emit('account.sync', 'x'.repeat(17 * LIMITS.socketMessage)),
      (socket: TestSocket) => socket.socket.emit('account.sync', Buffer.alloc(2 * LIMITS.socketMessage)),
      (socket: TestSocket) => socket.socket.emit('!'.repeat(2 * LIMITS.socketMessage)),
    ]) {
      const socket = await (await t.world.signIn(t.url)).socket();
      const closed = new Promise((resolve) => socket.socket.once('disconnect', resolve));
      send(socket);
      await closed;
      socket.close();
    }
    expect((await fetch(`${t.url}/api/health/ready`)).status).toBe(200);
  });
});

describe('what goes over HTTP', () => {
  /** Asks at once so many times as nobody may, so that a slow machine is no way out. */
  const askAll = async (path: string, person: AsAccount): Promise<{ status: number; retryAfter: string | null }[]> => {
    const ask = async () => {
      const { status, headers } = await fetch(t.url + path, { headers: { cookie: person.cookie } });
      return { status, retryAfter: headers.get('retry-after') };
    };
    return Promise.all(Array.from({ length: 4 * AT_FIRST }, ask));
  };

  it('is limited for each account, answered as a problem with when to try again, and changes nothing then', async () => {
    const [person, other] = [await t.world.signIn(t.url), await t.world.signIn(t.url)];
    const began = performance.now();
    const answers = await askAll('/api/session', person);
    const taken = answers.filter(({ status }) => status === 200).length;
    const refused = answers.filter(({ status }) => status === 429);
    expect(taken).toBeGreaterThanOrEqual(AT_FIRST);
    expect(taken).toBeLessThanOrEqual(most(AT_FIRST, PER_SECOND, began));
    expect(taken + refused.length).toBe(answers.length);
    for (const { retryAfter } of refused) expect(Number(retryAfter)).toBeGreaterThanOrEqual(1);
    await other.get('/api/session').expect(200);
    const make = () => person.post('/api/organizations', { name: 'Made or refused' });
    const changes = await Promise.all(Array.from({ length: 2 * AT_FIRST }, make));
    const change = changes.find(({ status }) => status === 429);
    expect(change?.body).toMatchObject({ status: 429, code: 'too_many', title: 'Too many tries' });
    expect(change?.headers['content-type']).toContain('application/problem+json');
    const made = await t.world.sql(`select 1 from organization where name = 'Made or refused'`);
    expect(made).toHaveLength(changes.filter(({ status }) => status === 201).length);
    await sleep(1_500);
    await person.get('/api/session').expect(200);
  });

  it('is limited for the reads that look their session up themselves', async () => {
    const person = await t.world.signIn(t.url);
    const eventId = await t.world.event();
    await t.world.attendee(eventId, { account_id: person.accountId });
    const answers = await askAll(`/api/events/${eventId}/agenda`, person);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  });
});
