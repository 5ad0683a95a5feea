import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders before a meeting and before a request ends, and what says how to get there. */
export class Reminders1795000000080 implements MigrationInterface {
  readonly name = 'Reminders1795000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEETINGS);
    await runner.query(WAYS);
    await runner.query(QUIET);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const MEETINGS = `
  alter table notice_setting add column remind_minutes smallint not null default 10
    check (remind_minutes between 5 and 120);

  create table meeting_reminder (
    meeting_id uuid not null references meeting on delete cascade,
    account_id uuid not null references account on delete cascade,
    starts_at timestamptz not null,
    primary key (meeting_id, account_id, starts_at)
  );
  create index meeting_reminder_account on meeting_reminder (account_id);
  comment on table meeting_reminder is 'Who was reminded of which beginning of a meeting: one that moves reminds anew.';
`;

const WAYS = `
  alter table place add column directions text not null default ''
    constraint place_directions_check check (length(directions) <= 300);

  create function walk_minutes_between(one uuid, other uuid) returns setof smallint
    language sql stable parallel safe rows 1 as $$
    select case when here.id = there.id then 0 else coalesce(w.minutes, nullif(p.walk_minutes, 0)) end::smallint
    from place here
    join place there on there.id = other and there.kind <> 'link' and there.event_id = here.event_id
    left join event_policy p on p.event_id = here.event_id
    left join area_walk w on w.event_id = here.event_id
      and w.from_area = least(here.area, there.area) and w.to_area = greatest(here.area, there.area)
    where here.id = one and here.kind <> 'link'
  $$;
  comment on function walk_minutes_between is
    'How long one walks between two places, as the event says; null where it does not, no row to or from a link.';
`;

/** What must be seen before an end leaves before the hours in which it would be held back. */
const QUIET = `
  create function quiet_begin(instant timestamptz, zone text, quiet_from time, quiet_until time) returns timestamptz
    language sql stable parallel safe as $$
    select case
      when quiet_from < quiet_until and local::time >= quiet_from and local::time < quiet_until
        or quiet_from > quiet_until and local::time >= quiet_from
        then (local::date + quiet_from) at time zone zone
      when quiet_from > quiet_until and local::time < quiet_until
        then (local::date - 1 + quiet_from) at time zone zone
    end
    from (select instant at time zone zone as local) clock
  $$;
  comment on function quiet_begin is 'When the quiet hours began that an instant falls into; null outside of them.';

  create function reminder_due(arrived timestamptz, ends timestamptz, zone text, quiet_from time, quiet_until time)
    returns timestamptz language sql stable parallel safe as $$
    select case
      when quiet_end(near, zone, quiet_from, quiet_until) > ends - interval '30 minutes'
        then greatest(arrived, quiet_begin(near, zone, quiet_from, quiet_until) - interval '15 minutes')
      else near end
    from (select ends - least(interval '3 hours', (ends - arrived) / 3)) bound (near)
  $$;
  comment on function reminder_due is
    'When to remind of an end: in the last third of the time, three hours before at most; earlier where quiet hours would
    hold the reminder back until it is too late.';
`;
