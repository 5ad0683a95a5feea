import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person wants to be told of things outside the app, and what they have been told. */
export class Notices1795000000075 implements MigrationInterface {
  readonly name = 'Notices1795000000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICES);
    await runner.query(QUIET);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const NOTICES = `
  create table notice_setting (
    account_id uuid primary key references account on delete cascade,
    quiet_from time,
    quiet_until time,
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
  );

  create table notice_way (
    account_id uuid not null references account on delete cascade,
    subject text not null check (subject in ('requests', 'meetings', 'reminders', 'messages', 'contacts')),
    way text not null check (way in ('push', 'mail', 'none')),
    primary key (account_id, subject)
  );

  create table notice (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind text not null,
    ids jsonb not null,
    way text not null check (way in ('push', 'mail')),
    created_at timestamptz not null default now(),
    closed_at timestamptz
  );
  comment on table notice is 'What a person has been told outside the app: kinds and ids, never content.';
  comment on column notice.closed_at is 'When it left, or turned out to matter no more; it waits until then.';
  create unique index notice_waiting on notice (account_id, kind, ids) where closed_at is null;
  create index notice_created on notice (created_at);
`;

/** In the hour that a clock goes back to, the later end counts: a night's rest does not end twice. */
const QUIET = `
  create function quiet_end(instant timestamptz, zone text, quiet_from time, quiet_until time) returns timestamptz
    language sql stable parallel safe as $$
    select case
      when quiet_from < quiet_until and local::time >= quiet_from and local::time < quiet_until
        then (local::date + quiet_until) at time zone zone
      when quiet_from > quiet_until and local::time >= quiet_from
        then (local::date + 1 + quiet_until) at time zone zone
      when quiet_from > quiet_until and local::time < quiet_until
        then (local::date + quiet_until) at time zone zone
    end
    from (select instant at time zone zone as local) clock
  $$;
  comment on function quiet_end is 'When the quiet hours end that an instant falls into; null outside of them.';
`;
