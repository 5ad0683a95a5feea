import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are offered for the time that a cancelled meeting leaves them. */
export class GapOffers1795000000082 implements MigrationInterface {
  readonly name = 'GapOffers1795000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OFFERS);
    await runner.query(FITTING);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const OFFERS = `
  alter table notice_setting add column gap_offers boolean not null default true;

  create table gap_offer (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    meeting_id uuid not null references meeting on delete cascade,
    slot_id uuid not null references slot on delete cascade,
    attendee_id uuid not null,
    account_id uuid not null,
    other_id uuid not null,
    state text not null default 'open' check (state in ('open', 'taken', 'dismissed')),
    made_at timestamptz not null,
    ended_at timestamptz,
    check (attendee_id <> other_id),
    check ((state = 'open') = (ended_at is null)),
    unique (meeting_id, attendee_id),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (attendee_id, account_id) references attendee (id, account_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create unique index gap_offer_one_open on gap_offer (attendee_id, slot_id) where state = 'open';
  create index gap_offer_account on gap_offer (account_id, event_id);
  create index gap_offer_other on gap_offer (other_id);
  create index gap_offer_slot on gap_offer (slot_id);
  comment on table gap_offer is 'Somebody else for the time of a cancelled meeting: one a gap and person, for ever.';

  create function check_gap_offer() returns trigger language plpgsql as $$
    begin
      if old.state <> 'open' then
        raise exception 'an end of an offer is final' using errcode = 'check_violation', constraint = 'gap_offer_final';
      end if;
      return new;
    end
  $$;
  create trigger gap_offer_final before update on gap_offer for each row execute function check_gap_offer();
`;

/** Both must be free, may meet by the event's rules, and find a place: asked when an offer is made, and when it is shown. */
const FITTING = `
  create function request_to_accept(sender uuid, receiver uuid, slot uuid, instant timestamptz) returns setof uuid
    language sql stable parallel safe rows 1 as $$
    select r.id from request r
    join request_recipient rr on rr.request_id = r.id and rr.attendee_id = receiver and rr.answer = 'open'
    where r.sender_id = sender and r.state = 'sent' and r.ends_at > instant
      and not exists (select from request_recipient o where o.request_id = r.id and o.attendee_id <> receiver)
      and (r.any_time or exists (
        select from request_slot s where s.request_id = r.id and s.slot_id = slot and s.proposed_by = r.sender_id))
    order by r.id limit 1
  $$;
  comment on function request_to_accept is 'An open request of one to another alone that can be accepted at a time.';

  create function can_meet_at(one uuid, other uuid, slot uuid, instant timestamptz) returns setof integer
    language sql stable rows 1 as $$
    select 1
    from attendee a
    join attendee b on b.event_id = a.event_id and b.id = other and b.state = 'joined'
    join slot s on s.event_id = a.event_id and s.id = slot and s.retired_at is null and lower(s.during) > instant
    where a.id = one and a.state = 'joined'
      and not exists (select from blocks_between(a.account_id, b.account_id))
      and not exists (select from wish w where w.kind = 'rather-not'
        and ((w.attendee_id = one and w.other_id = other) or (w.attendee_id = other and w.other_id = one)))
      and not exists (select from hindrances(a.id, a.account_id, s.during))
      and not exists (select from hindrances(b.id, b.account_id, s.during))
      and not exists (select from ruled_out(a.event_id, one, array[one, other]))
      and exists (select from free_lanes(a.event_id, s.during, array[one, other]))
  $$;
  comment on function can_meet_at is 'A row where two people are free at a time to come, may meet, and would find a place.';
`;
