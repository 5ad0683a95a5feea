import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests reach a person about the topics they named; the place in the line; times kept for oneself hinder again. */
export class Terms1795000000064 implements MigrationInterface {
  readonly name = 'Terms1795000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOPICS);
    await runner.query(LINE);
    await runner.query(TIME);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TOPICS = `
  create function unwelcome(people uuid[], topics text[]) returns setof text[]
    language sql stable parallel safe rows 1 as $$
    select t.topic_ids from attendee_terms t
    where t.attendee_id = any (people) and t.topic_ids <> '{}' and not t.topic_ids && topics
  $$;
  comment on function unwelcome is 'The topics of those who want to be asked about some only, and not about these.';

  create function hold_request_topics() returns trigger language plpgsql as $$
    begin
      if exists (select from request r, unwelcome(array[new.attendee_id], r.topic_ids) where r.id = new.request_id) then
        raise exception 'a request about other topics' using errcode = 'check_violation', constraint = 'request_topics';
      end if;
      return null;
    end
  $$;
  create trigger request_topics after insert on request_recipient for each row execute function hold_request_topics();
`;

const LINE = `
  create function ahead_in_line(attendee uuid, request uuid, instant timestamptz) returns setof uuid
    language sql stable parallel safe as $$
    select r.id from request_recipient rr join request r on r.id = rr.request_id
    where rr.attendee_id = attendee and r.state = 'waiting' and r.ends_at > instant and (request is null or r.id < request)
  $$;
  comment on function ahead_in_line is 'Requests that wait for an attendee before one, or before any that would be sent now.';
`;

/** A time kept for oneself has no meeting, so that it was taken for the one that is to move where there is none. */
const TIME = `
  create or replace function hindrances(attendee uuid, account uuid, within tstzrange, besides uuid default null)
    returns setof tstzrange
    language sql stable parallel safe rows 1 as $$
    select b.during from person_booking b
    where b.account_id = account and b.active and b.during && within
      and (besides is null or b.meeting_id is distinct from besides)
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
`;
