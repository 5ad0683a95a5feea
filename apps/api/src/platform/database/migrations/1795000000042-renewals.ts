import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose change waits for the suggestions to follow, and runs that renew only the lists which changes touch. */
export class Renewals1795000000042 implements MigrationInterface {
  readonly name = 'Renewals1795000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table suggestion_change (
    id bigint generated always as identity primary key,
    organization_id uuid not null,
    event_id uuid not null,
    attendee_id uuid,
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index suggestion_change_event on suggestion_change (event_id);
  create index suggestion_change_attendee on suggestion_change (attendee_id);
  comment on table suggestion_change is
    'Changes that the suggestions do not follow yet; the run that does takes them away in the transaction that keeps its lists.';
  comment on column suggestion_change.attendee_id is 'Whose change it is; null for one of the whole event.';

  alter table matching_run
    add column changed uuid[],
    add column lists integer not null default 0 check (lists >= 0),
    add column prices jsonb;
  comment on column matching_run.changed is
    'Whose changes it followed, at the prices of the last run for everybody; null for a run for everybody.';
  comment on column matching_run.lists is 'How many lists it made.';
  comment on column matching_run.prices is 'What showing each person once costs, by attendee; of runs for everybody.';
`;
