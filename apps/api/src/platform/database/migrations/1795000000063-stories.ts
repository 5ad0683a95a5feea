import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The story of each request, told by the database; requests at any time; one reminder; a no that leaves the talk open. */
export class Stories1795000000063 implements MigrationInterface {
  readonly name = 'Stories1795000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REQUESTS);
    await runner.query(HISTORY);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const REQUESTS = `
  alter table request
    add column any_time boolean not null default false,
    add column reminded_at timestamptz,
    add column conversation_open boolean not null default false,
    add column last_act text check (last_act in
      ('send', 'arrive', 'accept', 'decline', 'counter', 'withdraw', 'expire', 'unplaceable')),
    add column last_by uuid,
    add column last_message text check (length(last_message) <= 500),
    add column last_at timestamptz,
    add foreign key (last_by, event_id) references attendee (id, event_id),
    add constraint request_conversation_open check (state = 'declined' or not conversation_open);
  comment on column request.any_time is 'Every time that suits all is acceptable, as long as the sender has named none.';
  comment on column request.last_act is 'What was done last, with by whom and what they said: from here it goes into the story.';
  create index request_unreminded on request (ends_at) where ended_at is null and reminded_at is null;
`;

const HISTORY = `
  create table request_history (
    id bigint generated always as identity primary key,
    request_id uuid not null,
    event_id uuid not null,
    organization_id uuid not null,
    at timestamptz not null,
    act text,
    by_id uuid,
    from_state text,
    to_state text not null,
    message text,
    foreign key (request_id, event_id) references request (id, event_id) on delete cascade,
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (by_id, event_id) references attendee (id, event_id)
  );
  create index request_history_request on request_history (request_id, id);
  comment on table request_history is 'Who did what with a request, when, and what they said; act is null where nobody said.';

  create function tell_request_story() returns trigger language plpgsql as $$
    declare
      is_told boolean := tg_op = 'INSERT' or old.last_at is distinct from new.last_at;
    begin
      insert into request_history (request_id, event_id, organization_id, at, act, by_id, from_state, to_state, message)
      values (new.id, new.event_id, new.organization_id,
        case when is_told then coalesce(new.last_at, new.sent_at) else now() end,
        case when tg_op = 'INSERT' then 'send' when is_told then new.last_act end,
        case when tg_op = 'INSERT' then new.sender_id when is_told then new.last_by end,
        case when tg_op = 'UPDATE' then old.state end, new.state, case when is_told then new.last_message end);
      return null;
    end
  $$;
  create trigger request_story_begins after insert on request for each row execute function tell_request_story();
  create trigger request_story after update on request for each row
    when (old.state is distinct from new.state or old.last_at is distinct from new.last_at)
    execute function tell_request_story();

  create function keep_story() returns trigger language plpgsql as $$
    begin
      raise exception 'what happened is not told otherwise later' using errcode = 'check_violation', constraint = 'story_kept';
    end
  $$;
  create trigger story_kept before update on request_history for each row execute function keep_story();

  insert into request_history (request_id, event_id, organization_id, at, act, by_id, to_state)
  select id, event_id, organization_id, sent_at, 'send', sender_id, case when arrived_at is null then 'waiting' else 'sent' end
  from request order by sent_at, id;
  insert into request_history (request_id, event_id, organization_id, at, by_id, to_state)
  select id, event_id, organization_id, ended_at, declined_by, state from request where ended_at is not null order by ended_at, id;
`;
