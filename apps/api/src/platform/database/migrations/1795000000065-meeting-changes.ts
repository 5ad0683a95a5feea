import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A booked meeting is changed by proposal and consent: one open proposal a meeting, an answer of each concerned. */
export class MeetingChanges1795000000065 implements MigrationInterface {
  readonly name = 'MeetingChanges1795000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(RULES);
    await runner.query(FREE);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table meeting_change (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    meeting_id uuid not null,
    state text not null default 'open' check (state in
      ('open', 'agreed', 'declined', 'withdrawn', 'expired', 'void')),
    proposed_by uuid not null,
    message text check (length(message) <= 500),
    slot_id uuid,
    during tstzrange not null check (not isempty(during)),
    place_id uuid,
    was_during tstzrange not null,
    was_place_id uuid not null,
    proposed_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    check (ends_at > proposed_at and ends_at <= lower(during) and ends_at <= lower(was_during)),
    check ((state = 'open') = (ended_at is null)),
    check ((state in ('declined', 'withdrawn')) = (ended_by is not null)),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (meeting_id, event_id) references meeting (id, event_id) on delete cascade,
    foreign key (slot_id, event_id) references slot (id, event_id),
    foreign key (place_id, event_id) references place (id, event_id),
    foreign key (was_place_id, event_id) references place (id, event_id),
    foreign key (proposed_by, event_id) references attendee (id, event_id),
    foreign key (ended_by, event_id) references attendee (id, event_id),
    unique (id, event_id)
  );
  create unique index meeting_change_one_open on meeting_change (meeting_id) where state = 'open';
  create index meeting_change_meeting on meeting_change (meeting_id, id desc);
  create index meeting_change_open_end on meeting_change (ends_at) where state = 'open';
  create index meeting_change_slot on meeting_change (slot_id);
  comment on column meeting_change.place_id is 'The place that is wished for; null where any free one will do.';
  comment on column meeting_change.was_during is 'When it was to be; with was_place_id what the proposal was about, once it is over.';

  create table meeting_change_person (
    change_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null references organization,
    attendee_id uuid not null,
    account_id uuid not null,
    part text not null check (part in ('stays', 'joins', 'leaves')),
    answer text not null default 'open' check (answer in ('open', 'yes', 'no')),
    message text check (length(message) <= 500),
    answered_at timestamptz,
    primary key (change_id, attendee_id),
    check ((answer = 'open') = (answered_at is null)),
    foreign key (change_id, event_id) references meeting_change (id, event_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id),
    foreign key (attendee_id, account_id) references attendee (id, account_id)
  );
  create index meeting_change_person_attendee on meeting_change_person (attendee_id);
  create index meeting_change_person_account on meeting_change_person (account_id);
`;

const RULES = `
  create function check_meeting_change() returns trigger language plpgsql as $$
    begin
      if old.state <> 'open' then
        raise exception 'an end of a proposal is final' using errcode = 'check_violation', constraint = 'meeting_change_final';
      end if;
      if new.ends_at <> old.ends_at then
        raise exception 'the date of the end is fixed at proposing'
          using errcode = 'check_violation', constraint = 'meeting_change_end_fixed';
      end if;
      if new.state = 'agreed' and exists (
        select from meeting_change_person p where p.change_id = new.id and p.answer <> 'yes') then
        raise exception 'not everybody has agreed' using errcode = 'check_violation', constraint = 'meeting_change_by_all';
      end if;
      return new;
    end
  $$;
  create trigger meeting_change_rules before update on meeting_change
    for each row execute function check_meeting_change();

  create function void_meeting_change() returns trigger language plpgsql as $$
    begin
      update meeting_change set state = 'void', ended_at = now() where meeting_id = new.id and state = 'open';
      return null;
    end
  $$;
  create trigger meeting_change_void after update of state, during, place_id on meeting for each row
    when (new.state = 'cancelled' or old.during <> new.during or old.place_id <> new.place_id)
    execute function void_meeting_change();

  create constraint trigger place_seats after insert on place_booking deferrable initially immediate
    for each row execute function check_meeting_seats();
`;

const FREE = `
  create function hindrances_beside(attendee uuid, account uuid, within tstzrange, meeting uuid) returns setof tstzrange
    language sql stable parallel safe rows 1 as $$
    select b.during from person_booking b
    where b.account_id = account and b.active and b.during && within and b.meeting_id is distinct from meeting
    union all
    select within
    where exists (select from availability w where w.attendee_id = attendee)
      and not exists (select from availability w where w.attendee_id = attendee and w.during @> within)
  $$;
  comment on function hindrances_beside is 'What keeps an attendee from a time, beside the meeting that would be moved there.';
`;
