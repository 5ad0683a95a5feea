import { GapOfferMaker } from '../../apps/api/src/gap-offers/gap-offer-maker.service.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

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

describe('the gap that a cancelled meeting leaves', () => {
  const offersTo = async (person: Person, eventId: string) =>
    (await person.as.get(`/api/events/${eventId}/gap-offers`)).body.items;
  const offerTo = (person: Person, eventId: string) => until(async () => (await offersTo(person, eventId))[0]);
  const suggest = async (eventId: string, one: Person, other: Person, rank = 1) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      await t.world.sql(
        `insert into suggestion (organization_id, event_id, attendee_id, other_id, rank, mutual, parts, reasons)
         select organization_id, id, $2, $3, $4, 0.5, '{}', '[]' from event where id = $1`,
        [eventId, a.id, b.id, rank],
      );
  };
  /** Anna and Ben were to meet and Ben has cancelled; Carl and Dora are there too. */
  async function gap(before: (people: Person[], eventId: string, slotIds: string[]) => Promise<unknown>) {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 4);
    const [anna, ben, carl, dora] = people as [Person, Person, Person, Person];
    const { body: asked } = await send(ben, eventId, [anna], slotIds);
    const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    await before([anna, ben, carl, dora], eventId, slotIds);
    await ben.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, {});
    return { eventId, slotIds, anna, ben, carl, dora, meetingId: accepted.meeting.id };
  }
  /** Once the job has run. */
  const searched = (meetingId: string) =>
    until(async () =>
      (await t.world.sql(`select 1 from graphile_worker._private_jobs where payload ->> 'meetingId' = $1`, [meetingId]))
        .length === 0
        ? true
        : undefined,
    );

  it('is offered with whoever is high on both lists; one tap asks them for that time', async () => {
    const { eventId, slotIds, anna, ben, carl } = await gap(async ([a, b, c, d], event) => {
      await suggest(event, a as Person, c as Person);
      await suggest(event, a as Person, d as Person, 30);
      await suggest(event, a as Person, b as Person, 2);
    });
    const offer = await offerTo(anna, eventId);
    expect(offer).toMatchObject({
      slotId: slotIds[0],
      hasAsked: false,
      state: 'open',
      person: { attendeeId: carl.id },
    });
    expect([await offersTo(ben, eventId), await offersTo(carl, eventId)]).toEqual([[], []]);
    const { status, body } = await anna.as.post(`/api/gap-offers/${offer.id}/take`, { purpose: 'We are both free' });
    expect([status, body.meetingId, body.offer.state]).toEqual([200, null, 'taken']);
    expect((await carl.as.get(`/api/requests/${body.requestId}`)).body).toMatchObject({
      state: 'sent',
      purpose: 'We are both free',
    });
    expect(await offersTo(anna, eventId)).toEqual([]);
    const again = await anna.as.post(`/api/gap-offers/${offer.id}/take`, { purpose: 'Once more' });
    expect([again.status, again.body.code]).toEqual([409, 'gap_offer_gone']);
  });

  it('is offered first with whoever has asked: one tap books', async () => {
    const { eventId, slotIds, anna, dora } = await gap(async ([a, , c, d], event, slots) => {
      await suggest(event, a as Person, c as Person);
      await send(d as Person, event, [a as Person], slots);
    });
    const offer = await offerTo(anna, eventId);
    expect(offer).toMatchObject({ hasAsked: true, person: { attendeeId: dora.id } });
    const { body } = await anna.as.post(`/api/gap-offers/${offer.id}/take`, { purpose: 'Yes' });
    const { body: meeting } = await dora.as.get(`/api/meetings/${body.meetingId}`);
    expect(meeting).toMatchObject({ state: 'scheduled' });
    expect(slotIds[0]).toBe(offer.slotId);
  });

  it('is offered once, and to nobody who wants none, is blocked, not free, or ruled out', async () => {
    const once = await gap(async ([a, , c], event) => suggest(event, a as Person, c as Person));
    const offer = await offerTo(once.anna, once.eventId);
    expect((await once.anna.as.post(`/api/gap-offers/${offer.id}/dismiss`)).body.state).toBe('dismissed');
    await t.app.get(GapOfferMaker).offer(once.meetingId);
    expect(await offersTo(once.anna, once.eventId)).toEqual([]);
    expect((await once.carl.as.post(`/api/gap-offers/${offer.id}/take`, { purpose: 'Mine' })).status).toBe(404);

    const kept = await Promise.all([
      gap(async ([a, , c], event) => {
        await suggest(event, a as Person, c as Person);
        await (a as Person).as.patch('/api/notifications', { gapOffers: false });
      }),
      gap(async ([a, , c], event) => {
        await suggest(event, a as Person, c as Person);
        await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2) on conflict do nothing', [
          (c as Person).accountId,
          (a as Person).accountId,
        ]);
      }),
      gap(async ([a, , c], event, slots) => {
        await suggest(event, a as Person, c as Person);
        await (c as Person).as.put(`/api/events/${event}/me/busy`, { slotId: slots[0], isBusy: true });
      }),
      gap(async ([a, , c], event) => {
        await suggest(event, a as Person, c as Person);
        const [one, other] = [(a as Person).id, (c as Person).id].toSorted();
        await t.world.sql(
          'insert into named_pair (event_id, organization_id, attendee_id, other_id) select id, organization_id, $2, $3 from event where id = $1',
          [event, one, other],
        );
      }),
    ]);
    for (const { meetingId, anna, eventId } of kept) {
      await searched(meetingId);
      expect(await offersTo(anna, eventId)).toEqual([]);
    }
  });

  it('is no longer offered once the other has something else', async () => {
    const { eventId, slotIds, anna, carl } = await gap(async ([a, , c], event) =>
      suggest(event, a as Person, c as Person),
    );
    const offer = await offerTo(anna, eventId);
    await carl.as.put(`/api/events/${eventId}/me/busy`, { slotId: slotIds[0], isBusy: true });
    expect(await offersTo(anna, eventId)).toEqual([]);
    const late = await anna.as.post(`/api/gap-offers/${offer.id}/take`, { purpose: 'Still free?' });
    expect([late.status, late.body.code]).toEqual([409, 'gap_offer_gone']);
  });
});
