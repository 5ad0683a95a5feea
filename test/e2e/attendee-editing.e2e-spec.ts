import pg from 'pg';
import { AttendeeEditingRepository } from '../../apps/api/src/attendee-editing/attendee-editing.repository.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { until } from '../support/until.js';

describe('the list of an event by hand', () => {
  let tested: TestApp;
  let admin: AsAccount;
  let eventId: string;

  beforeAll(async () => {
    tested = await startTestApp();
  });
  afterAll(() => tested.close());
  beforeEach(async () => {
    admin = await tested.world.signIn(tested.url);
    const organizationId = await tested.world.organization();
    await tested.world.member(organizationId, admin.accountId, 'admin');
    eventId = await tested.world.event({ organization_id: organizationId, languages: ['en', 'de'] });
  });

  const path = (attendeeId = ''): string => `/api/events/${eventId}/attendees${attendeeId && `/${attendeeId}`}`;
  const faultsOf = (body: { errors: { field: string; code: string }[] }) =>
    body.errors.map(({ field, code }) => `${field} ${code}`);

  it('takes somebody on it without a mail, tidied, in the language of the event', async () => {
    const { body } = await admin
      .post(path(), { mail: ' Ada.Beck@Example.org ', givenName: ' Ada ', familyName: 'Beck', group: 'speaker' })
      .expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      mail: 'ada.beck@example.org',
      givenName: 'Ada',
      familyName: 'Beck',
      position: '',
      company: '',
      phone: '',
      group: 'speaker',
      locale: 'en',
      state: 'imported',
      edited: [],
      hasAccount: false,
    });
    expect((await admin.get(path(body.id)).expect(200)).body).toEqual(body);
    const list = (await admin.get(path()).expect(200)).body;
    expect(list).toMatchObject({ counts: { imported: 1 }, items: [{ id: body.id, mail: 'ada.beck@example.org' }] });
    const [kept] = await tested.world.sql('select count(*)::int as count from kept_mail where recipient = $1', [
      body.mail,
    ]);
    expect(kept).toEqual({ count: 0 });
  });

  it('has a mail once, also when two add it at the same moment, and says so at the field', async () => {
    const both = await Promise.all([1, 2].map(() => admin.post(path(), { mail: 'two@example.org' })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400]);
    const { body } = await admin.post(path(), { mail: 'TWO@example.org' }).expect(400);
    expect(faultsOf(body)).toEqual(['mail mailTaken']);
  });

  it.each([
    [{}, 'mail'],
    [{ mail: 'nobody' }, 'mail'],
    [{ mail: 'a@example.org', givenName: 'x'.repeat(121) }, 'givenName'],
    [{ mail: 'a@example.org', phone: '1'.repeat(61) }, 'phone'],
    [{ mail: 'a@example.org', locale: 'fr' }, 'locale'],
    [{ mail: 'a@example.org', company: null }, 'company'],
  ])('refuses %j', async (entry, field) => {
    const { body } = await admin.post(path(), entry).expect(400);
    expect(new Set(body.errors.map((each: { field: string }) => each.field))).toEqual(new Set([field]));
  });

  it('changes what is given, and nothing that the person has edited', async () => {
    const person = await tested.world.attendee(eventId, { company: 'Old', phone: '1' });
    const own = await tested.world.signIn(tested.url, person.accountId);
    await own.patch(`/api/events/${eventId}/me`, { position: 'My own words' }).expect(200);

    const { body } = await admin
      .patch(path(person.id), { position: 'Theirs', company: 'New', locale: 'de' })
      .expect(200);

    expect(body).toMatchObject({
      position: 'My own words',
      company: 'New',
      phone: '1',
      locale: 'de',
      edited: ['position'],
      hasAccount: true,
    });
    expect((await own.get(`/api/events/${eventId}/me`).expect(200)).body).toMatchObject({
      position: 'My own words',
      company: 'New',
    });
    const news = await own.get('/api/account-events?after=0').expect(200);
    expect(news.body.events.at(-1)).toMatchObject({ kind: 'attendee.changed', ids: { eventId } });
  });

  it('tells of nobody who has not joined whether their mail signs in', async () => {
    const silent = { state: 'imported', joined_at: null, rules_seen_at: null };
    const { id } = await tested.world.attendee(eventId, silent);
    expect((await admin.get(path(id)).expect(200)).body).toMatchObject({ state: 'imported', hasAccount: false });
    expect((await admin.patch(path(id), { company: 'New' }).expect(200)).body.hasAccount).toBe(false);
  });

  it('corrects a mail until the person has signed in with it', async () => {
    const { body: added } = await admin.post(path(), { mail: 'tpyo@example.org' }).expect(201);
    await admin.post(path(), { mail: 'there@example.org' }).expect(201);
    expect((await admin.patch(path(added.id), { mail: 'typo@example.org' }).expect(200)).body.mail).toBe(
      'typo@example.org',
    );
    const taken = await admin.patch(path(added.id), { mail: 'there@example.org' }).expect(400);
    expect(faultsOf(taken.body)).toEqual(['mail mailTaken']);
    const person = await tested.world.attendee(eventId, { mail: 'signed.in@example.org' });
    const refused = await admin.patch(path(person.id), { mail: 'other@example.org' }).expect(400);
    expect(faultsOf(refused.body)).toEqual(['mail mailIsTheirs']);
    await admin.patch(path(person.id), { mail: 'signed.in@example.org', company: 'Same mail' }).expect(200);
  });

  it('leaves the mail to who signs in with it at the very moment of the change', async () => {
    const { body: added } = await admin.post(path(), { mail: 'zoe@example.org' }).expect(201);
    const zoe = await tested.world.account({ mail: 'zoe@example.org' });
    const list = tested.app.get(AttendeeEditingRepository, { strict: false });
    const { findByMail } = list;
    list.findByMail = async (...args) => {
      await tested.world.sql('update attendee set account_id = $1 where id = $2', [zoe, added.id]);
      return findByMail.apply(list, args);
    };
    try {
      const { body } = await admin.patch(path(added.id), { mail: 'other@example.org' }).expect(400);
      expect(faultsOf(body)).toEqual(['mail mailIsTheirs']);
    } finally {
      list.findByMail = findByMail;
    }
    const [kept] = await tested.world.sql('select mail, account_id from attendee where id = $1', [added.id]);
    expect(kept).toEqual({ mail: 'zoe@example.org', account_id: zoe });
    await admin.patch(path(added.id), { mail: 'zoe@example.org', company: 'Acme' }).expect(200);
  });

  it('is one hand’s at a time: who writes waits for an import that is writing', async () => {
    const holds = 'select lock_list($1)';
    const client = new pg.Client({ connectionString: tested.database.ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(holds, [eventId]);
      let isAdded = false;
      const adding = admin.post(path(), { mail: 'late@example.org' }).then(({ status }) => {
        isAdded = true;
        return status;
      });
      await until(async () => {
        const [waiting] = await tested.world.sql(`select 1 from pg_locks where locktype = 'advisory' and not granted`);
        return waiting;
      });
      expect(isAdded).toBe(false);
      await client.query('commit');
      expect(await adding).toBe(201);
    } finally {
      await client.end();
    }
  });

  it('takes somebody off who never joined, with the links that were mailed', async () => {
    const { body: added } = await admin.post(path(), { mail: 'gone@example.org' }).expect(201);
    await admin.post(`/api/events/${eventId}/invitations`, { attendeeIds: [added.id] }).expect(202);
    await until(async () => {
      const [row] = await tested.world.sql('select 1 from invitation where attendee_id = $1', [added.id]);
      return row;
    });
    const command = newId();
    await admin.delete(path(added.id), command).expect(204);
    await admin.delete(path(added.id), command).expect(204);
    await admin.get(path(added.id)).expect(404);
    await admin.delete(path(added.id)).expect(404);
    expect(await tested.world.sql('select 1 from invitation where attendee_id = $1', [added.id])).toEqual([]);
    await admin.post(path(), { mail: 'gone@example.org' }).expect(201);
  });

  it('lets whoever has joined leave: what they asked for is withdrawn', async () => {
    const [anna, ben] = [await tested.world.attendee(eventId), await tested.world.attendee(eventId)];
    const [slotId] = [await tested.world.slot(eventId, 60)];
    await tested.world.place(eventId);
    const asking = await tested.world.signIn(tested.url, anna.accountId);
    const { body: request } = await asking
      .post(`/api/events/${eventId}/requests`, { to: [ben.id], purpose: 'Hello', slotIds: [slotId] })
      .expect(201);

    await admin.delete(path(anna.id)).expect(204);
    await admin.delete(path(anna.id)).expect(204);

    expect((await admin.get(path(anna.id)).expect(200)).body).toMatchObject({ state: 'left' });
    await asking.get(`/api/events/${eventId}/people`).expect(403);
    const other = await tested.world.signIn(tested.url, ben.accountId);
    expect((await other.get(`/api/requests/${request.id}`).expect(200)).body.state).toBe('withdrawn');
    const [row] = await tested.world.sql('select state from attendee where id = $1', [anna.id]);
    expect(row).toEqual({ state: 'left' });
  });

  it('leaves a trace of every change, under who made it', async () => {
    const commands = [newId(), newId()] as const;
    const { body } = await admin.post(path(), { mail: 'trace@example.org' }, commands[0]).expect(201);
    await admin.delete(path(body.id), commands[1]).expect(204);
    const rows = await tested.world.sql('select id from command where account_id = $1 and id = any ($2)', [
      admin.accountId,
      commands,
    ]);
    expect(rows).toHaveLength(2);
  });
});
