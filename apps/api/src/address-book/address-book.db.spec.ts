import 'reflect-metadata';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { newId } from '../platform/ids.js';

/** The numbers of an address book, raised by the database itself whoever changes what an entry shows. */
describe('the numbers of an address book', () => {
  let test: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    test = await createTestDatabase();
    client = new pg.Client({ connectionString: test.runtimeUrl, options: '-c role=treffpunkt_runtime' });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await test?.drop();
  });

  const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;

  async function account() {
    const id = newId();
    await sql('insert into account (id, mail) values ($1, $2)', [id, `${id}@example.org`]);
    return id;
  }

  async function typed(owner: string, name = 'Ada') {
    const id = newId();
    await sql(`insert into contact (id, account_id, name, source) values ($1, $2, $3, 'typed')`, [id, owner, name]);
    return id;
  }

  /** A holder with a contact whose name and mail are shared. */
  async function shared() {
    const [giver, holder] = [await account(), await account()];
    const ids = { contact: newId(), share: newId(), name: newId(), mail: newId() };
    await sql(
      `insert into field (id, account_id, kind, value) values ($1, $3, 'name', 'Ada'), ($2, $3, 'mail', 'a@b.org')`,
      [ids.name, ids.mail, giver],
    );
    await sql(`insert into share (id, account_id, holder_id, how) values ($1, $2, $3, 'exchange')`, [
      ids.share,
      giver,
      holder,
    ]);
    await sql('insert into share_field (share_id, field_id, account_id) values ($1, $3, $4), ($1, $2, $4)', [
      ids.share,
      ids.name,
      ids.mail,
      giver,
    ]);
    await sql('insert into contact (id, account_id, other_id, name) values ($1, $2, $3, $4)', [
      ids.contact,
      holder,
      giver,
      'Ada',
    ]);
    return { giver, holder, ...ids };
  }

  const entry = async (contactId: string) => {
    const [row] = await sql<{ changed: string; is_gone: boolean }>(
      'select changed, is_gone from address_book_entry where contact_id = $1',
      [contactId],
    );
    return { changed: Number(row?.changed), isGone: row?.is_gone };
  };
  const book = async (accountId: string) =>
    Number(
      (await sql<{ changed: string }>('select changed from address_book where account_id = $1', [accountId]))[0]
        ?.changed,
    );

  it('rise with every change of what the owner knows, and not where nothing changed', async () => {
    const owner = await account();
    const contact = await typed(owner);
    const field = newId();
    const changes: [string, unknown[]][] = [
      [`update contact set note = 'Engines' where id = $1`, [contact]],
      ['update contact set rating = 4 where id = $1', [contact]],
      [`update contact set met_on = '2027-03-04', met_event = 'Fair' where id = $1`, [contact]],
      [
        `insert into contact_field (id, contact_id, account_id, kind, value) values ($1, $2, $3, 'phone', '1')`,
        [field, contact, owner],
      ],
      [`update contact_field set value = '2' where id = $1`, [field]],
      ['delete from contact_field where id = $1', [field]],
      [`insert into contact_tag (contact_id, account_id, tag) values ($1, $2, 'soon')`, [contact, owner]],
      ['delete from contact_tag where contact_id = $1', [contact]],
      [`update account set locale = 'en' where id = $1`, [owner]],
    ];
    let before = await entry(contact);
    for (const [text, values] of changes) {
      await sql(text, values);
      const after = await entry(contact);
      expect([text, after.changed]).toEqual([text, before.changed + 1]);
      expect(after.changed).toBe(await book(owner));
      before = after;
    }
    await sql(`update contact set note = 'Engines', changed_at = now() where id = $1`, [contact]);
    expect(await entry(contact)).toEqual(before);
  });

  it('rise with every change of what the other shows', async () => {
    const { giver, holder, contact, share, name, mail } = await shared();
    const one = [giver, holder].sort();
    const changes: [string, unknown[]][] = [
      [`update field set value = 'c@d.org' where id = $1`, [mail]],
      [`update field set parts = '{"given": "Ada"}' where id = $1`, [name]],
      ['delete from share_field where field_id = $1', [mail]],
      ['insert into share_field (share_id, field_id, account_id) values ($1, $2, $3)', [share, mail, giver]],
      [`update share set until = now() + interval '1 day' where id = $1`, [share]],
      ['delete from field where id = $1', [mail]],
      ['insert into block (account_id, blocked_id) values ($1, $2)', [giver, holder]],
      ['delete from block where account_id = $1', [giver]],
      [`insert into encounter (id, account_id, other_id, how) values ($1, $2, $3, 'cards')`, [newId(), ...one]],
      ['update share set ended_at = now() where id = $1', [share]],
    ];
    for (const [text, values] of changes) {
      const before = await entry(contact);
      await sql(text, values);
      const after = await entry(contact);
      expect([text, after.changed > before.changed, after.isGone]).toEqual([text, true, false]);
    }
  });

  it('leave a mark of what was deleted, also by the erasure of the other', async () => {
    const { giver, holder, contact } = await shared();
    const own = await typed(holder);
    const before = await book(holder);
    await sql('delete from contact where id = $1', [own]);
    expect(await entry(own)).toEqual({ changed: before + 1, isGone: true });
    await sql('delete from account where id = $1', [giver]);
    expect((await entry(contact)).isGone).toBe(true);
    await sql('delete from account where id = $1', [holder]);
    expect(await sql('select from address_book_entry where account_id = $1', [holder])).toEqual([]);
  });

  it('show merged contacts as one, and each again when they are taken apart', async () => {
    const { holder, contact, mail } = await shared();
    const own = await typed(holder);
    await sql(`insert into contact_field (id, contact_id, account_id, kind, value) values ($1, $2, $3, 'phone', '1')`, [
      newId(),
      own,
      holder,
    ]);
    await sql('update contact set merged_into = $2 where id = $1', [contact, own]);
    expect((await entry(contact)).isGone).toBe(true);
    expect(await sql('select kind from known_field where contact_id = $1 order by kind', [own])).toEqual(
      ['mail', 'name', 'phone'].map((kind) => ({ kind })),
    );
    const merged = await entry(own);
    await sql(`update field set value = 'new@b.org' where id = $1`, [mail]);
    expect((await entry(own)).changed).toBe(merged.changed + 1);
    await sql('update contact set merged_into = null where id = $1', [contact]);
    expect((await entry(contact)).isGone).toBe(false);
    expect((await entry(own)).changed).toBeGreaterThan(merged.changed + 1);
    expect(await sql('select kind from known_field where contact_id = $1', [own])).toEqual([{ kind: 'phone' }]);
  });

  it('refuse a merge into what is merged itself, and into another’s contact', async () => {
    const [owner, other] = [await account(), await account()];
    const [a, b, c, foreign] = [await typed(owner), await typed(owner), await typed(owner), await typed(other)];
    const merge = (id: string, into: string) =>
      sql('update contact set merged_into = $2 where id = $1', [id, into]).then(
        () => 'taken',
        (error: pg.DatabaseError) => error.constraint,
      );
    expect(await merge(a, foreign)).toBe('contact_merged_into');
    expect(await merge(a, a)).toBe('contact_merged_else');
    expect(await merge(a, b)).toBe('taken');
    expect(await merge(b, c)).toBe('contact_merged_once');
    expect(await merge(c, a)).toBe('contact_merged_once');
  });

  it('are different for every entry, and commit in their order', async () => {
    const owner = await account();
    const ids = Array.from({ length: 50 }, () => newId());
    await sql(
      `insert into contact (id, account_id, name, source) select id, $2, 'Ada', 'imported' from unnest($1::uuid[]) id`,
      [ids, owner],
    );
    const rows = await sql<{ changed: string }>('select changed from address_book_entry where account_id = $1', [
      owner,
    ]);
    expect(new Set(rows.map(({ changed }) => changed)).size).toBe(50);
    expect(await book(owner)).toBe(50);

    const late = new pg.Client({ connectionString: test.runtimeUrl, options: '-c role=treffpunkt_runtime' });
    await late.connect();
    try {
      await late.query('begin');
      await late.query(`update contact set note = 'first' where id = $1`, [ids[0]]);
      const second = sql(`update contact set note = 'second' where id = $1`, [ids[1]]);
      await late.query('commit');
      await second;
    } finally {
      await late.end();
    }
    expect([await entry(ids[0] ?? ''), await entry(ids[1] ?? '')]).toEqual([
      { changed: 51, isGone: false },
      { changed: 52, isGone: false },
    ]);
  });
});
