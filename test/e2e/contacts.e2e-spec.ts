import { Shares } from '../../apps/api/src/shares/shares.service.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { readVCard } from '../../libs/cards/src/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type CardField, CardHolders, kindsOf } from '../support/card-holders.js';

let t: TestApp;
let people: CardHolders;
beforeAll(async () => {
  t = await startTestApp();
  people = new CardHolders(t);
});
afterAll(() => t.close());

describe('a share', () => {
  it('is widened, not doubled, by a second exchange', async () => {
    const { eventId, shower, scanner } = await people.acquainted();
    const token = await people.show(shower, eventId);
    expect((await scanner.as.post('/api/card-links/open', { token })).body.isContact).toBe(true);
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: scanner.ids('phone') }).expect(201);
    await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: shower.ids('name') }).expect(200);
    const { items } = (await scanner.as.get('/api/shares')).body;
    expect(items).toHaveLength(1);
    expect(kindsOf(items[0].fields)).toEqual(['name', 'role', 'organization', 'mail', 'phone']);
    expect((await shower.as.get('/api/contacts')).body.items).toHaveLength(1);
  });

  it('is taken back: the fields are gone at once, an honest stub stays, and both hear of it', async () => {
    const { shower, scanner, scannersContact } = await people.acquainted();
    const before = (await scanner.as.get(`/api/contacts/${scannersContact}`)).body;
    expect(before.fields.length).toBe(4);
    const { items } = (await shower.as.get('/api/shares')).body;
    expect(items).toMatchObject([{ holderName: expect.stringMatching(/^Person/), until: null, how: 'exchange' }]);
    const [share] = items;
    await scanner.as.delete(`/api/shares/${share.id}`).expect(404);
    expect(share).toMatchObject({ eventName: expect.any(String), copies: [] });
    await scanner.as.get(`/api/contacts/${scannersContact}/vcard`).expect(200);
    const copies = [{ how: 'vcard', at: expect.stringMatching(/Z$/), fields: share.fields }];
    expect((await shower.as.get('/api/shares')).body.items[0].copies).toEqual(copies);
    expect((await shower.as.get('/api/shares/past')).body.items).toEqual([]);
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
    expect((await shower.as.get('/api/shares/past')).body.items).toMatchObject([{ id: share.id, copies }]);
    expect((await scanner.as.get('/api/shares/past')).body.items).toEqual([]);
    await shower.as.delete(`/api/shares/${share.id}`).expect(404);
    const { text } = await scanner.as.get(`/api/contacts/${scannersContact}/vcard`).expect(200);
    expect(readVCard(text)).toMatchObject({ name: before.name, fields: [] });
  });

  it('does not come again by repeating what was answered before it was taken back', async () => {
    const { shower, scanner, scannersContact } = await people.acquainted();
    const commandId = newId();
    const note = (text: string) => scanner.as.patch(`/api/contacts/${scannersContact}`, { note: text }, commandId);
    expect((await note('At the stairs')).body).toEqual({ id: scannersContact, note: 'At the stairs' });
    const [share] = (await shower.as.get('/api/shares')).body.items;
    await shower.as.delete(`/api/shares/${share.id}`).expect(204);
    const again = await note('At the stairs').expect(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const kept = await t.world.sql('select answer from command where account_id = $1', [scanner.as.accountId]);
    for (const { kind, value } of shower.fields.filter(({ kind }) => ['name', 'mail', 'role'].includes(kind))) {
      expect([kind, JSON.stringify([again.body, kept])]).toEqual([kind, expect.not.stringContaining(value)]);
    }
  });

  it('is narrowed, given an end, and ends by itself', async () => {
    const { shower, scanner, scannersContact } = await people.acquainted();
    const [share] = (await shower.as.get('/api/shares')).body.items;
    const narrowed = await shower.as.patch(`/api/shares/${share.id}`, { fieldIds: shower.ids('role') }).expect(200);
    expect(kindsOf(narrowed.body.fields)).toEqual(['name', 'role']);
    const contact = async () => (await scanner.as.get(`/api/contacts/${scannersContact}`)).body;
    expect(kindsOf((await contact()).fields)).toEqual(['name', 'role']);

    await shower.as.patch(`/api/shares/${share.id}`, { fieldIds: scanner.ids('mail') }).expect(400);
    await shower.as.patch(`/api/shares/${share.id}`, { until: '2020-01-01' }).expect(400);
    await shower.as.patch(`/api/shares/${share.id}`, { until: 'soon' }).expect(400);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect((await shower.as.patch(`/api/shares/${share.id}`, { until }).expect(200)).body.until).toBe(until);
    expect((await shower.as.patch(`/api/shares/${share.id}`, { until: null }).expect(200)).body.until).toBeNull();
    await shower.as.patch(`/api/shares/${share.id}`, { until }).expect(200);

    await t.world.sql(
      `update share set since = now() - interval '2 days', until = now() - interval '1 day' where id = $1`,
      [share.id],
    );
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
    const { shower, scanner, scannersContact } = await people.acquainted();
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
    expect(body.fields.map(({ kind, value }: CardField) => [kind, value])).toEqual([
      ['name', 'Grace Hopper'],
      ['role', 'Engineer'],
      ['organization', 'Acme'],
    ]);
    const unchanged = await scanner.as.socket();
    try {
      const { last } = await unchanged.sync(0);
      const fields = (await shower.as.get('/api/card')).body.fields as CardField[];
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
    const reader = await people.one(eventId);
    const names = ['Änne Berg', 'Bo Åkesson', 'Zoë Zimmer'];
    for (const [at, name] of names.entries()) {
      const accountId = await t.world.account({ name });
      const other = await people.one(eventId, {
        account_id: accountId,
        mail: `n${at}-${eventId}@example.org`,
        company: `Firma ${at}`,
      });
      const token = await people.show(other, eventId);
      const { body } = await reader.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
      await other.as
        .post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: other.ids('role', 'organization') })
        .expect(200);
    }
    const find = async (q: string) =>
      (await reader.as.get('/api/contacts').query({ q }).expect(200)).body.items.map(
        ({ name }: { name: string }) => name,
      );
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
    const stranger = await people.one(eventId);
    for (const path of [`/api/contacts/${id}`, `/api/contacts/${id}/vcard`, '/api/contacts/none'])
      expect((await stranger.as.get(path)).status).toBe(404);
    expect((await stranger.as.patch(`/api/contacts/${id}`, { note: 'x' })).status).toBe(404);
    expect((await reader.as.patch(`/api/contacts/${id}`, { note: 'x'.repeat(4001) })).status).toBe(400);
  });

  it('are listed by as many statements as one of them is', async () => {
    const { shower, eventId } = await people.acquainted();
    const database = t.app.get(Database);
    const { rows } = database;
    const asked: string[] = [];
    database.rows = (statement, values) => {
      asked.push(statement.name);
      return rows.call(database, statement, values) as never;
    };
    const statementsOf = async (path: string): Promise<string[]> => {
      asked.length = 0;
      await shower.as.get(path).expect(200);
      return [...asked];
    };
    try {
      const paths = ['/api/contacts', '/api/shares', '/api/exchanges'];
      const forOne: string[][] = [];
      for (const path of paths) forOne.push(await statementsOf(path));
      for (let more = 0; more < 3; more++) {
        const other = await people.one(eventId);
        const proposal = { token: await people.show(shower, eventId), giveFieldIds: [] };
        const { body } = await other.as.post('/api/exchanges', proposal).expect(201);
        await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: [] }).expect(200);
      }
      for (const [at, path] of paths.entries()) expect(await statementsOf(path)).toEqual(forOne[at]);
    } finally {
      database.rows = rows;
    }
  });

  it('can be saved as a vCard in the owner’s language, under a name that is safe in a header', async () => {
    const { shower, scanner, scannersContact } = await people.acquainted({
      name: 'Wärmetag',
      time_zone: 'Pacific/Auckland',
    });
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
    const there = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Pacific/Auckland' }).format(
      new Date(),
    );
    expect(card.note).toBe(`Getroffen: Wärmetag, ${there}`);

    await t.world.sql(`update account set locale = 'en' where id = $1`, [scanner.as.accountId]);
    const four = await scanner.as.get(`/api/contacts/${scannersContact}/vcard?version=4.0`).expect(200);
    expect(four.text).toContain('VERSION:4.0');
    expect(readVCard(four.text).note).toMatch(/^Met: Wärmetag, /);
    await scanner.as.get(`/api/contacts/${scannersContact}/vcard?version=2.1`).expect(400);
  });
});

