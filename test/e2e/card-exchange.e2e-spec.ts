import { readVCard } from '../../libs/cards/src/index.js';
import { ExchangeExpiry } from '../../apps/api/src/exchanges/exchange-expiry.js';
import { Shares } from '../../apps/api/src/contacts/shares.service.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

interface Field {
  id: string;
  kind: string;
  label: string;
  value: string;
  isOnCard: boolean;
}

/** Somebody who takes part in the event and has opened their own card. */
interface Person {
  as: AsAccount;
  attendeeId: string;
  fields: Field[];
  /** Ids of the own fields of some kinds. */
  ids(...kinds: string[]): string[];
}

async function person(eventId: string, columns: Record<string, unknown> = {}): Promise<Person> {
  const attendee = await t.world.attendee(eventId, { position: 'Engineer', company: 'Acme', phone: '+49 221 1234', ...columns });
  const as = await t.world.signIn(t.url, attendee.accountId);
  const fields = (await as.get('/api/card').expect(200)).body.fields as Field[];
  const ids = (...kinds: string[]): string[] => fields.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return { as, attendeeId: attendee.id, fields, ids };
}

/** Shows a card; gives the token in the code. */
async function show({ as }: Person, eventId?: string): Promise<string> {
  const { body } = await as.post('/api/card-links', eventId === undefined ? {} : { eventId }).expect(201);
  return new URL(body.url as string).hash.slice(1);
}

/** Two people of one event, the first of whom shows the card that the second scans. */
async function pair(eventColumns: Record<string, unknown> = {}) {
  const eventId = await t.world.event(eventColumns);
  const [shower, scanner] = [await person(eventId), await person(eventId)];
  return { eventId, shower, scanner, token: await show(shower, eventId) };
}

/** The same two after they have exchanged everything on their cards. */
async function acquainted(eventColumns: Record<string, unknown> = {}) {
  const two = await pair(eventColumns);
  const { shower, scanner, token } = two;
  const give = (of: Person) => ({ giveFieldIds: of.ids('name', 'role', 'organization', 'mail') });
  const { body } = await scanner.as.post('/api/exchanges', { token, ...give(scanner) }).expect(201);
  await shower.as.post(`/api/exchanges/${body.id}/agree`, give(shower)).expect(200);
  const contactOf = async ({ as }: Person): Promise<string> => (await as.get('/api/contacts')).body.items[0].id as string;
  return { ...two, exchangeId: body.id as string, showersContact: await contactOf(shower), scannersContact: await contactOf(scanner) };
}

