import { Clock } from '../../apps/api/src/platform/clock.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startTestApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  // Without the clock's job, which would put down within a minute what time has done.
  t = await startTestApp({ ROLE: 'http,realtime' });
});
afterAll(() => t.close());

it('shows oneself as others see one, and nothing between one and oneself', async () => {
  const { eventId, slotIds, people } = await eventWith(t, [60], 2);
  const [anna, ben] = people as [Person, Person];
  const { body } = await send(anna, eventId, [ben], slotIds);
  await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] }).expect(200);
  const mine = await anna.as.get(`/api/events/${eventId}/people/${anna.id}`).expect(200);
  expect(mine.body).toMatchObject({ attendeeId: anna.id, reasons: [], request: null, meeting: null, wish: null });
  const { body: others } = await anna.as.get(`/api/events/${eventId}/people`).expect(200);
  expect(others.items.map(({ attendeeId }: { attendeeId: string }) => attendeeId)).toEqual([ben.id]);
});

it('says of a request what the request says itself, from the moment its time is over', async () => {
  const { eventId, slotIds, people } = await eventWith(t, [60], 2);
  const [anna, ben] = people as [Person, Person];
  const { now } = t.app.get(Clock);
  t.app.get(Clock).now = () => new Date(Date.now() - 120 * 60_000);
  const { id: early } = (await send(anna, eventId, [ben], [await t.world.slot(eventId, -30)])).body;
  t.app.get(Clock).now = now;
  const between = async ({ as }: Person, { id }: Person) =>
    (await as.get(`/api/events/${eventId}/people/${id}`)).body.request;
  expect((await anna.as.get(`/api/requests/${early}`)).body.state).toBe('expired');
  expect(await between(anna, ben)).toEqual({ id: early, state: 'expired', meetingState: null });
  expect(await between(ben, anna)).toEqual({ id: early, state: 'expired', meetingState: null });
  const { body } = await send(anna, eventId, [ben], slotIds);
  expect(await between(ben, anna)).toMatchObject({ id: body.id, state: 'sent' });
});

it('tells nobody of a request that waited in line until it was over', async () => {
  const { eventId, slotIds, people } = await eventWith(t, [60], 2);
  const [anna, ben] = people as [Person, Person];
  await t.world.sql('update attendee set requests_per_day = 0 where id = $1', [ben.id]);
  const { body } = await send(anna, eventId, [ben], slotIds);
  expect(body.state).toBe('waiting');
  await anna.as.post(`/api/requests/${body.id}/withdraw`).expect(200);
  expect((await ben.as.get(`/api/events/${eventId}/people/${anna.id}`)).body.request).toBeNull();
});
