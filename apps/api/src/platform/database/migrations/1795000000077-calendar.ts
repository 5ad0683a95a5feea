import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What calendars outside need: a number that rises with every change of a meeting, and a secret link a person. */
export class Calendar1795000000077 implements MigrationInterface {
  readonly name = 'Calendar1795000000077';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEQUENCE);
    await runner.query(FEED);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

/** Whoever changes a meeting need not know of calendars: the number rises by itself. */
const SEQUENCE = `
  alter table meeting
    add column sequence integer not null default 0,
    add column changed_at timestamptz not null default now();
  comment on column meeting.sequence is 'How often time, place, people, purpose or state have changed (RFC 5545, SEQUENCE).';
  update meeting set changed_at = coalesce(cancelled_at, created_at);

  create function raise_meeting_sequence() returns trigger language plpgsql as $$
    begin
      new.sequence := old.sequence + 1;
      new.changed_at := now();
      return new;
    end
  $$;
  create trigger meeting_sequence before update of during, place_id, state, purpose on meeting
    for each row when ((old.during, old.place_id, old.state, old.purpose)
      is distinct from (new.during, new.place_id, new.state, new.purpose))
    execute function raise_meeting_sequence();

  create function raise_meeting_sequence_of_people() returns trigger language plpgsql as $$
    begin
      -- Those who come with the meeting, in the transaction that makes it, are no change.
      update meeting set sequence = sequence + 1, changed_at = now()
      where id = coalesce(new.meeting_id, old.meeting_id) and created_at < now();
      return null;
    end
  $$;
  create trigger meeting_people_sequence after insert or delete on meeting_person
    for each row execute function raise_meeting_sequence_of_people();
`;

const FEED = `
  create table calendar_feed (
    account_id uuid primary key references account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    made_at timestamptz not null default now()
  );
  comment on table calendar_feed is 'The secret link to a person''s calendar; only its hash, so it is shown once.';
`;
