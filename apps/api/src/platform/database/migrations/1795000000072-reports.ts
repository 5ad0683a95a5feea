import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What attendees report to the organizers of an event, with a copy of what it was about. */
export class Reports1795000000072 implements MigrationInterface {
  readonly name = 'Reports1795000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLE = `
  create table report (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    reporter_id uuid,
    about_id uuid,
    reporter_name text not null check (length(reporter_name) <= 240),
    about_name text not null check (length(about_name) <= 240),
    reason text not null check (length(reason) between 1 and 1000),
    kept jsonb not null,
    made_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid references account on delete set null,
    resolution text check (length(resolution) <= 1000),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (reporter_id, event_id) references attendee (id, event_id) on delete set null (reporter_id),
    foreign key (about_id, event_id) references attendee (id, event_id) on delete set null (about_id),
    check (reporter_id <> about_id),
    check (resolved_at is not null or (resolved_by is null and resolution is null))
  );
  create index report_event on report (event_id, made_at desc, id desc);
  create index report_reporter on report (reporter_id, made_at);
  create index report_about on report (about_id);
  comment on column report.kept is 'A copy, as it was when it was reported: the message, or what the person showed.';
`;
