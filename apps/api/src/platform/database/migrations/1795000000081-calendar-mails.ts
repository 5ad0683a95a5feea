import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings that come by mail as calendar files, and the answers to mails. */
export class CalendarMails1795000000081 implements MigrationInterface {
  readonly name = 'CalendarMails1795000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALENDAR);
    await runner.query(REPLIES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const CALENDAR = `
  alter table notice_setting add column calendar_mails boolean not null default false;
  comment on column notice_setting.calendar_mails is 'Each meeting comes by mail as a calendar file; only where the person asked for it.';

  create table calendar_mail (
    meeting_id uuid not null references meeting on delete cascade,
    account_id uuid not null references account on delete cascade,
    sequence integer not null,
    method text not null check (method in ('request', 'cancel')),
    answer text check (answer in ('accepted', 'declined', 'tentative')),
    answered_sequence integer,
    answered_at timestamptz,
    primary key (meeting_id, account_id),
    check (num_nonnulls(answer, answered_sequence, answered_at) in (0, 3))
  );
  create index calendar_mail_account on calendar_mail (account_id);
  comment on table calendar_mail is 'What the calendar of a person was last told of a meeting, and what it last said.';

  create function calendar_mail_rises() returns trigger language plpgsql as $$
    begin
      if new.sequence < old.sequence then
        raise exception 'what a calendar is told never falls' using errcode = 'check_violation', constraint = 'calendar_mail_rises';
      end if;
      return new;
    end
  $$;
  create trigger calendar_mail_rises before update of sequence on calendar_mail
    for each row execute function calendar_mail_rises();
`;

const REPLIES = `
  create table reply_address (
    secret text primary key check (secret ~ '^[0-9a-f]{32}$'),
    account_id uuid not null references account on delete cascade,
    meeting_id uuid references meeting on delete cascade,
    request_id uuid references request on delete cascade,
    made_at timestamptz not null default now(),
    answered_at timestamptz,
    check (num_nonnulls(meeting_id, request_id) = 1)
  );
  create unique index reply_address_meeting on reply_address (account_id, meeting_id) where meeting_id is not null;
  create unique index reply_address_request on reply_address (account_id, request_id) where request_id is not null;
  create index reply_address_of_meeting on reply_address (meeting_id) where meeting_id is not null;
  create index reply_address_of_request on reply_address (request_id) where request_id is not null;
  comment on table reply_address is 'Where one person answers mails about one thing. It stands in every such mail, so it is kept as it is.';

  create table mail_reply (
    account_id uuid not null references account on delete cascade,
    message_hash bytea not null check (length(message_hash) = 32),
    received_at timestamptz not null,
    primary key (account_id, message_hash)
  );
  create index mail_reply_received on mail_reply (received_at);
  comment on table mail_reply is 'Mails that were taken, so that one sent twice counts once and nobody sends without end. Nothing of what they said.';
`;
