import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What rows refuse by themselves, so that no path can forget it: what the event rules out, asking oneself, needing more
 * yeses than there are people, and another tenant than the event's.
 */
export class HeldRules1795000000062 implements MigrationInterface {
  readonly name = 'HeldRules1795000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANTS);
    await runner.query(RECIPIENTS);
    await runner.query(REQUEST_TRIGGERS);
    await runner.query(MEETING_TRIGGERS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TENANTS = `
  alter table request_recipient
    add constraint request_recipient_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table request_slot
    add constraint request_slot_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table meeting_person
    add constraint meeting_person_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table place add constraint place_id_organization_id_key unique (id, organization_id);
  alter table place_lane add constraint place_lane_tenant
    foreign key (place_id, organization_id) references place (id, organization_id) on delete cascade;
  alter table meeting add constraint meeting_id_organization_id_key unique (id, organization_id);
  alter table place_booking
    add constraint place_booking_tenant foreign key (place_id, organization_id) references place (id, organization_id),
    add constraint place_booking_meeting_tenant
      foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade;
`;

const RECIPIENTS = `
  create function check_recipients() returns trigger language plpgsql as $$
    declare
      asked request;
    begin
      if tg_table_name = 'request' then asked := new;
      else select r.* into asked from request r where r.id = new.request_id; end if;
      if exists (select from request_recipient rr where rr.request_id = asked.id and rr.attendee_id = asked.sender_id) then
        raise exception 'nobody asks themselves' using errcode = 'check_violation', constraint = 'request_to_others';
      end if;
      if asked.quorum > (select count(*) from request_recipient rr where rr.request_id = asked.id) then
        raise exception 'more yeses are wanted than people are asked'
          using errcode = 'check_violation', constraint = 'request_quorum';
      end if;
      return null;
    end
  $$;
  create constraint trigger request_recipients after insert or update of quorum, sender_id on request
    deferrable initially deferred for each row execute function check_recipients();
  create constraint trigger recipient_others after insert or update of attendee_id on request_recipient
    deferrable initially deferred for each row execute function check_recipients();
`;

const REQUEST_TRIGGERS = `
  create function refuse_by_policy(rule text, kind text default 'event_policy') returns void
    language plpgsql as $$
    begin
      if rule is not null then
        raise exception 'the event rules this out: %', rule
          using errcode = 'check_violation', constraint = kind, detail = rule;
      end if;
    end
  $$;

  create function hold_request_policy() returns trigger language plpgsql as $$
    begin
      perform refuse_by_policy((select 'dates' from event_policy p where p.event_id = new.event_id
        and (new.sent_at < p.requests_from or new.sent_at >= p.requests_until)));
      perform refuse_by_policy((select 'asks' from asks_left(new.sender_id, new.sent_at) t (room) where t.room < 0));
      return null;
    end
  $$;
  create trigger request_policy after insert on request for each row execute function hold_request_policy();

  create function hold_request_people() returns trigger language plpgsql as $$
    begin
      perform refuse_by_policy((
        select rule from (select distinct request_id from added) n join request r on r.id = n.request_id,
          ruled_out(r.event_id, r.sender_id, array(select r.sender_id union all select rr.attendee_id
            from request_recipient rr where rr.request_id = r.id and rr.answer <> 'no')) t (rule)
        limit 1));
      return null;
    end
  $$;
  create trigger request_people_policy after insert on request_recipient
    referencing new table as added for each statement execute function hold_request_people();
  create trigger request_slot_policy after insert on request_slot
    referencing new table as added for each statement execute function hold_request_people();
`;

const MEETING_TRIGGERS = `
  create function hold_meeting_people() returns trigger language plpgsql as $$
    begin
      perform refuse_by_policy((
        select rule from meeting m left join request r on r.id = m.request_id,
          ruled_out(m.event_id, r.sender_id, array(select p.attendee_id from meeting_person p
            where p.meeting_id = m.id), m.id) t (rule)
        where m.id = new.meeting_id and m.state <> 'cancelled' limit 1));
      return null;
    end
  $$;
  create constraint trigger meeting_people_policy after insert on meeting_person deferrable initially immediate
    for each row execute function hold_meeting_people();

  create function hold_person_time() returns trigger language plpgsql as $$
    declare
      who uuid;
      where_to uuid;
    begin
      select mp.attendee_id into who from meeting_person mp
      where mp.meeting_id = new.meeting_id and mp.account_id = new.account_id;
      perform refuse_by_policy((
        select 'rest' from attendee a
        join event_policy p on p.event_id = a.event_id and p.rest_slots > 0, meetings_of(a.id, new.meeting_id) m
        where a.id = who and gap_between(m.during, new.during)
          < p.rest_slots * least(upper(m.during) - lower(m.during), upper(new.during) - lower(new.during)) limit 1));
      select k.place_id into where_to from place_booking k where k.meeting_id = new.meeting_id and k.active;
      perform refuse_by_policy((select 'walk' from out_of_reach(who, where_to, new.during, new.meeting_id) limit 1),
        'place_policy');
      perform refuse_by_policy((select need from unsuited(who, where_to) u (need)), 'place_policy');
      return null;
    end
  $$;
  create constraint trigger person_policy after insert or update of active, during on person_booking
    deferrable initially immediate for each row when (new.active and new.kind = 'meeting')
    execute function hold_person_time();

  create function hold_place() returns trigger language plpgsql as $$
    begin
      perform refuse_by_policy((select 'walk' from meeting_person mp, out_of_reach(mp.attendee_id, new.place_id,
        new.during, new.meeting_id) where mp.meeting_id = new.meeting_id limit 1), 'place_policy');
      perform refuse_by_policy((select u.need from meeting_person mp, unsuited(mp.attendee_id, new.place_id) u (need)
        where mp.meeting_id = new.meeting_id limit 1), 'place_policy');
      return null;
    end
  $$;
  create constraint trigger place_policy after insert or update of active, during, place_id on place_booking
    deferrable initially immediate for each row when (new.active) execute function hold_place();
`;
