import type { Benchmark } from './benchmark.js';
import { measureHotRead } from './hot-read.js';
import { seedEvent, seedMeetings } from './seed.js';

const MEETINGS = 20;

const BAR = `
  select m.id, m.event_id, m.state, lower(m.during) as "from", upper(m.during) as "to", m.purpose, m.request_id,
    p.id as place_id, p.name as place_name, p.kind as place_kind, p.url as place_url,
    other.id as attendee_id, other.given_name, other.family_name, other.position, other.company
  from meeting_person mine
  join meeting m on m.id = mine.meeting_id
  join place p on p.id = m.place_id
  join meeting_person mp on mp.meeting_id = m.id
  join attendee other on other.id = mp.attendee_id
  where mine.attendee_id = $1
  order by lower(m.during)`;

/** P3: my agenda of twenty meetings with names and places, against rows that node turns into JSON. */
export const agenda: Benchmark = async (bench) => {
  const event = await seedEvent(bench.postgres.ownerUrl, { people: 60, slots: 40 });
  await seedMeetings(bench.postgres.ownerUrl, event, MEETINGS);
  const [me] = event.people;
  const last = event.people[MEETINGS];
  if (!me || !last) throw new Error('Nobody was made.');
  return measureHotRead(bench, {
    id: 'P3',
    goal: 0.7,
    path: `/api/events/${event.eventId}/agenda`,
    cookie: me.cookie,
    expected: last.attendeeId,
    bar: { statement: BAR, values: [me.attendeeId] },
  });
};
