import { newId } from '../../apps/api/src/platform/ids.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { digitsOf } from '../../libs/handshake/src/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { CardHolders, kindsOf } from '../support/card-holders.js';
import { codesOf, OfflinePhone, shakeHands } from '../support/offline-phones.js';

let t: TestApp;
let people: CardHolders;
beforeAll(async () => {
  t = await startTestApp();
  people = new CardHolders(t);
});
afterAll(() => t.close());

const HOUR_MS = 3_600_000;
const ago = (hours: number): Date => new Date(Date.now() - hours * HOUR_MS);

/** Two people of one event with a phone each. */
async function pair() {
  const eventId = await t.world.event({ name: 'Funkloch' });
  const [ana, jörg] = [await people.one(eventId), await people.one(eventId)];
  return { eventId, ana: await OfflinePhone.of(ana, eventId), jörg: await OfflinePhone.of(jörg, eventId) };
}

const merge = (phone: OfflinePhone, codes: object, key = newId()) =>
  phone.holder.as.post('/api/handshakes', codes, key);

/** What one person's address book holds of others: the kinds of the fields of each. */
async function bookOf({ holder }: OfflinePhone): Promise<string[][]> {
  const { items } = (await holder.as.get('/api/contacts').expect(200)).body as { items: { id: string }[] };
  return Promise.all(items.map(async ({ id }) => kindsOf((await holder.as.get(`/api/contacts/${id}`)).body.fields)));
}

