import { afterAll, beforeAll, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { type Demo, prepareDemo } from '../../apps/api/src/demo/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';

let api: TestApp;

beforeAll(async () => {
  api = await startTestApp();
});

afterAll(() => api.close());

const signIn = async (url: string): Promise<{ cookie: string; nextPath: string }> => {
  const answer = await supertest(api.url)
    .post('/api/sign-in/redeem')
    .set('idempotency-key', newId())
    .send({ token: new URL(url).hash.slice(1) })
    .expect(200);
  return { cookie: answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '', nextPath: answer.body.nextPath };
};

const localeOf = async (cookie: string): Promise<string> =>
  (await supertest(api.url).get('/api/session').set('cookie', cookie).expect(200)).body.account.locale;

const counts = async (): Promise<Record<string, unknown> | undefined> => {
  const [row] = await api.world.sql(`select (select count(*)::int from event) as events,
    (select count(*)::int from attendee where state = 'joined') as joined, (select count(*)::int from account) as accounts,
    (select count(*)::int from place) as places, (select count(*)::int from slot) as slots,
    (select count(distinct attendee_id)::int from suggestion) as suggested, (select count(*)::int from phrase) as phrases`);
  return row;
};

test('the demo is made once, with people, places, times and suggestions, and signs three people in', async () => {
  const demo: Demo = await prepareDemo(api.app);
  const first = await counts();
  expect(first).toMatchObject({ events: 1, joined: 60, accounts: 61, places: 15, slots: 32, suggested: 60 });

  const people = [demo.organizer, ...demo.attendees];
  expect(people.map(({ role, locale }) => `${role} ${locale}`)).toEqual(['organizer de', 'attendee de', 'attendee en']);
  const organizer = await signIn(demo.organizer.url);
  const { cookie, nextPath } = await signIn(demo.attendees[0].url);
  const other = await signIn(demo.attendees[1].url);
  expect(await Promise.all([organizer.cookie, cookie, other.cookie].map(localeOf))).toEqual(['de', 'de', 'en']);
  const eventId = /^\/e\/([^/]+)\/people$/.exec(nextPath)?.[1] ?? '';
  const { body } = await supertest(api.url).get(`/api/events/${eventId}/suggestions`).set('cookie', cookie).expect(200);
  expect(body.items).toHaveLength(30);
  const he = body.items.find(({ familyName }: { familyName: string }) => demo.attendees[1].name.endsWith(familyName));
  expect(he.rank).toBeLessThanOrEqual(3);
  expect(he.reasons.map(({ direction }: { direction: string }) => direction)).toEqual(
    expect.arrayContaining(['they-give', 'you-give']),
  );

  const list = await supertest(api.url)
    .get(`/api/events/${eventId}/attendees`)
    .set('cookie', organizer.cookie)
    .expect(200);
  expect(list.body.counts).toEqual({ imported: 0, invited: 0, joined: 60, left: 0 });

  const again = await prepareDemo(api.app);
  expect(await counts()).toEqual(first);
  expect(again.eventName).toBe(demo.eventName);
  expect(again.organizer.url).not.toBe(demo.organizer.url);
});
