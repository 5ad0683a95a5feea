import type { Response } from 'supertest';
import { RequestEnds } from '../../apps/api/src/request-ends/request-ends.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type CardHolder, CardHolders } from '../support/card-holders.js';
import { ROUTES } from './matrix/described.js';

/*
 * A block is silent and total: whatever the blocked person reads or tries, over every route that reads, is what they
 * would get if the other had left the event and ended every share. Two worlds, the same but for that, are compared.
 */

let t: TestApp;
let holders: CardHolders;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime' });
  holders = new CardHolders(t);
});
afterAll(() => t.close());

type Between = 'asked' | 'countered' | 'in line' | 'asked by the other' | 'asked together';

interface Scene {
  eventId: string;
  slotIds: string[];
  /** Who is to be blocked. */
  xaver: CardHolder;
  /** Who blocks, or leaves. */
  bea: CardHolder;
  yan: CardHolder;
  requestId: string;
  meetingId: string;
  contactId: string;
  conversationId: string;
}

const ask = (eventId: string, from: CardHolder, to: CardHolder[], slotIds: (string | undefined)[]) =>
  from.as.post(`/api/events/${eventId}/requests`, {
    to: to.map(({ attendeeId }) => attendeeId),
    purpose: 'Talk about heat pumps',
    slotIds,
  });

/** Xaver and Bea have swapped cards and have a meeting before them; what else is between them, `between` says. */
async function sceneOf(between: Between): Promise<Scene> {
  const organization_id = await t.world.organization({ name: 'Engineers' });
  const eventId = await t.world.event({ organization_id, name: 'Meeting of engineers' });
  await t.world.place(eventId, { name: 'Table', seats: 4, parallel: 4 });
  const slotIds: string[] = [];
  for (const minutes of [60, 120, 180, 240, 300]) slotIds.push(await t.world.slot(eventId, minutes));
  const one = async (given_name: string, family_name: string) => {
    const account_id = await t.world.account({ name: `${given_name} ${family_name}` });
    return holders.one(eventId, { account_id, given_name, family_name });
  };
  const [xaver, bea, yan] = [await one('Xaver', 'Ahrens'), await one('Bea', 'Brandt'), await one('Yan', 'Caspari')];
  const token = await holders.show(bea, eventId);
  const kinds = ['name', 'role', 'mail'];
  const { body: exchange } = await xaver.as.post('/api/exchanges', { token, giveFieldIds: xaver.ids(...kinds) });
  await bea.as.post(`/api/exchanges/${exchange.id}/agree`, { giveFieldIds: bea.ids(...kinds) }).expect(200);
  const { body: asked } = await ask(eventId, xaver, [bea], slotIds.slice(0, 1)).expect(201);
  const accepted = await bea.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] }).expect(200);
  await xaver.as.put(`/api/events/${eventId}/wishes/${bea.attendeeId}`, { kind: 'must' }).expect(204);
  const { body: conversation } = await xaver.as
    .post(`/api/events/${eventId}/conversations`, { attendeeId: bea.attendeeId })
    .expect(200);
  for (const { as } of [xaver, bea])
    await as.post(`/api/conversations/${conversation.id}/messages`, { text: 'See you at the table' }).expect(200);
  const { items } = (await xaver.as.get('/api/contacts')).body;
  const conversationId = conversation.id as string;
  const base = {
    conversationId,
    eventId,
    slotIds,
    xaver,
    bea,
    yan,
    meetingId: accepted.body.meeting.id,
    contactId: items[0].id,
  };
  return { ...base, requestId: await openBetween(between, base) };
}

async function openBetween(between: Between, scene: Omit<Scene, 'requestId'>): Promise<string> {
  const { eventId, slotIds, xaver, bea, yan } = scene;
  const slots = slotIds.slice(1, 3);
  if (between === 'in line') await bea.as.patch(`/api/events/${eventId}/me`, { requestsPerDay: 1 }).expect(200);
  const [from, to] = between === 'asked by the other' ? [bea, [xaver]] : [xaver, [bea]];
  const sent =
    between === 'asked together'
      ? await ask(eventId, yan, [bea, xaver], slots).expect(201)
      : await ask(eventId, from, to, slots).expect(201);
  const { id, state } = sent.body;
  expect(state).toBe(between === 'in line' ? 'waiting' : 'sent');
  if (between === 'countered')
    await bea.as.post(`/api/requests/${id}/counter`, { slotIds: [slotIds[3]], message: 'Later' }).expect(200);
  return id;
}

async function block({ eventId, bea, xaver }: Scene): Promise<void> {
  await bea.as.post(`/api/events/${eventId}/people/${xaver.attendeeId}/block`).expect(201);
}

async function leaveAndEndShares({ eventId, bea }: Scene): Promise<void> {
  await bea.as.post(`/api/events/${eventId}/leave`).expect(200);
  const { items } = (await bea.as.get('/api/shares')).body;
  for (const { id } of items) await bea.as.delete(`/api/shares/${id}`).expect(204);
}

/** Makes answers of two worlds comparable: ids by the order in which they are seen, instants and mails by their kind. */
class Normal {
  private readonly seen = new Map<string, string>();

