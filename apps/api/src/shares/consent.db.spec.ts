import 'reflect-metadata';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { newId } from '../platform/ids.js';

/** What the database itself holds of consent, told to it as the product's own role, past all code. */
describe('consent in the database', () => {
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

  const sql = async (text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rows as Record<string, unknown>[];
  const refusal = (text: string, values: unknown[]) =>
    client.query(text, values).then(
      () => 'taken',
      (error: pg.DatabaseError) => error.constraint ?? error.code,
    );

  /** Somebody with a name and a mail on a card. */
  async function somebody() {
    const ids = { account: newId(), name: newId(), mail: newId(), card: newId(), link: newId() };
    await sql('insert into account (id, mail) values ($1, $2)', [ids.account, `${ids.account}@example.org`]);
    await sql(
      `insert into field (id, account_id, kind, value) values ($1, $3, 'name', 'Ada'), ($2, $3, 'mail', 'a@b.org')`,
      [ids.name, ids.mail, ids.account],
    );
    await sql(`insert into card (id, account_id, title, is_default) values ($1, $2, 'Card', true)`, [
      ids.card,
      ids.account,
    ]);
    await sql(
      `insert into card_link (id, account_id, card_id, token_hash, expires_at) values ($1::uuid, $2, $3, sha256($1::uuid::text::bytea), now())`,
      [ids.link, ids.account, ids.card],
    );
    return ids;
  }

  /** A share of name and mail from one person to another. */
  async function shared() {
    const [giver, holder] = [await somebody(), await somebody()];
    const share = newId();
    await sql(
      `insert into share (id, account_id, holder_id, how, since) values ($1, $2, $3, 'exchange', now() - interval '1 day')`,
      [share, giver.account, holder.account],
    );
    for (const field of [giver.name, giver.mail])
      await sql('insert into share_field (share_id, field_id, account_id) values ($1, $2, $3)', [
        share,
        field,
        giver.account,
      ]);
    const seen = async () =>
      (await sql('select kind from shared_field where holder_id = $1 order by kind', [holder.account])).map(
        ({ kind }) => kind,
      );
    return { giver, holder, share, seen };
  }

  it('shows shared fields to their holder, until the share’s date, its end, or a block of either side', async () => {
    const { giver, holder, share, seen } = await shared();
    expect(await seen()).toEqual(['mail', 'name']);
    expect(await sql('select from shared_field where holder_id = $1', [giver.account])).toEqual([]);
    for (const [one, other] of [
      [giver, holder],
      [holder, giver],
    ] as const) {
      await sql('insert into block (account_id, blocked_id) values ($1, $2)', [one.account, other.account]);
      expect(await seen()).toEqual([]);
      await sql('delete from block where account_id = $1', [one.account]);
    }
    await sql(`update share set until = now() + interval '1 hour' where id = $1`, [share]);
    expect(await seen()).toEqual(['mail', 'name']);
    await sql(`update share set until = now() - interval '1 second' where id = $1`, [share]);
    expect(await seen()).toEqual([]);
    await sql('update share set until = null, ended_at = now() where id = $1', [share]);
    expect(await seen()).toEqual([]);
  });

  it('notes the copies that its holder takes, of what they are shown and of nothing else', async () => {
    const { giver, holder, share, seen } = await shared();
    const note = (way: string, givers: string[] | null, at: string) =>
      sql('select note_copies($1, $2, $3, $4)', [holder.account, givers, way, at]);
    const noted = async () =>
      (
        await sql(
          'select how, at::date::text as day, field_id = $2 as is_mail from copy_made where account_id = $1 order by 1, 3',
          [giver.account, giver.mail],
        )
      ).map(Object.values);
    await sql('insert into block (account_id, blocked_id) values ($1, $2)', [giver.account, holder.account]);
    await note('vcard', null, '2027-03-01');
    expect(await noted()).toEqual([]);
    await sql('delete from block where account_id = $1', [giver.account]);
    await note('vcard', [holder.account], '2027-03-01');
    expect(await noted()).toEqual([]);
    await sql('delete from share_field where share_id = $1 and field_id = $2', [share, giver.name]);
    expect(await seen()).toEqual(['mail']);
    await note('vcard', [giver.account], '2027-03-01');
    await note('vcard', null, '2027-03-01 20:00');
    await note('dav', null, '2027-03-05');
    expect(await noted()).toEqual([
      ['dav', '2027-03-05', true],
      ['vcard', '2027-03-01', true],
    ]);
    await sql('update share set ended_at = now() where id = $1', [share]);
    await note('dav', null, '2027-04-01');
    expect(await noted()).toContainEqual(['dav', '2027-03-05', true]);
    expect(await refusal('select note_copies($1, null, $2, now())', [holder.account, 'fax'])).toBe('taken');
    expect(await refusal('select note_copies($1, null, $2, now())', [(await shared()).holder.account, 'fax'])).toBe(
      'copy_made_how_check',
    );
  });

  it('forgets a field everywhere when it is deleted', async () => {
    const { giver, seen } = await shared();
    await sql('delete from field where id = $1', [giver.mail]);
    expect(await seen()).toEqual(['name']);
  });

  it('lets nobody give a field of somebody else', async () => {
    const { giver, holder, share } = await shared();
    const give = 'insert into share_field (share_id, field_id, account_id) values ($1, $2, $3)';
    expect(await refusal(give, [share, holder.mail, giver.account])).toMatch(/^share_field_field_id/);
    expect(await refusal(give, [share, holder.mail, holder.account])).toMatch(/^share_field_share_id/);
    const onCard = 'insert into card_field (card_id, field_id, account_id) values ($1, $2, $3)';
    expect(await refusal(onCard, [giver.card, holder.mail, giver.account])).toMatch(/^card_field_field_id/);
  });

  it('knows one standing share from one to the other, one card by default, one name', async () => {
    const { giver, holder, share } = await shared();
    const again = [newId(), giver.account, holder.account];
    const begin = `insert into share (id, account_id, holder_id, how) values ($1, $2, $3, 'exchange')`;
    expect(await refusal(begin, again)).toBe('share_one_active');
    await sql('update share set ended_at = now() where id = $1', [share]);
    expect(await refusal(begin, again)).toBe('taken');
    const card = `insert into card (id, account_id, title, is_default) values ($1, $2, 'Other', true)`;
    expect(await refusal(card, [newId(), giver.account])).toBe('card_one_default');
    const name = `insert into field (id, account_id, kind, value) values ($1, $2, 'name', 'Bea')`;
    expect(await refusal(name, [newId(), giver.account])).toBe('field_one_name');
  });

  it('knows one open exchange between two people, whoever scanned, and none with oneself', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const propose = `insert into exchange (id, account_id, scanner_id, link_id, ends_at) values ($1, $2, $3, $4, now())`;
    expect(await refusal(propose, [newId(), one.account, one.account, one.link])).toBe('exchange_check');
    const first = newId();
    expect(await refusal(propose, [first, one.account, other.account, one.link])).toBe('taken');
    expect(await refusal(propose, [newId(), one.account, other.account, one.link])).toBe('exchange_one_open');
    expect(await refusal(propose, [newId(), other.account, one.account, other.link])).toBe('exchange_one_open');
    expect(await refusal(`update exchange set state = 'agreed', ended_at = now() where id = $1`, [first])).toBe(
      'exchange_check2',
    );
    await sql(`update exchange set state = 'declined', ended_at = now() where id = $1`, [first]);
    expect(await refusal(propose, [newId(), other.account, one.account, other.link])).toBe('taken');
  });
});
