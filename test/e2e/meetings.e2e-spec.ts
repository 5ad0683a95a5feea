import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startTestApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

describe('the agenda', () => {
  it('frees people and place when a meeting is cancelled, with words for the other', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const { body } = await send(anna, eventId, [ben], slotIds);
    const { body: accepted } = await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] });
    const page = await ben.as.socket();
    try {
      await anna.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, { reason: 'My train is late.' });
      expect((await page.heard('meeting.cancelled')).ids['meetingId']).toBe(accepted.meeting.id);
    } finally {
      page.close();
    }
    const { body: agenda } = await ben.as.get(`/api/events/${eventId}/agenda`);
    expect(agenda.items).toMatchObject([{ state: 'cancelled', cancelReason: 'My train is late.' }]);
    expect((await anna.as.get(`/api/events/${eventId}/times?with=${ben.id}`)).body.items).toMatchObject([
      { id: slotIds[0] },
    ]);
    const again = await ben.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, { reason: 'x' });
    expect([again.status, again.body.code]).toEqual([409, 'meeting_ended']);
  });

  it('shows a cancelled meeting as such wherever it looked agreed, and leaves the way to ask again', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(anna, eventId, [ben], slotIds);
    const { body: accepted } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    const meetingId = accepted.meeting.id;
    const between = async () => (await anna.as.get(`/api/events/${eventId}/people/${ben.id}`)).body;
    expect(await between()).toMatchObject({ request: { id: asked.id, meetingState: 'scheduled' } });
    const page = await anna.as.socket();
    try {
      const cancelled = await ben.as.post(`/api/meetings/${meetingId}/cancel`, {});
      expect([cancelled.status, cancelled.body.cancelReason, cancelled.body.cancelledBy]).toEqual([200, null, ben.id]);
      expect((await page.heard('meeting.cancelled')).ids).toEqual({ meetingId, eventId, requestId: asked.id });
    } finally {
      page.close();
    }
    const meeting = { id: meetingId, state: 'cancelled', cancelledBy: ben.id, cancelReason: null };
    expect((await anna.as.get(`/api/requests/${asked.id}`)).body).toMatchObject({ state: 'accepted', meeting });
    const { body: sent } = await anna.as.get(`/api/events/${eventId}/requests?box=sent&open=false`);
    expect(sent.items).toMatchObject([{ meeting }]);
    expect(await between()).toMatchObject({ request: { meetingState: 'cancelled' }, meeting: null });
    const again = await send(anna, eventId, [ben], [slotIds[0] as string]);
    expect([again.status, again.body.meeting]).toEqual([201, null]);
  });

  it('takes no reason, an empty one and a long one alike, but no endless one', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(anna, eventId, [ben], slotIds);
    const { body: accepted } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    const cancel = (reason: unknown) => anna.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, { reason });
    expect((await cancel('a'.repeat(501))).status).toBe(400);
    expect((await cancel(7)).status).toBe(400);
    expect((await cancel('   ')).body).toMatchObject({ state: 'cancelled', cancelReason: null });
  });

  it('keeps a time for oneself; others learn only that one is not free', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 2);
    const [anna, ben] = people as [Person, Person];
    const busy = (isBusy: boolean, slotId = slotIds[0]) =>
      ben.as.put(`/api/events/${eventId}/me/busy`, { slotId, isBusy });
    expect((await busy(true)).body).toEqual({ slotId: slotIds[0], isBusy: true });
    expect((await busy(true)).status).toBe(200);
    const times = async () => (await anna.as.get(`/api/events/${eventId}/times?with=${ben.id}`)).body.items;
    expect(await times()).toEqual([{ id: slotIds[1], from: expect.any(String), to: expect.any(String) }]);
    expect((await ben.as.get(`/api/events/${eventId}/agenda`)).body.busy).toMatchObject([{ slotId: slotIds[0] }]);
    await busy(false);
    expect(await times()).toHaveLength(2);
    const { body } = await send(anna, eventId, [ben], slotIds);
    await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] });
    expect((await busy(true)).body.code).toBe('not_free');
  });

  it('is told to the own other devices where a time is kept or given back, and nothing where nothing changed', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const busy = (isBusy: boolean) =>
      anna.as.put(`/api/events/${eventId}/me/busy`, { slotId: slotIds[0], isBusy }).expect(200);
    const told = async (who: Person) =>
      (await who.as.get('/api/account-events?after=0')).body.events.filter(
        ({ kind }: { kind: string }) => kind === 'busy.changed',
      );
    await busy(false);
    expect(await told(anna)).toEqual([]);
    await busy(true);
    await busy(true);
    expect(await told(anna)).toMatchObject([{ ids: { eventId, slotId: slotIds[0] } }]);
    await busy(false);
    expect(await told(anna)).toHaveLength(2);
    expect(await told(ben)).toEqual([]);
  });

  it('is not held by an event that was left', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 1);
    const [anna] = people as [Person];
    const next = await eventWith(t, [60], 1);
    await t.world.attendee(next.eventId, { account_id: anna.accountId, mail: 'anna@example.org' });
    const busy = (event: string, slotId: string | undefined, isBusy: boolean) =>
      anna.as.put(`/api/events/${event}/me/busy`, { slotId, isBusy });
    await busy(eventId, slotIds[0], true).expect(200);
    await busy(eventId, slotIds[1], true).expect(200);
    expect((await busy(next.eventId, next.slotIds[0], true)).body.code).toBe('not_free');
    await anna.as.post(`/api/events/${eventId}/leave`).expect(200);
    await busy(next.eventId, next.slotIds[0], true).expect(200);
    const holds = await t.world.sql('select slot_id from person_booking where account_id = $1', [anna.accountId]);
    expect(holds).toEqual([{ slot_id: next.slotIds[0] }]);
  });

  it('is cleared by leaving the event: meetings are off, own requests are withdrawn, names are gone', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body } = await send(anna, eventId, [ben], slotIds);
    await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] });
    const { body: open } = await send(anna, eventId, [cleo], [slotIds[1] as string]);
    const left = await anna.as.post(`/api/events/${eventId}/leave`);
    expect([left.status, left.body.state]).toEqual([200, 'left']);
    const { body: agenda } = await ben.as.get(`/api/events/${eventId}/agenda`);
    expect(agenda.items).toMatchObject([
      { state: 'cancelled', people: [{ isMe: true }, { givenName: '', isHere: false }] },
    ]);
    const seen = await cleo.as.get(`/api/requests/${open.id}`);
    expect(seen.body).toMatchObject({ state: 'withdrawn', sender: { familyName: '', isHere: false } });
    expect((await anna.as.get(`/api/events/${eventId}/agenda`)).status).toBe(403);
  });
});
