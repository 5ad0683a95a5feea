import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is learned lasts: the parts of a pair's score are kept with what one of the two did about the other. */
export class Learning1795000000040 implements MigrationInterface {
  readonly name = 'Learning1795000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KEEPING);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table deed_parts (
    organization_id uuid not null,
    event_id uuid not null,
    attendee_id uuid not null,
    other_id uuid not null,
    parts jsonb not null,
    weights jsonb not null,
    primary key (attendee_id, other_id),
    check (attendee_id <> other_id),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index deed_parts_event on deed_parts (event_id);
  create index deed_parts_other on deed_parts (other_id);
  comment on table deed_parts is
    'What the score of two people was made of when one of them wished for, asked, or answered the other.';
  comment on column deed_parts.weights is 'The weights of the one and of the other by which it was scored; null where unknown.';
`;

/** Held here because a run may take the two out of the lists while the deed is being written. */
const KEEPING = `
  create function keep_deed_parts(person uuid, other uuid) returns void language sql as $$
    insert into deed_parts (organization_id, event_id, attendee_id, other_id, parts, weights)
    select s.organization_id, s.event_id, person, other, s.parts,
      jsonb_build_array(coalesce(p.weights, r.weights), coalesce(o.weights, r.weights))
    from suggestion s
    left join matching_run r on r.id = s.run_id
    left join attendee_weights p on p.attendee_id = person
    left join attendee_weights o on o.attendee_id = other
    where (s.attendee_id = person and s.other_id = other) or (s.attendee_id = other and s.other_id = person)
    order by s.attendee_id = person desc limit 1
    on conflict (attendee_id, other_id) do update set parts = excluded.parts, weights = excluded.weights
  $$;

  create function keep_parts_of_wish() returns trigger language plpgsql as $$
    begin
      perform keep_deed_parts(new.attendee_id, new.other_id);
      return null;
    end
  $$;
  create trigger wish_parts after insert or update of kind on wish
    for each row execute function keep_parts_of_wish();

  create function keep_parts_of_request() returns trigger language plpgsql as $$
    declare
      sender uuid := (select sender_id from request where id = new.request_id);
    begin
      if tg_op = 'INSERT' then
        perform keep_deed_parts(sender, new.attendee_id);
      else
        perform keep_deed_parts(new.attendee_id, sender);
      end if;
      return null;
    end
  $$;
  create trigger request_parts after insert on request_recipient
    for each row execute function keep_parts_of_request();
  create trigger answer_parts after update of answer on request_recipient
    for each row when (new.answer in ('yes', 'no')) execute function keep_parts_of_request();
`;
