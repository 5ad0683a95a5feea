import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conversations between people who have a request or a meeting: who is in them, what was said, who hides their marks. */
export class Conversations1795000000071 implements MigrationInterface {
  readonly name = 'Conversations1795000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(MEMBERS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  alter table request add column if not exists conversation_open boolean not null default false;
  comment on column request.conversation_open is 'A no that leaves the conversation open.';

  create table conversation (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    meeting_id uuid unique references meeting on delete cascade,
    one_id uuid,
    other_id uuid,
    created_at timestamptz not null,
    unique (id, event_id),
    unique (one_id, other_id),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (one_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade,
    constraint conversation_of check (case when meeting_id is null then one_id < other_id else one_id is null end)
  );
  create index conversation_other on conversation (other_id);
  comment on table conversation is 'Of two people of an event, or of the people of a meeting of more than two.';

  create table conversation_member (
    conversation_id uuid not null,
    event_id uuid not null,
    attendee_id uuid not null,
    account_id uuid not null references account on delete cascade,
    after_number integer not null default 0,
    until_number integer,
    delivered_number integer not null default 0,
    read_number integer not null default 0,
    primary key (conversation_id, attendee_id),
    foreign key (conversation_id, event_id) references conversation (id, event_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    check (read_number <= delivered_number)
  );
  create index conversation_member_account on conversation_member (account_id, event_id);
  create index conversation_member_attendee on conversation_member (attendee_id);
  comment on column conversation_member.after_number is 'Said before they came; they do not read it.';
  comment on column conversation_member.until_number is 'The last they may read, once they are no longer of the meeting.';

  create table message (
    conversation_id uuid not null,
    number integer not null check (number > 0),
    attendee_id uuid not null,
    account_id uuid not null references account on delete cascade,
    text text not null check (length(text) between 1 and 2000),
    sent_at timestamptz not null,
    primary key (conversation_id, number),
    foreign key (conversation_id, attendee_id) references conversation_member on delete cascade
  );
  create index message_of_account on message (account_id, sent_at);
  create index message_of_member on message (conversation_id, attendee_id);
  revoke update on message from treffpunkt_runtime;

  create table hidden_marks (account_id uuid primary key references account on delete cascade);
  comment on table hidden_marks is 'Who does not show what was delivered to them and read by them, and so does not see it of others.';
`;

/** A meeting's people are its conversation's: whoever comes reads from then on, whoever goes reads no further. */
const MEMBERS = `
  create function last_message(said uuid) returns integer language sql stable as $$
    select coalesce(max(number), 0) from message where conversation_id = said
  $$;

  create function follow_meeting_people() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into conversation_member (conversation_id, event_id, attendee_id, account_id, after_number, delivered_number, read_number)
        select c.id, c.event_id, new.attendee_id, new.account_id, n, n, n
        from conversation c, last_message(c.id) n where c.meeting_id = new.meeting_id
        on conflict (conversation_id, attendee_id) do update set until_number = null;
      else
        update conversation_member m set until_number = last_message(c.id)
        from conversation c
        where c.meeting_id = old.meeting_id and m.conversation_id = c.id and m.attendee_id = old.attendee_id
          and m.until_number is null;
      end if;
      return null;
    end
  $$;
  create trigger conversation_follows after insert or delete on meeting_person
    for each row execute function follow_meeting_people();
`;
