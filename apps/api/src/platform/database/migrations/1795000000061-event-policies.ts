import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an event rules about who meets whom, when and where. Each rule is one function that gives rows, in three
 * families: `ruled_out` for people, `hindrances` for their time, `free_lanes` for places. Whatever looks for a time or
 * a place asks these; the next migration lets the rows that bind people refuse by them.
 */
export class EventPolicies1795000000061 implements MigrationInterface {
  readonly name = 'EventPolicies1795000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PEOPLE);
    await runner.query(TIME);
    await runner.query(PLACES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table event_policy (
    event_id uuid primary key,
    organization_id uuid not null,
    requests_from timestamptz,
    requests_until timestamptz,
    rest_slots smallint not null default 0 check (rest_slots between 0 and 8),
    walk_minutes smallint not null default 0 check (walk_minutes between 0 and 60),
    languages_in_common boolean not null default false,
    asks_per_day smallint check (asks_per_day between 0 and 200),
    meetings smallint check (meetings between 0 and 500),
    check (requests_until > requests_from),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );
  comment on table event_policy is 'What holds for everybody at an event; without a row nothing is ruled out.';

  create table group_rule (
    event_id uuid not null,
    organization_id uuid not null,
    from_group text not null check (length(from_group) <= 60),
    to_group text not null check (length(to_group) <= 60),
    primary key (event_id, from_group, to_group),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );
  comment on table group_rule is 'People of from_group may not ask those of to_group; without a row all may ask all.';

  create table group_quota (
    event_id uuid not null,
    organization_id uuid not null,
    group_name text not null check (length(group_name) <= 60),
    asks_per_day smallint check (asks_per_day between 0 and 200),
    meetings smallint check (meetings between 0 and 500),
    primary key (event_id, group_name),
    check (asks_per_day is not null or meetings is not null),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );
  comment on table group_quota is 'What differs for a group from the quotas of the whole event.';

  create table named_pair (
    event_id uuid not null,
    organization_id uuid not null,
    attendee_id uuid not null,
    other_id uuid not null,
    primary key (attendee_id, other_id),
    check (attendee_id < other_id),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index named_pair_other on named_pair (other_id);
  create index named_pair_event on named_pair (event_id);
  comment on table named_pair is 'Two people whom the organizer brings together at no time.';

  alter table place add column area text not null default '' constraint place_area_check check (length(area) <= 60);

  create table area_walk (
    event_id uuid not null,
    organization_id uuid not null,
    from_area text not null check (length(from_area) between 1 and 60),
    to_area text not null check (length(to_area) between 1 and 60),
    minutes smallint not null check (minutes between 0 and 60),
    primary key (event_id, from_area, to_area),
    check (from_area <= to_area),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );

  create table attendee_terms (
    attendee_id uuid primary key,
    event_id uuid not null,
    organization_id uuid not null,
    step_free boolean not null default false,
    quiet boolean not null default false,
    topic_ids text[] not null default '{}' check (cardinality(topic_ids) <= 12),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade,
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade
  );
  comment on table attendee_terms is
    'What a person asks of places, and which topics requests to them are about; nobody else reads it.';
`;

const PEOPLE = `
  create function meetings_of(attendee uuid, besides uuid default null)
    returns table (meeting_id uuid, during tstzrange, place_id uuid)
    language sql stable parallel safe as $$
    select mp.meeting_id, b.during, k.place_id
    from meeting_person mp
    join person_booking b on b.meeting_id = mp.meeting_id and b.account_id = mp.account_id and b.active
    left join place_booking k on k.meeting_id = mp.meeting_id and k.active
    where mp.attendee_id = attendee and mp.meeting_id is distinct from besides
  $$;
  comment on function meetings_of is 'The meetings that hold an attendee''s time, as they are booked, but for one.';

  create function quotas_of(attendee uuid) returns table (asks_per_day smallint, meetings smallint)
    language sql stable parallel safe rows 1 as $$
    select coalesce(q.asks_per_day, p.asks_per_day), coalesce(q.meetings, p.meetings)
    from attendee a
    left join event_policy p on p.event_id = a.event_id
    left join group_quota q on q.event_id = a.event_id and q.group_name = a.group_name
    where a.id = attendee
  $$;
  comment on function quotas_of is 'What the event grants an attendee; null where it sets no bound.';

  create function asks_today(attendee uuid, zone text, instant timestamptz) returns setof uuid
    language sql stable parallel safe as $$
    select r.id from request r
    where r.sender_id = attendee and r.sent_at >= date_trunc('day', instant at time zone zone) at time zone zone
  $$;
  comment on function asks_today is 'Requests an attendee has sent on the day of an instant, by a zone''s calendar.';

  create function asks_left(attendee uuid, instant timestamptz) returns setof bigint
    language sql stable parallel safe rows 1 as $$
    select q.asks_per_day - (select count(*) from asks_today(a.id, e.time_zone, instant))
    from attendee a join event e on e.id = a.event_id, quotas_of(a.id) q
    where a.id = attendee and q.asks_per_day is not null
  $$;
  comment on function asks_left is 'How many more requests an attendee may send today; no row where there is no bound.';

  create function ruled_out(event uuid, asker uuid, people uuid[], besides uuid default null) returns setof text
    language sql stable rows 1 as $$
    select 'pair' where exists (
      select from named_pair n where n.attendee_id = any (people) and n.other_id = any (people))
    union all
    select 'group' where exists (
      select from group_rule g
      join attendee f on f.event_id = g.event_id and f.group_name = g.from_group and f.id = any (people)
      join attendee t on t.event_id = g.event_id and t.group_name = g.to_group and t.id = any (people) and t.id <> f.id
      where g.event_id = event and (f.id = asker or asker is null and exists (
        select from group_rule back
        where back.event_id = event and back.from_group = t.group_name and back.to_group = f.group_name)))
    union all
    select 'languages' from event_policy p
    where p.event_id = event and p.languages_in_common
      and exists (select from attendee a where a.id = any (people) and a.languages <> '{}')
      and not exists (
        select from attendee a, unnest(a.languages) said where a.id = any (people)
        group by said
        having count(distinct a.id) = (select count(*) from attendee b where b.id = any (people) and b.languages <> '{}'))
    union all
    select 'meetings' where exists (
      select from attendee a, quotas_of(a.id) q
      where a.id = any (people) and q.meetings <= (
        select count(*) from meeting_person mp join meeting m on m.id = mp.meeting_id and m.state <> 'cancelled'
        where mp.attendee_id = a.id and mp.meeting_id is distinct from besides))
  $$;
  comment on function ruled_out is
    'Rules of the event by which these people do not meet, whatever the time; asker is who asks the others, null where
    nobody does; besides is a meeting that they have already.';
`;

const TIME = `
  create function gap_between(a tstzrange, b tstzrange) returns interval
    language sql immutable parallel safe as $$
    select greatest(lower(a) - upper(b), lower(b) - upper(a))
  $$;

  drop function hindrances(uuid, uuid, tstzrange);
  create function hindrances(attendee uuid, account uuid, within tstzrange, besides uuid default null)
    returns setof tstzrange
    language sql stable parallel safe rows 1 as $$
    select b.during from person_booking b
    where b.account_id = account and b.active and b.during && within and b.meeting_id is distinct from besides
    union all
    select within
    where exists (select from availability w where w.attendee_id = attendee)
      and not exists (select from availability w where w.attendee_id = attendee and w.during @> within)
    union all
    select m.during
    from attendee a
    join event_policy p on p.event_id = a.event_id and p.rest_slots > 0
    join lateral meetings_of(a.id, besides) m on true
    where a.id = attendee and gap_between(m.during, within)
      < p.rest_slots * least(upper(m.during) - lower(m.during), upper(within) - lower(within))
  $$;
  comment on function hindrances is
    'What keeps an attendee from a time: bookings anywhere, not being there all of it, and the rest that the event wants
    between meetings; besides is a meeting that is to move and keeps nobody.';

  drop function free_slots(uuid, uuid[], timestamptz);
  create function free_slots(event uuid, attendees uuid[], at_or_after timestamptz, besides uuid default null)
    returns table (slot_id uuid, during tstzrange)
    language sql stable as $$
    select s.id, s.during
    from slot s
    where s.event_id = event
      and s.retired_at is null
      and lower(s.during) > at_or_after
      and not exists (
        select from attendee a
        where a.id = any (attendees) and exists (select from hindrances(a.id, a.account_id, s.during, besides))
      )
    order by lower(s.during)
  $$;
`;

const PLACES = `
  create function out_of_reach(attendee uuid, place uuid, within tstzrange, besides uuid default null)
    returns setof tstzrange
    language sql stable parallel safe rows 1 as $$
    select m.during
    from place here
    join lateral meetings_of(attendee, besides) m on m.place_id <> here.id
    join place there on there.id = m.place_id and there.kind <> 'link'
    left join event_policy p on p.event_id = here.event_id
    left join area_walk w on w.event_id = here.event_id
      and w.from_area = least(here.area, there.area) and w.to_area = greatest(here.area, there.area)
    where here.id = place and here.kind <> 'link'
      and gap_between(m.during, within) < make_interval(mins => coalesce(w.minutes, p.walk_minutes, 0))
  $$;
  comment on function out_of_reach is 'Meetings of an attendee from or to which there is no time to walk.';

  create function unsuited(attendee uuid, place uuid) returns setof text
    language sql stable parallel safe rows 1 as $$
    select case when t.step_free and not p.step_free then 'step-free' else 'quiet' end
    from attendee_terms t join place p on p.id = place and p.kind <> 'link'
    where t.attendee_id = attendee and (t.step_free and not p.step_free or t.quiet and not p.quiet)
  $$;
  comment on function unsuited is 'What an attendee needs and a place is not.';

  drop function free_lane(uuid, tstzrange, integer, bigint);
  create function free_lanes(event uuid, within tstzrange, people uuid[], besides uuid default null)
    returns table (place_id uuid, lane smallint, seats smallint)
    language sql stable as $$
    select l.place_id, l.lane, p.seats
    from place p
    join place_lane l on l.place_id = p.id and l.open
    where p.event_id = event
      and p.seats >= cardinality(people)
      and not exists (select from unnest(people) who, unsuited(who, p.id))
      and not exists (select from unnest(people) who, out_of_reach(who, p.id, within, besides))
      and not exists (
        select from place_booking b
        where b.place_id = l.place_id and b.lane = l.lane and b.active and b.during && within
          and b.meeting_id is distinct from besides
      )
  $$;
  comment on function free_lanes is 'Free lanes with seats enough, where all these people can be in time and get along.';
`;