  of(text: string): string {
    return text
      .replaceAll('\r\n ', '')
      .replaceAll(/\d{8}T\d{6}Z/g, 'instant')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, (id) => this.idOf(id))
      .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+(Z|\+00:00)/g, 'instant')
      .replaceAll(/REV:\S+/g, 'REV')
      .replaceAll(/"requestId":"[0-9a-f]+-\w+"/g, '"requestId":"log"')
      .replaceAll(/"version":"[\w-]+"/g, '"version":"of ids"')
      .replaceAll(/(attendee|person)\d+@/g, '$1@');
  }

  /** A file of bytes is one's own card: how long it is depends on one's mail and the day. */
  answer({ status, text, headers }: Response): string {
    return `${status} ${text === undefined ? `${headers['content-type']}` : this.of(text)}`;
  }

  private idOf(id: string): string {
    const known = this.seen.get(id) ?? `id ${this.seen.size}`;
    this.seen.set(id, known);
    return known;
  }
}

/** Everything the blocked person can read, by route; and again about somebody who is there, so that it says something. */
async function readsOf(scene: Scene, normal: Normal): Promise<Record<string, string>> {
  const { eventId, requestId, meetingId, contactId, conversationId, bea, yan, xaver } = scene;
  const answers: Record<string, string> = {};
  for (const { name, path, query, method } of ROUTES) {
    if (method !== 'get' || path.startsWith('/api/health')) continue;
    const isAboutSomebody = path.includes('{attendeeId}') || query.some(({ name: key }) => key === 'with');
    const about = [['bea', bea.attendeeId] as const, ...(isAboutSomebody ? [['yan', yan.attendeeId] as const] : [])];
    for (const [who, attendeeId] of about) {
      const ids: Record<string, string> = { eventId, requestId, meetingId, contactId, conversationId, attendeeId };
      const full = path.replace(/\{(\w+)\}/g, (_, param: string) => ids[param] ?? eventId);
      const wanted = query.flatMap(({ name: key, required }) =>
        required ? [`${key}=${key === 'with' ? attendeeId : 1}`] : [],
      );
      for (const more of path.endsWith('/requests') ? ['box=received', 'box=sent'] : ['']) {
        const search = [...wanted.filter((each) => !each.startsWith('box=')), more]
          .filter((each) => each !== '')
          .join('&');
        answers[`${name} ${more} ${who}`] = normal.answer(await xaver.as.get(`${full}?${search}`));
      }
    }
  }
  return answers;
}

/** What the blocked person is answered when they try something about the other, in an order that all can be tried in. */
async function triesOf(scene: Scene, normal: Normal): Promise<Record<string, string>> {
  const { eventId, requestId, meetingId, contactId, conversationId, slotIds, bea, xaver } = scene;
  const answers: Record<string, string> = {};
  const attempt = async (name: string, request: PromiseLike<Response>): Promise<void> => {
    answers[name] = normal.answer(await request);
  };
  const of = `/api/requests/${requestId}`;
  await attempt('ask', ask(eventId, xaver, [bea], [slotIds[4]]));
  await attempt('wish', xaver.as.put(`/api/events/${eventId}/wishes/${bea.attendeeId}`, { kind: 'like' }));
  await attempt('unwish', xaver.as.delete(`/api/events/${eventId}/wishes/${bea.attendeeId}`));
  await attempt('cancel', xaver.as.post(`/api/meetings/${meetingId}/cancel`, { reason: 'ill' }));
  for (const slot of [slotIds[1], slotIds[3]])
    await attempt(`accept ${slotIds.indexOf(slot ?? '')}`, xaver.as.post(`${of}/accept`, { slotId: slot }));
  await attempt('counter', xaver.as.post(`${of}/counter`, { slotIds: [slotIds[4]] }));
  await attempt('withdraw', xaver.as.post(`${of}/withdraw`));
  await attempt('decline', xaver.as.post(`${of}/decline`, { message: 'no' }));
  await attempt('talk', xaver.as.post(`/api/conversations/${conversationId}/messages`, { text: 'Are you there?' }));
  await attempt('read', xaver.as.post(`/api/conversations/${conversationId}/read`, { number: 2 }));
  await attempt(
    'open a conversation',
    xaver.as.post(`/api/events/${eventId}/conversations`, { attendeeId: bea.attendeeId }),
  );
  await attempt('note', xaver.as.patch(`/api/contacts/${contactId}`, { note: 'At the stairs' }));
  await attempt('block', xaver.as.post(`/api/events/${eventId}/people/${bea.attendeeId}/block`));
  return answers;
}

/** What is on its way to the blocked person: mails and what else the queue holds about them. */
async function queuedFor({ xaver }: Scene, normal: Normal): Promise<string[]> {
  const jobs = await t.world.sql<{ task: string; payload: object }>(
    `select t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where j.payload::text like '%' || $1 || '%' order by j.id`,
    [xaver.as.accountId],
  );
  return jobs.map(({ task, payload }) => normal.of(`${task} ${JSON.stringify(payload)}`));
}

