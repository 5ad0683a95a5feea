import type { World } from '../../support/build.js';

/** Bookings that overlap, judged from the rows alone, by nothing that the product uses: of people, and of places' lanes. */
export async function findOverlaps(world: World): Promise<unknown[]> {
  const people = await world.sql(
    `select a.id from person_booking a join person_booking b on a.account_id = b.account_id and a.id < b.id
     where a.active and b.active and lower(a.during) < upper(b.during) and lower(b.during) < upper(a.during)`,
  );
  const places = await world.sql(
    `select a.id from place_booking a join place_booking b on a.place_id = b.place_id and a.lane = b.lane and a.id < b.id
     where a.active and b.active and lower(a.during) < upper(b.during) and lower(b.during) < upper(a.during)`,
  );
  return [...people, ...places];
}
