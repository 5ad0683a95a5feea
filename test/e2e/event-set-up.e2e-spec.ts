import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';

describe('setting an event up', () => {
  let tested: TestApp;
  let owner: AsAccount;
  let organizationId: string;

  const SUMMIT = {
    name: 'Summit',
    startsOn: '2027-10-30',
    endsOn: '2027-10-31',
    timeZone: 'Europe/Berlin',
    languages: ['de', 'en'],
    addressForm: 'sie',
  };

  beforeAll(async () => {
    tested = await startTestApp({ ROLE: 'http,realtime' });
    owner = await tested.world.signIn(tested.url);
    organizationId = (await owner.post('/api/organizations', { name: ' Verein ' }).expect(201)).body.id;
  });
  afterAll(() => tested.close());

  const member = async (role: 'owner' | 'admin' | 'staff'): Promise<AsAccount> => {
    const client = await tested.world.signIn(tested.url);
    await tested.world.member(organizationId, client.accountId, role);
    return client;
  };
  const newEvent = async (more: object = {}): Promise<string> =>
    (await owner.post(`/api/organizations/${organizationId}/events`, { ...SUMMIT, ...more }).expect(201)).body.id;

  describe('the organization', () => {
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
      expect(events[0]).toMatchObject({ kind: 'membership.changed', ids: { organizationId, accountId: known.accountId } });
      const { body } = await known.get(path).expect(200);
      expect(body.items).toContainEqual({ accountId: fresh.body.accountId, mail: 'fresh@example.org', name: '', role: 'staff' });

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
      const answers = await Promise.all([
        one.delete(`${path}/${one.accountId}`),
        two.delete(`${path}/${two.accountId}`),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
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

  describe('the event', () => {
    it('is made by admins, seen by members with counts and by attendees without', async () => {
      const [admin, staff, stranger] = [await member('admin'), await member('staff'), await tested.world.signIn(tested.url)];
      const path = `/api/organizations/${organizationId}/events`;
      await staff.post(path, SUMMIT).expect(403);
      await stranger.post(path, SUMMIT).expect(404);
      const { body: made } = await admin.post(path, SUMMIT).expect(201);
      expect(made).toMatchObject({ ...SUMMIT, organizationId, organizationName: 'Verein', myRole: 'admin', matchingOpen: true });

      const attendee = await tested.world.attendee(made.id);
      const guest = await tested.world.signIn(tested.url, attendee.accountId);
      const seen = await staff.get(`/api/events/${made.id}`).expect(200);
      expect(seen.body).toMatchObject({ myRole: 'staff', counts: { attendees: 1, joined: 1, places: 0, slots: 0 } });
      const byGuest = await guest.get(`/api/events/${made.id}`).expect(200);
      expect(byGuest.body.myRole).toBeNull();
      expect(byGuest.body).not.toHaveProperty('counts');
      await stranger.get(`/api/events/${made.id}`).expect(404);
      await guest.patch(`/api/events/${made.id}`, { name: 'Mine' }).expect(403);
      const { items } = (await staff.get(path).expect(200)).body;
      expect(items.map(({ id }: { id: string }) => id)).toContain(made.id);
    });

    it('changes, and those who see it hear of it', async () => {
      const eventId = await newEvent();
      const attendee = await tested.world.attendee(eventId);
      const guest = await tested.world.signIn(tested.url, attendee.accountId);
      const changes = { name: 'Gipfel', addressForm: 'du', matchingOpen: false, requestHours: 48, requestsPerDay: 5 };
      expect((await owner.patch(`/api/events/${eventId}`, changes).expect(200)).body).toMatchObject({ ...SUMMIT, ...changes });
      const { events } = (await guest.get('/api/account-events?after=0')).body;
      expect(events).toEqual([expect.objectContaining({ kind: 'event.changed', ids: { eventId } })]);
    });

    it.each([
      [{ endsOn: '2027-10-29' }, 'endsOn'],
      [{ endsOn: '2027-12-25' }, 'endsOn'],
      [{ startsOn: '2027-02-30' }, 'startsOn'],
      [{ startsOn: '30.10.2027' }, 'startsOn'],
      [{ timeZone: '+02:00' }, 'timeZone'],
      [{ timeZone: 'Berlin' }, 'timeZone'],
      [{ languages: [] }, 'languages'],
      [{ languages: ['fr'] }, 'languages'],
      [{ name: '   ' }, 'name'],
      [{ name: null }, 'name'],
    ])('refuses %j', async (wrong, field) => {
      const created = await owner.post(`/api/organizations/${organizationId}/events`, { ...SUMMIT, ...wrong }).expect(400);
      expect(created.body.errors[0].field).toBe(field);
      const changed = await owner.patch(`/api/events/${await newEvent()}`, wrong).expect(400);
      expect(changed.body.errors[0].field).toBe(field);
    });
  });

  describe('places', () => {
    it('are made many at once, with their lanes, and listed by page in that order', async () => {
      const path = `/api/events/${await newEvent()}/places`;
      const lounge = { name: 'Lounge', kind: 'room', seats: 6, parallel: 3, quiet: true };
      expect((await owner.post(path, lounge).expect(201)).body.items).toEqual([
        { ...lounge, id: expect.any(String), url: null, stepFree: true },
      ]);
      await owner.post(path, { name: 'Table', kind: 'table', seats: 2, parallel: 1, count: 12 }).expect(201);
      const first = (await owner.get(`${path}?limit=11`).expect(200)).body;
      const second = (await owner.get(`${path}?limit=11&cursor=${first.next}`).expect(200)).body;
      const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name);
      expect(names).toEqual(['Lounge', ...Array.from({ length: 12 }, (_, at) => `Table ${at + 1}`)]);
      const lanes = await tested.world.sql('select lane from place_lane where place_id = $1 order by lane', [first.items[0].id]);
      expect(lanes).toEqual([{ lane: 1 }, { lane: 2 }, { lane: 3 }]);

      const taken = await owner.post(path, { name: 'Table', kind: 'table', seats: 2, parallel: 1, count: 13 }).expect(409);
      expect(taken.body).toMatchObject({ code: 'place_name_taken', names: names.slice(1) });
      expect((await owner.get(`${path}?limit=200`)).body.items).toHaveLength(13);
    });

    it('have an address only as links, and only one of the web', async () => {
      const path = `/api/events/${await newEvent()}/places`;
      const link = { name: 'Video', kind: 'link', seats: 2, parallel: 50, url: 'https://meet.example.org/room' };
      const made = (await owner.post(path, link).expect(201)).body.items[0];
      await owner.post(path, { ...link, name: 'Room', kind: 'room' }).expect(400);
      await owner.post(path, { ...link, name: 'Bad', url: 'javascript:alert(1)' }).expect(400);
      const changed = await owner.patch(`${path}/${made.id}`, { kind: 'table' }).expect(200);
      expect(changed.body.url).toBeNull();
    });

    it('belong to their event', async () => {
      const [path, other] = [`/api/events/${await newEvent()}/places`, await newEvent()];
      const placeId = await tested.world.place(other);
      await owner.patch(`${path}/${placeId}`, { name: 'Mine' }).expect(404);
      await owner.delete(`${path}/${placeId}`).expect(404);
    });

    it('are not shown to those who have not joined', async () => {
      const eventId = await newEvent();
      const invited = await tested.world.attendee(eventId, { state: 'invited', rules_seen_at: null, joined_at: null });
      const joined = await tested.world.attendee(eventId);
      await (await tested.world.signIn(tested.url, invited.accountId)).get(`/api/events/${eventId}/places`).expect(403);
      await (await tested.world.signIn(tested.url, joined.accountId)).get(`/api/events/${eventId}/places`).expect(200);
    });

    it('lose and get back lanes from the top, but none with a booking to come', async () => {
      const eventId = await newEvent();
      const path = `/api/events/${eventId}/places`;
      const placeId = await tested.world.place(eventId, { seats: 4, parallel: 4 });
      const openLanes = async () =>
        (await tested.world.sql('select lane from place_lane where place_id = $1 and open order by lane', [placeId])).map((r) => r['lane']);
      await owner.patch(`${path}/${placeId}`, { parallel: 2 }).expect(200);
      expect(await openLanes()).toEqual([1, 2]);
      await owner.patch(`${path}/${placeId}`, { parallel: 5 }).expect(200);
      expect(await openLanes()).toEqual([1, 2, 3, 4, 5]);

      const during = '[2099-01-01T09:00:00Z,2099-01-01T09:20:00Z)';
      await meetingAt(eventId, placeId, 4, during, 3);
      await meetingAt(eventId, placeId, 5, '[2001-01-01T09:00:00Z,2001-01-01T09:20:00Z)', 2);
      const lanes = await owner.patch(`${path}/${placeId}`, { parallel: 3 }).expect(409);
      const booking = { lane: 4, from: '2099-01-01T09:00:00.000Z', to: '2099-01-01T09:20:00.000Z' };
      expect(lanes.body).toMatchObject({ code: 'lanes_in_use', bookings: [booking] });
      const seats = await owner.patch(`${path}/${placeId}`, { seats: 2 }).expect(409);
      expect(seats.body).toMatchObject({ code: 'seats_in_use', bookings: [booking] });
      expect(await openLanes()).toEqual([1, 2, 3, 4, 5]);
      await owner.patch(`${path}/${placeId}`, { parallel: 4, seats: 3 }).expect(200);
      expect(await openLanes()).toEqual([1, 2, 3, 4]);
      expect((await owner.delete(`${path}/${placeId}`).expect(409)).body.code).toBe('place_in_use');
    });

    it('go where nobody meets', async () => {
      const eventId = await newEvent();
      const placeId = await tested.world.place(eventId, { parallel: 3 });
      await owner.delete(`/api/events/${eventId}/places/${placeId}`).expect(204);
      expect((await owner.get(`/api/events/${eventId}/places`)).body.items).toEqual([]);
    });
  });

  describe('the grid', () => {
    const day = (from: string, to: string, date = '2027-10-30') => ({ date, from, to });
    const put = (eventId: string, days: object[], minutes = 20, pauseMinutes = 10) =>
      owner.put(`/api/events/${eventId}/grid`, { days, minutes, pauseMinutes });

    it('follows the rules of the zone on the day the clocks are changed', async () => {
      const eventId = await newEvent();
      const { body } = await put(eventId, [day('01:00', '04:00', '2027-10-31')], 30, 0).expect(200);
      expect(body.items.map(({ from }: { from: string }) => from)).toEqual([
        '2027-10-30T23:00:00.000Z',
        '2027-10-30T23:30:00.000Z',
        '2027-10-31T00:00:00.000Z',
        '2027-10-31T02:00:00.000Z',
        '2027-10-31T02:30:00.000Z',
      ]);
      const spring = await newEvent({ startsOn: '2027-03-28', endsOn: '2027-03-28' });
      const slots = (await put(spring, [day('01:00', '04:00', '2027-03-28')], 30, 0).expect(200)).body.items;
      expect(slots.map(({ from }: { from: string }) => from)).toEqual([
        '2027-03-28T00:00:00.000Z',
        '2027-03-28T01:00:00.000Z',
        '2027-03-28T01:30:00.000Z',
      ]);
    });

    it('is listed by page, to attendees too', async () => {
      const eventId = await newEvent();
      const guest = await tested.world.signIn(tested.url, (await tested.world.attendee(eventId)).accountId);
      const { items } = (await put(eventId, [day('13:00', '15:00'), day('09:00', '10:00')]).expect(200)).body;
      expect(items).toHaveLength(6);
      const first = (await guest.get(`/api/events/${eventId}/slots?limit=4`).expect(200)).body;
      const second = (await guest.get(`/api/events/${eventId}/slots?limit=4&cursor=${first.next}`).expect(200)).body;
      expect([...first.items, ...second.items]).toEqual(items);
      await guest.put(`/api/events/${eventId}/grid`, { days: [], minutes: 20, pauseMinutes: 0 }).expect(403);
    });

    it('keeps slots that are asked for or booked, and those that stay the same', async () => {
      const eventId = await newEvent();
      const before = (await put(eventId, [day('09:00', '10:30')]).expect(200)).body.items;
      await requestFor(eventId, before[1].id);
      const [{ id: busyId }] = await tested.world.sql<{ id: string }>(
        `insert into person_booking (id, account_id, kind, slot_id, during)
         select $1, $2, 'private', id, during from slot where id = $3 returning slot_id as id`,
        [newId(), owner.accountId, before[2].id],
      ) as [{ id: string }];

      const { body } = await put(eventId, [day('09:00', '09:20'), day('11:00', '11:20')]).expect(200);

      expect(body.kept).toBe(2);
      expect(body.items.map(({ id }: { id: string }) => id).slice(0, 3)).toEqual([before[0].id, before[1].id, busyId]);
      expect(body.items[3].from).toBe('2027-10-30T09:00:00.000Z');
      expect(body.items).toHaveLength(4);

      const cut = await put(eventId, [day('09:35', '10:30')], 25, 0).expect(409);
      expect(cut.body).toMatchObject({ code: 'slots_in_use', slots: [before[1], before[2]] });
      expect((await owner.get(`/api/events/${eventId}/slots`)).body.items).toEqual(body.items);
    });

    it('can be taken away, and made by two at the same moment', async () => {
      const eventId = await newEvent();
      const other = await member('admin');
      const grid = { days: [day('09:00', '17:00')], minutes: 20, pauseMinutes: 5 };
      const answers = await Promise.all([
        owner.put(`/api/events/${eventId}/grid`, grid),
        other.put(`/api/events/${eventId}/grid`, grid),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      expect((await put(eventId, []).expect(200)).body).toEqual({ items: [], kept: 0 });
    });

    it.each([
      [[day('09:00', '12:00'), day('11:00', '13:00')], 422, 'grid_overlaps'],
      [[day('09:00', '12:00', '2027-11-01')], 400, 'invalid_input'],
      [[day('12:00', '09:00')], 400, 'invalid_input'],
      [[day('09:00', '9:30')], 400, 'invalid_input'],
      [[day('09:00', '25:00')], 400, 'invalid_input'],
      [[day('09:00', '12:00', '2027-10-32')], 400, 'invalid_input'],
    ])('refuses %j', async (days, status, code) => {
      const { body } = await put(await newEvent(), days).expect(status);
      expect(body.code).toBe(code);
    });

    it('has no more slots than people can look through', async () => {
      const eventId = await newEvent({ startsOn: '2027-06-01', endsOn: '2027-06-10' });
      const days = Array.from({ length: 10 }, (_, at) => day('00:00', '24:00', `2027-06-${String(at + 1).padStart(2, '0')}`));
      expect((await put(eventId, days, 5, 0).expect(422)).body).toMatchObject({ code: 'too_many_slots', slots: 2880 });
      expect((await put(eventId, days.slice(0, 6), 5, 0).expect(200)).body.items).toHaveLength(1728);
    });

    it('stays within the event when its dates or zone are changed', async () => {
      const eventId = await newEvent();
      await put(eventId, [day('09:00', '10:00', '2027-10-31')]).expect(200);
      const refused = await owner.patch(`/api/events/${eventId}`, { endsOn: '2027-10-30' }).expect(409);
      expect(refused.body).toMatchObject({ code: 'slots_outside_event', slots: 2 });
      await owner.patch(`/api/events/${eventId}`, { timeZone: 'Pacific/Auckland' }).expect(200);
      await owner.patch(`/api/events/${eventId}`, { startsOn: '2027-10-31' }).expect(200);
    });
  });

  /** A meeting of so many people in a lane, as the booking leaves it. */
  async function meetingAt(eventId: string, placeId: string, lane: number, during: string, people: number): Promise<void> {
    const { world } = tested;
    const [event] = await world.sql('select organization_id from event where id = $1', [eventId]);
    const organization_id = event?.['organization_id'];
    const meetingId = await world.insert('meeting', { event_id: eventId, organization_id, place_id: placeId, lane, during });
    for (let n = 0; n < people; n++) {
      const { id, accountId } = await world.attendee(eventId);
      await world.sql(
        'insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)',
        [meetingId, eventId, organization_id, id, accountId],
      );
    }
    await world.insert('place_booking', { organization_id, place_id: placeId, lane, meeting_id: meetingId, during });
  }

  async function requestFor(eventId: string, slotId: string): Promise<void> {
    const { world } = tested;
    const [event] = await world.sql('select organization_id from event where id = $1', [eventId]);
    const organization_id = event?.['organization_id'];
    const { id: senderId } = await world.attendee(eventId);
    const ends_at = new Date(Date.now() + 86_400_000);
    const columns = { event_id: eventId, organization_id, sender_id: senderId, purpose: 'Hello', quorum: 1, ends_at };
    const requestId = await world.insert('request', columns);
    await world.sql(
      'insert into request_slot (request_id, event_id, organization_id, slot_id, proposed_by) values ($1, $2, $3, $4, $5)',
      [requestId, eventId, organization_id, slotId, senderId],
    );
  }
});
