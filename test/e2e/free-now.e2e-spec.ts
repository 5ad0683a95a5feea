import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** People who all would like to meet the first. */
async function scene(count: number, slots: number[] = []) {
  const { eventId, slotIds, people } = await eventWith(t, slots, count);
  const [anna, ...others] = people as [Person, ...Person[]];
  for (const other of others)
    await other.as.put(`/api/events/${eventId}/wishes/${anna.id}`, { kind: 'like' }).expect(204);
  return { eventId, slotIds, anna, others };
}
const sayFree = (who: Person, eventId: string, body: object = { minutes: 30 }) =>
  who.as.put(`/api/events/${eventId}/free-now`, body);
const seen = async (who: Person, eventId: string) => (await who.as.get(`/api/events/${eventId}/free-now`)).body;
const ask = (who: Person, eventId: string, to: Person) =>
  who.as.post(`/api/events/${eventId}/spontaneous-asks`, { to: to.id });
const answer = (who: Person, askId: string, how: string, id = newId()) =>
  who.as.post(`/api/spontaneous-asks/${askId}/${how}`, {}, id);

describe('free now', () => {
  it('is seen at once by those who fit, and two taps are a meeting near by', async () => {
    const { eventId, anna, others } = await scene(3);
    const [ben, cleo] = others as [Person, Person];
    await cleo.as.put(`/api/events/${eventId}/wishes/${anna.id}`, { kind: 'rather-not' }).expect(204);
    const near = await t.world.place(eventId, { name: 'Fountain', seats: 4 });
    const page = await ben.as.socket();
    const told = new Promise((resolve) => void page.socket.once('free-now.changed', resolve));
    try {
      const said = await sayFree(anna, eventId, { minutes: 30, placeId: near });
      expect(said.body.me).toMatchObject({ shows: false, near: { id: near, name: 'Fountain' } });
      expect(await told).toEqual({ eventId });
    } finally {
      page.close();
    }
    expect((await seen(ben, eventId)).people).toMatchObject([{ attendeeId: anna.id, near: { name: 'Fountain' } }]);
    expect((await seen(cleo, eventId)).people).toEqual([]);
    const asked = await ask(ben, eventId, anna);
    expect([asked.status, asked.body]).toMatchObject([201, { state: 'open', isMine: true }]);
    expect((await ask(anna, eventId, ben)).body).toMatchObject({ code: 'ask_open', askId: asked.body.id });
    expect((await answer(ben, asked.body.id, 'accept')).status).toBe(403);
    const page2 = await ben.as.socket();
    try {
      const yes = await answer(anna, asked.body.id, 'accept');
      expect([yes.status, yes.body.state]).toEqual([200, 'accepted']);
      expect((await page2.heard('meeting.booked')).ids['meetingId']).toBe(yes.body.meetingId);
      const { body: meeting } = await ben.as.get(`/api/meetings/${yes.body.meetingId}`);
      expect(meeting).toMatchObject({ place: { id: near }, state: 'scheduled' });
      expect(Date.parse(meeting.to) - Date.parse(meeting.from)).toBe(20 * 60_000);
    } finally {
      page2.close();
    }
    expect((await seen(anna, eventId)).me.freeUntil).toBeNull();
    expect((await sayFree(cleo, eventId)).status).toBe(200);
    expect((await ask(ben, eventId, cleo)).body.code).toBe('not_free_now');
  });

  it('has one winner where two ask the same person, and one meeting where a yes is sent twice', async () => {
    const { eventId, anna, others } = await scene(3);
    const [ben, cleo] = others as [Person, Person];
    await t.world.place(eventId);
    await sayFree(anna, eventId);
    const one = (await ask(ben, eventId, anna)).body.id;
    const other = (await ask(cleo, eventId, anna)).body.id;
    const id = newId();
    const all = await Promise.all([
      answer(anna, one, 'accept', id),
      answer(anna, one, 'accept', id),
      answer(anna, other, 'accept'),
    ]);
    const won = all.filter(({ status }) => status === 200);
    expect(new Set(won.map(({ body }) => body.meetingId)).size).toBe(1);
    expect(all.filter(({ status }) => status !== 200).map(({ body }) => body.code)).toContain('not_free_now');
    const booked = await t.world.sql('select 1 from person_booking where account_id = $1 and active', [anna.accountId]);
    expect(booked).toHaveLength(1);
  });

  it('ends before the next meeting of either, and where no place is', async () => {
    const { eventId, slotIds, anna, others } = await scene(3, [12]);
    const [ben, cleo] = others as [Person, Person];
    const { body: request } = await send(cleo, eventId, [anna], slotIds);
    await anna.as.post(`/api/requests/${request.id}/accept`, { slotId: slotIds[0] }).expect(200);
    await sayFree(anna, eventId);
    const { body: asked } = await ask(ben, eventId, anna);
    const { body: yes } = await answer(anna, asked.id, 'accept');
    const { body: meeting } = await ben.as.get(`/api/meetings/${yes.meetingId}`);
    expect(Date.parse(meeting.to) - Date.parse(meeting.from)).toBeLessThanOrEqual(12 * 60_000);
    const full = await scene(2);
    await t.world.sql(
      'update place_lane set open = false where place_id in (select id from place where event_id = $1)',
      [full.eventId],
    );
    await sayFree(full.anna, full.eventId);
    const { body: late } = await ask(full.others[0] as Person, full.eventId, full.anna);
    expect((await answer(full.anna, late.id, 'accept')).body.code).toBe('no_place_now');
    expect((await answer(full.anna, late.id, 'decline')).body.state).toBe('declined');
    expect((await answer(full.anna, late.id, 'accept')).body.code).toBe('ask_ended');
  });

  it('shows presence only of those who choose to, and forgets it', async () => {
    const { eventId, anna, others } = await scene(2);
    const ben = others[0] as Person;
    const presence = async () =>
      (await ben.as.get(`/api/events/${eventId}/presence?of=${anna.id}`)).body.items[0].presence;
    expect(await presence()).toBeNull();
    await anna.as.put(`/api/events/${eventId}/presence`, { shows: true }).expect(200);
    expect(await presence()).toBe('on');
    await sayFree(anna, eventId);
    expect(await presence()).toBe('free');
    await anna.as.delete(`/api/events/${eventId}/free-now`).expect(200);
    await t.world.sql(`update presence set seen_at = now() - interval '5 minutes' where account_id = $1`, [
      anna.accountId,
    ]);
    expect(await presence()).toBe('away');
    await anna.as.put(`/api/events/${eventId}/presence`, { shows: false }).expect(200);
    expect(await presence()).toBeNull();
    expect(await t.world.sql('select 1 from presence where account_id = $1', [anna.accountId])).toEqual([]);
  });

  it('is of this event and not of the blocked', async () => {
    const { eventId, anna, others } = await scene(2);
    const ben = others[0] as Person;
    const far = await scene(2);
    await sayFree(anna, eventId);
    expect((await ask(far.anna, eventId, anna)).status).toBe(404);
    expect((await ask(far.anna, far.eventId, anna)).status).toBe(404);
    expect((await sayFree(anna, eventId, { minutes: 30, placeId: await t.world.place(far.eventId) })).status).toBe(404);
    expect((await sayFree(anna, eventId, { minutes: 1 })).status).toBe(400);
    const { body: asked } = await ask(ben, eventId, anna);
    await t.world.insert('block', { account_id: anna.accountId, blocked_id: ben.accountId });
    expect((await seen(ben, eventId)).people).toEqual([]);
    expect((await seen(anna, eventId)).asks).toEqual([]);
    expect((await answer(anna, asked.id, 'accept')).body.code).toBe('not_free_now');
  });
});

