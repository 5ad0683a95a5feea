import { NoticeKinds } from '../../apps/api/src/platform/notices/notice-kinds.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime' });
});
afterAll(() => t.close());

const open = ({ as }: Person, eventId: string, about: { attendeeId?: string; meetingId?: string }) =>
  as.post(`/api/events/${eventId}/conversations`, about);
const say = ({ as }: Person, id: string, text: string, commandId = newId()) =>
  as.post(`/api/conversations/${id}/messages`, { text }, commandId);
const find = async ({ as }: Person, id: string) => (await as.get(`/api/conversations/${id}`).expect(200)).body;
const textsOf = async ({ as }: Person, id: string): Promise<string[]> => {
  const { body } = await as.get(`/api/conversations/${id}/messages`).expect(200);
  return (body.items as { text: string }[]).map(({ text }) => text).toReversed();
};

/** Two people of an event of which the first has asked the second, and what they talk in. */
async function asked(people = 2) {
  const scene = await eventWith(t, [60, 120, 180], people);
  const [anna, ben] = scene.people as [Person, Person];
  const { body } = await send(anna, scene.eventId, [ben], scene.slotIds).expect(201);
  const { body: conversation } = await open(anna, scene.eventId, { attendeeId: ben.id }).expect(200);
  return { ...scene, anna, ben, requestId: body.id as string, id: conversation.id as string };
}

