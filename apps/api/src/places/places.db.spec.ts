import { openRepositories, type TestRepositories } from '../../../../test/support/repositories.js';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { PlacesRepository } from './places.repository.js';

const TIME = '[2099-01-01T09:00:00Z,2099-01-01T09:20:00Z)';

describe('places in the database', () => {
  let test: TestRepositories;
  let database: Database;
  let places: PlacesRepository;
  let other: TestRepositories['owner'];
  const organizationId = newId();
  const eventId = newId();

  beforeAll(async () => {
    test = await openRepositories(4);
    ({ database, owner: other } = test);
    places = new PlacesRepository(database);
    await other.query(`insert into organization (id, name) values ($1, 'O')`, [organizationId]);
    await other.query(
      `insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
       values ($1, $2, 'E', '2099-01-01', '2099-01-02', 'Europe/Berlin')`,
      [eventId, organizationId],
    );
  });
  afterAll(() => test?.close());

  let count = 0;
  async function makePlace(parallel: number, seats = 4): Promise<string> {
    const facts = {
      kind: 'table',
      seats,
      parallel,
      url: null,
      stepFree: true,
      quiet: false,
      area: '',
      directions: '',
    } as const;
    const [id] = await places.insert(eventId, [{ id: newId(), name: `Table ${++count}` }], facts);
    return id ?? '';
  }

  /** A meeting in a lane, by the connection beside the one under test. */
  async function book(placeId: string, lane: number): Promise<void> {
    const meetingId = newId();
    await other.query(
      `insert into meeting (id, organization_id, event_id, place_id, lane, during) values ($1, $2, $3, $4, $5, $6)`,
      [meetingId, organizationId, eventId, placeId, lane, TIME],
    );
    await other.query(
      `insert into place_booking (id, organization_id, place_id, lane, meeting_id, during) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), organizationId, placeId, lane, meetingId, TIME],
    );
  }

  it('are made with their lanes by one statement, those whose name is taken left out', async () => {
    const facts = {
      kind: 'room',
      seats: 6,
      parallel: 3,
      url: null,
      stepFree: true,
      quiet: true,
      area: 'Foyer',
      directions: 'Up the stairs',
    } as const;
    const [a, b, c] = [newId(), newId(), newId()];
    expect(
      await places.insert(
        eventId,
        [
          { id: a, name: 'A' },
          { id: b, name: 'B' },
        ],
        facts,
      ),
    ).toEqual([a, b]);
    expect(
      await places.insert(
        eventId,
        [
          { id: newId(), name: 'B' },
          { id: c, name: 'C' },
        ],
        facts,
      ),
    ).toEqual([c]);
    const { rows } = await other.query('select count(*)::int as n from place_lane where place_id = any ($1)', [
      [a, b, c],
    ]);
    expect(rows).toEqual([{ n: 9 }]);
  });

  it('wait for a booking under way before they close its lane, and then see it', async () => {
    const placeId = await makePlace(2);
    await other.query('begin');
    await book(placeId, 2);
    const lowering = database.transaction(async () => {
      await places.lock(eventId, placeId);
      return places.findBookingsAbove(placeId, 1);
    });
    const early = await Promise.race([lowering, new Promise((resolve) => setTimeout(() => resolve('waiting'), 200))]);
    expect(early).toBe('waiting');
    await other.query('commit');
    expect(await lowering).toEqual([
      { lane: 2, from: new Date('2099-01-01T09:00:00Z'), to: new Date('2099-01-01T09:20:00Z') },
    ]);
  });

  it('close no lane with a booking to come, whoever asks, and take no booking in a closed one', async () => {
    const placeId = await makePlace(3);
    await book(placeId, 2);
    await expect(places.setLanes(placeId, 1)).rejects.toMatchObject({ constraint: 'lane_empty' });
    await places.setLanes(placeId, 2);
    await expect(book(placeId, 3)).rejects.toMatchObject({ constraint: 'lane_open' });
    await places.setLanes(placeId, 3);
    await book(placeId, 3);
  });

  it('keep seats for those who are to meet there, whoever asks', async () => {
    const placeId = await makePlace(1, 3);
    await book(placeId, 1);
    await other.query(
      `with people as (
         insert into account (id, mail) select gen_random_uuid(), 'seat' || n || '@example.org' from generate_series(1, 3) n
         returning id, mail
       ), attending as (
         insert into attendee (id, organization_id, event_id, account_id, mail)
         select gen_random_uuid(), $1, $2, id, mail from people returning id, account_id
       )
       insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
       select m.id, $2, $1, a.id, a.account_id from meeting m, attending a where m.place_id = $3`,
      [organizationId, eventId, placeId],
    );
    await expect(places.change(placeId, { seats: 2 })).rejects.toMatchObject({
      driverError: { constraint: 'place_seats' },
    });
    await places.change(placeId, { seats: 3 });
  });
});