describe('a contact that was typed', () => {
  const typed = {
    name: 'Grace Müller',
    fields: [
      { kind: 'mail', label: '', value: 'grace@example.org' },
      { kind: 'phone', label: 'Büro', value: '+49 221 1234' },
      { kind: 'address', label: '', value: 'Domkloster 4\n50667 Köln' },
      { kind: 'topics', label: '', value: 'heat pumps' },
    ],
    tags: ['=cmd', 'bald'],
    metOn: '2027-03-04',
    metEvent: 'Messe',
    metPlace: '',
    introducedBy: 'Ada',
    rating: 4,
  };

  it('is found by any of its words, misspelt, and by a topic in the other language', async () => {
    const { scanner: me } = await people.acquainted();
    const { id } = (await me.as.post('/api/contacts', typed).expect(201)).body;
    await me.as.post('/api/contacts', { name: 'Somebody else' }).expect(201);
    const found = async (q: string) =>
      (await me.as.get(`/api/contacts?q=${encodeURIComponent(q)}`)).body.items.map((item: { id: string }) => item.id);
    for (const q of ['grace', 'Mueller', 'Grase', 'köln', 'koeln', 'Wärmepumpe', 'messe Ada', 'bald'])
      expect([q, await found(q)]).toEqual([q, [id]]);
    expect(await found('Grace Berlin')).toEqual([]);
    expect((await me.as.get('/api/contacts?tag=BALD')).body.items).toMatchObject([{ id }]);
    expect((await me.as.get('/api/contacts?tag=other')).body.items).toEqual([]);
  });

  it('is changed and deleted by its owner, who hears of it elsewhere', async () => {
    const { scanner: me, shower: other, scannersContact } = await people.acquainted();
    const { id } = (await me.as.post('/api/contacts', typed).expect(201)).body;
    const before = (await me.as.get(`/api/contacts/${id}`)).body;
    expect(before).toMatchObject({
      name: typed.name,
      tags: ['=cmd', 'bald'],
      rating: 4,
      source: 'typed',
      isShared: false,
    });
    expect(before.howMet).toEqual({ on: '2027-03-04', event: 'Messe', place: '', introducedBy: 'Ada' });
    const [mail, ...rest] = typed.fields;
    await other.as.put(`/api/contacts/${id}/own`, typed).expect(404);
    await me.as.put(`/api/contacts/${id}/own`, { ...typed, name: 'Grace', fields: [...rest, mail, mail], tags: [] });
    const after = (await me.as.get(`/api/contacts/${id}`)).body;
    expect(after).toMatchObject({ name: 'Grace', tags: [] });
    expect(after.fields.map(({ kind }: CardField) => kind)).toEqual(['phone', 'address', 'topics', 'mail']);
    await other.as.delete(`/api/contacts/${id}`).expect(404);
    await me.as.delete(`/api/contacts/${id}`).expect(204);
    await me.as.get(`/api/contacts/${id}`).expect(404);
    expect((await me.as.delete(`/api/contacts/${scannersContact}`).expect(409)).body.code).toBe('contact_was_met');
  });

  it('goes into every file, with formulas made harmless; a share that ended leaves the name', async () => {
    const { shower, scanner } = await people.acquainted();
    await scanner.as.post('/api/contacts', typed).expect(201);
    const file = async (format: string) =>
      (await scanner.as.get(`/api/contact-exports?format=${format}`).expect(200)).text;
    const given = (await scanner.as.get('/api/contacts')).body.items.find(
      (item: { isShared: boolean }) => item.isShared,
    );
    const secret = (await scanner.as.get(`/api/contacts/${given.id}`)).body.fields.find(
      ({ kind }: CardField) => kind === 'mail',
    ).value;
    for (const format of ['vcard3', 'vcard4', 'jcard', 'csv', 'json']) {
      const text = await file(format);
      for (const part of ['Grace Müller', 'grace@example.org', secret])
        expect([format, text]).toEqual([format, expect.stringContaining(part)]);
    }
    expect(await file('csv')).toContain('\r\nGrace Müller,,,grace@example.org,"\'+49 221 1234",');
    expect(await file('csv')).toContain('"\'=cmd');
    expect(JSON.parse(await file('json'))).toHaveLength(2);
    expect(JSON.parse(await file('jcard'))[0][0]).toBe('vcard');
    const [share] = (await shower.as.get('/api/shares')).body.items;
    expect(share.copies).toMatchObject([{ how: 'export' }]);
    await shower.as.delete(`/api/shares/${share.id}`).expect(204);
    for (const format of ['vcard3', 'vcard4', 'jcard', 'csv', 'json']) {
      const text = await file(format);
      expect([format, text.includes(secret), text.includes(given.name)]).toEqual([format, false, true]);
    }
  });
});