async function worldOf(between: Between, then: (scene: Scene) => Promise<void>) {
  const scene = await sceneOf(between);
  await then(scene);
  const normal = new Normal();
  const reads = await readsOf(scene, normal);
  const queued = await queuedFor(scene, normal);
  const tries = await triesOf(scene, normal);
  return { reads, queued, tries, after: await readsOf(scene, normal), scene };
}

describe.each<Between>(['asked', 'countered', 'in line', 'asked by the other', 'asked together'])(
  'to somebody blocked who was %s',
  (between) => {
    it('everything is as if the other had left the event and ended every share', async () => {
      const left = await worldOf(between, leaveAndEndShares);
      const blocked = await worldOf(between, block);
      expect(Object.keys(blocked.reads).length).toBeGreaterThan(25);
      expect(blocked.reads['GET /api/events/{eventId}/people/{attendeeId}  bea']).toMatch(/^404/);
      expect(blocked.reads['GET /api/events/{eventId}/people/{attendeeId}  yan']).toMatch(/^200/);
      expect(blocked.reads).toEqual(left.reads);
      expect(blocked.queued).toEqual(left.queued);
      expect(blocked.tries).toEqual(left.tries);
      expect(blocked.after).toEqual(left.after);
    }, 60_000);
  },
);

describe('whoever blocks', () => {
  it('has a list of it, is asked nothing more, and can end it; what was taken back stays so', async () => {
    const scene = await sceneOf('asked');
    const { eventId, requestId, bea, xaver } = scene;
    const path = `/api/events/${eventId}/people/${xaver.attendeeId}`;
    const { body } = await bea.as.post(`${path}/block`).expect(201);
    expect(body).toEqual({ id: expect.any(String), name: 'Xaver Ahrens', since: expect.any(String) });
    expect((await bea.as.post(`${path}/block`).expect(201)).body).toEqual(body);
    expect((await bea.as.get('/api/blocks')).body).toEqual({ items: [body], next: null });
    expect((await xaver.as.get('/api/blocks')).body.items).toEqual([]);
    expect((await bea.as.get(`/api/events/${eventId}/requests?box=received&open=true`)).body.items).toEqual([]);
    await bea.as.post(`/api/requests/${requestId}/decline`).expect(404);
    await bea.as.get(path).expect(404);

    await xaver.as.delete(`/api/blocks/${body.id}`).expect(404);
    await bea.as.delete(`/api/blocks/${body.id}`).expect(204);
    expect((await bea.as.get('/api/blocks')).body.items).toEqual([]);
    await bea.as.get(path).expect(200);
    await xaver.as.get(`/api/events/${eventId}/people/${bea.attendeeId}`).expect(200);
    expect((await xaver.as.get('/api/contacts')).body.items).toMatchObject([{ isShared: false }]);
    expect((await bea.as.get('/api/contacts')).body.items).toMatchObject([{ isShared: true }]);
  });

  it('can do it from the address book, and on all their screens', async () => {
    const { bea } = await sceneOf('asked by the other');
    const [contact] = (await bea.as.get('/api/contacts')).body.items;
    const socket = await bea.as.socket();
    try {
      const { body } = await bea.as.post(`/api/contacts/${contact.id}/block`).expect(201);
      expect(body.name).toBe('Xaver Ahrens');
      expect((await socket.heard('block.changed')).ids).toEqual({ blockId: body.id });
    } finally {
      socket.close();
    }
  });

  it('is never seated with them: not by a third person, not from the line, not by the database', async () => {
    const scene = await sceneOf('in line');
    const { eventId, slotIds, requestId, bea, xaver, yan } = scene;
    await bea.as.patch(`/api/events/${eventId}/me`, { requestsPerDay: 9 }).expect(200);
    await block(scene);
    await t.app.get(RequestEnds).letIn();
    expect((await xaver.as.get(`/api/requests/${requestId}`)).body.state).toBe('waiting');

    const { body } = await ask(eventId, yan, [bea, xaver], [slotIds[4]]).expect(201);
    expect(body.state).toBe('sent');
    await bea.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[4] }).expect(404);
    const refused = await xaver.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[4] });
    expect(refused.body.code).toBe('company_incomplete');
    const { recipients } = (await yan.as.get(`/api/requests/${body.id}`)).body;
    expect(recipients).toMatchObject([
      { isHere: true, answer: 'open' },
      { isHere: true, answer: 'open' },
    ]);

    await yan.as.post(`/api/requests/${body.id}/withdraw`).expect(200);
    const either = { to: [bea.attendeeId, xaver.attendeeId], purpose: 'One of you?', slotIds: [slotIds[2]], quorum: 1 };
    const { body: one } = await yan.as.post(`/api/events/${eventId}/requests`, either).expect(201);
    const { meeting, request } = (await xaver.as.post(`/api/requests/${one.id}/accept`, { slotId: slotIds[2] })).body;
    expect(request.state).toBe('accepted');
    expect(meeting.people).toHaveLength(2);
    await expect(
      t.world.sql(
        `insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
         select $1, event_id, organization_id, id, account_id from attendee where id = $2`,
        [meeting.id, bea.attendeeId],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'meeting_blocks' });
  });
});
