import { newId } from '../../apps/api/src/platform/ids.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { startTestApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

describe('from a request to a meeting', () => {
  it('shows at once on the other page, books people, slot and place, and is in both agendas', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 2);
    const [anna, ben] = people as [Person, Person];
    const annasPage = await anna.as.socket();
    const bensPage = await ben.as.socket();
    try {
      const sent = await send(anna, eventId, [ben], slotIds);
      expect(sent.status).toBe(201);
      expect(sent.body).toMatchObject({
        state: 'sent',
        isMine: true,
        purpose: 'Talk about heat pumps',
        meetingId: null,
      });
      const requestId = sent.body.id as string;

      const heard = await bensPage.heard('request.received');
      expect(heard.ids).toEqual({ requestId, eventId });
      const seen = await ben.as.get(`/api/requests/${requestId}`);
      expect(seen.body).toMatchObject({ isMine: false, sender: { attendeeId: anna.id, isHere: true } });
      expect(seen.body.freeSlots.map((s: { id: string }) => s.id)).toEqual(slotIds);
      expect(seen.body.endsAt).toBe(sent.body.endsAt);

      const answer = await bensPage.send<{ request: unknown; meeting: { id: string } }>('request.accept', {
        requestId,
        slotId: slotIds[1],
      });
      expect(answer).toMatchObject({
        ok: true,
        data: { request: { state: 'accepted' }, meeting: { state: 'scheduled' } },
      });
      if (!answer.ok) throw new Error(answer.problem.code);
      const meetingId = answer.data.meeting.id;
      expect((await annasPage.heard('meeting.booked')).ids).toEqual({ meetingId, requestId, eventId });

      for (const person of [anna, ben]) {
        const agenda = await person.as.get(`/api/events/${eventId}/agenda`);
        expect(agenda.headers['content-type']).toContain('application/json');
        expect(agenda.body).toMatchObject({
          busy: [],
          timeZone: 'Europe/Berlin',
          items: [{ id: meetingId, requestId }],
        });
        const [meeting] = agenda.body.items;
        expect(meeting.people.map((p: { attendeeId: string; isMe: boolean }) => p.isMe)).toEqual([true, false]);
        expect(meeting.people[0].attendeeId).toBe(person.id);
        expect((await person.as.get(`/api/meetings/${meetingId}`)).body).toEqual(meeting);
      }
    } finally {
      annasPage.close();
      bensPage.close();
    }
  });

  it('tells by number what a page missed while it was away', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const before = await ben.as.socket();
    const first = await send(anna, eventId, [ben], slotIds);
    const { seq } = await before.heard('request.received');
    before.close();
    await anna.as.post(`/api/requests/${first.body.id}/withdraw`);
    const second = await send(anna, eventId, [ben], slotIds);
    const back = await ben.as.socket();
    try {
      const { events } = await back.sync(seq);
      expect(events.map((e) => [e.seq - seq, e.kind, e.ids['requestId']])).toEqual([
        [1, 'request.changed', first.body.id],
        [2, 'request.received', second.body.id],
      ]);
    } finally {
      back.close();
    }
  });

  it('gives the answer of a command by the other way too: lost on the socket, asked for by HTTP', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: request } = await send(anna, eventId, [ben], slotIds);
    const socket = await ben.as.socket();
    try {
      const id = newId();
      const answer = await socket.send('request.accept', { requestId: request.id, slotId: slotIds[0] }, id);
      const path = `/api/requests/${request.id}/accept`;
      const again = await ben.as.post(path, { slotId: slotIds[0] }, id);
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, 'true']);
      expect(answer).toEqual({ ok: true, data: again.body });
      expect((await ben.as.post(path, { slotId: newId() }, id)).body.code).toBe('command_id_reused');
    } finally {
      socket.close();
    }
  });

  it('happens once, however often it is sent', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: request } = await send(anna, eventId, [ben], slotIds);
    const accept = () => ben.as.post(`/api/requests/${request.id}/accept`, { slotId: slotIds[0] }, 'the-same-id');
    const first = await accept();
    const again = await accept();
    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
    expect(again.body).toEqual(first.body);
    const anew = await ben.as.post(`/api/requests/${request.id}/accept`, { slotId: slotIds[0] });
    expect([anew.status, anew.body.meeting.id]).toEqual([200, first.body.meeting.id]);
    expect(await t.world.sql('select from meeting where request_id = $1', [request.id])).toHaveLength(1);
  });
});

