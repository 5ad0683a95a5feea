import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId } from '../../apps/api/src/platform/ids.js';

/** An event with people who have joined it, written past the product. */
export interface SeededEvent {
  organizationId: string;
  eventId: string;
  placeId: string;
  slotIds: string[];
  people: { attendeeId: string; accountId: string; cookie: string }[];
}

/** Makes an event with `people` joined attendees, each with a session and phrases, a lounge, and slots that come. */
export async function seedEvent(
  ownerUrl: string,
  { people, slots }: { people: number; slots: number },
): Promise<SeededEvent> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const [organizationId, eventId, placeId] = [newId(), newId(), newId()];
    await client.query('insert into organization (id, name) values ($1, $2)', [organizationId, 'Bench']);
    await client.query(
      `insert into event (id, organization_id, name, starts_on, ends_on, time_zone, requests_per_day)
       values ($1, $2, 'Bench', current_date, current_date + 20, 'Europe/Berlin', 200)`,
      [eventId, organizationId],
    );
    await client.query(
      `insert into place (id, organization_id, event_id, name, kind, seats, parallel) values ($1, $2, $3, 'Lounge', 'room', 2, 400)`,
      [placeId, organizationId, eventId],
    );
    await client.query(
      'insert into place_lane (place_id, lane, organization_id) select $1, n, $2 from generate_series(1, 400) n',
      [placeId, organizationId],
    );
    const slotIds = Array.from({ length: slots }, newId);
    await client.query(
      `insert into slot (id, organization_id, event_id, during)
       select id, $2, $3, tstzrange(date_trunc('hour', now()) + n * interval '20 minutes' + interval '1 day',
         date_trunc('hour', now()) + (n + 1) * interval '20 minutes' + interval '1 day')
       from unnest($1::uuid[]) with ordinality s (id, n)`,
      [slotIds, organizationId, eventId],
    );
    const made = await seedPeople(client, organizationId, eventId, people);
    await client.query('analyze');
    return { organizationId, eventId, placeId, slotIds, people: made };
  } finally {
    await client.end();
  }
}

async function seedPeople(client: pg.Client, organizationId: string, eventId: string, count: number) {
  const people = Array.from({ length: count }, () => ({
    attendeeId: newId(),
    accountId: newId(),
    token: randomBytes(32).toString('base64url'),
  }));
  const accounts = people.map((p) => p.accountId);
  const attendees = people.map((p) => p.attendeeId);
  const hashes = people.map((p) => createHash('sha256').update(p.token).digest());
  await client.query(
    `insert into account (id, mail, name) select id, id || '@example.org', 'Person ' || n
     from unnest($1::uuid[]) with ordinality a (id, n)`,
    [accounts],
  );
  await client.query(
    `insert into session (id, account_id, token_hash, expires_at) select gen_random_uuid(), a, h, now() + interval '9 days'
     from unnest($1::uuid[], $2::bytea[]) s (a, h)`,
    [accounts, hashes],
  );
  await client.query(
    `insert into attendee (id, organization_id, event_id, account_id, mail, state, given_name, family_name, position, company,
       about, languages, rules_seen_at, joined_at)
     select t, $3, $4, a, 'p' || n || '@example.org', 'joined', 'Jürgen' || n, 'Müller' || n, 'Engineer', 'Example GmbH',
       'Builds sensors that see falls without seeing people.', '{de,en}', now(), now()
     from unnest($1::uuid[], $2::uuid[]) with ordinality p (t, a, n)`,
    [attendees, accounts, organizationId, eventId],
  );
  await client.query(
    `insert into phrase (id, organization_id, event_id, attendee_id, direction, text, position)
     select gen_random_uuid(), $2, $3, t, d, d || ' number ' || k, k
     from unnest($1::uuid[]) t, unnest('{offer,seek}'::text[]) d, generate_series(1, 3) k`,
    [attendees, organizationId, eventId],
  );
  return people.map(({ attendeeId, accountId, token }) => ({ attendeeId, accountId, cookie: `session=${token}` }));
}

/** Gives the first person a meeting with each of the next ones, one a slot. */
export async function seedMeetings(ownerUrl: string, event: SeededEvent, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const [me, ...others] = event.people;
  try {
    for (let at = 0; at < count; at++) {
      const [slotId, other, meetingId] = [event.slotIds[at], others[at], newId()];
      if (!me || !other) throw new Error('There are fewer people than meetings.');
      await client.query(
        `insert into meeting (id, organization_id, event_id, purpose, slot_id, place_id, lane, during)
         select $1, $2, $3, 'Talk about sensors', s.id, $4, 1, s.during from slot s where s.id = $5`,
        [meetingId, event.organizationId, event.eventId, event.placeId, slotId],
      );
      for (const { attendeeId, accountId } of [me, other]) {
        await client.query(
          `insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id) values ($1, $2, $3, $4, $5)`,
          [meetingId, event.eventId, event.organizationId, attendeeId, accountId],
        );
        await client.query(
          `insert into person_booking (id, account_id, kind, meeting_id, slot_id, during)
           select $1, $2, 'meeting', $3, s.id, s.during from slot s where s.id = $4`,
          [newId(), accountId, meetingId, slotId],
        );
      }
    }
  } finally {
    await client.end();
  }
}