describe('running late', () => {
  it('is told to the others at once, and taken back', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [30, 300], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(anna, eventId, [ben], [slotIds[0] as string]);
    const { body } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    const late = (minutes: number) => anna.as.post(`/api/meetings/${body.meeting.id}/late`, { minutes });
    const page = await ben.as.socket();
    try {
      await late(10).expect(200);
      expect((await page.heard('meeting.late')).ids).toEqual({ meetingId: body.meeting.id, eventId });
    } finally {
      page.close();
    }
    const { body: seenByBen } = await ben.as.get(`/api/meetings/${body.meeting.id}`);
    expect(seenByBen.people.find(({ isMe }: { isMe: boolean }) => !isMe).lateMinutes).toBe(10);
    expect((await late(0)).body.people.every((p: { lateMinutes: null }) => p.lateMinutes === null)).toBe(true);
    expect((await late(61)).status).toBe(400);
    const { body: later } = await send(anna, eventId, [ben], [slotIds[1] as string]);
    const far = await ben.as.post(`/api/requests/${later.id}/accept`, { slotId: slotIds[1] });
    const soon = await ben.as.post(`/api/meetings/${far.body.meeting.id}/late`, { minutes: 5 });
    expect([soon.status, soon.body.code]).toEqual([409, 'not_late_yet']);
  });
});