describe('a slot that was lost', () => {
  it('is answered with the named ones that are left and fresh ones, soonest first', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120, 180, 240], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const [s1, s2, s3, s4] = slotIds as [string, string, string, string];
    const { body: toBen } = await send(anna, eventId, [ben], [s1]);
    const { body: toCleo } = await send(anna, eventId, [cleo], [s1, s3]);
    await ben.as.post(`/api/requests/${toBen.id}/accept`, { slotId: s1 });
    const late = await cleo.as.post(`/api/requests/${toCleo.id}/accept`, { slotId: s1 });
    expect([late.status, late.body.code]).toEqual([409, 'slot_taken']);
    expect(late.body.slots.map((s: { id: string; kind: string }) => [s.id, s.kind])).toEqual([
      [s2, 'fresh'],
      [s3, 'named'],
      [s4, 'fresh'],
    ]);
    const fresh = await cleo.as.post(`/api/requests/${toCleo.id}/accept`, { slotId: s2 });
    expect([fresh.status, fresh.body.code]).toEqual([409, 'slot_not_named']);
    const proposed = await cleo.as.post(`/api/requests/${toCleo.id}/counter`, { slotIds: [s2], message: 'Later?' });
    expect(proposed.body).toMatchObject({
      state: 'countered',
      recipients: [{ answer: 'other-time', message: 'Later?' }],
    });
    const agreed = await anna.as.post(`/api/requests/${toCleo.id}/accept`, { slotId: s2 });
    expect(agreed.body).toMatchObject({ request: { state: 'accepted' }, meeting: { state: 'scheduled' } });
  });

  it('ends the request where no common time is left, keeps that, and says so again the same way', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body: toBen } = await send(anna, eventId, [ben], slotIds);
    const { body: toCleo } = await send(anna, eventId, [cleo], slotIds);
    const accept = (who: Person, id: string, key: string) =>
      who.as.post(`/api/requests/${id}/accept`, { slotId: slotIds[0] }, key);
    await accept(ben, toBen.id, 'ben-accepts');
    const late = await accept(cleo, toCleo.id, 'cleo-accepts');
    const again = await accept(cleo, toCleo.id, 'cleo-accepts');
    for (const { status, body } of [late, again]) {
      expect([status, body.code, body.state]).toEqual([409, 'no_common_time', 'unplaceable']);
      expect(body.detail).toContain('ask again');
    }
    expect((await anna.as.get(`/api/requests/${toCleo.id}`)).body.state).toBe('unplaceable');
  });

  it('tells others at once when a meeting has left them without a common time', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body: toBen } = await send(anna, eventId, [ben], slotIds);
    const { body: fromCleo } = await send(cleo, eventId, [anna], slotIds);
    const page = await cleo.as.socket();
    try {
      await ben.as.post(`/api/requests/${toBen.id}/accept`, { slotId: slotIds[0] });
      expect((await page.heard('request.changed')).ids['requestId']).toBe(fromCleo.id);
      expect((await cleo.as.get(`/api/requests/${fromCleo.id}`)).body.state).toBe('unplaceable');
    } finally {
      page.close();
    }
  });

  it('says when there is a place, where people are free but tables are not', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 4);
    const [anna, ben, cleo, dan] = people as [Person, Person, Person, Person];
    const [s1, s2] = slotIds as [string, string];
    const { body: first } = await send(anna, eventId, [ben], [s1]);
    const { body: second } = await send(cleo, eventId, [dan], [s1, s2]);
    await ben.as.post(`/api/requests/${first.id}/accept`, { slotId: s1 });
    const full = await dan.as.post(`/api/requests/${second.id}/accept`, { slotId: s1 });
    expect([full.status, full.body.code]).toEqual([409, 'no_place']);
    expect(full.body.slots).toMatchObject([{ id: s2, kind: 'named' }]);
    expect((await dan.as.get(`/api/requests/${second.id}`)).body.state).toBe('sent');
  });
});