describe('the own card', () => {
  it('is made from the account and the newest attendance, once, however many ask at the same time', async () => {
    const eventId = await t.world.event();
    const attendee = await t.world.attendee(eventId, { position: 'Head of Grids', company: 'Stadtwerke', phone: '0221 1234' });
    await t.world.sql(`update account set name = '' where id = $1`, [attendee.accountId]);
    const as = await t.world.signIn(t.url, attendee.accountId);
    const cards = await Promise.all(Array.from({ length: 8 }, () => as.get('/api/card').expect(200)));
    const [first] = cards;
    for (const card of cards) expect(card.body).toEqual(first?.body);
    expect((first?.body.fields as Field[]).map(({ kind, value, isOnCard }) => [kind, value, isOnCard])).toEqual([
      ['name', expect.stringMatching(/^Given\d+ Family\d+$/), true],
      ['role', 'Head of Grids', true],
      ['organization', 'Stadtwerke', true],
      ['mail', expect.stringContaining('@example.org'), true],
      ['phone', '0221 1234', false],
    ]);
  });

  it('keeps what is replaced, in its order, and says what is wrong with each field', async () => {
    const { as, fields } = await person(await t.world.event());
    const name = fields.find(({ kind }) => kind === 'name')!;
    const wanted = [
      { kind: 'link', label: 'Blog', value: ' https://example.org/a ', isOnCard: true },
      { ...name, value: 'Ada  Lovelace', isOnCard: false },
    ];
    const { body } = await as.put('/api/card', { fields: wanted }).expect(200);
    expect(body.fields).toEqual([
      { id: expect.any(String), kind: 'link', label: 'Blog', value: 'https://example.org/a', isOnCard: true },
      { ...name, value: 'Ada Lovelace', isOnCard: true },
    ]);
    expect((await as.get('/api/card')).body).toEqual(body);

    const field = { kind: 'name', label: '', value: 'A', isOnCard: true };
    const flawed = [
      { ...field },
      { ...field, kind: 'link', value: 'javascript:alert(1)' },
      { ...field, kind: 'mail', value: 'nobody' },
      { ...field, kind: 'phone', value: 'call me' },
      { ...field, kind: 'role', id: newId() },
      { ...field },
      { ...field, kind: 'note', value: ' \n ' },
    ];
    const refused = await as.put('/api/card', { fields: flawed }).expect(400);
    expect(refused.body.errors.map(({ field: at, code }: { field: string; code: string }) => [at, code])).toEqual([
      ['fields[1].value', 'isLink'],
      ['fields[2].value', 'isMail'],
      ['fields[3].value', 'isPhone'],
      ['fields[4].id', 'isUnknown'],
      ['fields[6].value', 'isEmpty'],
      ['fields[5].kind', 'isOneName'],
    ]);
    await as.put('/api/card', { fields: [{ ...field, kind: 'mail', value: 'a@b.org' }] }).expect(400);
    await as.put('/api/card', { fields: [{ ...name }, { ...name }] }).expect(400);
    await as.put('/api/card', { fields: [null] }).expect(400);
    expect((await as.get('/api/card')).body).toEqual(body);
  });

  it('takes no field of somebody else', async () => {
    const eventId = await t.world.event();
    const [one, other] = [await person(eventId), await person(eventId)];
    const stolen = { ...other.fields.find(({ kind }) => kind === 'mail')!, value: 'mine@example.org' };
    const { body } = await one.as.put('/api/card', { fields: [one.fields[0], stolen] }).expect(400);
    expect(body.errors[0]).toMatchObject({ field: 'fields[1].id', code: 'isUnknown' });
    expect((await other.as.get('/api/card')).body.fields).toEqual(other.fields);
  });
});

describe('a code', () => {
  it('shows name, role and organization and nothing else, and its token is kept nowhere', async () => {
    const { eventId, shower, scanner, token } = await pair();
    const { body } = await scanner.as.post('/api/card-links/open', { token }).expect(200);
    expect(body).toEqual({
      linkId: expect.any(String),
      name: expect.stringMatching(/^Person/),
      role: 'Engineer',
      organization: 'Acme',
      isContact: false,
      eventId,
      openExchangeId: null,
    });
    const [link] = await t.world.sql<{ token_hash: Buffer }>('select token_hash from card_link where id = $1', [body.linkId]);
    expect(link?.token_hash).toHaveLength(32);

    const withoutRole = shower.fields.map((field) => ({ ...field, isOnCard: field.kind !== 'role' }));
    await shower.as.put('/api/card', { fields: withoutRole }).expect(200);
    expect((await scanner.as.post('/api/card-links/open', { token })).body.role).toBe('');
  });

  it('is refused as one’s own, expired, taken back, unknown, or behind a block', async () => {
    const { shower, scanner, token } = await pair();
    const open = async (as: AsAccount, of = token) => {
      const { status, body } = await as.post('/api/card-links/open', { token: of });
      return [status, body.code];
    };
    expect(await open(shower.as)).toEqual([409, 'own_card']);
    expect((await shower.as.post('/api/exchanges', { token, giveFieldIds: [] })).body.code).toBe('own_card');
    expect(await open(scanner.as, 'x')).toEqual([410, 'link_ended']);

    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [shower.as.accountId, scanner.as.accountId]);
    expect(await open(scanner.as)).toEqual([410, 'link_ended']);
    await t.world.sql('delete from block where account_id = $1', [shower.as.accountId]);
    expect(await open(scanner.as)).toEqual([200, undefined]);

    await t.world.sql(`update card_link set expires_at = now() where account_id = $1`, [shower.as.accountId]);
    expect(await open(scanner.as)).toEqual([410, 'link_ended']);
    expect((await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] })).status).toBe(410);

    const { body: fresh } = await shower.as.post('/api/card-links', {}).expect(201);
    const freshToken = new URL(fresh.url as string).hash.slice(1);
    await scanner.as.delete(`/api/card-links/${fresh.id}`).expect(404);
    expect(await open(scanner.as, freshToken)).toEqual([200, undefined]);
    await shower.as.delete(`/api/card-links/${fresh.id}`).expect(204);
    expect(await open(scanner.as, freshToken)).toEqual([410, 'link_ended']);
  });

  it('belongs to no event that its person does not take part in', async () => {
    const { shower } = await pair();
    await shower.as.post('/api/card-links', { eventId: await t.world.event() }).expect(404);
  });
});

