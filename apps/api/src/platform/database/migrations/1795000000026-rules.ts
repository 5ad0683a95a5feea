import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules that several queries ask, each written once. They give rows rather than an answer: PostgreSQL puts the body of
 * such a function in the place of its call, so that a hot read pays nothing for it; one that gives a value it calls.
 */
export class Rules1795000000026 implements MigrationInterface {
  readonly name = 'Rules1795000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BLOCKS);
    await runner.query(FREE);
    await runner.query(ARRIVALS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const BLOCKS = `
  create function blocks_between(a uuid, b uuid) returns setof timestamptz
    language sql stable parallel safe rows 1 as $$
    select created_at from block where (account_id = a and blocked_id = b) or (account_id = b and blocked_id = a)
  $$;
  comment on function blocks_between is 'Rows where one of two accounts blocks the other, whichever of them.';

  create or replace function has_block_between(a uuid, b uuid) returns boolean
    language sql stable parallel safe as $$
    select exists (select from blocks_between(a, b))
  $$;
`;

const FREE = `
  create function hindrances(attendee uuid, account uuid, within tstzrange) returns setof tstzrange
    language sql stable parallel safe rows 1 as $$
    select b from busy_ranges(account, within) b
    union all
    select within
    where exists (select from availability w where w.attendee_id = attendee)
      and not exists (select from availability w where w.attendee_id = attendee and w.during @> within)
  $$;
  comment on function hindrances is 'What keeps an attendee from a time: bookings anywhere, and not being there all of it.';

  create or replace function free_slots(event uuid, attendees uuid[], at_or_after timestamptz)
    returns table (slot_id uuid, during tstzrange)
    language sql stable as $$
    select s.id, s.during
    from slot s
    where s.event_id = event
      and lower(s.during) > at_or_after
      and not exists (
        select from attendee a
        where a.id = any (attendees) and exists (select from hindrances(a.id, a.account_id, s.during))
      )
    order by lower(s.during)
  $$;
`;

const ARRIVALS = `
  create function arrivals_today(attendee uuid, zone text, instant timestamptz) returns setof uuid
    language sql stable parallel safe as $$
    select r.id
    from request_recipient rr join request r on r.id = rr.request_id
    where rr.attendee_id = attendee and r.arrived_at >= date_trunc('day', instant at time zone zone) at time zone zone
  $$;
  comment on function arrivals_today is 'Requests that have reached an attendee on the day of an instant, by a zone''s calendar.';
`;
