import type { Benchmark } from './benchmark.js';
import { measureHotRead } from './hot-read.js';
import { seedEvent } from './seed.js';

const BAR = `
  select a.id as "attendeeId", a.given_name as "givenName", a.family_name as "familyName", a.position, a.company,
    a.languages, a.about,
    (select array_agg(p.text order by p.position) from phrase p where p.attendee_id = a.id and p.direction = 'offer') as offers,
    (select array_agg(p.text order by p.position) from phrase p where p.attendee_id = a.id and p.direction = 'seek') as seeks
  from attendee a where a.event_id = $1 and a.id = $2`;

/** P2: one person's card, with session and permission, against the same row without. */
export const card: Benchmark = async (bench) => {
  const { eventId, people } = await seedEvent(bench.postgres.ownerUrl, { people: 200, slots: 20 });
  const [viewer, , , other] = people;
  if (!viewer || !other) throw new Error('Nobody was made.');
  return measureHotRead(bench, {
    id: 'P2',
    goal: 1.5,
    path: `/api/events/${eventId}/card/${other.attendeeId}`,
    cookie: viewer.cookie,
    expected: other.attendeeId,
    bar: { statement: BAR, values: [eventId, other.attendeeId] },
  });
};
