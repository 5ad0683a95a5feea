import supertest from 'supertest';
import { SocketBinder } from '../../apps/api/src/platform/realtime/socket-binder.js';
import { TestSocket } from '../support/socket.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';

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