describe('an exchange', () => {
  it('is heard at once by the one who showed the card, who sees no more than who it is', async () => {
    const { shower, scanner, token } = await pair();
    const socket = await shower.as.socket();
    try {
      const proposed = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail', 'role') }).expect(201);
      expect(proposed.body).toMatchObject({ state: 'proposed', iShowed: false, contactId: null });
      expect(proposed.body.giveFields.map(({ kind }: Field) => kind)).toEqual(['name', 'role', 'mail']);
      expect((await socket.heard('exchange.proposed')).ids).toEqual({ exchangeId: proposed.body.id });

      const { body } = await shower.as.get(`/api/exchanges/${proposed.body.id}`).expect(200);
      expect(body).toMatchObject({ iShowed: true, other: { name: expect.stringMatching(/^Person/), role: 'Engineer', organization: '' } });
      expect(JSON.stringify(body)).not.toContain(scanner.fields.find(({ kind }) => kind === 'mail')?.value);
      expect(body.giveFields.map(({ kind }: Field) => kind)).toEqual(['name', 'role', 'organization', 'mail']);
      expect((await shower.as.get('/api/exchanges?open=true')).body).toEqual({ items: [body], next: null });
      for (const { as } of [shower, scanner]) expect((await as.get('/api/contacts')).body.items).toEqual([]);
    } finally {
      socket.close();
    }
  });

  it('gives both cards once both have agreed: event, date and place are kept, and both screens hear it', async () => {
    const { eventId, shower, scanner, token } = await pair({ name: 'Wärmetag' });
    await meetingOf(eventId, [shower, scanner], -10, 'Tisch 7');
    await meetingOf(eventId, [shower, scanner], 600, 'Tisch 9');
    const sockets = [await shower.as.socket(), await scanner.as.socket()];
    try {
      const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail', 'phone') }).expect(201);
      const agreed = await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: shower.ids('organization') });
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
      expect(contact.fields.map(({ kind }: Field) => kind)).toEqual(['name', 'mail', 'phone']);
      expect(contact.encounters).toMatchObject([{ how: 'cards', eventName: 'Wärmetag', placeName: 'Tisch 7' }]);
      expect(contact.myShare.fieldIds.sort()).toEqual(shower.ids('name', 'organization').sort());
      const [exchange] = await t.world.sql('select state, meeting_id is not null as met from exchange where id = $1', [body.id]);
      expect(exchange).toEqual({ state: 'agreed', met: true });
    } finally {
      for (const socket of sockets) socket.close();
    }
  });

  it('is agreed to by the one who showed the card and nobody else', async () => {
    const { eventId, shower, scanner, token } = await pair();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    const stranger = await person(eventId);
    const agree = (who: Person, giveFieldIds: string[] = []) => who.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds });
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
    const { shower, scanner, token } = await pair();
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
    const statuses = answers.map(({ status }) => status).sort();
    expect([['200', '200', '409', '409'], ['200', '409', '409', '409']].map((s) => s.map(Number))).toContainEqual(statuses);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'exchange_ended', state: 'agreed' });
    const count = async (table: string) =>
      (await t.world.sql(`select from ${table} where account_id in ($1, $2)`, [shower.as.accountId, scanner.as.accountId])).length;
    expect([await count('encounter'), await count('share'), await count('contact')]).toEqual([1, 2, 2]);

    const again = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail') }).expect(201);
    expect(again.body).toMatchObject({ id, state: 'agreed', contactId: expect.any(String) });
  });

  it('is one when both scan each other at the same moment, and both have thereby agreed', async () => {
    for (let round = 0; round < 5; round++) {
      const { eventId, shower, scanner, token } = await pair();
      const back = await show(scanner, eventId);
      const answers = await Promise.all([
        scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('mail') }),
        shower.as.post('/api/exchanges', { token: back, giveFieldIds: shower.ids('organization') }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(answers.map(({ body }) => body.state).sort()).toEqual(['agreed', 'proposed']);
      const { body } = await shower.as.get('/api/contacts').expect(200);
      const contact = (await shower.as.get(`/api/contacts/${body.items[0].id}`)).body;
      expect(contact.fields.map(({ kind }: Field) => kind)).toEqual(['name', 'mail']);
    }
  });

  it('ends when one of the two declines, and then by its date, and an end is final', async () => {
    const { eventId, shower, scanner, token } = await pair();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    expect((await shower.as.post(`/api/exchanges/${body.id}/decline`)).body).toMatchObject({ state: 'declined', other: { name: '' } });
    const late = await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: [] });
    expect([late.status, late.body.state]).toEqual([409, 'declined']);
    expect((await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] })).body.code).toBe('link_ended');

    const fresh = await show(shower, eventId);
    const second = await scanner.as.post('/api/exchanges', { token: fresh, giveFieldIds: [] }).expect(201);
    await t.world.sql('update exchange set ends_at = now() where id = $1', [second.body.id]);
    const expired = await shower.as.post(`/api/exchanges/${second.body.id}/agree`, { giveFieldIds: [] });
    expect([expired.status, expired.body.state]).toEqual([409, 'expired']);
    expect((await shower.as.get(`/api/exchanges/${second.body.id}`)).body).toMatchObject({ state: 'expired', other: { name: '' } });
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
    const { eventId, shower, scanner, token } = await pair();
    const old = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    await t.world.sql('update exchange set ends_at = now() where id = $1', [old.body.id]);
    const fresh = await show(shower, eventId);
    const next = await scanner.as.post('/api/exchanges', { token: fresh, giveFieldIds: [] }).expect(201);
    expect(next.body.id).not.toBe(old.body.id);
    expect((await shower.as.get('/api/exchanges?open=true')).body.items).toHaveLength(1);
  });

  it('is gone for both while one blocks the other', async () => {
    const { shower, scanner, token } = await pair();
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [scanner.as.accountId, shower.as.accountId]);
    expect((await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: [] })).status).toBe(404);
    expect((await scanner.as.get('/api/exchanges')).body.items).toEqual([]);
  });
});

