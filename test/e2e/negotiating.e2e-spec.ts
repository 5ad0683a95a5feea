import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { FeedbackRepository } from '../../apps/api/src/matching/feedback.repository.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startTestApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

describe('other times', () => {
  it('turned down by the sender are their no, with their words, and teach nothing of the recipient', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 2);
    const [anna, ben] = people as [Person, Person];
    await t.world.sql(
      `insert into suggestion (organization_id, event_id, attendee_id, other_id, rank, mutual, parts, reasons)
       select organization_id, event_id, id, $2, 1, 0.5, '[{"name":"they-give","value":0.3}]', '[]' from attendee where id = $1`,
      [ben.id, anna.id],
    );
    const { body } = await send(anna, eventId, [ben], slotIds.slice(0, 1));
    await ben.as.post(`/api/requests/${body.id}/counter`, { slotIds: slotIds.slice(1), message: 'Later?' }).expect(200);
    await anna.as.post(`/api/requests/${body.id}/decline`, { message: 'My train leaves.' }).expect(200);
    expect((await ben.as.get(`/api/requests/${body.id}`)).body).toMatchObject({
      state: 'declined',
      declinedBy: anna.id,
      senderMessage: 'My train leaves.',
      recipients: [{ answer: 'other-time', message: 'Later?' }],
    });
    const deeds = await t.app.get(FeedbackRepository, { strict: false }).findDeeds(eventId);
    expect(deeds.map(({ person, kind }) => [person === ben.id ? 'ben' : 'anna', kind])).toEqual([
      ['anna', 'requestSent'],
    ]);
  });

  it('answered with other times again bring the words of the sender too; a no of the recipient is theirs', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120, 180], 2);
    const [anna, ben] = people as [Person, Person];
    const [first, second, third] = slotIds as [string, string, string];
    const { body } = await send(anna, eventId, [ben], [first]);
    expect(body).toMatchObject({ senderMessage: null, declinedBy: null });
    const counter = (by: Person, slotId: string, message?: string) =>
      by.as
        .post(`/api/requests/${body.id}/counter`, { slotIds: [slotId], ...(message ? { message } : {}) })
        .expect(200);
    await counter(ben, second);
    await counter(anna, third, 'Then after lunch?');
    expect((await ben.as.get(`/api/requests/${body.id}`)).body.senderMessage).toBe('Then after lunch?');
    const { body: over } = await ben.as.post(`/api/requests/${body.id}/decline`).expect(200);
    expect(over).toMatchObject({ state: 'declined', declinedBy: ben.id });
  });
});

describe('at the same moment', () => {
  it('two who ask each other have one request between them', async () => {
    for (let round = 0; round < 5; round++) {
      const { eventId, slotIds, people } = await eventWith(t, [60], 2);
      const [anna, ben] = people as [Person, Person];
      const asked = await Promise.all([send(anna, eventId, [ben], slotIds), send(ben, eventId, [anna], slotIds)]);
      expect(asked.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    }
  });

  it.each(['send', 'counter'])('a time that the grid loses is not free to %s', async (way) => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 2);
    const [anna, ben] = people as [Person, Person];
    const [kept, lost] = slotIds as [string, string];
    const id = way === 'counter' ? (await send(anna, eventId, [ben], [kept])).body.id : '';
    const grid = new pg.Client({ connectionString: t.database.ownerUrl });
    await grid.connect();
    try {
      await grid.query('begin');
      await grid.query('select from slot where event_id = $1 order by id for update', [eventId]);
      const asking =
        way === 'send'
          ? send(anna, eventId, [ben], slotIds).then((answer) => answer)
          : ben.as.post(`/api/requests/${id}/counter`, { slotIds: [lost] }).then((answer) => answer);
      await sleep(500);
      await grid.query('delete from slot where id = $1', [lost]);
      await grid.query('commit');
      const { status, body } = await asking;
      expect([status, body.code, body.slotIds]).toEqual([409, 'slots_not_free', [lost]]);
    } finally {
      await grid.end();
    }
  });
});