describe('a conversation', () => {
  it('begins with a request, is one of the two from either side, and is listed once something was said', async () => {
    const { eventId, anna, ben, id } = await asked(3);
    expect((await open(ben, eventId, { attendeeId: anna.id }).expect(200)).body.id).toBe(id);
    expect((await ben.as.get(`/api/events/${eventId}/conversations`)).body).toEqual({ items: [], next: null });
    const sent = await say(anna, id, 'Good morning').expect(200);
    expect(sent.body).toEqual({ conversationId: id, number: 1, sentAt: expect.any(String) });
    const { items } = (await ben.as.get(`/api/events/${eventId}/conversations`)).body;
    expect(items).toMatchObject([
      { id, unread: 1, canWrite: true, meetingId: null, last: { number: 1, text: 'Good morning', isMine: false } },
    ]);
    expect(items[0].people).toMatchObject([
      { attendeeId: ben.id, isMe: true },
      { attendeeId: anna.id, isMe: false },
    ]);
  });

  it('is nobody else’s, and does not begin without a request', async () => {
    const scene = await asked(3);
    const cleo = scene.people[2] as Person;
    await say(scene.anna, scene.id, 'Between us').expect(200);
    for (const path of ['', '/messages']) await cleo.as.get(`/api/conversations/${scene.id}${path}`).expect(404);
    await say(cleo, scene.id, 'Me too').expect(404);
    const refused = await open(cleo, scene.eventId, { attendeeId: scene.anna.id }).expect(409);
    expect(refused.body.code).toBe('nothing_between');
    await open(cleo, scene.eventId, { attendeeId: newId() }).expect(404);
    await open(cleo, scene.eventId, {}).expect(404);
  });

  it('says each thing once, whichever way and however often it is sent, in the order of sending', async () => {
    const { anna, ben, id } = await asked();
    const commandId = newId();
    const socket = await anna.as.socket();
    try {
      const first = await socket.send('message.send', { conversationId: id, text: 'One' }, commandId);
      expect(first).toMatchObject({ ok: true, data: { number: 1 } });
      const again = await say(anna, id, 'One', commandId).expect(200);
      expect(again.body.number).toBe(1);
    } finally {
      socket.close();
    }
    await Promise.all(Array.from({ length: 12 }, (_, n) => say(n % 2 ? anna : ben, id, `And ${n}`).expect(200)));
    const { items } = (await ben.as.get(`/api/conversations/${id}/messages?limit=200`)).body;
    expect(items.map(({ number }: { number: number }) => number)).toEqual(Array.from({ length: 13 }, (_, n) => 13 - n));
  });

  it('tells of news without saying them, and is read page by page', async () => {
    const { eventId, anna, ben, id } = await asked();
    const socket = await ben.as.socket();
    try {
      await say(anna, id, 'Marker-in-the-log').expect(200);
      expect((await socket.heard('message.received')).ids).toEqual({ conversationId: id, eventId });
    } finally {
      socket.close();
    }
    const [{ logged } = { logged: 0 }] = await t.world.sql<{ logged: number }>(
      `select count(*)::int as logged from account_event where ids::text like '%Marker%'`,
    );
    const [{ kept } = { kept: 0 }] = await t.world.sql<{ kept: number }>(
      `select count(*)::int as kept from command where answer::text like '%Marker%'`,
    );
    expect({ logged, kept }).toEqual({ logged: 0, kept: 0 });
    for (const text of ['2', '3', '4', '5']) await say(ben, id, text).expect(200);
    const page = (await anna.as.get(`/api/conversations/${id}/messages?limit=2`)).body;
    expect(page.items.map(({ text }: { text: string }) => text)).toEqual(['5', '4']);
    const before = (await anna.as.get(`/api/conversations/${id}/messages?limit=2&cursor=${page.next}`)).body;
    expect(before.items.map(({ text }: { text: string }) => text)).toEqual(['3', '2']);
  });

  it('shows what arrived and what was read, unless one of the two hides it, and counts what is unread', async () => {
    const { anna, ben, id } = await asked();
    await say(anna, id, 'One').expect(200);
    await say(anna, id, 'Two').expect(200);
    expect((await find(anna, id)).marks).toEqual({ delivered: 0, read: 0 });
    await textsOf(ben, id);
    expect(await find(anna, id)).toMatchObject({ marks: { delivered: 2, read: 0 }, unread: 0 });
    expect((await find(ben, id)).unread).toBe(2);
    const socket = await anna.as.socket();
    try {
      const { body } = await ben.as.post(`/api/conversations/${id}/read`, { number: 99 }).expect(200);
      expect(body).toEqual({ conversationId: id, number: 2 });
      await socket.heard('conversation.changed');
    } finally {
      socket.close();
    }
    expect((await find(anna, id)).marks).toEqual({ delivered: 2, read: 2 });
    expect((await find(ben, id)).unread).toBe(0);
    expect((await ben.as.post(`/api/conversations/${id}/read`, { number: 1 })).body.number).toBe(2);

    await ben.as.put('/api/conversation-marks', { isShown: false }).expect(200);
    expect((await ben.as.get('/api/conversation-marks')).body).toEqual({ isShown: false });
    for (const person of [anna, ben]) expect((await find(person, id)).marks).toBeNull();
    await ben.as.put('/api/conversation-marks', { isShown: true }).expect(200);
    expect((await find(anna, id)).marks).toEqual({ delivered: 2, read: 2 });
  });

  it('closes with a no, stays open with a meeting, and can still be read', async () => {
    const { eventId, slotIds, anna, ben, requestId, id } = await asked();
    await say(anna, id, 'Would that suit you?').expect(200);
    await ben.as.post(`/api/requests/${requestId}/decline`).expect(200);
    const refused = await say(anna, id, 'Why?').expect(409);
    expect(refused.body.code).toBe('conversation_closed');
    expect(await find(ben, id)).toMatchObject({ canWrite: false, last: { text: 'Would that suit you?' } });

    const { body } = await send(ben, eventId, [anna], slotIds).expect(201);
    await say(anna, id, 'Gladly').expect(200);
    const accepted = await anna.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] }).expect(200);
    const meetingId = accepted.body.meeting.id as string;
    expect((await open(ben, eventId, { meetingId }).expect(200)).body.id).toBe(id);
    await say(ben, id, 'See you there').expect(200);
    await anna.as.post(`/api/events/${eventId}/leave`).expect(200);
    expect((await say(ben, id, 'Hello?').expect(409)).body.code).toBe('conversation_closed');
    await anna.as.get(`/api/conversations/${id}`).expect(404);
  });

  it('tells whoever does not look, once, without the words, and not any more once it was read', async () => {
    const { anna, ben, id } = await asked();
    for (const text of ['Marker one', 'Marker two']) await say(anna, id, text).expect(200);
    const waiting = await t.world.sql(
      `select j.payload from graphile_worker._private_jobs j where j.payload::text like $1 and j.payload::text like $2`,
      [`%${id}%`, '%message.received%'],
    );
    expect(waiting.map(({ payload }) => payload)).toEqual([
      { kind: 'message.received', accountId: ben.accountId, conversationId: id },
    ]);
    const { compose } = t.app.get(NoticeKinds).require('message.received');
    const notice = await compose(ben.accountId, { conversationId: id });
    expect(notice).toMatchObject({ brief: '2 ungelesene Nachrichten.', button: { url: expect.stringContaining(id) } });
    expect(JSON.stringify(notice)).not.toContain('Marker');
    await ben.as.post(`/api/conversations/${id}/read`, { number: 2 }).expect(200);
    expect(await compose(ben.accountId, { conversationId: id })).toBeUndefined();
    expect(await compose(ben.accountId, { conversationId: newId() })).toBeUndefined();
  });

  it('stays open with a no that says so', async () => {
    const { anna, ben, requestId, id } = await asked();
    await ben.as.post(`/api/requests/${requestId}/decline`, { conversationOpen: true }).expect(200);
    await say(anna, id, 'Then by letter').expect(200);
    expect(await find(ben, id)).toMatchObject({ canWrite: true, unread: 1 });
  });

  it('refuses who writes too much in a minute, and says when they may again', async () => {
    const { anna, ben, id } = await asked();
    for (let n = 0; n < 30; n++) await say(anna, id, `Word ${n}`).expect(200);
    const refused = await say(anna, id, 'One more').expect(429);
    expect(refused.body.code).toBe('too_many');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await say(ben, id, 'I still may').expect(200);
    await say(ben, id, 'x'.repeat(2001)).expect(400);
    await say(ben, id, ' \n ').expect(400);
  });

  it('keeps what people write as they wrote it', async () => {
    const { anna, ben, id } = await asked();
    const texts = [
      `<script>alert('x')</script><img src=x onerror=alert(1)>`,
      '\u202Egnp.exe\u202C and \u2066isolated\u2069',
      '😀'.repeat(1000),
      'first\n\nlast',
    ];
    for (const text of texts) await say(anna, id, text).expect(200);
    expect(await textsOf(ben, id)).toEqual(texts);
  });
});

