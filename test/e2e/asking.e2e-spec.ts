import { jest } from '@jest/globals';
import { RequestReminders } from '../../apps/api/src/request-ends/request-reminders.service.js';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
});
afterAll(() => t.close());

const ask = (from: Person, eventId: string, to: Person[], body: object) =>
  from.as.post(`/api/events/${eventId}/requests`, { to: to.map(({ id }) => id), purpose: 'Heat pumps', ...body });
const storyOf = async (person: Person, requestId: string) =>
  (await person.as.get(`/api/requests/${requestId}`)).body.story as { act: string; by: string | null; state: string }[];

describe('asking', () => {
  it('for any time leaves the choice to whoever is asked, among all that suit', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 90, 120], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body: asked } = await ask(anna, eventId, [ben], { slotIds: [], anyTime: true }).expect(201);
    expect(asked).toMatchObject({ anyTime: true, slots: [], state: 'sent' });
    const { body: between } = await send(cleo, eventId, [ben], [slotIds[0] ?? '']).expect(201);
    await ben.as.post(`/api/requests/${between.id}/accept`, { slotId: slotIds[0] }).expect(200);
    const lost = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    expect([lost.status, lost.body.code]).toEqual([409, 'slot_taken']);
    expect(lost.body.slots.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      [slotIds[1], 'named'],
      [slotIds[2], 'named'],
    ]);
    const { body } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[2] }).expect(200);
    expect(body).toMatchObject({ request: { state: 'accepted' }, meeting: { state: 'scheduled' } });
  });

  it('names a time or says that any will do; no more must agree than are asked, nor come than fit a table', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 4);
    const [anna, ...others] = people as [Person, Person, Person, Person];
    const said = async (to: Person[], body: object) => {
      const { status, body: answer } = await ask(anna, eventId, to, body);
      return [status, answer.code, answer.tableSize ?? answer.errors?.[0]?.field];
    };
    expect(await said(others.slice(0, 1), { slotIds: [] })).toEqual([400, 'invalid_input', 'slotIds']);
    expect(await said(others.slice(0, 1), { slotIds, quorum: 2 })).toEqual([400, 'invalid_input', 'quorum']);
    expect(await said(others, { slotIds })).toEqual([409, 'table_too_small', 2]);
    await t.world.place(eventId, { seats: 4 });
    const { body } = await ask(anna, eventId, others, { slotIds, quorum: 2 }).expect(201);
    expect(body).toMatchObject({ quorum: 2 });
    const [ben, cleo] = others;
    await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] }).expect(200);
    const last = await cleo.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] }).expect(200);
    expect(last.body.meeting.people).toHaveLength(3);
  });

  it('is refused by name where the event rules it out, before and after it was sent', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 90], 4, { request_hours: 2 });
    const [anna, ben, cleo] = people as [Person, Person, Person, Person];
    const { body: sent } = await send(anna, eventId, [ben], slotIds).expect(201);
    const owner = await t.world.signIn(t.url);
    const [event] = await t.world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
      eventId,
    ]);
    await t.world.member(event?.organization_id ?? '', owner.accountId, 'owner');
    const { body: before } = await owner.get(`/api/events/${eventId}/policies`).expect(200);
    const pairs = [{ attendeeId: ben.id, otherId: anna.id }];
    const rules = { ...before.policy, pairs, asksPerDay: 1 };
    const { body: ruled } = await owner.put(`/api/events/${eventId}/policies`, rules).expect(200);
    expect(ruled.people.map(({ id }: { id: string }) => id).toSorted()).toEqual([anna.id, ben.id].toSorted());
    const accept = await ben.as.post(`/api/requests/${sent.id}/accept`, { slotId: slotIds[0] });
    expect([accept.status, accept.body.code, accept.body.rule]).toEqual([409, 'ruled_out', 'pair']);
    const again = await send(anna, eventId, [cleo], slotIds);
    expect([again.status, again.body.rule]).toEqual([409, 'asks']);
    await ben.as.post(`/api/requests/${sent.id}/decline`).expect(200);
    const back = await send(ben, eventId, [anna], slotIds);
    expect([back.status, back.body.rule]).toEqual([409, 'pair']);
  });

  it('is told before: how busy they are, what is left of the day, the place in the line, their topics', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 90, 120, 150], 4);
    const [anna, ben, cleo, dan] = people as [Person, Person, Person, Person];
    const asking = async (by: Person, of: Person) =>
      (await by.as.get(`/api/events/${eventId}/people/${of.id}/asking`).expect(200)).body;
    const nothing = {
      freeShare: 1,
      asksLeft: null,
      placeInLine: 0,
      tableSize: 2,
      ruledOut: null,
      topics: [],
      odds: null,
    };
    expect(await asking(anna, ben)).toEqual(nothing);
    await ben.as.put(`/api/events/${eventId}/me/busy`, { slotId: slotIds[0], isBusy: true }).expect(200);
    await ben.as.patch(`/api/events/${eventId}/me`, { requestsPerDay: 0 }).expect(200);
    const { body: first } = await send(cleo, eventId, [ben], slotIds.slice(1)).expect(201);
    expect(first).toMatchObject({ state: 'waiting', placeInLine: 1 });
    expect(await asking(anna, ben)).toMatchObject({ freeShare: 0.75, placeInLine: 2 });
    const { body: second } = await send(dan, eventId, [ben], slotIds.slice(1)).expect(201);
    expect(second.placeInLine).toBe(2);
    await cleo.as.post(`/api/requests/${first.id}/withdraw`).expect(200);
    expect((await dan.as.get(`/api/requests/${second.id}`)).body.placeInLine).toBe(1);

    const terms = { stepFree: false, quiet: false, topicIds: ['heat-pumps'] };
    expect((await cleo.as.put(`/api/events/${eventId}/terms`, terms).expect(200)).body).toEqual(terms);
    expect((await asking(anna, cleo)).topics).toMatchObject([{ id: 'heat-pumps' }]);
    const other = await ask(anna, eventId, [cleo], { slotIds, topicIds: ['radar'] });
    expect([other.status, other.body.code, other.body.topicIds]).toEqual([409, 'other_topics', ['heat-pumps']]);
    await ask(anna, eventId, [cleo], { slotIds, topicIds: ['radar', 'heat-pumps'] }).expect(201);
    await anna.as.get(`/api/events/${eventId}/people/${anna.id}/asking`).expect(404);
  });

  it('is told the odds once enough requests of the event have ended', async () => {
    const { eventId, people } = await eventWith(t, [60], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    for (let n = 0; n < 30; n++)
      await t.world.request(eventId, cleo.id, [ben.id], {
        state: n < 20 ? 'accepted' : 'expired',
        sent_at: new Date(Date.now() - 7_200_000),
        ends_at: new Date(Date.now() - 3_600_000 - n),
        ended_at: new Date(),
      });
    const { body } = await anna.as.get(`/api/events/${eventId}/people/${ben.id}/asking`).expect(200);
    expect(body.odds.of).toBe(30);
    expect(body.odds.rate).toBeCloseTo(0.66, 1);
  });

  it('has one story, told to all the same', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 90], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: sent } = await send(anna, eventId, [ben], slotIds.slice(0, 1)).expect(201);
    await ben.as.post(`/api/requests/${sent.id}/counter`, { slotIds: slotIds.slice(1), message: 'Later?' }).expect(200);
    const no = { message: 'My train leaves.', conversationOpen: true };
    const { body: ended } = await anna.as.post(`/api/requests/${sent.id}/decline`, no).expect(200);
    expect(ended).toMatchObject({ state: 'declined', conversationOpen: true });
    const story = await storyOf(anna, sent.id);
    expect(story).toMatchObject([
      { act: 'send', by: anna.id, state: 'sent', message: null },
      { act: 'counter', by: ben.id, state: 'countered', message: 'Later?' },
      { act: 'decline', by: anna.id, state: 'declined', message: 'My train leaves.' },
    ]);
    expect(await storyOf(ben, sent.id)).toEqual(story);
    const rewrite = t.world.sql(`update request_history set message = 'x' where request_id = $1`, [sent.id]);
    await expect(rewrite).rejects.toMatchObject({ constraint: 'story_kept' });
  });

  it('reminds whoever has not answered, once, before it ends', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600], 2, { request_hours: 2 });
    const [anna, ben] = people as [Person, Person];
    const { body: sent } = await send(anna, eventId, [ben], slotIds).expect(201);
    const reminded = async (): Promise<unknown[]> =>
      (
        await t.world.sql<{ payload: { kind: string; accountId: string; requestId: string } }>(
          `select payload from graphile_worker._private_jobs where payload ->> 'requestId' = $1 and payload ->> 'kind' = 'request.ending'`,
          [sent.id],
        )
      ).map(({ payload }) => payload.accountId);
    const now = jest.spyOn(t.app.get(Clock), 'now');
    try {
      for (const [minutes, told] of [
        [60, []],
        [81, [ben.accountId]],
        [110, [ben.accountId]],
      ] as const) {
        now.mockReturnValue(new Date(Date.parse(sent.sentAt) + minutes * 60_000));
        await t.app.get(RequestReminders).remind();
        expect([minutes, await reminded()]).toEqual([minutes, told]);
      }
    } finally {
      now.mockRestore();
    }
  });
});
