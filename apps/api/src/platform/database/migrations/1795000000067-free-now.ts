import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Presence, for whoever chose to show it; who is free now, and what people ask each other on the spot. */
export class FreeNow1795000000067 implements MigrationInterface {
  readonly name = 'FreeNow1795000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRESENCE);
    await runner.query(ASKS);
    // The rule itself knows by now of a meeting that is to move.
    await runner.query('drop function hindrances_beside');
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const PRESENCE = `
  create table presence (
    attendee_id uuid primary key,
    event_id uuid not null,
    organization_id uuid not null references organization,
    account_id uuid not null,
    shows boolean not null default false,
    seen_at timestamptz not null,
    free_until timestamptz,
    place_id uuid,
    check (place_id is null or free_until is not null),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (attendee_id, account_id) references attendee (id, account_id) on delete cascade,
    foreign key (place_id, event_id) references place (id, event_id) on delete set null (place_id)
  );
  create index presence_free on presence (event_id, free_until) where free_until is not null;
  create index presence_account on presence (account_id);
  create index presence_place on presence (place_id);
  comment on table presence is 'Of the moment only: each row is written over, nothing of it is kept.';
  comment on column presence.shows is 'Chosen by the person; without it others see nothing but that they are free, while they say so.';

  create function presence_of(attendee uuid, account uuid, instant timestamptz) returns setof text
    language sql stable parallel safe rows 1 as $$
    select case
      when exists (select from person_booking b where b.account_id = account and b.active and b.kind = 'meeting'
        and b.during @> instant) then 'in-meeting'
      when p.free_until > instant then 'free'
      when p.seen_at > instant - interval '3 minutes' then 'on'
      else 'away' end
    from presence p where p.attendee_id = attendee and (p.shows or p.free_until > instant)
  $$;
  comment on function presence_of is 'on, free, in-meeting or away; no row for whoever has not chosen to show it.';

  create function fits_now(one uuid, other uuid) returns setof integer language sql stable parallel safe rows 1 as $$
    select 1
    where not exists (
        select from wish w where w.kind = 'rather-not'
          and ((w.attendee_id = one and w.other_id = other) or (w.attendee_id = other and w.other_id = one)))
      and (exists (select from suggestion s where s.attendee_id = one and s.other_id = other)
        or exists (select from suggestion s where s.attendee_id = other and s.other_id = one)
        or exists (select from wish w where w.attendee_id = one and w.other_id = other)
        or exists (select from wish w where w.attendee_id = other and w.other_id = one))
  $$;
  comment on function fits_now is 'A row where one of two is suggested to or wished for by the other, and neither would rather not.';
`;

const ASKS = `
  create table spontaneous_ask (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    from_id uuid not null,
    to_id uuid not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn', 'expired')),
    asked_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    meeting_id uuid references meeting on delete cascade,
    check (from_id <> to_id),
    check (ends_at > asked_at),
    check ((state = 'open') = (ended_at is null)),
    check ((state = 'accepted') = (meeting_id is not null)),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (from_id, event_id) references attendee (id, event_id),
    foreign key (to_id, event_id) references attendee (id, event_id)
  );
  create unique index spontaneous_ask_one_open on spontaneous_ask (least(from_id, to_id), greatest(from_id, to_id))
    where state = 'open';
  create index spontaneous_ask_from on spontaneous_ask (from_id, id desc);
  create index spontaneous_ask_to on spontaneous_ask (to_id, id desc);
  create index spontaneous_ask_open_end on spontaneous_ask (ends_at) where state = 'open';
  create index spontaneous_ask_meeting on spontaneous_ask (meeting_id);

  create function check_spontaneous_ask() returns trigger language plpgsql as $$
    begin
      if old.state <> 'open' or new.ends_at <> old.ends_at then
        raise exception 'an end of an ask is final' using errcode = 'check_violation', constraint = 'spontaneous_ask_final';
      end if;
      return new;
    end
  $$;
  create trigger spontaneous_ask_final before update on spontaneous_ask
    for each row execute function check_spontaneous_ask();
`;
