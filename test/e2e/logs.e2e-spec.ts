import supertest from 'supertest';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { DavClient } from '../support/dav-client.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startServerProcess } from '../support/server-process.js';

const MARK = 'zanzibar';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
});
afterAll(() => t.close());

/** A phone that reads address book and calendar, also with a wrong password; gives the right one. */
async function readByPhone(person: AsAccount, url: string): Promise<string> {
  const { body } = await person.post('/api/app-passwords', { name: MARK }).expect(201);
  const { body: profile } = await person.post('/api/app-passwords/profiles', { name: MARK }).expect(201);
  await supertest(url).get(new URL(profile.url).pathname).expect(200);
  const phone = new DavClient(url, body.userName, body.password, person.accountId);
  expect((await phone.sync(`${phone.home}contacts/`)).status).toBe(207);
  expect((await phone.ask('GET', `${phone.home}contacts/${MARK}.vcf`)).status).toBe(404);
  expect((await phone.ask('PUT', `${phone.home}contacts/${MARK}.vcf`, MARK)).status).toBe(403);
  expect((await phone.ask('REPORT', `${phone.home}contacts/`, `<${MARK}`)).status).toBe(400);
  expect((await new DavClient(url, body.userName, MARK).find('/dav/', ['D:owner'])).status).toBe(401);
  return body.password as string;
}

/** Somebody who was asked writes, reports and blocks, with the mark in all they write. */
async function talkAbout(person: AsAccount): Promise<void> {
  const { eventId, slotIds, people } = await eventWith(t, [60], 1);
  const [asker] = people as [Person];
  const me = await t.world.attendee(eventId, { account_id: person.accountId });
  await send(asker, eventId, [{ ...me, as: person }], slotIds, MARK).expect(201);
  const { body } = await person.post(`/api/events/${eventId}/conversations`, { attendeeId: asker.id }).expect(200);
  await person.post(`/api/conversations/${body.id}/messages`, { text: MARK }).expect(200);
  await person.post(`/api/conversations/${body.id}/messages`, { text: MARK.repeat(1000) }).expect(400);
  await person.post(`/api/events/${eventId}/people/${asker.id}/reports`, { reason: MARK }).expect(201);
  await person.post(`/api/events/${eventId}/people/${asker.id}/block`).expect(201);
}

describe('logs', () => {
  it('say what happened, by request id and route, and nothing about people', async () => {
    const server = await startServerProcess(t.database, { LOG_LEVEL: 'debug' });
    try {
      const person = await t.world.signIn(
        server.url,
        await t.world.account({ mail: `${MARK}@example.org`, name: MARK }),
      );
      const { headers } = await person.post('/api/organizations', { name: MARK });
      await supertest(server.url)
        .post('/api/sign-in')
        .send({ mail: `${MARK}@example.org`, locale: 'en' });
      await talkAbout(person.at(server.url));
      const password = await readByPhone(person.at(server.url), server.url);
      await person.get(`/api/topics?q=${MARK}`);
      await person.get(`/${MARK}?mail=${MARK}`);
      await supertest(server.url).post('/api/sign-in').set('content-type', 'application/json').send(`{"mail": ${MARK}`);
      await server.end();
      const lines = server.said
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines).toContainEqual(
        expect.objectContaining({
          requestId: headers['x-request-id'],
          route: '/api/organizations',
          status: 201,
          method: 'POST',
        }),
      );
      expect(lines.length).toBeGreaterThan(4);
      expect(server.said.join('\n')).not.toContain(MARK);
      expect(server.said.join('\n')).not.toContain(password);
    } finally {
      await server.end('SIGKILL');
    }
  });
});
