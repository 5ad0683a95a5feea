import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime' });
});
afterAll(() => t.close());

/** An event with two organizers, one of whom takes part, and two people who talk. */
async function scene() {
  const organization_id = await t.world.organization();
  const found = await eventWith(t, [60, 120], 3, { organization_id });
  const [anna, ben, olga] = found.people as [Person, Person, Person];
  const owner = await t.world.signIn(t.url);
  await t.world.member(organization_id, owner.accountId, 'owner');
  await t.world.member(organization_id, olga.accountId, 'admin');
  await send(ben, found.eventId, [anna], found.slotIds).expect(201);
  const { body } = await anna.as.post(`/api/events/${found.eventId}/conversations`, { attendeeId: ben.id }).expect(200);
  const say = (person: Person, text: string) => person.as.post(`/api/conversations/${body.id}/messages`, { text });
  const report = (who: Person, about: Person, what: object) =>
    who.as.post(`/api/events/${found.eventId}/people/${about.id}/reports`, what);
  return { ...found, anna, ben, olga, owner, conversationId: body.id as string, say, report };
}

describe('a report', () => {
  it('reaches the organizers with a copy of the message, and not the person it is about', async () => {
    const { eventId, anna, ben, owner, conversationId, say, report } = await scene();
    await say(anna, 'Please leave me alone').expect(200);
    const { number } = (await say(ben, 'You cannot make me').expect(200)).body;
    const socket = await owner.socket();
    const before = (await ben.as.get('/api/account-events?after=0')).body.last;
    let id: string;
    try {
      const made = await report(anna, ben, { reason: 'He goes on', message: { conversationId, number } }).expect(201);
      id = made.body.id;
      expect((await socket.heard('report.changed')).ids).toEqual({ eventId, reportId: id });
    } finally {
      socket.close();
    }
    expect((await ben.as.get(`/api/account-events?after=${before}`)).body.events).toEqual([]);
    await t.world.sql('delete from message where conversation_id = $1', [conversationId]);
    const { items } = (await owner.get(`/api/events/${eventId}/reports?state=open`)).body;
    expect(items).toMatchObject([{ id, reason: 'He goes on', aboutId: ben.id, reporterId: anna.id, resolvedAt: null }]);
    expect(items[0].kept.message).toEqual({ text: 'You cannot make me', sentAt: expect.any(String) });

    const path = `/api/events/${eventId}/reports/${id}/resolve`;
    const resolved = (await owner.post(path, { resolution: 'Talked to him' }).expect(200)).body;
    expect(resolved).toMatchObject({ resolution: 'Talked to him', resolvedBy: expect.any(String) });
    expect((await owner.post(path, { resolution: 'Again' }).expect(200)).body).toEqual(resolved);
    expect((await owner.get(`/api/events/${eventId}/reports?state=open`)).body.items).toEqual([]);
    expect((await owner.get(`/api/events/${eventId}/reports?state=resolved`)).body.items).toEqual([resolved]);
  });

  it('about an organizer is for the others alone', async () => {
    const { eventId, anna, olga, owner, report } = await scene();
    const { body } = await report(anna, olga, { reason: 'Pushy' }).expect(201);
    expect((await owner.get(`/api/events/${eventId}/reports`)).body.items).toHaveLength(1);
    expect((await olga.as.get(`/api/events/${eventId}/reports`)).body.items).toEqual([]);
    await olga.as.post(`/api/events/${eventId}/reports/${body.id}/resolve`).expect(404);
    expect(
      (await olga.as.get('/api/account-events?after=0')).body.events.map(({ kind }: { kind: string }) => kind),
    ).not.toContain('report.changed');
  });

  it('is of what one may read, with a reason, and not more than ten a day', async () => {
    const { eventId, anna, ben, olga, conversationId, say, report } = await scene();
    const { number } = (await say(ben, 'Hello').expect(200)).body;
    const message = { conversationId, number };
    await report(olga, ben, { reason: 'I was told', message }).expect(404);
    await report(anna, olga, { reason: 'Not hers', message }).expect(404);
    await report(anna, ben, { reason: ' ', message }).expect(400);
    await report(anna, anna, { reason: 'Myself' }).expect(404);
    await anna.as.get(`/api/events/${eventId}/reports`).expect(403);
    for (let n = 0; n < 10; n++) await report(anna, ben, { reason: `Reason ${n}` }).expect(201);
    const refused = await report(anna, ben, { reason: 'Once more' }).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});
