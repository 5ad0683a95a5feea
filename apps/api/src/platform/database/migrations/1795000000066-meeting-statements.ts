import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who were to meet say of it afterwards: whether it happened, and what it was worth, each for themselves. */
export class MeetingStatements1795000000066 implements MigrationInterface {
  readonly name = 'MeetingStatements1795000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATEMENTS);
    await runner.query(REVIEWS);
    await runner.query(LEARNING);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const STATEMENTS = `
  create table meeting_statement (
    meeting_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null references organization,
    attendee_id uuid not null,
    took_place boolean not null,
    stated_at timestamptz not null,
    primary key (meeting_id, attendee_id),
    foreign key (meeting_id, attendee_id) references meeting_person (meeting_id, attendee_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id)
  );
  create table meeting_missing (
    meeting_id uuid not null,
    attendee_id uuid not null,
    missing_id uuid not null,
    organization_id uuid not null references organization,
    primary key (meeting_id, attendee_id, missing_id),
    foreign key (meeting_id, attendee_id) references meeting_statement (meeting_id, attendee_id) on delete cascade,
    foreign key (meeting_id, missing_id) references meeting_person (meeting_id, attendee_id) on delete cascade
  );
  create index meeting_missing_missing on meeting_missing (missing_id);
  comment on table meeting_missing is 'Who was not there, as one of those who were to meet says.';

  create function check_meeting_statement() returns trigger language plpgsql as $$
    begin
      if not exists (select from meeting m where m.id = new.meeting_id and m.state = 'scheduled'
        and lower(m.during) <= new.stated_at) then
        raise exception 'this meeting has not begun, or is cancelled'
          using errcode = 'check_violation', constraint = 'meeting_statement_begun';
      end if;
      return new;
    end
  $$;
  create trigger meeting_statement_begun before insert or update on meeting_statement
    for each row execute function check_meeting_statement();

  create function check_meeting_over() returns trigger language plpgsql as $$
    begin
      if exists (select from meeting_statement s where s.meeting_id = new.id) then
        raise exception 'it has been said already whether this meeting took place'
          using errcode = 'check_violation', constraint = 'meeting_over';
      end if;
      return new;
    end
  $$;
  create trigger meeting_over before update of state, during on meeting for each row
    when (old.state is distinct from new.state or old.during is distinct from new.during)
    execute function check_meeting_over();

  create function meeting_outcome(meeting uuid) returns setof text language sql stable parallel safe rows 1 as $$
    select case
      when bool_and(s.took_place) and not exists (
        select from meeting_missing x join meeting_statement y on y.meeting_id = x.meeting_id and y.attendee_id = x.missing_id
        where x.meeting_id = meeting and x.attendee_id <> x.missing_id and not exists (
          select from meeting_missing z where z.meeting_id = meeting and z.attendee_id = y.attendee_id
            and z.missing_id = y.attendee_id)) then 'held'
      when bool_or(s.took_place) then 'disputed'
      else 'missed' end
    from meeting_statement s where s.meeting_id = meeting having count(*) > 0
  $$;
  comment on function meeting_outcome is
    'held, missed or disputed, from what those who were to meet say; no row before anybody has said anything.';
`;

const REVIEWS = `
  create table meeting_review (
    meeting_id uuid not null,
    attendee_id uuid not null,
    account_id uuid not null references account on delete cascade,
    worth text check (worth in ('yes', 'partly', 'no')),
    note text check (length(note) between 1 and 4000),
    promise text check (length(promise) between 1 and 500),
    promise_due date,
    keeps_touch boolean,
    reviewed_at timestamptz not null,
    primary key (meeting_id, attendee_id),
    check (promise_due is null or promise is not null),
    foreign key (meeting_id, attendee_id) references meeting_statement (meeting_id, attendee_id) on delete cascade,
    foreign key (attendee_id, account_id) references attendee (id, account_id)
  );
  create index meeting_review_account on meeting_review (account_id);
  comment on table meeting_review is 'Of its writer alone; of keeps_touch the others learn where they want the same.';

  create unique index encounter_of_meeting on encounter (meeting_id, account_id, other_id) where how = 'meeting';
`;

const LEARNING = `
  create function keep_parts_of_missing() returns trigger language plpgsql as $$
    begin
      if new.missing_id <> new.attendee_id then perform keep_deed_parts(new.missing_id, new.attendee_id); end if;
      return null;
    end
  $$;
  create trigger missing_parts after insert on meeting_missing
    for each row execute function keep_parts_of_missing();

  create function keep_parts_of_review() returns trigger language plpgsql as $$
    begin
      perform keep_deed_parts(new.attendee_id, p.attendee_id) from meeting_person p
      where p.meeting_id = new.meeting_id and p.attendee_id <> new.attendee_id;
      return null;
    end
  $$;
  create trigger review_parts after insert or update of worth on meeting_review
    for each row when (new.worth in ('yes', 'no')) execute function keep_parts_of_review();
`;
