import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Blocks as their owners list them, and the proof that no meeting is made across one. */
export class Blocks1795000000070 implements MigrationInterface {
  readonly name = 'Blocks1795000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTED);
    await runner.query(SEATED);
    await runner.query(GONE);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const LISTED = `
  alter table block
    add column id uuid not null default gen_random_uuid() unique,
    add column name text not null default '' check (length(name) <= 240);
  comment on column block.name is
    'The blocked person as the owner of the block knew them then: afterwards their name is not theirs to read.';
`;

/** Whoever is seated together already stays so; the locks on accounts keep a block from coming in between. */
const SEATED = `
  create function check_meeting_blocks() returns trigger language plpgsql as $$
    begin
      if exists (
        select from meeting_person mp, blocks_between(mp.account_id, new.account_id)
        where mp.meeting_id = new.meeting_id and mp.account_id <> new.account_id
      ) then
        raise exception 'a block stands between two people of a meeting'
          using errcode = 'check_violation', constraint = 'meeting_blocks';
      end if;
      return new;
    end
  $$;
  create trigger meeting_blocks after insert on meeting_person
    for each row execute function check_meeting_blocks();
`;

const GONE = `
  create function gone_recipients(asked uuid) returns setof uuid
    language sql stable parallel safe rows 1 as $$
    select a.id
    from request r
    join attendee s on s.id = r.sender_id
    join request_recipient rr on rr.request_id = r.id
    join attendee a on a.id = rr.attendee_id
    where r.id = asked and (a.state <> 'joined' or exists (select from blocks_between(a.account_id, s.account_id)))
  $$;
  comment on function gone_recipients is
    'Whom a request asks in vain: they have left the event or a block stands between, which must look the same.';
`;
