import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests with their states, meetings, and the bookings that can never overlap. */
export class Meetings1795000000003 implements MigrationInterface {
  readonly name = 'Meetings1795000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REQUESTS);
    await runner.query(MEETINGS);
    await runner.query(FREE);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const REQUESTS = `
  create table request (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    sender_id uuid not null,
    purpose text not null check (length(purpose) between 1 and 500),
    topic_ids text[] not null default '{}',
    quorum smallint not null check (quorum >= 1),
    state text not null default 'sent' check (state in
      ('waiting', 'sent', 'countered', 'accepted', 'declined', 'withdrawn', 'expired', 'unplaceable')),
    sent_at timestamptz not null default now(),
    arrived_at timestamptz default now(),
    ends_at timestamptz not null,
    ended_at timestamptz,
    check (ends_at > sent_at),
    check (case state when 'waiting' then arrived_at is null
      when 'sent' then arrived_at is not null
      when 'countered' then arrived_at is not null
      when 'accepted' then arrived_at is not null
      when 'declined' then arrived_at is not null
      else true end),
    check ((ended_at is null) = (state in ('waiting', 'sent', 'countered'))),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (sender_id, event_id) references attendee (id, event_id),
    unique (id, event_id)
  );
  comment on column request.arrived_at is 'When the recipients got it: at sending, or later for one that waited in line.';
  create index request_sender on request (sender_id, sent_at desc, id desc);
  create index request_open_end on request (ends_at) where ended_at is null;
  create index request_event on request (event_id, state);

  create table request_recipient (
    request_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null references organization,
    attendee_id uuid not null,
    answer text not null default 'open' check (answer in ('open', 'yes', 'no', 'other-time')),
    message text check (length(message) <= 500),
    answered_at timestamptz,
    primary key (request_id, attendee_id),
    check ((answer = 'open') = (answered_at is null)),
    foreign key (request_id, event_id) references request (id, event_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id)
  );
  create index request_recipient_attendee on request_recipient (attendee_id);

  create table request_slot (
    request_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null references organization,
    slot_id uuid not null,
    proposed_by uuid not null,
    primary key (request_id, slot_id, proposed_by),
    foreign key (request_id, event_id) references request (id, event_id) on delete cascade,
    foreign key (slot_id, event_id) references slot (id, event_id),
    foreign key (proposed_by, event_id) references attendee (id, event_id)
  );
  create index request_slot_slot on request_slot (slot_id);

  create table request_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
  );
  comment on table request_transition is 'A list of the product''s own: every way a request can go. An end is final.';
  insert into request_transition (from_state, to_state) values
    ('waiting', 'sent'), ('waiting', 'withdrawn'), ('waiting', 'expired'), ('waiting', 'unplaceable'),
    ('sent', 'countered'), ('sent', 'accepted'), ('sent', 'declined'), ('sent', 'withdrawn'), ('sent', 'expired'),
    ('sent', 'unplaceable'),
    ('countered', 'sent'), ('countered', 'accepted'), ('countered', 'declined'), ('countered', 'withdrawn'),
    ('countered', 'expired'), ('countered', 'unplaceable');

  create function check_request_state() returns trigger language plpgsql as $$
    begin
      if not exists (select from request_transition where from_state = old.state and to_state = new.state) then
        raise exception 'a request cannot go from % to %', old.state, new.state
          using errcode = 'check_violation', constraint = 'request_transition';
      end if;
      return new;
    end
  $$;
  create trigger request_transition before update of state on request
    for each row when (old.state is distinct from new.state) execute function check_request_state();

  create function keep_request_end() returns trigger language plpgsql as $$
    begin
      raise exception 'the date of the end is fixed at sending' using errcode = 'check_violation', constraint = 'request_end_fixed';
    end
  $$;
  create trigger request_end_fixed before update of ends_at on request
    for each row when (old.ends_at is distinct from new.ends_at) execute function keep_request_end();
`;

const MEETINGS = `
  create table meeting (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    request_id uuid unique,
    state text not null default 'scheduled' check (state in ('scheduled', 'cancelled')),
    purpose text not null default '' check (length(purpose) <= 500),
    slot_id uuid,
    place_id uuid not null,
    lane smallint not null,
    during tstzrange not null check (not isempty(during)),
    cancelled_by uuid,
    cancel_reason text check (length(cancel_reason) <= 500),
    cancelled_at timestamptz,
    created_at timestamptz not null default now(),
    check ((state = 'cancelled') = (cancelled_at is not null)),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (request_id, event_id) references request (id, event_id),
    foreign key (slot_id, event_id) references slot (id, event_id),
    foreign key (place_id, event_id) references place (id, event_id),
    foreign key (place_id, lane) references place_lane (place_id, lane),
    foreign key (cancelled_by, event_id) references attendee (id, event_id),
    unique (id, event_id)
  );
  create index meeting_event on meeting (event_id, lower(during));
  create index meeting_slot on meeting (slot_id);
  create index meeting_place on meeting (place_id);

  create table meeting_person (
    meeting_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null references organization,
    attendee_id uuid not null,
    account_id uuid not null,
    primary key (meeting_id, attendee_id),
    foreign key (meeting_id, event_id) references meeting (id, event_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id),
    foreign key (attendee_id, account_id) references attendee (id, account_id)
  );
  create index meeting_person_account on meeting_person (account_id);
  create index meeting_person_attendee on meeting_person (attendee_id);

  create table person_booking (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind text not null check (kind in ('meeting', 'private')),
    meeting_id uuid references meeting on delete cascade,
    slot_id uuid references slot,
    during tstzrange not null check (not isempty(during)),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    check ((kind = 'meeting') = (meeting_id is not null)),
    constraint person_never_twice exclude using gist (account_id with =, during with &&) where (active)
  );
  create index person_booking_meeting on person_booking (meeting_id);
  create index person_booking_slot on person_booking (slot_id);

  create table place_booking (
    id uuid primary key,
    organization_id uuid not null references organization,
    place_id uuid not null,
    lane smallint not null,
    meeting_id uuid not null references meeting on delete cascade,
    during tstzrange not null check (not isempty(during)),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    foreign key (place_id, lane) references place_lane (place_id, lane),
    constraint lane_never_twice exclude using gist (place_id with =, lane with =, during with &&) where (active)
  );
  create index place_booking_meeting on place_booking (meeting_id);

  create function check_lane_open() returns trigger language plpgsql as $$
    begin
      if not (select l.open from place_lane l where l.place_id = new.place_id and l.lane = new.lane for share) then
        raise exception 'this lane is closed' using errcode = 'check_violation', constraint = 'lane_open';
      end if;
      return new;
    end
  $$;
  create trigger lane_open before insert on place_booking for each row when (new.active) execute function check_lane_open();

  create function check_lane_empty() returns trigger language plpgsql as $$
    begin
      if exists (select from place_booking b where b.place_id = new.place_id and b.lane = new.lane and b.active
        and upper(b.during) > now()) then
        raise exception 'this lane still has bookings' using errcode = 'check_violation', constraint = 'lane_empty';
      end if;
      return new;
    end
  $$;
  create trigger lane_empty before update of open on place_lane
    for each row when (old.open and not new.open) execute function check_lane_empty();

  create function check_meeting_seats() returns trigger language plpgsql as $$
    begin
      if (select count(*) from meeting_person p where p.meeting_id = new.meeting_id) >
        (select p.seats from place p join meeting m on m.place_id = p.id where m.id = new.meeting_id) then
        raise exception 'this place has fewer seats' using errcode = 'check_violation', constraint = 'place_seats';
      end if;
      return null;
    end
  $$;
  create function check_seats_kept() returns trigger language plpgsql as $$
    begin
      if exists (select from place_booking b where b.place_id = new.id and b.active and upper(b.during) > now()
        and (select count(*) from meeting_person p where p.meeting_id = b.meeting_id) > new.seats) then
        raise exception 'more people are to meet there' using errcode = 'check_violation', constraint = 'place_seats';
      end if;
      return new;
    end
  $$;
  create trigger seats_kept before update of seats on place
    for each row when (new.seats < old.seats) execute function check_seats_kept();

  create constraint trigger place_seats after insert on meeting_person deferrable initially immediate
    for each row execute function check_meeting_seats();
`;

const FREE = `
  create table availability (
    id uuid primary key,
    organization_id uuid not null references organization,
    event_id uuid not null,
    attendee_id uuid not null,
    during tstzrange not null check (not isempty(during)),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    constraint availability_no_overlap exclude using gist (attendee_id with =, during with &&)
  );
  comment on table availability is 'Windows in which an attendee is at the event; none means the whole of it.';

  create function busy_ranges(account uuid, within tstzrange) returns setof tstzrange
    language sql stable parallel safe as $$
    select b.during from person_booking b where b.account_id = account and b.active and b.during && within
  $$;
  comment on function busy_ranges is 'Bare ranges only: others never learn why somebody is not free.';

  create function free_slots(event uuid, attendees uuid[], at_or_after timestamptz)
    returns table (slot_id uuid, during tstzrange)
    language sql stable as $$
    select s.id, s.during
    from slot s
    where s.event_id = event
      and lower(s.during) > at_or_after
      and not exists (
        select from attendee a
        where a.id = any (attendees)
          and (
            exists (select from busy_ranges(a.account_id, s.during))
            or (
              exists (select from availability w where w.attendee_id = a.id)
              and not exists (select from availability w where w.attendee_id = a.id and w.during @> s.during)
            )
          )
      )
    order by lower(s.during)
  $$;

  create function free_lane(event uuid, slot_range tstzrange, people integer, spread bigint)
    returns table (place_id uuid, lane smallint)
    language sql stable as $$
    select l.place_id, l.lane
    from place p
    join place_lane l on l.place_id = p.id and l.open
    where p.event_id = event
      and p.seats >= people
      and not exists (
        select from place_booking b
        where b.place_id = l.place_id and b.lane = l.lane and b.active and b.during && slot_range
      )
    order by p.seats, hashint8extended(hashtextextended(l.place_id::text || l.lane::text, 0), spread)
    limit 8
  $$;
  comment on function free_lane is 'Free lanes with seats enough, small places first, in an order spread by the request.';
`;
