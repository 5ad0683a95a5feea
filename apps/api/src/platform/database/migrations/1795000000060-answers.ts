import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who said no and what the sender said with an answer; how much room a day has left; slots the grid has given up. */
export class Answers1795000000060 implements MigrationInterface {
  readonly name = 'Answers1795000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANSWERS);
    await runner.query(LINE);
    await runner.query(RETIRED);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

/** Of a request declined before, the last recipient who said no is the best that is known. */
const ANSWERS = `
  alter table request
    add column sender_message text check (length(sender_message) <= 500),
    add column declined_by uuid,
    add foreign key (declined_by, event_id) references attendee (id, event_id);
  comment on column request.sender_message is 'What the sender said along with their last answer to other times.';
  update request r set declined_by = coalesce(
    (select rr.attendee_id from request_recipient rr where rr.request_id = r.id and rr.answer = 'no'
     order by rr.answered_at desc limit 1), r.sender_id)
  where r.state = 'declined';
  alter table request add constraint request_declined_by check ((state = 'declined') = (declined_by is not null));
`;

const LINE = `
  create function room_today(attendee uuid, instant timestamptz) returns setof bigint
    language sql stable parallel safe rows 1 as $$
    select coalesce(a.requests_per_day, e.requests_per_day)
      - (select count(*) from arrivals_today(a.id, e.time_zone, instant))
    from attendee a join event e on e.id = a.event_id
    where a.id = attendee and a.state = 'joined'
  $$;
  comment on function room_today is
    'How many more requests may reach an attendee on the day of an instant; no row for one who does not take part.';
`;

const RETIRED = `
  alter table slot add column retired_at timestamptz;
  comment on column slot.retired_at is
    'Since when the grid has it no longer: kept only for what is over and still says its time.';
  alter table slot drop constraint slot_no_overlap;
  alter table slot add constraint slot_no_overlap
    exclude using gist (event_id with =, during with &&) where (retired_at is null);

  create or replace function free_slots(event uuid, attendees uuid[], at_or_after timestamptz)
    returns table (slot_id uuid, during tstzrange)
    language sql stable as $$
    select s.id, s.during
    from slot s
    where s.event_id = event
      and s.retired_at is null
      and lower(s.during) > at_or_after
      and not exists (
        select from attendee a
        where a.id = any (attendees) and exists (select from hindrances(a.id, a.account_id, s.during))
      )
    order by lower(s.during)
  $$;
`;