describe('a share', () => {
  it('is widened, not doubled, by a second exchange', async () => {
    const { eventId, shower, scanner } = await acquainted();
    const token = await show(shower, eventId);
    expect((await scanner.as.post('/api/card-links/open', { token })).body.isContact).toBe(true);
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('phone') }).expect(201);
    await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: shower.ids('name') }).expect(200);
    const { items } = (await scanner.as.get('/api/shares')).body;
    expect(items).toHaveLength(1);
    expect(items[0].fields.map(({ kind }: Field) => kind)).toEqual(['name', 'role', 'organization', 'mail', 'phone']);
    expect((await shower.as.get('/api/contacts')).body.items).toHaveLength(1);
  });

  it('is taken back: the fields are gone at once, an honest stub stays, and both hear of it', async () => {
    const { shower, scanner, scannersContact } = await acquainted();
    const before = (await scanner.as.get(`/api/contacts/${scannersContact}`)).body;
    expect(before.fields.length).toBe(4);
    const { items } = (await shower.as.get('/api/shares')).body;
    expect(items).toMatchObject([{ holderName: expect.stringMatching(/^Person/), until: null, how: 'exchange' }]);
    const [share] = items;
    await scanner.as.delete(`/api/shares/${share.id}`).expect(404);
    const sockets = [await shower.as.socket(), await scanner.as.socket()];
    try {
      await shower.as.delete(`/api/shares/${share.id}`).expect(204);
      for (const socket of sockets) {
        expect((await socket.heard('share.changed')).ids).toEqual({ shareId: share.id });
        await socket.heard('contact.changed');
      }
    } finally {
      for (const socket of sockets) socket.close();
    }
    const after = (await scanner.as.get(`/api/contacts/${scannersContact}`)).body;
    expect(after).toMatchObject({ name: before.name, fields: [], isShared: false, role: '', organization: '' });
    expect((await scanner.as.get('/api/contacts')).body.items).toMatchObject([{ name: before.name, isShared: false }]);
    expect((await shower.as.get('/api/contacts')).body.items).toMatchObject([{ isShared: true }]);
    expect((await shower.as.get('/api/shares')).body.items).toEqual([]);
    await shower.as.delete(`/api/shares/${share.id}`).expect(404);
    const { text } = await scanner.as.get(`/api/contacts/${scannersContact}/vcard`).expect(200);
    expect(readVCard(text)).toMatchObject({ name: before.name, fields: [] });
  });

  it('is narrowed, given an end, and ends by itself', async () => {
    const { shower, scanner, scannersContact } = await acquainted();
    const [share] = (await shower.as.get('/api/shares')).body.items;
    const narrowed = await shower.as.patch(`/api/shares/${share.id}`, { fieldIds: shower.ids('role') }).expect(200);
    expect(narrowed.body.fields.map(({ kind }: Field) => kind)).toEqual(['name', 'role']);
    const contact = async () => (await scanner.as.get(`/api/contacts/${scannersContact}`)).body;
    expect((await contact()).fields.map(({ kind }: Field) => kind)).toEqual(['name', 'role']);

    await shower.as.patch(`/api/shares/${share.id}`, { fieldIds: scanner.ids('mail') }).expect(400);
    await shower.as.patch(`/api/shares/${share.id}`, { until: '2020-01-01' }).expect(400);
    await shower.as.patch(`/api/shares/${share.id}`, { until: 'soon' }).expect(400);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect((await shower.as.patch(`/api/shares/${share.id}`, { until }).expect(200)).body.until).toBe(until);
    expect((await shower.as.patch(`/api/shares/${share.id}`, { until: null }).expect(200)).body.until).toBeNull();
    await shower.as.patch(`/api/shares/${share.id}`, { until }).expect(200);

    await t.world.sql(`update share set since = now() - interval '2 days', until = now() - interval '1 day' where id = $1`, [share.id]);
    expect(await contact()).toMatchObject({ fields: [], isShared: false });
    const socket = await scanner.as.socket();
    try {
      await t.app.get(Shares).endLapsed();
      await socket.heard('contact.changed');
    } finally {
      socket.close();
    }
    const [row] = await t.world.sql('select ended_at = until as ended from share where id = $1', [share.id]);
    expect(row).toEqual({ ended: true });
  });

  it('carries a changed value to every holder, and takes a deleted field from each', async () => {
    const { shower, scanner, scannersContact } = await acquainted();
    const socket = await scanner.as.socket();
    try {
      const fields = shower.fields
        .filter(({ kind }) => kind !== 'mail')
        .map((field) => (field.kind === 'name' ? { ...field, value: 'Grace Hopper' } : field));
      await shower.as.put('/api/card', { fields }).expect(200);
      expect((await socket.heard('contact.changed')).ids).toEqual({ contactId: scannersContact });
    } finally {
      socket.close();
    }
    const { body } = await scanner.as.get(`/api/contacts/${scannersContact}`);
    expect(body.name).toBe('Grace Hopper');
    expect(body.fields.map(({ kind, value }: Field) => [kind, value])).toEqual([
      ['name', 'Grace Hopper'],
      ['role', 'Engineer'],
      ['organization', 'Acme'],
    ]);
    const unchanged = await scanner.as.socket();
    try {
      const { last } = await unchanged.sync(0);
      const fields = (await shower.as.get('/api/card')).body.fields as Field[];
      const phone = fields.map((field) => (field.kind === 'phone' ? { ...field, value: '+49 30 999' } : field));
      await shower.as.put('/api/card', { fields: phone }).expect(200);
      expect((await unchanged.sync(0)).last).toBe(last);
    } finally {
      unchanged.close();
    }
  });
});

