import { request } from 'node:http';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { startTestApp, type TestApp } from '../support/app.js';
import { startServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ TRUST_PROXY: 'true', ROLE: 'http' });
});
afterAll(() => t.close());

/** A GET with its path and headers exactly as given. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(t.url);
    const sent = request({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    sent.on('error', reject).end();
  });

describe('the edge', () => {
  it('serves this machine’s names only, so that no foreign name can be bound to it', async () => {
    expect((await raw('/local/mail')).status).toBe(200);
    expect((await raw('/local/mail', { host: 'rebind.example' })).status).toBe(403);
  });

  it('protects an encoded address of the API like the plain one', async () => {
    const { headers } = await raw('/%61pi/health/live');
    expect([headers['cache-control'], headers['content-security-policy']]).toEqual([
      'no-store',
      "default-src 'none';frame-ancestors 'none'",
    ]);
  });

  it('believes one proxy: what a caller says of its own address counts for nothing', async () => {
    const ask = (at: number) =>
      supertest(t.url)
        .post('/api/invitations/open')
        .set('x-forwarded-for', `8.8.8.${at}, 10.0.0.1`)
        .send({ token: 'x'.repeat(43) });
    const statuses = new Set<number>();
    for (let at = 0; at < 140; at++) statuses.add((await ask(at)).status);
    expect(statuses).toContain(429);
  });

  it('refuses a list and more values than any route takes before looking at each', async () => {
    const send = (body: string) =>
      supertest(t.url).post('/api/sign-in').set('content-type', 'application/json').send(body);
    expect((await send(`[${'{},'.repeat(60_000)}{}]`)).body.errors).toMatchObject([{ code: 'isObject' }]);
    expect((await send(`{"mail":[${'1,'.repeat(60_000)}1]}`)).body.errors).toMatchObject([{ code: 'tooManyValues' }]);
  });
});

describe('a mail server that refuses', () => {
  it('is logged without the address it quotes', async () => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(new Error(`no such user ${address}`)),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    try {
      const product = await startServerProcess(t.database, { SMTP_URL: `smtp://127.0.0.1:${port}?ignoreTLS=true` });
      try {
        await supertest(product.url).post('/api/sign-in').send({ mail: 'secret.person@example.org', locale: 'en' });
        const line = await until(async () => product.said.find((said) => said.includes('job failed')));
        expect(line).toContain('EENVELOPE');
        expect(product.said.join('\n')).not.toContain('secret.person');
      } finally {
        await product.end();
      }
    } finally {
      server.close();
    }
  });
});
