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
    const [organization] = body.items;
    expect((await owner.get('/api/session')).body.organizations).toEqual([{ ...organization, isAccepted: true }]);
  });

  it('is made once by a command that comes twice', async () => {
    const someone = await tested.world.signIn(tested.url);
    const commandId = newId();
    const first = await someone.post('/api/organizations', { name: 'Twice' }, commandId).expect(201);
    const again = await someone.post('/api/organizations', { name: 'Twice' }, commandId).expect(201);
    expect(again.body).toEqual(first.body);
    expect((await someone.get('/api/organizations')).body.items).toHaveLength(1);
  });

  it('invites by mail and tells nobody whether the mail has an account', async () => {
    const path = `/api/organizations/${organizationId}/members`;
    await tested.world.account({ mail: 'Known@Example.org', name: 'Known Person' });
    const shown = async (mail: string): Promise<object> => {
      const put = await owner.put(path, { mail, role: 'staff' }).expect(200);
      const { items } = (await owner.get(path).expect(200)).body as { items: { id: string }[] };
      expect(items.find(({ id }) => id === put.body.id)).toEqual(put.body);
      return { ...put.body, id: typeof put.body.id };
    };
    const invited = { id: 'string', name: '', role: 'staff', isAccepted: false };
    expect(await shown('known@example.org')).toEqual({ ...invited, mail: 'known@example.org' });
    expect(await shown('unknown@example.org')).toEqual({ ...invited, mail: 'unknown@example.org' });
    const { events } = (await owner.get('/api/account-events?after=0').expect(200)).body;
    for (const { ids } of events) expect(ids).toEqual({ organizationId });
  });

  it('gives a role only to those who accept it, and tells their screens', async () => {
    const path = `/api/organizations/${organizationId}/members`;
    const mail = 'helper@example.org';
    const helper = await tested.world.signIn(tested.url, await tested.world.account({ mail, name: 'Helper' }));
    const eventId = await tested.world.event({ organization_id: organizationId });
    const accept = `/api/organizations/${organizationId}/membership/accept`;
    await helper.post(accept).expect(404);
    const { id } = (await owner.put(path, { mail, role: 'admin' }).expect(200)).body;
    const mine = async () => (await helper.get('/api/session').expect(200)).body.organizations;
    expect(await mine()).toEqual([{ id: organizationId, name: 'Verein', role: 'admin', isAccepted: false }]);
    const { events } = (await helper.get('/api/account-events?after=0').expect(200)).body;
    expect(events).toMatchObject([{ kind: 'membership.changed', ids: { organizationId } }]);
    for (const closed of [path, `/api/organizations/${organizationId}/events`, `/api/events/${eventId}`])
      expect((await helper.get(closed).expect(404)).body.code).toBe('not_found');
    expect((await helper.get('/api/organizations')).body.items).toEqual([]);

    expect((await helper.post(accept).expect(200)).body).toEqual({ id: organizationId, name: 'Verein', role: 'admin' });
    await helper.post(accept).expect(200);
    expect(await mine()).toMatchObject([{ isAccepted: true }]);
    expect((await helper.get(path).expect(200)).body.items).toContainEqual({
      id,
      mail,
      name: 'Helper',
      role: 'admin',
      isAccepted: true,
    });
    await helper.get(`/api/events/${eventId}`).expect(200);
    await owner.put(path, { mail, role: 'staff' }).expect(200);
    expect(await mine()).toMatchObject([{ role: 'staff', isAccepted: true }]);
    expect((await helper.put(path, { mail, role: 'owner' }).expect(403)).body.code).toBe('forbidden');
  });

  it('is left or declined by oneself, or somebody is removed by an owner', async () => {
    const path = `/api/organizations/${organizationId}/members`;
    const own = `/api/organizations/${organizationId}/membership`;
    const mail = 'leaver@example.org';
    const leaver = await tested.world.signIn(tested.url, await tested.world.account({ mail }));
    const invite = async (): Promise<string> => (await owner.put(path, { mail, role: 'staff' }).expect(200)).body.id;
    await invite();
    await leaver.delete(own).expect(204);
    await leaver.post(`${own}/accept`).expect(404);
    await invite();
    await leaver.post(`${own}/accept`).expect(200);
    await leaver.delete(own).expect(204);
    await leaver.get(path).expect(404);
    await leaver.delete(own).expect(404);

    const id = await invite();
    await leaver.post(`${own}/accept`).expect(200);
    await owner.delete(`${path}/${id}`).expect(204);
    await leaver.get(path).expect(404);
    await owner.delete(`${path}/${id}`).expect(404);
    await owner.delete(`${path}/nobody`).expect(404);
    expect((await owner.delete(own).expect(409)).body.code).toBe('last_owner');
  });

  it('keeps its last owner, also when the last two leave at the same moment', async () => {
    const [one, two] = [await tested.world.signIn(tested.url), await tested.world.signIn(tested.url)];
    const { id } = (await one.post('/api/organizations', { name: 'Two owners' })).body;
    const path = `/api/organizations/${id}/members`;
    const [row] = await tested.world.sql<{ mail: string }>('select mail from account where id = $1', [one.accountId]);
    const [{ id: first }] = (await one.get(path).expect(200)).body.items;
    expect((await one.delete(`${path}/${first}`).expect(409)).body.code).toBe('last_owner');
    expect((await one.put(path, { mail: row?.mail, role: 'admin' }).expect(409)).body.code).toBe('last_owner');

    const second = await tested.world.member(id, two.accountId, 'owner');
    const answers = await Promise.all([one.delete(`${path}/${first}`), two.delete(`${path}/${second}`)]);
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