describe('the conversation of a group', () => {
  async function group() {
    const scene = await eventWith(t, [60], 3);
    await t.world.place(scene.eventId, { seats: 4 });
    const [anna, ben, cleo] = scene.people as [Person, Person, Person];
    const { body } = await send(anna, scene.eventId, [ben, cleo], scene.slotIds).expect(201);
    await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: scene.slotIds[0] }).expect(200);
    const { meeting } = (await cleo.as.post(`/api/requests/${body.id}/accept`, { slotId: scene.slotIds[0] })).body;
    const { body: conversation } = await open(anna, scene.eventId, { meetingId: meeting.id }).expect(200);
    return { ...scene, anna, ben, cleo, meetingId: meeting.id as string, id: conversation.id as string };
  }

  it('is of the meeting’s people: whoever goes reads no further, whoever comes reads from then on', async () => {
    const { eventId, anna, ben, cleo, meetingId, id } = await group();
    await say(anna, id, 'At the door').expect(200);
    await say(cleo, id, 'On my way').expect(200);
    expect(await textsOf(ben, id)).toEqual(['At the door', 'On my way']);
    await t.world.sql('delete from meeting_person where meeting_id = $1 and attendee_id = $2', [meetingId, cleo.id]);
    await say(ben, id, 'She cannot come').expect(200);
    expect(await textsOf(cleo, id)).toEqual(['At the door', 'On my way']);
    expect((await say(cleo, id, 'Hello?').expect(409)).body.code).toBe('conversation_closed');
    const dora = await t.world.attendee(eventId);
    await t.world.sql(
      `insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
       select $1, event_id, organization_id, id, account_id from attendee where id = $2`,
      [meetingId, dora.id],
    );
    const newcomer = { ...dora, as: await t.world.signIn(t.url, dora.accountId) };
    expect(await textsOf(newcomer, id)).toEqual([]);
    await say(anna, id, 'Welcome').expect(200);
    expect(await textsOf(newcomer, id)).toEqual(['Welcome']);
  });

  it('is hidden from whoever blocks somebody of it, and to them the other is gone', async () => {
    const { eventId, anna, ben, cleo, id } = await group();
    await say(ben, id, 'Hello all').expect(200);
    await ben.as.post(`/api/events/${eventId}/people/${cleo.id}/block`).expect(201);
    await ben.as.get(`/api/conversations/${id}`).expect(404);
    expect((await ben.as.get(`/api/events/${eventId}/conversations`)).body.items).toEqual([]);
    const before = (await ben.as.get('/api/account-events?after=0')).body.last;
    await say(cleo, id, 'Where is Ben?').expect(200);
    await say(anna, id, 'No idea').expect(200);
    expect((await ben.as.get(`/api/account-events?after=${before}`)).body.events).toEqual([]);
    const { people } = await find(cleo, id);
    expect(people).toContainEqual(expect.objectContaining({ attendeeId: ben.id, givenName: '', isHere: false }));
    expect(await textsOf(cleo, id)).toEqual(['Hello all', 'Where is Ben?', 'No idea']);
  });
});
