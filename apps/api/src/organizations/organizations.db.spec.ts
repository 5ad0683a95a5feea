import { openRepositories, type TestRepositories } from '../../../../test/support/repositories.js';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { OrganizationsRepository } from './organizations.repository.js';

describe('members in the database', () => {
  let test: TestRepositories;
  let database: Database;
  let organizations: OrganizationsRepository;
  let other: TestRepositories['owner'];

  beforeAll(async () => {
    test = await openRepositories(4);
    ({ database, owner: other } = test);
    organizations = new OrganizationsRepository(database);
  });
  afterAll(() => test?.close());

  async function makeOwned(owners: number): Promise<{ id: string; owners: string[] }> {
    const id = newId();
    await organizations.insert({ id, name: 'O' });
    const accountIds = Array.from({ length: owners }, () => newId());
    for (const accountId of accountIds) {
      await other.query('insert into account (id, mail) values ($1, $2)', [accountId, `${accountId}@example.org`]);
      await organizations.putMember(id, accountId, 'owner');
      await organizations.accept(id, accountId, new Date());
    }
    return { id, owners: accountIds };
  }

  it('keep one owner, whoever asks', async () => {
    const { id, owners } = await makeOwned(1);
    const refused = { constraint: 'last_owner' };
    await expect(organizations.leave(id, owners[0] ?? '')).rejects.toMatchObject(refused);
    await expect(organizations.putMember(id, owners[0] ?? '', 'staff')).rejects.toMatchObject(refused);
    await expect(other.query('delete from account where id = $1', owners)).rejects.toMatchObject({
      constraint: 'last_owner',
    });
    await organizations.putMember(id, owners[0] ?? '', 'owner');
  });

  it('keep one owner who has accepted: an invited one does not count', async () => {
    const { id, owners } = await makeOwned(1);
    const invited = newId();
    await other.query('insert into account (id, mail) values ($1, $2)', [invited, `${invited}@example.org`]);
    await organizations.putMember(id, invited, 'owner');
    const refused = { constraint: 'last_owner' };
    await expect(organizations.leave(id, owners[0] ?? '')).rejects.toMatchObject(refused);
    expect(await organizations.leave(id, invited)).toBe(invited);
  });

  it('keep one owner when the last two leave in transactions that overlap', async () => {
    const { id, owners } = await makeOwned(2);
    await other.query('begin');
    await other.query('delete from member where organization_id = $1 and account_id = $2', [id, owners[0]]);
    const leaving = organizations.leave(id, owners[1] ?? '').then(
      () => 'left',
      (error: { constraint?: string }) => error.constraint,
    );
    const early = await Promise.race([leaving, new Promise((resolve) => setTimeout(() => resolve('waiting'), 200))]);
    expect(early).toBe('waiting');
    await other.query('commit');
    expect(await leaving).toBe('last_owner');
  });

  it('go with their organization', async () => {
    const { id } = await makeOwned(1);
    await other.query('delete from organization where id = $1', [id]);
    expect(await organizations.findMemberIds(id)).toEqual([]);
  });
});