describe('asking', () => {
  it('refuses whom one cannot ask, and says why', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, -60], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const [soon, past] = slotIds as [string, string];
    const code = async (to: Person[], slots = [soon]) => (await send(anna, eventId, to, slots)).body.code;
    expect(await code([anna])).toBe('own_request');
    expect(await code([ben], [past])).toBe('slots_not_free');
    const elsewhere = await eventWith(t, [60], 1);
    expect(await code(elsewhere.people)).toBe('recipient_not_here');
    expect(await code([ben], elsewhere.slotIds)).toBe('slots_not_free');
    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [cleo.accountId, anna.accountId]);
    expect(await code([cleo])).toBe('recipient_not_here');
    const { body } = await send(anna, eventId, [ben], [soon]);
    const asked = await send(anna, eventId, [ben], [soon]);
    expect([asked.status, asked.body.code, asked.body.openRequestId]).toEqual([409, 'already_asked', body.id]);
    expect(asked.body.requestId).toBe(asked.headers['x-request-id']);
    expect((await send(ben, eventId, [anna], [soon])).body.code).toBe('already_asked');
    expect((await send(elsewhere.people[0] as Person, eventId, [ben], [soon])).status).toBe(404);
  });

  it('waits in line beyond what the receiver takes in a day, unseen until it arrives', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 3, { requests_per_day: 1 });
    const [anna, ben, cleo] = people as [Person, Person, Person];
    expect((await send(anna, eventId, [ben], slotIds)).body.state).toBe('sent');
    const { body: waiting } = await send(cleo, eventId, [ben], slotIds);
    expect(waiting.state).toBe('waiting');
    expect((await ben.as.get(`/api/requests/${waiting.id}`)).status).toBe(404);
    expect((await ben.as.get(`/api/events/${eventId}/requests`)).body.items).toHaveLength(1);
    const { body } = await cleo.as.get(`/api/events/${eventId}/requests?box=sent&open=true`);
    expect(body.items).toMatchObject([{ id: waiting.id, state: 'waiting' }]);
  });

  it('is for the two alone', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 3);
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body } = await send(anna, eventId, [ben], slotIds);
    expect((await cleo.as.get(`/api/requests/${body.id}`)).status).toBe(404);
    expect((await cleo.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] })).status).toBe(404);
    expect((await ben.as.post(`/api/requests/${body.id}/withdraw`)).status).toBe(403);
    expect((await anna.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] })).body.code).toBe(
      'not_your_turn',
    );
  });
});

describe('ending', () => {
  it('declines with a kind sentence that the sender reads', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60], 2);
    const [anna, ben] = people as [Person, Person];
    const { body } = await send(anna, eventId, [ben], slotIds);
    await ben.as.post(`/api/requests/${body.id}/decline`, { message: 'Not this time, thank you.' });
    const seen = await anna.as.get(`/api/requests/${body.id}`);
    expect(seen.body).toMatchObject({
      state: 'declined',
      recipients: [{ answer: 'no', message: 'Not this time, thank you.' }],
    });
    const late = await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[0] });
    expect([late.status, late.body.code, late.body.state]).toEqual([409, 'request_ended', 'declined']);
  });

  it('keeps the times of earlier rounds apart from those on the table, until it ends', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120, 180, 240], 2);
    const [anna, ben] = people as [Person, Person];
    const [s1, s2, s3, s4] = slotIds as [string, string, string, string];
    const { body: asked } = await send(anna, eventId, [ben], [s1, s2]);
    expect(asked.earlierSlots).toEqual([]);
    const named = ({ id, proposedBy }: { id: string; proposedBy: string }): string =>
      `${proposedBy === anna.id ? 'anna' : 'ben'} ${slotIds.indexOf(id) + 1}`;
    const round = async (by: Person, slots: string[]): Promise<string[][]> => {
      const { body } = await by.as.post(`/api/requests/${asked.id}/counter`, { slotIds: slots });
      return [body.slots.map(named), body.earlierSlots.map(named)];
    };
    expect(await round(ben, [s3])).toEqual([['anna 1', 'anna 2', 'ben 3'], []]);
    expect(await round(anna, [s2, s4])).toEqual([
      ['anna 2', 'anna 4'],
      ['ben 3', 'anna 1'],
    ]);
    expect(await round(ben, [s1])).toEqual([
      ['ben 1', 'anna 2', 'anna 4'],
      ['ben 3', 'anna 1'],
    ]);
    const { body } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: s1 });
    expect([body.request.slots.map(named), body.request.earlierSlots]).toEqual([['anna 1'], []]);
    const kept = await t.world.sql('select from request_slot where request_id = $1', [asked.id]);
    expect(kept).toHaveLength(1);
  });

  it('needs the yes of everybody asked, each at the same time', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [60, 120], 3);
    await t.world.place(eventId, { seats: 3 });
    const [anna, ben, cleo] = people as [Person, Person, Person];
    const { body } = await send(anna, eventId, [ben, cleo], slotIds);
    const half = await ben.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[1] });
    expect(half.body).toMatchObject({ meeting: null, request: { state: 'sent' } });
    expect((await cleo.as.get(`/api/requests/${body.id}`)).body.freeSlots).toMatchObject([{ id: slotIds[1] }]);
    const full = await cleo.as.post(`/api/requests/${body.id}/accept`, { slotId: slotIds[1] });
    expect(full.body).toMatchObject({ request: { state: 'accepted' }, meeting: { people: [{}, {}, {}] } });
  });
});
