import { setTimeout as sleep } from 'node:timers/promises';
import supertest from 'supertest';
import { LogReader } from '../../apps/web/src/shared/realtime/log-reader.js';
import { AccountLog } from '../../apps/api/src/platform/events/account-log.js';
import { Pruning } from '../../apps/api/src/platform/pruning.js';
import { SocketBinder } from '../../apps/api/src/platform/realtime/socket-binder.js';
import { LIMITS, type Problem, type SyncAnswer } from '../../libs/contracts/src/index.js';
import { TestSocket } from '../support/socket.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

describe('the start', () => {
  it('fails where nobody serves a socket event of the registry, and leaves nothing open', async () => {
    const { bind } = SocketBinder.prototype;
    SocketBinder.prototype.bind = function (this: SocketBinder, name, binding) {
      if (name !== 'request.withdraw') Reflect.apply(bind, this, [name, binding]);
    };
    try {
      await expect(startAppOn(t.database)).rejects.toThrow('Nobody serves request.withdraw.');
    } finally {
      SocketBinder.prototype.bind = bind;
    }
  });
});

describe('problems', () => {
  it('answers an unknown path in the reader’s language, with the request id', async () => {
    const { body, headers, status } = await supertest(t.url).get('/api/nothing').set('accept-language', 'de');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'not_found', title: 'Nicht gefunden', requestId: headers['x-request-id'] });
  });

  it('refuses malformed JSON, deep JSON and an unknown media type without a 500', async () => {
    const person = await t.world.signIn(t.url);
    const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
    const post = (type: string, text: string) =>
      person
        .post('/api/organizations')
        .set('content-type', type)
        .send(text)
        .serialize((v: unknown) => String(v));
    expect((await post('application/json', '{"name":')).status).toBe(400);
    expect((await post('application/json', deep)).status).toBe(400);
    expect((await post('application/x-nothing', 'x')).status).toBe(415);
  });

  const SIGN_IN = '/api/sign-in';
  const BODY = '{"mail":"form@example.org","locale":"de"}';

  it.each([
    ['application/x-www-form-urlencoded', 'mail=form%40example.org&locale=de'],
    ['text/plain', BODY],
    ['text/plain;charset=UTF-8', BODY],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="mail"\r\n\r\na\r\n--x--\r\n'],
    ['text/csv', BODY],
    ['application/octet-stream', BODY],
    ['', BODY],
  ])('refuses a body of the type %j on a public route', async (type, text) => {
    const answer = await fetch(`${t.url}${SIGN_IN}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.from(text),
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([415, expect.stringContaining('problem+json')]);
    expect(await answer.json()).toMatchObject({
      code: 'unknown_media_type',
      detail: expect.stringContaining('application/json'),
    });
    expect(await t.world.sql(`select id from sign_in where mail = 'form@example.org'`)).toEqual([]);
  });

  it('takes JSON with a charset, and no other way around it', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const taken = await fetch(`${t.url}${SIGN_IN}`, { method: 'POST', headers, body: BODY });
    expect(taken.status).toBe(202);
  });

  it('names each wrong field', async () => {
    const person = await t.world.signIn(t.url);
    const { body, status } = await person.get('/api/account-events?after=-1&more=1').set('accept-language', 'de');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { field: 'more', code: 'whitelistValidation', detail: 'Dieses Feld gibt es nicht.' },
      { field: 'after', code: 'min', detail: 'Mindestens 0.' },
    ]);
  });
});

describe('sessions', () => {
  it('refuses a request without one, and one that was ended, at once', async () => {
    expect((await supertest(t.url).get('/api/account-events')).status).toBe(401);
    const person = await t.world.signIn(t.url);
    expect((await person.get('/api/account-events')).status).toBe(200);
    await t.world.sql('update session set revoked_at = now() where account_id = $1', [person.accountId]);
    expect((await person.get('/api/account-events')).status).toBe(401);
  });

  it('refuses a change of state from a foreign page', async () => {
    const person = await t.world.signIn(t.url);
    const { body, status } = await person
      .post('/api/organizations', { name: 'x' })
      .set('origin', 'https://evil.example');
    expect([status, body.code]).toEqual([403, 'foreign_origin']);
    expect((await person.post('/api/organizations', { name: 'x' }).set('sec-fetch-site', 'cross-site')).status).toBe(
      403,
    );
  });
});

describe('sockets', () => {
  it('refuses at the handshake without a session, with an ended one and from a foreign origin', async () => {
    const person = await t.world.signIn(t.url);
    await expect(TestSocket.connect(t.url, '')).rejects.toThrow();
    await expect(TestSocket.connect(t.url, person.cookie, { origin: 'https://evil.example' })).rejects.toThrow();
    for (const site of ['cross-site', 'same-site'])
      await expect(TestSocket.connect(t.url, person.cookie, { 'sec-fetch-site': site })).rejects.toThrow();
    (await TestSocket.connect(t.url, person.cookie, { 'sec-fetch-site': 'same-origin' })).close();
    await t.world.sql('update session set revoked_at = now() where account_id = $1', [person.accountId]);
    await expect(TestSocket.connect(t.url, person.cookie)).rejects.toThrow();
  });

  it('answers the acknowledgement of a message it cannot take', async () => {
    const socket = await (await t.world.signIn(t.url)).socket();
    try {
      expect(await socket.send('account.sync', { after: 'x' })).toMatchObject({
        ok: false,
        problem: { code: 'invalid_input' },
      });
      expect(await socket.send('account.sync', null)).toMatchObject({ ok: false, problem: { code: 'invalid_input' } });
      expect(await socket.sync(0)).toEqual({ events: [], last: 0, reset: false, more: false });
    } finally {
      socket.close();
    }
  });

  it('are so many at once for an account, whatever it opens at the same time, and room comes with each that closes', async () => {
    const person = await t.world.signIn(t.url);
    const most = LIMITS.socketsPerAccount;
    const tried = await Promise.allSettled(Array.from({ length: most + 10 }, () => person.socket()));
    const open = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refusals = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason as { data?: Problem }] : []));
    try {
      expect(open).toHaveLength(most);
      expect(refusals).toHaveLength(10);
      for (const { data } of refusals)
        expect(data).toMatchObject({ status: 429, code: 'too_many_sockets', title: 'Too many open windows' });
      const other = await (await t.world.signIn(t.url)).socket();
      other.close();

      const session = await t.world.signIn(t.url, person.accountId);
      await expect(session.socket()).rejects.toThrow();
      open.pop()?.close();
      const again = await until(() => session.socket().catch(() => undefined));
      await expect(person.socket()).rejects.toMatchObject({ data: { code: 'too_many_sockets' } });
      again.close();
    } finally {
      for (const socket of open) socket.close();
    }
  });

  it('closes within moments when its session ends', async () => {
    const person = await t.world.signIn(t.url);
    const socket = await person.socket();
    const closed = new Promise((resolve) => socket.socket.once('disconnect', resolve));
    await t.world.sql('update session set revoked_at = now() where account_id = $1', [person.accountId]);
    await closed;
    socket.close();
  });

  it('tells what was missed by number, and resets a number from another life', async () => {
    const person = await t.world.signIn(t.url);
    for (const kind of ['event.changed', 'contact.added', 'share.changed'])
      await t.world.sql(`select record_account_events(array[$1::uuid], $2, '{"eventId":"x"}')`, [
        person.accountId,
        kind,
      ]);
    const socket = await person.socket();
    try {
      const { events, last } = await socket.sync(1);
      expect(events.map((e) => [e.seq, e.kind])).toEqual([
        [2, 'contact.added'],
        [3, 'share.changed'],
      ]);
      expect(last).toBe(3);
      expect((await socket.sync(99)).reset).toBe(true);
      await t.world.sql(`select record_account_events(array[$1::uuid], 'event.changed', '{}')`, [person.accountId]);
      expect((await socket.heard('event.changed')).seq).toBe(4);
    } finally {
      socket.close();
    }
  });
});

describe('a socket that has just connected', () => {
  /** Lets the hub's next look at the last numbers wait, as where the pool has to open a connection first. */
  function slowLook(): void {
    const log = t.app.get(AccountLog, { strict: false });
    const { lastOf } = log;
    log.lastOf = async (ids) => {
      log.lastOf = lastOf;
      await sleep(500);
      return lastOf.call(log, ids);
    };
  }

  it('is told what happens from its first question on', async () => {
    const person = await t.world.signIn(t.url);
    slowLook();
    const socket = await person.socket();
    try {
      expect(await socket.sync(0)).toMatchObject({ events: [], last: 0 });
      await t.world.sql(`select record_account_events(array[$1::uuid], 'share.changed', '{}')`, [person.accountId]);
      expect((await socket.heard('share.changed')).seq).toBe(1);
    } finally {
      socket.close();
    }
  });
});

describe('a log that was pruned', () => {
  const DAYS = LIMITS.eventLogDays;

  /** Somebody with three entries, the first two older than what is kept. */
  async function away() {
    const person = await t.world.signIn(t.url);
    const { accountId } = person;
    for (const kind of ['event.changed', 'contact.added', 'share.changed'])
      await t.world.sql(`select record_account_events(array[$1::uuid], $2, '{}')`, [accountId, kind]);
    await t.world.sql(
      `update account_event set at = now() - make_interval(days => case when seq < 3 then $2 + 1 else $2 - 1 end)
       where account_id = $1`,
      [accountId, DAYS],
    );
    await t.app.get(Pruning).prune();
    return person;
  }

  it('resets a number it no longer reaches, and goes on from one it does, over both ways', async () => {
    const person = await away();
    const socket = await person.socket();
    const byHttp = async (after: number) => (await person.get(`/api/account-events?after=${after}`).expect(200)).body;
    const reset = { events: [], last: 3, reset: true, more: false };
    try {
      for (const sync of [(after: number) => socket.sync(after), byHttp]) {
        expect(await sync(0)).toEqual(reset);
        expect(await sync(1)).toEqual(reset);
        expect(await sync(2)).toMatchObject({ events: [{ seq: 3, kind: 'share.changed' }], last: 3, reset: false });
        expect(await sync(3)).toEqual({ events: [], last: 3, reset: false, more: false });
      }
      await t.world.sql('delete from account_event where account_id = $1', [person.accountId]);
      expect(await socket.sync(2)).toEqual(reset);
      expect(await socket.sync(3)).toMatchObject({ reset: false });
    } finally {
      socket.close();
    }
  });

  it('makes the web app read everything anew once, and follow from there', async () => {
    const person = await away();
    const told: string[] = [];
    const reader = new LogReader(1, {
      ask: async (after) => (await person.get(`/api/account-events?after=${after}`).expect(200)).body as SyncAnswer,
      onEvents: (events) => told.push(...events.map(({ kind }) => kind)),
      onReset: () => told.push('reset'),
      onSeq: (seq) => told.push(`at ${seq}`),
    });
    await reader.catchUp();
    expect(told).toEqual(['reset', 'at 3']);
    await t.world.sql(`select record_account_events(array[$1::uuid], 'meeting.booked', '{}')`, [person.accountId]);
    await reader.catchUp();
    expect(told.slice(2)).toEqual(['meeting.booked', 'at 4']);
  });
});
