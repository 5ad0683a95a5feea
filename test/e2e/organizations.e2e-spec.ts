import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';

describe('an organization', () => {
  let tested: TestApp;
  let owner: AsAccount;
  let organizationId: string;

  beforeAll(async () => {
    tested = await startTestApp({ ROLE: 'http,realtime' });
    owner = await tested.world.signIn(tested.url);
    organizationId = (await owner.post('/api/organizations', { name: ' Verein ' }).expect(201)).body.id;
  });
  afterAll(() => tested.close());

  it('belongs to who made it, and is in their session', async () => {
    const { body } = await owner.get('/api/organizations').expect(200);
    expect(body).toEqual({ items: [{ id: organizationId, name: 'Verein', role: 'owner' }], next: null });
    expect((await owner.get('/api/session')).body.organizations).toEqual(body.items);
  });

  it('is made once by a command that comes twice', async () => {
    const someone = await tested.world.signIn(tested.url);
    const commandId = newId();
    const first = await someone.post('/api/organizations', { name: 'Twice' }, commandId).expect(201);
    const again = await someone.post('/api/organizations', { name: 'Twice' }, commandId).expect(201);
    expect(again.body).toEqual(first.body);
    expect((await someone.get('/api/organizations')).body.items).toHaveLength(1);
  });

  it('takes members by mail, whether or not they have an account, and tells their screens', async () => {
    const path = `/api/organizations/${organizationId}/members`;
    const known = await tested.world.signIn(tested.url, await tested.world.account({ mail: 'Known@example.org' }));
    expect((await known.get(path).expect(404)).body.code).toBe('not_found');

    const put = await owner.put(path, { mail: 'known@example.org', role: 'staff' }).expect(200);
    expect(put.body).toMatchObject({ accountId: known.accountId, mail: 'Known@example.org', role: 'staff' });
    const fresh = await owner.put(path, { mail: 'fresh@example.org', role: 'admin' }).expect(200);
    await owner.put(path, { mail: 'fresh@example.org', role: 'staff' }).expect(200);

    const { events } = (await known.get('/api/account-events?after=0').expect(200)).body;
    expect(events[0]).toMatchObject({
      kind: 'membership.changed',
      ids: { organizationId, accountId: known.accountId },
    });
    const { body } = await known.get(path).expect(200);
    expect(body.items).toContainEqual({
      accountId: fresh.body.accountId,
      mail: 'fresh@example.org',
      name: '',
      role: 'staff',
    });

    expect((await known.put(path, { mail: 'x@example.org', role: 'staff' }).expect(403)).body.code).toBe('forbidden');
    await owner.delete(`${path}/${known.accountId}`).expect(204);
    await known.get(path).expect(404);
    await owner.delete(`${path}/${known.accountId}`).expect(404);
    await owner.delete(`${path}/nobody`).expect(404);
  });

  it('keeps its last owner, also when the last two leave at the same moment', async () => {
    const [one, two] = [await tested.world.signIn(tested.url), await tested.world.signIn(tested.url)];
    const { id } = (await one.post('/api/organizations', { name: 'Two owners' })).body;
    const path = `/api/organizations/${id}/members`;
    const [row] = await tested.world.sql<{ mail: string }>('select mail from account where id = $1', [one.accountId]);
    expect((await one.delete(`${path}/${one.accountId}`).expect(409)).body.code).toBe('last_owner');
    expect((await one.put(path, { mail: row?.mail, role: 'admin' }).expect(409)).body.code).toBe('last_owner');

    await tested.world.member(id, two.accountId, 'owner');
    const answers = await Promise.all([one.delete(`${path}/${one.accountId}`), two.delete(`${path}/${two.accountId}`)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
  });

  it('lists by page', async () => {
    const someone = await tested.world.signIn(tested.url);
    for (const name of ['B', 'A', 'C']) await someone.post('/api/organizations', { name }).expect(201);
    const first = (await someone.get('/api/organizations?limit=2').expect(200)).body;
    const second = (await someone.get(`/api/organizations?limit=2&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...second.items].map(({ name }: { name: string }) => name)).toEqual(['A', 'B', 'C']);
    expect(second.next).toBeNull();
    await someone.get('/api/organizations?cursor=nonsense').expect(400);
  });
});
