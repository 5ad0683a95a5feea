import { ExchangeExpiry } from '../../apps/api/src/exchanges/exchange-expiry.service.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { type CardHolder, CardHolders, kindsOf } from '../support/card-holders.js';

let t: TestApp;
let people: CardHolders;
beforeAll(async () => {
  t = await startTestApp();
  people = new CardHolders(t);
});
afterAll(() => t.close());

describe('an exchange', () => {
  it('is heard at once by the one who showed the card, who sees no more than who it is', async () => {
    const { shower, scanner, token } = await people.two();
    const socket = await shower.as.socket();
    try {
      const proposed = await scanner.as
        .post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail', 'role') })
        .expect(201);
      expect(proposed.body).toEqual({ id: expect.any(String), state: 'proposed', contactId: null });
      const mine = (await scanner.as.get(`/api/exchanges/${proposed.body.id}`)).body;
      expect(mine).toMatchObject({ state: 'proposed', iShowed: false, contactId: null });
      expect(kindsOf(mine.giveFields)).toEqual(['name', 'role', 'mail']);
      expect((await socket.heard('exchange.proposed')).ids).toEqual({ exchangeId: proposed.body.id });

      const { body } = await shower.as.get(`/api/exchanges/${proposed.body.id}`).expect(200);
      expect(body).toMatchObject({
        iShowed: true,
        other: { name: expect.stringMatching(/^Person/), role: 'Engineer', organization: '' },
      });
      expect(JSON.stringify(body)).not.toContain(scanner.field('mail').value);
      expect(kindsOf(body.giveFields)).toEqual(['name', 'role', 'organization', 'mail']);
      expect((await shower.as.get('/api/exchanges?open=true')).body).toEqual({ items: [body], next: null });
      for (const { as } of [shower, scanner]) expect((await as.get('/api/contacts')).body.items).toEqual([]);
    } finally {
      socket.close();
    }
  });

  it('gives both cards once both have agreed: event, date and place are kept, and both screens hear it', async () => {
    const { eventId, shower, scanner, token } = await people.two({ name: 'Wärmetag' });
    await meetingOf(eventId, [shower, scanner], -10, 'Tisch 7');
    await meetingOf(eventId, [shower, scanner], 600, 'Tisch 9');
    const sockets = [await shower.as.socket(), await scanner.as.socket()];
    try {
      const { body } = await scanner.as
        .post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail', 'phone') })
        .expect(201);
      const agreed = await shower.as.post(`/api/exchanges/${body.id}/agree`, {
        giveFieldIds: shower.ids('organization'),
      });
      expect([agreed.status, agreed.body.state]).toEqual([200, 'agreed']);
      for (const socket of sockets) {
        const { contactId } = (await socket.heard('contact.added')).ids;
        expect(contactId).toEqual(expect.any(String));
        expect((await socket.heard('exchange.changed')).ids).toEqual({ exchangeId: body.id });
      }

      const { items } = (await scanner.as.get('/api/contacts')).body;
      expect(items).toEqual([
        {
          id: expect.any(String),
          name: expect.stringMatching(/^Person/),
          role: '',
          organization: 'Acme',
          metAt: expect.stringMatching(/Z$/),
          eventName: 'Wärmetag',
          placeName: 'Tisch 7',
          timeZone: 'Europe/Berlin',
          isShared: true,
        },
      ]);
      const { body: contact } = await shower.as.get(`/api/contacts/${agreed.body.contactId}`).expect(200);
      expect(kindsOf(contact.fields)).toEqual(['name', 'mail', 'phone']);
      expect(contact.encounters).toMatchObject([{ how: 'cards', eventName: 'Wärmetag', placeName: 'Tisch 7' }]);
      expect(contact.myShare.fieldIds).toEqual(shower.ids('name', 'organization'));
      const [exchange] = await t.world.sql('select state, meeting_id is not null as met from exchange where id = $1', [
        body.id,
      ]);
      expect(exchange).toEqual({ state: 'agreed', met: true });
    } finally {
      for (const socket of sockets) socket.close();
    }
  });

  it('follows a meeting too, once it has begun, with who was there: nothing is given before both agree', async () => {
    const { eventId, shower, scanner } = await people.two();
    const late = await people.one(eventId);
    const toCome = await meetingOf(eventId, [shower, scanner], 600, 'Tisch 9');
    const begun = await meetingOf(eventId, [shower, scanner], -10, 'Tisch 7');
    const propose = (of: CardHolder, meetingId: string, other: CardHolder, giveFieldIds: string[]) =>
      of.as.post(`/api/meetings/${meetingId}/exchanges`, { attendeeId: other.attendeeId, giveFieldIds });
    for (const refused of [propose(scanner, toCome, shower, []), propose(scanner, begun, late, [])])
      expect((await refused).body.code).toBe('not_met');
    expect((await propose(late, begun, shower, [])).status).toBe(404);
    await propose(scanner, begun, shower, shower.ids('mail')).expect(400);
    const { body } = await propose(scanner, begun, shower, scanner.ids('mail')).expect(201);
    expect(body).toMatchObject({ state: 'proposed', contactId: null });
    const asked = (await shower.as.get(`/api/exchanges/${body.id}`).expect(200)).body;
    expect([asked.iShowed, kindsOf(asked.giveFields)]).toEqual([true, ['name', 'role', 'organization', 'mail']]);
    expect((await scanner.as.get('/api/contacts')).body.items).toEqual([]);
    const agreed = await propose(shower, begun, scanner, shower.ids('phone')).expect(201);
    expect(agreed.body).toMatchObject({ id: body.id, state: 'agreed' });
    const [share] = (await shower.as.get('/api/shares')).body.items;
    expect([share.how, kindsOf(share.fields)]).toEqual(['meeting', ['name', 'phone']]);
    await shower.as.post(`/api/events/${eventId}/people/${scanner.attendeeId}/block`).expect(201);
    expect((await propose(scanner, begun, shower, [])).body.code).toBe('not_met');
  });

  it('is agreed to by the one who showed the card and nobody else', async () => {
    const { eventId, shower, scanner, token } = await people.two();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    const stranger = await people.one(eventId);
    const agree = (who: CardHolder, giveFieldIds: string[] = []) =>
      who.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds });
    expect((await agree(stranger)).status).toBe(404);
    expect((await agree(scanner)).status).toBe(403);
    expect((await stranger.as.get(`/api/exchanges/${body.id}`)).status).toBe(404);
    expect((await stranger.as.post(`/api/exchanges/${body.id}/decline`)).status).toBe(404);
    const foreign = await agree(shower, scanner.ids('mail'));
    expect([foreign.status, foreign.body.errors[0].field]).toEqual([400, 'giveFieldIds']);
    expect((await scanner.as.post('/api/exchanges', { token, giveFieldIds: shower.ids('mail') })).status).toBe(400);
    expect((await shower.as.get(`/api/exchanges/${body.id}`)).body.state).toBe('proposed');
    expect((await shower.as.get('/api/contacts')).body.items).toEqual([]);
  });

  it('happens once, however often it is proposed, agreed to and repeated', async () => {
    const { shower, scanner, token } = await people.two();
    const proposals = await Promise.all(
      Array.from({ length: 6 }, () => scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail') })),
    );
    expect(new Set(proposals.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const id = proposals[0]?.body.id as string;

    const key = newId();
    const answers = await Promise.all([
      shower.as.post(`/api/exchanges/${id}/agree`, { giveFieldIds: [] }, key),
      shower.as.post(`/api/exchanges/${id}/agree`, { giveFieldIds: [] }, key),
      shower.as.post(`/api/exchanges/${id}/agree`, { giveFieldIds: [] }),
      shower.as.post(`/api/exchanges/${id}/agree`, { giveFieldIds: [] }),
    ]);
    const accepted = answers.filter(({ status }) => status === 200);
    // Those two with the same key are one: either both were first, or the other came before both.
    expect([1, 2]).toContain(accepted.length);
    for (const { body } of accepted) expect(body).toEqual(accepted[0]?.body);
    expect(answers.length - accepted.length).toBe(answers.filter(({ status }) => status === 409).length);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'exchange_ended', state: 'agreed' });
    const count = async (table: string) =>
      (
        await t.world.sql(`select from ${table} where account_id in ($1, $2)`, [
          shower.as.accountId,
          scanner.as.accountId,
        ])
      ).length;
    expect([await count('encounter'), await count('share'), await count('contact')]).toEqual([1, 2, 2]);

    const again = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail') }).expect(201);
    expect(again.body).toMatchObject({ id, state: 'agreed', contactId: expect.any(String) });
  });

  it('is one for each two of a crowd that all scan each other at the same moment, over two processes', async () => {
    const eventId = await t.world.event();
    const second = await startAppOn(t.database);
    try {
      const crowd: CardHolder[] = [];
      while (crowd.length < 6) crowd.push(await people.one(eventId));
      const tokens = await Promise.all(crowd.map((each) => people.show(each, eventId)));
      const answers = await Promise.all(
        crowd.flatMap((scanner, at) =>
          tokens.flatMap((token, other) => {
            if (other === at) return [];
            const as = (at + other) % 2 === 0 ? scanner.as : scanner.as.at(second.url);
            return [as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail') })];
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      // The first of two proposes, the second thereby agrees to the same exchange.
      const idsOf = (state: string) =>
        answers.filter(({ body }) => body.state === state).map(({ body }) => body.id as string);
      expect(idsOf('agreed').toSorted()).toEqual(idsOf('proposed').toSorted());
      expect(new Set(idsOf('agreed')).size).toBe(15);
      for (const { as } of crowd) {
        const { items } = (await as.get('/api/contacts').expect(200)).body;
        expect(items).toHaveLength(5);
        const { body } = await as.get(`/api/contacts/${items[0].id}`).expect(200);
        expect(kindsOf(body.fields)).toEqual(['name', 'mail']);
      }
    } finally {
      await second.app.close();
    }
  });

  it('ends when one of the two declines, and then by its date, and an end is final', async () => {
    const { eventId, shower, scanner, token } = await people.two();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    const declined = (await shower.as.post(`/api/exchanges/${body.id}/decline`)).body;
    expect(declined).toEqual({ id: body.id, state: 'declined', contactId: null });
    expect((await shower.as.get(`/api/exchanges/${body.id}`)).body).toMatchObject({ ...declined, other: { name: '' } });
    const late = await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: [] });
    expect([late.status, late.body.state]).toEqual([409, 'declined']);
    expect((await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] })).body.code).toBe('link_ended');

    const fresh = await people.show(shower, eventId);
    const second = await scanner.as.post('/api/exchanges', { token: fresh, giveFieldIds: [] }).expect(201);
    await t.world.sql('update exchange set ends_at = now() where id = $1', [second.body.id]);
    const expired = await shower.as.post(`/api/exchanges/${second.body.id}/agree`, { giveFieldIds: [] });
    expect([expired.status, expired.body.state]).toEqual([409, 'expired']);
    expect((await shower.as.get(`/api/exchanges/${second.body.id}`)).body).toMatchObject({
      state: 'expired',
      other: { name: '' },
    });
    expect((await scanner.as.get('/api/exchanges?open=true')).body.items).toEqual([]);

    const socket = await scanner.as.socket();
    try {
      await t.app.get(ExchangeExpiry).expire();
      expect((await socket.heard('exchange.changed')).ids).toEqual({ exchangeId: second.body.id });
    } finally {
      socket.close();
    }
    const all = (await scanner.as.get('/api/exchanges?limit=1')).body;
    expect([all.items.length, all.items[0].state]).toEqual([1, 'expired']);
    const rest = (await scanner.as.get(`/api/exchanges?limit=1&cursor=${all.next}`)).body;
    expect(rest).toMatchObject({ items: [{ id: body.id, state: 'declined' }], next: null });
  });

  it('makes room for a new one when it lapsed and the clock was not there yet', async () => {
    const { eventId, shower, scanner, token } = await people.two();
    const old = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    await t.world.sql('update exchange set ends_at = now() where id = $1', [old.body.id]);
    const fresh = await people.show(shower, eventId);
    const next = await scanner.as.post('/api/exchanges', { token: fresh, giveFieldIds: [] }).expect(201);
    expect(next.body.id).not.toBe(old.body.id);
    expect((await shower.as.get('/api/exchanges?open=true')).body.items).toHaveLength(1);
  });

  it('is gone for both while one blocks the other', async () => {
    const { shower, scanner, token } = await people.two();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [
      scanner.as.accountId,
      shower.as.accountId,
    ]);
    expect((await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: [] })).status).toBe(404);
    expect((await scanner.as.get('/api/exchanges')).body.items).toEqual([]);
  });
});

/** A meeting of people at a table of its own that begins so many minutes from now. */
async function meetingOf(
  eventId: string,
  who: readonly CardHolder[],
  startsInMinutes: number,
  placeName: string,
): Promise<string> {
  const placeId = await t.world.place(eventId, { name: placeName });
  const [event] = await t.world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
    eventId,
  ]);
  const owned = { organization_id: event?.organization_id, event_id: eventId };
  const from = Date.now() + startsInMinutes * 60_000;
  const during = `[${new Date(from).toISOString()},${new Date(from + 1_200_000).toISOString()})`;
  const meetingId = await t.world.insert('meeting', { ...owned, place_id: placeId, lane: 1, during });
  for (const { as, attendeeId } of who)
    await t.world.sql(
      'insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)',
      [meetingId, eventId, owned.organization_id, attendeeId, as.accountId],
    );
  return meetingId;
}
