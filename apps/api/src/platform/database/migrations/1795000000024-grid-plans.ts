import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the organizer said when an event's days were cut into slots, so that it can be changed in their own words. */
export class GridPlans1795000000024 implements MigrationInterface {
  readonly name = 'GridPlans1795000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GRID_PLANS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const GRID_PLANS = `
  create table grid_plan (
    event_id uuid primary key,
    organization_id uuid not null,
    time_zone text not null,
    days jsonb not null check (jsonb_typeof(days) = 'array'),
    minutes smallint not null check (minutes between 5 and 240),
    pause_minutes smallint not null check (pause_minutes between 0 and 120),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );
  comment on table grid_plan is 'The slots are the truth; this is only what they were asked for with, by the clock of a zone.';
`;