describe('contacts', () => {
  it('are found by name, role, organization, event and own note, page by page, and by nobody else', async () => {
    const eventId = await t.world.event({ name: 'Nordlichter' });
    const reader = await person(eventId);
    const names = ['Änne Berg', 'Bo Åkesson', 'Zoë Zimmer'];
    for (const [at, name] of names.entries()) {
      const accountId = await t.world.account({ name });
      const other = await person(eventId, { account_id: accountId, mail: `n${at}-${eventId}@example.org`, company: `Firma ${at}` });
      const token = await show(other, eventId);
      const { body } = await reader.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
      await other.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: other.ids('role', 'organization') }).expect(200);
    }
    const find = async (q: string) =>
      (await reader.as.get('/api/contacts').query({ q }).expect(200)).body.items.map(({ name }: { name: string }) => name);
    expect(await find('')).toEqual(names);
    expect(await find('akesson')).toEqual(['Bo Åkesson']);
    expect(await find('FIRMA 2')).toEqual(['Zoë Zimmer']);
    expect(await find('nordlichter anne')).toEqual(['Änne Berg']);
    expect(await find('engineer')).toEqual(names);
    expect(await find('%')).toEqual([]);
    expect(await find("' or 1=1 --")).toEqual([]);

    const { items, next } = (await reader.as.get('/api/contacts?limit=2')).body;
    expect(items.map(({ name }: { name: string }) => name)).toEqual(names.slice(0, 2));
    const rest = (await reader.as.get(`/api/contacts?limit=2&cursor=${next}`)).body;
    expect([rest.items[0].name, rest.items.length, rest.next]).toEqual(['Zoë Zimmer', 1, null]);
    expect((await reader.as.get('/api/contacts?cursor=nonsense')).status).toBe(400);

    const id = rest.items[0].id as string;
    const noted = await reader.as.patch(`/api/contacts/${id}`, { note: ' Kennt die Wärmepumpen ' }).expect(200);
    expect(noted.body.note).toBe('Kennt die Wärmepumpen');
    expect(await find('warmepumpen')).toEqual(['Zoë Zimmer']);
    const stranger = await person(eventId);
    for (const path of [`/api/contacts/${id}`, `/api/contacts/${id}/vcard`, '/api/contacts/none'])
      expect((await stranger.as.get(path)).status).toBe(404);
    expect((await stranger.as.patch(`/api/contacts/${id}`, { note: 'x' })).status).toBe(404);
    expect((await reader.as.patch(`/api/contacts/${id}`, { note: 'x'.repeat(4001) })).status).toBe(400);
  });

  it('can be saved as a vCard in the owner’s language, under a name that is safe in a header', async () => {
    const { shower, scanner, scannersContact } = await acquainted({ name: 'Wärmetag', time_zone: 'Pacific/Auckland' });
    const name = 'Jürgen "Jü" ../O’Neil\r\nX: y';
    const fields = shower.fields.map((field) => (field.kind === 'name' ? { ...field, value: name } : field));
    await shower.as.put('/api/card', { fields }).expect(200);
    const { headers, text } = await scanner.as.get(`/api/contacts/${scannersContact}/vcard`).expect(200);
    expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Jurgen _Ju_ .._O_Neil X_ y.vcf"; filename*=UTF-8''J%C3%BCrgen%20_J%C3%BC_%20.._O%E2%80%99Neil%20X_%20y.vcf`,
    );
    const card = readVCard(text);
    expect(card).toMatchObject({ uid: `urn:uuid:${scannersContact}`, name: 'Jürgen "Jü" ../O’Neil X: y' });
    expect(card.fields.map(({ kind }) => kind)).toEqual(['role', 'organization', 'mail']);
    const there = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Pacific/Auckland' }).format(new Date());
    expect(card.note).toBe(`Getroffen: Wärmetag, ${there}`);

    await t.world.sql(`update account set locale = 'en' where id = $1`, [scanner.as.accountId]);
    const four = await scanner.as.get(`/api/contacts/${scannersContact}/vcard?version=4.0`).expect(200);
    expect(four.text).toContain('VERSION:4.0');
    expect(readVCard(four.text).note).toMatch(/^Met: Wärmetag, /);
    await scanner.as.get(`/api/contacts/${scannersContact}/vcard?version=2.1`).expect(400);
  });
});

/** A meeting of people at a table of its own that begins so many minutes from now. */
async function meetingOf(eventId: string, people: readonly Person[], startsInMinutes: number, placeName: string): Promise<void> {
  const placeId = await t.world.place(eventId, { name: placeName });
  const [event] = await t.world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [eventId]);
  const owned = { organization_id: event?.organization_id, event_id: eventId };
  const from = Date.now() + startsInMinutes * 60_000;
  const during = `[${new Date(from).toISOString()},${new Date(from + 1_200_000).toISOString()})`;
  const meetingId = await t.world.insert('meeting', { ...owned, place_id: placeId, lane: 1, during });
  for (const { as, attendeeId } of people)
    await t.world.sql(
      'insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)',
      [meetingId, eventId, owned.organization_id, attendeeId, as.accountId],
    );
}
