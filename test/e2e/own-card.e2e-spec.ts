import supertest, { type Test } from 'supertest';
import { newId } from '../../apps/api/src/platform/ids.js';
import { Problem } from '../../apps/web/src/shared/api/problem.js';
import type { Card } from '../../apps/web/src/shared/card/types.js';
import type { Draft } from '../../apps/web/src/features/cards/card-change.js';
import { CardChanges } from '../../apps/web/src/features/cards/card-changes.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type CardField, type CardHolder, CardHolders } from '../support/card-holders.js';

let t: TestApp;
let people: CardHolders;
beforeAll(async () => {
  t = await startTestApp();
  people = new CardHolders(t);
});
afterAll(() => t.close());

describe('the own card', () => {
  it('is made from the account and the newest attendance, once, however many ask at the same time', async () => {
    const eventId = await t.world.event();
    const attendee = await t.world.attendee(eventId, {
      position: 'Head of Grids',
      company: 'Stadtwerke',
      phone: '0221 1234',
    });
    await t.world.sql(`update account set name = '' where id = $1`, [attendee.accountId]);
    const as = await t.world.signIn(t.url, attendee.accountId);
    const cards = await Promise.all(Array.from({ length: 8 }, () => as.get('/api/card').expect(200)));
    const bodies = cards.map(({ body }) => body as { fields: CardField[] });
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(bodies[0]?.fields.map(({ kind, value, isOnCard }) => [kind, value, isOnCard])).toEqual([
      ['name', expect.stringMatching(/^Given\d+ Family\d+$/), true],
      ['role', 'Head of Grids', true],
      ['organization', 'Stadtwerke', true],
      ['mail', expect.stringContaining('@example.org'), true],
      ['phone', '0221 1234', false],
    ]);
  });

  it('says nothing that only an organizer says of them, before they join', async () => {
    const listed = {
      position: 'Fraudster',
      company: 'Evil Corp',
      phone: '0900 666',
      state: 'invited',
      joined_at: null,
    };
    const attendee = await t.world.attendee(await t.world.event(), listed);
    await t.world.sql(`update account set name = '' where id = $1`, [attendee.accountId]);
    const as = await t.world.signIn(t.url, attendee.accountId);
    const { body } = await as.get('/api/card').expect(200);
    const fields = body.fields as CardField[];
    expect(fields.map(({ kind }) => kind).filter((kind) => kind !== 'name')).toEqual(['mail']);
    expect(JSON.stringify(body)).not.toMatch(/Fraudster|Evil|0900|Given|Family/);
  });

  it('keeps what is replaced, in its order, and says what is wrong with each field', async () => {
    const { as, field: own } = await people.one(await t.world.event());
    const name = own('name');
    const wanted = [
      { kind: 'link', label: 'Blog', value: ' https://example.org/a ', isOnCard: true },
      { ...name, value: 'Ada  Lovelace', isOnCard: false },
    ];
    const { body } = await as.put('/api/card', { fields: wanted }).expect(200);
    expect(body.fields).toEqual([
      {
        id: expect.any(String),
        kind: 'link',
        label: 'Blog',
        value: 'https://example.org/a',
        isOnCard: true,
        audience: 'link',
        parts: null,
      },
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
    const [one, other] = [await people.one(eventId), await people.one(eventId)];
    const stolen = { ...other.field('mail'), value: 'mine@example.org' };
    const { body } = await one.as.put('/api/card', { fields: [one.fields[0], stolen] }).expect(400);
    expect(body.errors[0]).toMatchObject({ field: 'fields[1].id', code: 'isUnknown' });
    expect((await other.as.get('/api/card')).body.fields).toEqual(other.fields);
  });
});

describe('a field', () => {
  it('says whom it is meant for, and a name its parts: kept where a change does not say, and for nobody else to set', async () => {
    const { as, fields } = await people.one(await t.world.event());
    expect(fields.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['name', 'link'],
      ['role', 'link'],
      ['organization', 'link'],
      ['mail', 'link'],
      ['phone', 'person'],
    ]);
    const parts = { prefix: 'Dr.', given: ' Ada ', family: 'Lovelace', suffix: '', pronunciation: 'ˈleɪdə' };
    const wanted = fields.map((field) => {
      if (field.kind === 'name') return { ...field, parts, audience: 'nobody' };
      return field.kind === 'mail' ? { ...field, audience: 'nobody', parts } : field;
    });
    const { body } = await as.put('/api/card', { fields: wanted }).expect(200);
    const of = (kind: string) => (body.fields as CardField[]).find((field) => field.kind === kind);
    expect(of('name')).toMatchObject({ audience: 'link', parts: { ...parts, given: 'Ada' } });
    expect(of('mail')).toMatchObject({ audience: 'nobody', parts: null });
    const old = (body.fields as CardField[]).map(({ id, kind, label, value, isOnCard }) => ({
      id,
      kind,
      label,
      value,
      isOnCard,
    }));
    expect((await as.put('/api/card', { fields: old }).expect(200)).body).toEqual(body);
    await as.put('/api/card', { fields: [{ ...old[0], audience: 'everybody' }] }).expect(400);
    await as.put('/api/card', { fields: [{ ...old[0], parts: { prefix: 'x'.repeat(61) } }] }).expect(400);
  });

  it('meant for nobody stays out of what a code proposes, though it is on the card', async () => {
    const { shower, scanner, eventId } = await people.two();
    const fields = shower.fields.map((field) =>
      ['role', 'mail'].includes(field.kind) ? { ...field, audience: 'nobody' } : field,
    );
    await shower.as.put('/api/card', { fields }).expect(200);
    const token = await people.show(shower, eventId);
    expect((await scanner.as.post('/api/card-links/open', { token })).body).toMatchObject({
      role: '',
      organization: 'Acme',
    });
    const { body } = await scanner.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    const seen = (await shower.as.get(`/api/exchanges/${body.id}`)).body;
    expect(seen.giveFields.map(({ kind }: CardField) => kind)).toEqual(['name', 'organization']);
  });
});

describe('several cards', () => {
  it('are made over the same fields, named, ordered, shown and deleted; one always stays, and nobody else touches them', async () => {
    const eventId = await t.world.event();
    const [{ as, ids }, stranger] = [await people.one(eventId), await people.one(eventId)];
    const cards = (test: Test) => test.then(({ status, body }) => (status < 300 ? body.items : [status, body.code]));
    const [first] = await cards(as.get('/api/cards'));
    expect(first).toMatchObject({
      title: 'Treffpunkt',
      isDefault: true,
      fieldIds: ids('name', 'role', 'organization', 'mail'),
    });
    expect(await cards(as.delete(`/api/cards/${first.id}`))).toEqual([409, 'last_card']);
    const [, second] = await cards(as.post('/api/cards', { title: ' Speaker ', fieldIds: ids('phone') }));
    expect(second).toMatchObject({ title: 'Speaker', isDefault: false, fieldIds: ids('name', 'phone') });

    for (const refused of [
      stranger.as.patch(`/api/cards/${second.id}`, { title: 'Mine' }),
      stranger.as.delete(`/api/cards/${second.id}`),
      stranger.as.post('/api/card-links', { cardId: second.id }),
    ])
      expect((await refused).status).toBe(404);
    expect((await as.post('/api/cards', { title: 'x', fieldIds: stranger.ids('mail') })).status).toBe(400);
    for (const cardIds of [[second.id], [second.id, second.id], [second.id, newId()]])
      expect((await as.put('/api/cards/order', { cardIds })).status).toBe(400);
    await as.patch(`/api/cards/${second.id}`, { isDefault: false }).expect(400);

    expect(await cards(as.put('/api/cards/order', { cardIds: [second.id, first.id] }))).toMatchObject([second, first]);
    const shown = await cards(as.patch(`/api/cards/${second.id}`, { isDefault: true, fieldIds: ids('role') }));
    expect(shown).toMatchObject([{ isDefault: true, fieldIds: ids('name', 'role') }, { isDefault: false }]);
    expect((await as.get('/api/card')).body.fields.map(({ isOnCard }: CardField) => isOnCard)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    const { body: link } = await as.post('/api/card-links', { cardId: first.id }).expect(201);
    const token = new URL(link.url as string).hash.slice(1);
    const open = (of: string) => stranger.as.post('/api/card-links/open', { token: of });
    expect((await open(token)).body).toMatchObject({ role: 'Engineer', organization: 'Acme' });
    expect((await open(await people.show({ as } as CardHolder, eventId))).body).toMatchObject({ organization: '' });

    const { body: asked } = await stranger.as.post('/api/exchanges', { token, giveFieldIds: [] }).expect(201);
    expect(await cards(as.delete(`/api/cards/${first.id}`))).toMatchObject([{ id: second.id }]);
    expect((await open(token)).status).toBe(410);
    const { body: waiting } = await as.get(`/api/exchanges/${asked.id}`).expect(200);
    expect(waiting.giveFields.map(({ kind }: CardField) => kind)).toEqual(['name']);
    await as.post(`/api/exchanges/${asked.id}/agree`, { giveFieldIds: ids('mail') }).expect(200);
    for (let more = 1; more < 10; more++) await as.post('/api/cards', { title: 'More', fieldIds: [] }).expect(201);
    expect(await cards(as.post('/api/cards', { title: 'More', fieldIds: [] }))).toEqual([409, 'cards_full']);
    await as.delete(`/api/cards/${second.id}`).expect(200);
    expect(
      (await as.get('/api/cards')).body.items.filter(({ isDefault }: { isDefault: boolean }) => isDefault),
    ).toHaveLength(1);
  });
});

describe('a photo', () => {
  it('is a field: given by consent, seen by its holders alone, gone with the share; it tells no place', async () => {
    const { shower, scanner, scannersContact, eventId } = await people.acquainted();
    const path = `/api/contacts/${scannersContact}/photo`;
    const send = ({ cookie }: AsAccount, file: Buffer) =>
      supertest(t.url)
        .put('/api/card/photo')
        .set({ cookie, 'idempotency-key': newId(), 'content-type': 'application/octet-stream' })
        .send(file);
    expect((await send(shower.as, Buffer.from('<svg/>'))).body.code).toBe('unfit_photo');
    expect((await send(shower.as, Buffer.alloc(300 * 1024))).status).toBe(413);
    await shower.as.get('/api/card/photo').expect(404);
    const { digest } = (await send(shower.as, photo('secret place')).expect(200)).body;
    const { body: card } = await shower.as.get('/api/card').expect(200);
    const field = (card.fields as CardField[]).find(({ kind }) => kind === 'photo');
    expect(field).toMatchObject({ value: digest, isOnCard: true, audience: 'link' });
    const own = await shower.as.get('/api/card/photo').expect(200);
    expect([own.headers['content-type'], (own.body as Buffer).includes('secret')]).toEqual(['image/jpeg', false]);
    await scanner.as.get(path).expect(404);

    const [share] = (await shower.as.get('/api/shares')).body.items;
    await shower.as.patch(`/api/shares/${share.id}`, { fieldIds: [field?.id] }).expect(200);
    expect((await scanner.as.get(path).expect(200)).body).toEqual(own.body);
    await (await people.one(eventId)).as.get(path).expect(404);
    const forged = (card.fields as CardField[]).map((each) => (each === field ? { ...each, value: 'other' } : each));
    expect((await shower.as.put('/api/card', { fields: forged })).body.errors[0].code).toBe('isPhoto');
    expect((await send(shower.as, photo('', 2)).expect(200)).body.digest).not.toBe(digest);
    expect((await scanner.as.get(path).expect(200)).body).not.toEqual(own.body);
    await shower.as.delete(`/api/shares/${share.id}`).expect(204);
    await scanner.as.get(path).expect(404);
    const { fields } = (await shower.as.get('/api/card')).body as { fields: CardField[] };
    await shower.as.put('/api/card', { fields: fields.filter(({ kind }) => kind !== 'photo') }).expect(200);
    await shower.as.get('/api/card/photo').expect(404);
  });
});

/** A grey JPEG of one row, whose file also says a place. */
function photo(place: string, width = 1): Buffer {
  const tables = `ffdb004300${'03'.repeat(64)}ffc0000b080001000${width}01011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9`;
  const told = Buffer.from(`Exif\0\0${place}`);
  return Buffer.concat([
    Buffer.from('ffd8ffe1', 'hex'),
    Buffer.from([0, told.length + 2]),
    told,
    Buffer.from(tables, 'hex'),
  ]);
}

describe('two devices', () => {
  it('lose nothing of each other: who writes on what is no longer there is told so', async () => {
    const { as } = await people.one(await t.world.event());
    const { body: first } = await as.get('/api/card').expect(200);
    const link = { kind: 'link', label: '', value: 'https://example.org', isOnCard: true };
    const { version, fields } = first as { version: string; fields: CardField[] };
    const { body: second } = await as.put('/api/card', { fields: [...fields, link], version }).expect(200);
    expect((await as.get('/api/card')).body).toEqual(second);

    const late = await as.put('/api/card', { fields, version });
    expect([late.status, late.body.code]).toEqual([409, 'card_changed']);
    expect((await as.get('/api/card')).body).toEqual(second);

    const own = (second.fields as CardField[]).filter(({ kind }) => kind !== 'role');
    const third = await as.put('/api/card', { fields: own, version: second.version }).expect(200);
    expect(third.body.version).not.toBe(second.version);
  });

  /** The web app on one device: it knows the card as it was when it read it last. */
  async function device(as: AsAccount) {
    const said = async (test: Test): Promise<Card> => {
      const { status, body } = await test;
      if (status >= 400) throw new Problem(body as Problem['details']);
      return body as Card;
    };
    const readAnew = async (): Promise<Card> => (known = await said(as.get('/api/card')));
    let known = await said(as.get('/api/card'));
    const line = { isCut: false };
    const changes = new CardChanges({
      read: () => Promise.resolve(known),
      readAnew,
      replace: async (body, commandId) => {
        known = await said(as.put('/api/card', body, commandId));
        if (line.isCut) throw new Problem({ status: 0 });
        return known;
      },
    });
    return { changes, line, readAnew };
  }
  const link: Draft = { kind: 'link', label: '', value: 'https://example.org', isOnCard: true };

  it('each make their change to what the other one left', async () => {
    const { as, field } = await people.one(await t.world.event());
    const [phone, desk] = [await device(as), await device(as)];
    await phone.changes.make({ write: link });
    await phone.changes.make({ remove: field('phone').id });
    await desk.changes.make({ write: { ...(field('role') as Draft), value: 'Head' } });
    const { body } = await as.get('/api/card');
    expect((body.fields as CardField[]).map(({ kind, value }) => [kind, value])).toEqual([
      ['name', field('name').value],
      ['role', 'Head'],
      ['organization', 'Acme'],
      ['mail', field('mail').value],
      ['link', 'https://example.org'],
    ]);
  });

  it('add a field once where the answer was lost and the card was read in between', async () => {
    const { as } = await people.one(await t.world.event());
    const { changes, line, readAnew } = await device(as);
    line.isCut = true;
    await expect(changes.make({ write: link })).rejects.toMatchObject({ isOffline: true });
    line.isCut = false;
    await readAnew();
    const { fields } = await changes.make({ write: link });
    expect(fields.filter(({ kind }) => kind === 'link')).toHaveLength(1);
  });

  it('hear of each other’s changes, and of nothing where nothing changed', async () => {
    const { as } = await people.one(await t.world.event());
    const told = async () =>
      (await as.get('/api/account-events?after=0')).body.events.filter(
        ({ kind }: { kind: string }) => kind === 'card.changed',
      );
    const before = await told();
    const { fields } = (await as.get('/api/card').expect(200)).body as { fields: CardField[] };
    await as.put('/api/card', { fields }).expect(200);
    expect(await told()).toEqual(before);
    await as.put('/api/card', { fields: fields.toReversed() }).expect(200);
    expect(await told()).toHaveLength(before.length + 1);
  });
});

describe('a code', () => {
  it('shows name, role and organization and nothing else, and its token is kept nowhere', async () => {
    const { eventId, shower, scanner, token } = await people.two();
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
    const [link] = await t.world.sql<{ token_hash: Buffer }>('select token_hash from card_link where id = $1', [
      body.linkId,
    ]);
    expect(link?.token_hash).toHaveLength(32);

    const withoutRole = shower.fields.map((field) => ({ ...field, isOnCard: field.kind !== 'role' }));
    await shower.as.put('/api/card', { fields: withoutRole }).expect(200);
    expect((await scanner.as.post('/api/card-links/open', { token })).body.role).toBe('');
  });

  it('is read and not kept: no command holds what it showed, and a repetition reads anew', async () => {
    const { shower, scanner, token } = await people.two();
    const command = newId();
    const { body } = await scanner.as.post('/api/card-links/open', { token }, command).expect(200);
    const kept = await t.world.sql<{ row: string }>('select c::text as row from command c where account_id = $1', [
      scanner.as.accountId,
    ]);
    for (const text of [body.name, 'Engineer', 'Acme', 'card-links/open'])
      expect(kept.filter(({ row }) => row.includes(text as string))).toEqual([]);

    await shower.as.delete(`/api/card-links/${body.linkId}`).expect(204);
    await scanner.as.post('/api/card-links/open', { token }, command).expect(410);
  });

  it('is refused as one’s own, expired, taken back, unknown, or behind a block', async () => {
    const { shower, scanner, token } = await people.two();
    const open = async (as: AsAccount, of = token) => {
      const { status, body } = await as.post('/api/card-links/open', { token: of });
      return [status, body.code];
    };
    expect(await open(shower.as)).toEqual([409, 'own_card']);
    expect((await shower.as.post('/api/exchanges', { token, giveFieldIds: [] })).body.code).toBe('own_card');
    expect(await open(scanner.as, 'x')).toEqual([410, 'link_ended']);

    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [
      shower.as.accountId,
      scanner.as.accountId,
    ]);
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
    const { shower } = await people.two();
    await shower.as.post('/api/card-links', { eventId: await t.world.event() }).expect(404);
  });
});
