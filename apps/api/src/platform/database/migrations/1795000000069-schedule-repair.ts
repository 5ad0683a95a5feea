import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposed repairs of an event's schedule: what broke, and what would move for whom, as it was shown before it is applied. */
export class ScheduleRepair1795000000069 implements MigrationInterface {
  readonly name = 'ScheduleRepair1795000000069';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table schedule_repair (
        id uuid primary key,
        organization_id uuid not null,
        event_id uuid not null,
        account_id uuid not null references account,
        state text not null default 'proposed' check (state in ('proposed', 'applied')),
        broken jsonb not null,
        moves jsonb not null,
        unplaced uuid[] not null,
        proposed_at timestamptz not null,
        applied_at timestamptz,
        check ((state = 'applied') = (applied_at is not null)),
        foreign key (event_id, organization_id) references event (id, organization_id)
      );
      create index schedule_repair_event on schedule_repair (event_id, id desc);
      comment on column schedule_repair.moves is 'What would move: of each meeting the id, its time and place before, and those after.';

      create function check_schedule_repair() returns trigger language plpgsql as $$
        begin
          if old.state <> 'proposed' or (new.broken, new.moves, new.unplaced) is distinct from (old.broken, old.moves, old.unplaced) then
            raise exception 'a repair is applied once, as it was shown'
              using errcode = 'check_violation', constraint = 'schedule_repair_once';
          end if;
          return new;
        end
      $$;
      create trigger schedule_repair_once before update on schedule_repair
        for each row execute function check_schedule_repair();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}
