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
