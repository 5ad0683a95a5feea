import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** A meeting of the first two people at the first slot. */
async function booked(slots: number[], count: number, columns: Record<string, unknown> = {}) {
  const scene = await eventWith(t, slots, count, columns);
  const [anna, ben] = scene.people as [Person, Person];
  const { body: asked } = await send(anna, scene.eventId, [ben], [scene.slotIds[0] as string]);
  const { body } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: scene.slotIds[0] });
  return { ...scene, anna, ben, meetingId: body.meeting.id as string };
}
const propose = (who: Person, meetingId: string, wish: object) =>
  who.as.post(`/api/meetings/${meetingId}/changes`, wish);
const answer = (who: Person, changeId: string, how: 'agree' | 'decline' | 'withdraw', body = {}, id = newId()) =>
  who.as.post(`/api/meeting-changes/${changeId}/${how}`, body, id);
const timesOf = (meetingId: string) =>
  t.world.sql(
    `select slot_id, active, count(*)::int from person_booking where meeting_id = $1 group by slot_id, active order by active`,
    [meetingId],
  );

describe('a change of a booked meeting', () => {
  it('stands as booked until the last needed yes, which moves it in one step and tells everybody', async () => {
    const { anna, ben, meetingId, slotIds, eventId } = await booked([60, 120], 2);
    const page = await ben.as.socket();
    try {
      const proposed = await propose(anna, meetingId, { slotId: slotIds[1], message: 'After lunch?' });
      expect([proposed.status, proposed.body]).toMatchObject([201, { state: 'open', message: 'After lunch?' }]);
      expect((await page.heard('meeting.change-proposed')).ids).toEqual({
        changeId: proposed.body.id,
        meetingId,
        eventId,
      });
      expect(await timesOf(meetingId)).toEqual([{ slot_id: slotIds[0], active: true, count: 2 }]);
      const waiting = await ben.as.get(`/api/events/${eventId}/meeting-changes`);
      expect(waiting.body.items).toMatchObject([{ id: proposed.body.id, before: { place: { kind: 'table' } } }]);
      const agreed = await answer(ben, proposed.body.id, 'agree');
      expect([agreed.status, agreed.body.state]).toEqual([200, 'agreed']);
      expect((await page.heard('meeting.moved')).ids).toMatchObject({ meetingId });
      expect((await answer(ben, proposed.body.id, 'agree')).status).toBe(200);
    } finally {
      page.close();
    }
    expect(await timesOf(meetingId)).toEqual([
      { slot_id: slotIds[0], active: false, count: 2 },
      { slot_id: slotIds[1], active: true, count: 2 },
    ]);
    const { body: agenda } = await anna.as.get(`/api/events/${eventId}/agenda`);
    expect(agenda.items).toHaveLength(1);
    const [slot] = await t.world.sql<{ from: Date }>('select lower(during) as from from slot where id = $1', [
      slotIds[1],
    ]);
    expect(new Date(agenda.items[0].from)).toEqual(slot?.from);
  });

  it('brings people in and takes people out only with their own yes', async () => {
    const { anna, ben, people, meetingId, eventId } = await booked([60], 4);
    const [, , cleo, dora] = people as [Person, Person, Person, Person];
    await t.world.place(eventId, { seats: 4, name: 'Lounge' });
    const { body: change } = await propose(anna, meetingId, { joining: [cleo.id] });
    expect((await dora.as.get(`/api/meeting-changes/${change.id}`)).status).toBe(404);
    expect((await cleo.as.get(`/api/meetings/${meetingId}`)).status).toBe(404);
    expect((await answer(cleo, change.id, 'agree')).body.state).toBe('open');
    expect((await cleo.as.get(`/api/events/${eventId}/agenda`)).body.items).toEqual([]);
    expect((await answer(ben, change.id, 'agree')).body.state).toBe('agreed');
    const { body } = await cleo.as.get(`/api/meetings/${meetingId}`);
    expect([body.people.length, body.place.name]).toEqual([3, 'Lounge']);
    const { body: less } = await propose(ben, meetingId, { leaving: [ben.id] });
    await answer(anna, less.id, 'agree');
    expect((await answer(cleo, less.id, 'agree')).body.state).toBe('agreed');
    expect((await ben.as.get(`/api/events/${eventId}/agenda`)).body.items).toEqual([]);
    expect((await anna.as.get(`/api/meetings/${meetingId}`)).body.people).toHaveLength(2);
    expect((await propose(anna, meetingId, { leaving: [cleo.id] })).body.code).toBe('company_impossible');
  });

  it('is declined, withdrawn, replaced, and ends with its meeting', async () => {
    const { anna, ben, meetingId, slotIds, people } = await booked([60, 120, 180], 3);
    const cleo = people[2] as Person;
    const { body: first } = await propose(anna, meetingId, { slotId: slotIds[1] });
    const second = await propose(ben, meetingId, { slotId: slotIds[2] });
    expect([second.status, second.body]).toMatchObject([409, { code: 'change_open', changeId: first.id }]);
    const { body: other } = await propose(ben, meetingId, { slotId: slotIds[2], instead: first.id });
    expect(other.state).toBe('open');
    expect((await anna.as.get(`/api/meeting-changes/${first.id}`)).body).toMatchObject({
      state: 'declined',
      endedBy: ben.id,
    });
    expect((await answer(anna, other.id, 'withdraw')).status).toBe(403);
    expect((await answer(anna, other.id, 'decline', { message: 'Too late for me.' })).body.state).toBe('declined');
    expect((await answer(anna, other.id, 'agree')).body.code).toBe('change_ended');
    const { body: third } = await propose(anna, meetingId, { slotId: slotIds[1], joining: [] });
    expect((await answer(anna, third.id, 'withdraw')).body.state).toBe('withdrawn');
    await t.world.place((third as { eventId: string }).eventId, { seats: 4 });
    const { body: fourth } = await propose(anna, meetingId, { joining: [cleo.id] });
    const page = await cleo.as.socket();
    try {
      await ben.as.post(`/api/meetings/${meetingId}/cancel`, {});
      expect((await page.heard('meeting.cancelled')).ids['meetingId']).toBe(meetingId);
    } finally {
      page.close();
    }
    expect((await cleo.as.get(`/api/meeting-changes/${fourth.id}`)).body.state).toBe('void');
    expect((await answer(cleo, fourth.id, 'agree')).body.code).toBe('change_ended');
    expect((await propose(anna, meetingId, { slotId: slotIds[1] })).body.code).toBe('meeting_settled');
    const log = await t.world.sql('select state from meeting_change where meeting_id = $1 order by id', [meetingId]);
    expect(log.map(({ state }) => state)).toEqual(['declined', 'declined', 'withdrawn', 'void']);
    await expect(
      t.world.sql(`update meeting_change set state = 'open', ended_at = null where id = $1`, [fourth.id]),
    ).rejects.toThrow('an end of a proposal is final');
  });

  it('says what is left where a time was lost, and keeps nothing of the yes', async () => {
    const { anna, ben, people, meetingId, slotIds, eventId } = await booked([60, 120, 180], 3);
    const cleo = people[2] as Person;
    const { body: change } = await propose(anna, meetingId, { slotId: slotIds[1] });
    const { body: asked } = await send(cleo, eventId, [ben], [slotIds[1] as string]);
    await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[1] }).expect(200);
    const lost = await answer(ben, change.id, 'agree');
    expect([lost.status, lost.body.code]).toEqual([409, 'change_lost']);
    expect(lost.body.times.map(({ id }: { id: string }) => id)).toEqual([slotIds[2]]);
    expect((await ben.as.get(`/api/meeting-changes/${change.id}`)).body).toMatchObject({ state: 'open' });
    expect(await timesOf(meetingId)).toEqual([{ slot_id: slotIds[0], active: true, count: 2 }]);
    const options = await anna.as.get(`/api/meetings/${meetingId}/change-options`);
    expect(options.body.times.map(({ id }: { id: string }) => id)).toEqual([slotIds[2]]);
  });

  it('has one winner where two answer at once, where it is cancelled at the same time, and where it is sent twice', async () => {
    const { anna, ben, meetingId, slotIds } = await booked([60, 120], 2);
    const { body: change } = await propose(anna, meetingId, { slotId: slotIds[1] });
    const answers = await Promise.all([answer(ben, change.id, 'agree'), answer(anna, change.id, 'withdraw')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const next = await booked([60, 120], 2);
    const { body: open } = await propose(next.anna, next.meetingId, { slotId: next.slotIds[1] });
    const id = newId();
    const [yes, again, off] = await Promise.all([
      answer(next.ben, open.id, 'agree', {}, id),
      answer(next.ben, open.id, 'agree', {}, id),
      next.anna.as.post(`/api/meetings/${next.meetingId}/cancel`, {}),
    ]);
    expect(off.status).toBe(200);
    expect(yes.status).toBe(again.status);
    const active = await t.world.sql('select 1 from person_booking where meeting_id = $1 and active', [next.meetingId]);
    expect(active).toEqual([]);
    const [{ state } = { state: '' }] = await t.world.sql<{ state: string }>(
      'select state from meeting_change where id = $1',
      [open.id],
    );
    expect(state).toBe(yes.status === 200 ? 'agreed' : 'void');
  });

  it('lets two meetings race for one table: one moves, the other hears what is left', async () => {
    const one = await booked([60, 120, 180], 4);
    const [, , cleo, dora] = one.people as [Person, Person, Person, Person];
    const { body: asked } = await send(cleo, one.eventId, [dora], [one.slotIds[1] as string]);
    const { body: other } = await dora.as.post(`/api/requests/${asked.id}/accept`, { slotId: one.slotIds[1] });
    const { body: first } = await propose(one.anna, one.meetingId, { slotId: one.slotIds[2] });
    const { body: second } = await propose(cleo, other.meeting.id, { slotId: one.slotIds[2] });
    const both = await Promise.all([answer(one.ben, first.id, 'agree'), answer(dora, second.id, 'agree')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('change_lost');
  });

  it('takes no time, place or person of another event, and nothing that changes nothing', async () => {
    const { anna, meetingId, slotIds, eventId } = await booked([60, 120], 2);
    const far = await eventWith(t, [60], 1);
    const farPlace = await t.world.place(far.eventId);
    expect((await propose(anna, meetingId, { slotId: far.slotIds[0] })).status).toBe(404);
    expect((await propose(anna, meetingId, { placeId: farPlace })).status).toBe(404);
    expect((await propose(anna, meetingId, { joining: [far.people[0]?.id] })).body.code).toBe('company_impossible');
    expect((await propose(anna, meetingId, { slotId: slotIds[0] })).body.code).toBe('nothing_changes');
    expect((await propose(far.people[0] as Person, meetingId, { slotId: slotIds[1] })).status).toBe(404);
    expect((await anna.as.get(`/api/events/${eventId}/meeting-changes`)).body.items).toEqual([]);
  });
});
