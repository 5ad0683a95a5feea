import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { PlaceEntity } from './place.entity.js';
import type { Place, PlaceFacts, StandingBooking } from './place.js';

@Injectable()
export class PlacesRepository {
  constructor(private readonly database: Database) {}

  /** Nobody else adds lanes to the event until the transaction ends. */
  async lockLanes(eventId: string): Promise<void> {
    await this.database.rows(LOCK_LANES, [eventId]);
  }

  /** How many lanes the event has, closed ones too. */
  async countLanes(eventId: string): Promise<number> {
    return (await this.database.row<{ lanes: number }>(COUNT_LANES, [eventId]))?.lanes ?? 0;
  }

  /** Makes like places with their lanes; leaves out those whose name the event has, and gives the others' ids. */
  async insert(
    eventId: string,
    named: readonly { id: string; name: string }[],
    facts: Omit<PlaceFacts, 'name'>,
  ): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(INSERT, [
      eventId,
      named.map(({ id }) => id),
      named.map(({ name }) => name),
      facts.kind,
      facts.seats,
      facts.parallel,
      facts.url,
      facts.stepFree,
      facts.quiet,
      facts.area,
      facts.directions,
    ]);
    return rows.map(({ id }) => id);
  }

  /** The places of an event in the order they were made, after the id given. */
  list(eventId: string, after: readonly unknown[], limit: number): Promise<Place[]> {
    return this.database.rows(LIST, [eventId, ...after, limit]);
  }

  find(eventId: string, placeId: string): Promise<Place | undefined> {
    return this.database.row(FIND, [eventId, placeId]);
  }

  /** A place of the event; locked against new meetings there until the transaction ends. */
  lock(eventId: string, placeId: string): Promise<Place | undefined> {
    return this.database.row(LOCK, [eventId, placeId]);
  }

  async change(placeId: string, changes: Partial<PlaceFacts>): Promise<void> {
    await this.database.manager.update(PlaceEntity, { id: placeId }, changes);
  }

  /** The bookings to come in lanes above `parallel`. */
  findBookingsAbove(placeId: string, parallel: number): Promise<StandingBooking[]> {
    return this.database.rows(FIND_BOOKINGS_ABOVE, [placeId, parallel]);
  }

  /** The bookings to come with more than `seats` people. */
  findBookingsOfMoreThan(placeId: string, seats: number): Promise<StandingBooking[]> {
    return this.database.rows(FIND_BOOKINGS_OF_MORE, [placeId, seats]);
  }

  /** Opens lanes 1 to `parallel`, making those that are missing, and closes the others. */
  async setLanes(placeId: string, parallel: number): Promise<void> {
    await this.database.rows(CLOSE_LANES, [placeId, parallel]);
    await this.database.rows(OPEN_LANES, [placeId, parallel]);
  }

  async delete(placeId: string): Promise<void> {
    await this.database.manager.delete(PlaceEntity, { id: placeId });
  }
}

const PLACE = `select p.id, p.name, p.kind, p.seats, p.parallel, p.url, p.step_free as "stepFree", p.quiet, p.area, p.directions from place p`;
const BOOKING = `
  select b.lane, lower(b.during) as from, upper(b.during) as to from place_booking b
  where b.place_id = $1 and b.active and upper(b.during) > now()`;

const INSERT = statement(
  'places.insert',
  `with made as (
     insert into place (id, organization_id, event_id, name, kind, seats, parallel, url, step_free, quiet, area, directions)
     select n.id, e.organization_id, e.id, n.name, $4, $5::smallint, $6::smallint, $7, $8::boolean, $9::boolean, $10, $11
     from event e, unnest($2::uuid[], $3::text[]) n (id, name) where e.id = $1
     on conflict (event_id, name) do nothing
     returning id, organization_id
   ), lanes as (
     insert into place_lane (place_id, lane, organization_id)
     select m.id, lane, m.organization_id from made m, generate_series(1, $6::int) lane
   )
   select id from made`,
);
const LOCK_LANES = statement(
  'places.lock-lanes',
  `select pg_advisory_xact_lock(hashtextextended('lanes ' || $1::text, 0))`,
);
const COUNT_LANES = statement(
  'places.count-lanes',
  `select count(*)::int as lanes from place_lane l join place p on p.id = l.place_id where p.event_id = $1`,
);
const LIST = statement(
  'places.list',
  `${PLACE} where p.event_id = $1 and ($2::uuid is null or p.id > $2) order by p.id limit $3`,
);
const FIND = statement('places.find', `${PLACE} where p.event_id = $1 and p.id = $2`);
const LOCK = statement('places.lock', `${PLACE} where p.event_id = $1 and p.id = $2 for update`);
const FIND_BOOKINGS_ABOVE = statement(
  'places.find-bookings-above',
  `${BOOKING} and b.lane > $2 order by lower(b.during), b.lane`,
);
const FIND_BOOKINGS_OF_MORE = statement(
  'places.find-bookings-of-more',
  `${BOOKING} and (select count(*) from meeting_person p where p.meeting_id = b.meeting_id) > $2
   order by lower(b.during), b.lane`,
);
const CLOSE_LANES = statement(
  'places.close-lanes',
  `update place_lane set open = false where place_id = $1 and lane > $2 and open`,
);
const OPEN_LANES = statement(
  'places.open-lanes',
  `insert into place_lane (place_id, lane, organization_id)
   select p.id, lane, p.organization_id from place p, generate_series(1, $2::int) lane where p.id = $1
   on conflict (place_id, lane) do update set open = true where not place_lane.open`,
);
