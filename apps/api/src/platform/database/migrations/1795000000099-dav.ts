import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What calendars on phones have been told, so that they learn of changes and of what is gone. */
export class Dav1795000000099 implements MigrationInterface {
  readonly name = 'Dav1795000000099';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table told_calendar (
    account_id uuid primary key references account on delete cascade,
    epoch uuid not null default gen_random_uuid(),
    number bigint not null default 0,
    floor bigint not null default 0 check (floor <= number)
  );
  comment on column told_calendar.number is 'The number of the last change: each change of a meeting has the next one.';
  comment on column told_calendar.floor is 'What was gone up to this number is forgotten: whoever stopped before asks anew.';

  create table told_meeting (
    account_id uuid not null references told_calendar on delete cascade,
    meeting_id uuid not null,
    tag text,
    number bigint not null,
    changed_at timestamptz not null default now(),
    primary key (account_id, meeting_id),
    unique (account_id, number)
  );
  comment on table told_meeting is 'A person''s meetings as calendars were told of them last: a hash of each, nothing of its content.';
  comment on column told_meeting.tag is 'The hash of the text; null where the meeting is gone from the calendar.';
  create index told_meeting_gone on told_meeting (changed_at) where tag is null;
`;
