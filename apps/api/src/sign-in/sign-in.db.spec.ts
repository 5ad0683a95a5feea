import { randomBytes } from 'node:crypto';
import { openRepositories, type TestRepositories } from '../../../../test/support/repositories.js';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { SignInRepository } from './sign-in.repository.js';

describe('sign-ins in the database', () => {
  let test: TestRepositories;
  let database: Database;
  let signIns: SignInRepository;
  let other: TestRepositories['owner'];

  beforeAll(async () => {
    test = await openRepositories(6);
    ({ database, owner: other } = test);
    signIns = new SignInRepository(database);
  });
  afterAll(() => test?.close());

  async function start(mail = 'a@example.org', minutes = 10): Promise<string> {
    const id = newId();
    await signIns.insert({ id, mail, locale: 'de', nextPath: null }, minutes);
    return id;
  }
  const write = (id: string) => signIns.keepHashes(id, randomBytes(32), randomBytes(32));

  it('have no code to try before their mail is written', async () => {
    const id = await start();
    expect(await signIns.countTry(id, null)).toBeUndefined();
    await write(id);
    expect(await signIns.countTry(id, null)).toMatchObject({ tries: 1 });
  });

  it('never count more than five tries, whoever asks', async () => {
    const id = await start();
    await write(id);
    const tried = await Promise.all(Array.from({ length: 12 }, () => signIns.countTry(id, null)));
    expect(tried.filter((one) => one !== undefined)).toHaveLength(5);
    await expect(other.query('update sign_in set tries = 6 where id = $1', [id])).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('are used by one, and by the same command again for two minutes', async () => {
    const id = await start();
    await write(id);
    expect(await signIns.use(id, 'command-1', false)).toMatchObject({ id, mail: 'a@example.org' });
    expect(await signIns.use(id, 'command-2', false)).toBeUndefined();
    expect(await signIns.use(id, null, false)).toBeUndefined();
    expect(await signIns.use(id, 'command-1', false)).toBeDefined();
    await other.query(`update sign_in set used_at = now() - interval '121 seconds' where id = $1`, [id]);
    expect(await signIns.use(id, 'command-1', false)).toBeUndefined();
  });

  it('used without a command are used for good', async () => {
    const id = await start();
    await write(id);
    expect(await signIns.use(id, null, false)).toBeDefined();
    expect(await signIns.use(id, null, false)).toBeUndefined();
  });

  it('are not written any more once they are used or have run out', async () => {
    const used = await start();
    await write(used);
    await signIns.use(used, null, false);
    expect(await write(used)).toBeUndefined();
    expect(await write(await start('late@example.org', 0))).toBeUndefined();
  });

  it('are open by mail, whatever its case, until they are used or have run out', async () => {
    const mail = 'Count@example.org';
    const ids = [await start(mail), await start(mail.toLowerCase()), await start(mail.toUpperCase())];
    await start(mail, 0);
    const latest = () => database.transaction(() => signIns.findLatest('count@example.org'));
    const open = async () => (await latest()).filter(({ isOpen }) => isOpen).map(({ id }) => id);
    expect(await open()).toEqual(ids.toReversed());
    await write(ids[0] ?? '');
    await signIns.use(ids[0] ?? '', null, false);
    expect(await open()).toEqual([ids[2], ids[1]]);
  });

  it('never hold a way to another site', async () => {
    for (const nextPath of ['//evil.example', '/\\evil.example', 'https://evil.example', ''])
      await expect(
        signIns.insert({ id: newId(), mail: 'a@example.org', locale: 'de', nextPath }, 10),
      ).rejects.toMatchObject({
        constraint: 'sign_in_next_path_check',
      });
  });

  it('attach nobody twice to one event', async () => {
    const [organizationId, eventId, accountId] = [newId(), newId(), newId()];
    await other.query(`insert into organization (id, name) values ($1, 'O')`, [organizationId]);
    await other.query(
      `insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
       values ($1, $2, 'E', '2099-01-01', '2099-01-02', 'Europe/Berlin')`,
      [eventId, organizationId],
    );
    await other.query(`insert into account (id, mail) values ($1, 'new@example.org')`, [accountId]);
    const attendee = (mail: string, account: string | null) =>
      other.query(
        'insert into attendee (id, organization_id, event_id, account_id, mail) values ($1, $2, $3, $4, $5)',
        [newId(), organizationId, eventId, account, mail],
      );
    await attendee('old@example.org', accountId);
    await attendee('NEW@example.org', null);
    expect(await signIns.attachAttendees(accountId, 'new@example.org')).toEqual([]);
  });
});