describe('a handshake without a network', () => {
  it('gives exactly the chosen fields and happens once, whichever phone comes first and how often each comes', async () => {
    for (const firstIsGreeter of [true, false]) {
      const { ana, jörg } = await pair();
      const at = ago(2);
      const codes = codesOf(await shakeHands(ana, jörg, [['mail', 'role'], ['phone']], at));
      const [first, second] = firstIsGreeter ? [ana, jörg] : [jörg, ana];
      const { body } = await merge(first, codes).expect(200);
      expect(body).toEqual({ id: expect.any(String), contactId: expect.any(String) });
      expect(await bookOf(first)).toHaveLength(1);
      const socket = await first.holder.as.socket();
      try {
        const again = [await merge(second, codes), await merge(first, codes), await merge(second, codes)];
        for (const answer of again) expect([answer.status, answer.body.id]).toEqual([200, body.id]);
      } finally {
        socket.close();
      }
      expect(await bookOf(ana)).toEqual([['name', 'phone']]);
      expect(await bookOf(jörg)).toEqual([['name', 'role', 'mail']]);
      const rows = await t.world.sql(
        'select e.at, e.how from handshake h join encounter e on e.id = h.encounter_id where h.id = $1',
        [body.id],
      );
      expect(rows).toEqual([{ at: new Date(Math.floor(at.getTime() / 1000) * 1000), how: 'cards' }]);
      const [count] = await t.world.sql(
        'select count(*)::int as n from encounter where account_id = $1 or other_id = $1',
        [ana.holder.as.accountId],
      );
      expect(count).toEqual({ n: 1 });
    }
  });

  it('happens once even where both phones and two of their tries come at the same moment', async () => {
    const { ana, jörg } = await pair();
    const codes = codesOf(await shakeHands(ana, jörg));
    const answers = await Promise.all([ana, jörg, ana, jörg, ana, jörg].map((phone) => merge(phone, codes)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const [count] = await t.world.sql(
      `select (select count(*)::int from encounter where event_id = h.event_id) as encounters,
         (select count(*)::int from contact where account_id in (h.account_id, h.answerer_id)) as contacts
       from handshake h where h.id = $1`,
      [answers[0]?.body.id],
    );
    expect(count).toEqual({ encounters: 1, contacts: 2 });
  });

  it('leaves what was ended or narrowed since then as it is', async () => {
    const { ana, jörg } = await pair();
    const old = codesOf(
      await shakeHands(
        ana,
        jörg,
        [
          ['mail', 'role'],
          ['phone', 'mail'],
        ],
        ago(3),
      ),
    );
    await merge(
      ana,
      codesOf(
        await shakeHands(
          ana,
          jörg,
          [
            ['mail', 'role'],
            ['phone', 'mail'],
          ],
          ago(1),
        ),
      ),
    ).expect(200);
    const shareOf = async ({ holder }: OfflinePhone) => (await holder.as.get('/api/shares')).body.items[0].id as string;
    await ana.holder.as.delete(`/api/shares/${await shareOf(ana)}`).expect(204);
    await jörg.holder.as.patch(`/api/shares/${await shareOf(jörg)}`, { fieldIds: jörg.holder.ids('mail') }).expect(200);

    await merge(jörg, old).expect(200);
    expect(await bookOf(jörg)).toEqual([[]]);
    expect(await bookOf(ana)).toEqual([['name', 'mail']]);
    expect((await ana.holder.as.get('/api/shares')).body.items).toEqual([]);
  });

  it('serves one handshake a hello, and only its two people', async () => {
    const { eventId, ana, jörg } = await pair();
    const paula = await OfflinePhone.of(await people.one(eventId), eventId);
    const record = await shakeHands(ana, jörg);
    const toOther = await paula.answer(record.hello, ['mail']);
    const second = { hello: record.hello, answer: toOther, closing: await ana.closing(toOther, ['mail']) };
    const stranger = await merge(paula, codesOf(record));
    expect([stranger.status, stranger.body.reason]).toEqual([409, 'not_yours']);
    await merge(jörg, codesOf(record)).expect(200);
    const used = await merge(paula, codesOf(second));
    expect([used.status, used.body.code, used.body.reason]).toEqual([409, 'handshake_refused', 'used']);
    expect(await bookOf(paula)).toEqual([]);
    // The same answer closed once more, with more fields: the first merge stands.
    const more = { ...record, closing: await ana.closing(record.answer, ['mail', 'phone', 'role']) };
    await merge(ana, codesOf(more)).expect(200);
    expect(await bookOf(jörg)).toEqual([['name', 'mail']]);
  });

  it('is refused where the codes are not what they should be, or too old, or of tomorrow', async () => {
    const { ana, jörg } = await pair();
    const other = await pair();
    const record = codesOf(await shakeHands(ana, jörg));
    const strange = codesOf(await shakeHands(other.ana, other.jörg));
    const reasonOf = async (codes: object) => {
      const { status, body } = await merge(ana, codes);
      return status === 409 ? body.reason : status;
    };
    const last = record.closing.at(-1) === '7' ? '8' : '7';
    expect(await reasonOf({ ...record, closing: record.closing.slice(0, -1) + last })).toBe('altered');
    expect(await reasonOf({ ...record, closing: record.closing.slice(0, -9) })).not.toBe(200);
    expect(await reasonOf({ ...record, hello: strange.hello })).toBe('forged');
    expect(await reasonOf({ ...record, closing: strange.closing })).toBe('not_bound');
    expect(await reasonOf({ ...record, answer: record.hello })).toBe('wrong_step');
    expect(await reasonOf({ ...record, hello: '9'.repeat(2601) })).toBe('too_large');
    expect(await reasonOf({ ...record, hello: '<script>' })).toBe('unreadable');
    expect(await reasonOf(strange)).toBe('not_yours');
    expect(await reasonOf(codesOf(await shakeHands(ana, jörg, undefined, ago(31 * 24))))).toBe('too_old');
    expect(await reasonOf(codesOf(await shakeHands(ana, jörg, undefined, ago(-0.25))))).toBe('clock');
    const nobody = await t.world.event();
    expect(await reasonOf({ ...record, hello: digitsOf(await elsewhere(ana, nobody)) })).toBe('forged');
    expect(await bookOf(ana)).toEqual([]);
    expect(await reasonOf(record)).toBe(200);
  });

  it('is refused once a device is signed out, somebody has left, or one blocks the other', async () => {
    const ends = {
      key_revoked: 'update session set revoked_at = now() where account_id = $1',
      gone: `update attendee set state = 'left', left_at = now() where account_id = $1`,
    };
    for (const [reason, end] of Object.entries(ends)) {
      const { ana, jörg } = await pair();
      const codes = codesOf(await shakeHands(ana, jörg));
      await t.world.sql(end, [jörg.holder.as.accountId]);
      expect((await merge(ana, codes)).body.reason).toBe(reason);
      expect(await bookOf(ana)).toEqual([]);
    }
    const { ana, jörg } = await pair();
    await t.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [
      jörg.holder.as.accountId,
      ana.holder.as.accountId,
    ]);
    expect((await merge(ana, codesOf(await shakeHands(ana, jörg)))).body.reason).toBe('gone');
  });

  it('knows one key a device, of one account; a new one ends the one before', async () => {
    const { eventId, ana, jörg } = await pair();
    const codes = codesOf(await shakeHands(ana, jörg));
    const stolen = await jörg.holder.as.put('/api/handshakes/device-key', { publicKey: ana.publicKey });
    expect([stolen.status, stolen.body.code]).toEqual([409, 'device_key_taken']);
    await OfflinePhone.of(ana.holder, eventId);
    expect((await merge(jörg, codes)).body.reason).toBe('key_revoked');
    // Signed in once more on the same device, its key goes along.
    await ana.holder.as.put('/api/handshakes/device-key', { publicKey: ana.publicKey }).expect(200);
    await merge(jörg, codes).expect(200);
  });

  it('certifies for the events that one takes part in, until they are over', async () => {
    const [past, now] = [
      await t.world.event({ starts_on: '2020-01-01', ends_on: '2020-01-02' }),
      await t.world.event(),
    ];
    const holder = await people.one(now);
    await t.world.insert('attendee', {
      organization_id: (await t.world.sql('select organization_id from event where id = $1', [past]))[0]?.[
        'organization_id'
      ],
      event_id: past,
      account_id: holder.as.accountId,
      mail: `${newId()}@example.org`,
      state: 'joined',
      joined_at: new Date(),
      rules_seen_at: new Date(),
    });
    const publicKey = Buffer.alloc(32, 7).toString('base64url');
    const { body } = await holder.as.put('/api/handshakes/device-key', { publicKey }).expect(200);
    expect(body.items).toEqual([
      { eventId: now, eventKey: expect.any(String), certificate: expect.any(String), until: expect.any(String) },
    ]);
    expect(Buffer.from(body.items[0].certificate, 'base64url')).toHaveLength(116);
    expect(Date.parse(body.items[0].until)).toBeLessThanOrEqual(Date.now() + 7 * 24 * HOUR_MS);
    expect((await holder.as.put('/api/handshakes/device-key', { publicKey: 'x' })).status).toBe(400);
  });

  it('keeps private keys of events from every query of the product', async () => {
    await pair();
    const database = t.app.get(Database);
    const ask = (text: string) => database.rows({ name: `test.${text}`, text });
    await expect(ask('select private_key from event_key')).rejects.toThrow('permission denied');
    await expect(ask('select * from event_key')).rejects.toThrow('permission denied');
    await expect(ask('update event_key set private_key = public_key')).rejects.toThrow('permission denied');
    await expect(ask('select event_id, public_key from event_key')).resolves.not.toEqual([]);
  });
});

/** A hello that names another event than its certificate is for. */
async function elsewhere(phone: OfflinePhone, eventId: string) {
  const hello = await phone.hello();
  hello.set(Buffer.from(eventId.replaceAll('-', ''), 'hex'), 1);
  return hello;
}
