import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { organize, type Organizing, SUMMIT } from '../support/organizing.js';

describe('setting an event up', () => {
  let tested: TestApp;
  let owner: AsAccount;
  let organizationId: string;
  let member: Organizing['member'];
  let newEvent: Organizing['newEvent'];

  beforeAll(async () => {
    tested = await startTestApp({ ROLE: 'http,realtime' });
    ({ owner, organizationId, member, newEvent } = await organize(tested));
  });
  afterAll(() => tested.close());

  describe('the event', () => {
    it('is made by admins, seen by members with counts and by attendees without', async () => {
      const [admin, staff, stranger] = [
        await member('admin'),
        await member('staff'),
        await tested.world.signIn(tested.url),
      ];
      const path = `/api/organizations/${organizationId}/events`;
      await staff.post(path, SUMMIT).expect(403);
      await stranger.post(path, SUMMIT).expect(404);
      const { body: made } = await admin.post(path, SUMMIT).expect(201);
      expect(made).toMatchObject({
        ...SUMMIT,
        organizationId,
        organizationName: 'Verein',
        myRole: 'admin',
        matchingOpen: true,
      });

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
      expect((await owner.patch(`/api/events/${eventId}`, changes).expect(200)).body).toMatchObject({
        ...SUMMIT,
        ...changes,
      });
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
      const created = await owner
        .post(`/api/organizations/${organizationId}/events`, { ...SUMMIT, ...wrong })
        .expect(400);
      expect(created.body.errors[0].field).toBe(field);
      const changed = await owner.patch(`/api/events/${await newEvent()}`, wrong).expect(400);
      expect(changed.body.errors[0].field).toBe(field);
    });
  });

  describe('places', () => {
    it('have room for five thousand meetings at once and no more, also when many are made at the same moment', async () => {
      const path = `/api/events/${await newEvent()}/places`;
      const facts = { kind: 'table', seats: 2, parallel: 500, count: 5 };
      const made = await Promise.all(['A', 'B', 'C', 'D'].map((name) => owner.post(path, { ...facts, name })));
      expect(made.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409]);
      expect(made.find(({ status }) => status === 409)?.body.code).toBe('too_many_lanes');
      const [place] = (await owner.get(path).expect(200)).body.items;
      await owner.patch(`${path}/${place.id}`, { parallel: 499 }).expect(200);
      await owner.patch(`${path}/${place.id}`, { parallel: 500 }).expect(200);
      await owner.post(path, { ...facts, name: 'E', parallel: 1, count: 1 }).expect(409);
    });

    it('are made many at once, with their lanes, and listed by page in that order', async () => {
      const path = `/api/events/${await newEvent()}/places`;
      const lounge = { name: 'Lounge', kind: 'room', seats: 6, parallel: 3, quiet: true };
      expect((await owner.post(path, lounge).expect(201)).body.items).toEqual([
        { ...lounge, id: expect.any(String), url: null, stepFree: true, area: '', directions: '' },
      ]);
      await owner.post(path, { name: 'Table', kind: 'table', seats: 2, parallel: 1, count: 12 }).expect(201);
      const first = (await owner.get(`${path}?limit=11`).expect(200)).body;
      const second = (await owner.get(`${path}?limit=11&cursor=${first.next}`).expect(200)).body;
      const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name);
      expect(names).toEqual(['Lounge', ...Array.from({ length: 12 }, (_, at) => `Table ${at + 1}`)]);
      const lanes = await tested.world.sql('select lane from place_lane where place_id = $1 order by lane', [
        first.items[0].id,
      ]);
      expect(lanes).toEqual([{ lane: 1 }, { lane: 2 }, { lane: 3 }]);

      const taken = await owner
        .post(path, { name: 'Table', kind: 'table', seats: 2, parallel: 1, count: 13 })
        .expect(409);
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
        (
          await tested.world.sql('select lane from place_lane where place_id = $1 and open order by lane', [placeId])
        ).map((r) => r['lane']);
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

  /** A meeting of so many people in a lane, as the booking leaves it. */
  async function meetingAt(
    eventId: string,
    placeId: string,
    lane: number,
    during: string,
    people: number,
  ): Promise<void> {
    const { world } = tested;
    const [event] = await world.sql('select organization_id from event where id = $1', [eventId]);
    const organization_id = event?.['organization_id'];
    const meetingId = await world.insert('meeting', {
      event_id: eventId,
      organization_id,
      place_id: placeId,
      lane,
      during,
    });
    for (let n = 0; n < people; n++) {
      const { id, accountId } = await world.attendee(eventId);
      await world.sql(
        'insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)',
        [meetingId, eventId, organization_id, id, accountId],
      );
    }
    await world.insert('place_booking', { organization_id, place_id: placeId, lane, meeting_id: meetingId, during });
  }
});
