import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wishes, what counts at an event, the runs of the engine, and the vectors of texts. */
export class Matching1795000000020 implements MigrationInterface {
  readonly name = 'Matching1795000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table wish (
    organization_id uuid not null,
    event_id uuid not null,
    attendee_id uuid not null,
    other_id uuid not null,
    kind text not null check (kind in ('must', 'like', 'rather-not')),
    made_at timestamptz not null default now(),
    primary key (attendee_id, other_id),
    check (attendee_id <> other_id),
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index wish_event on wish (event_id);
  create index wish_other on wish (other_id);
  comment on table wish is 'An attendee''s own mark on another: nobody else ever reads it.';

  create table matching_weights (
    event_id uuid primary key,
    organization_id uuid not null,
    weights jsonb not null,
    changed_at timestamptz not null default now(),
    foreign key (event_id, organization_id) references event (id, organization_id)
  );

  create table attendee_weights (
    attendee_id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    weights jsonb not null,
    foreign key (event_id, organization_id) references event (id, organization_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index attendee_weights_event on attendee_weights (event_id);
  comment on table attendee_weights is 'What a person goes by, as the engine learned it from what they did; used by the last run.';

  create table matching_run (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    state text not null default 'running' check (state in ('running', 'done', 'failed')),
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    people integer not null default 0 check (people >= 0),
    weights jsonb not null,
    embedder text,
    notice text check (notice in ('embedder-failed', 'embedder-off')),
    figures jsonb,
    check ((state = 'running') = (ended_at is null)),
    unique (id, event_id),
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  create index matching_run_event on matching_run (event_id, started_at desc);
  comment on column matching_run.embedder is 'What made the sentence vectors; null where words alone were compared.';

  alter table suggestion add column run_id uuid;
  alter table suggestion add constraint suggestion_run foreign key (run_id, event_id)
    references matching_run (id, event_id) on delete set null (run_id);
  create index suggestion_run on suggestion (run_id);

  create table text_vector (
    organization_id uuid not null,
    event_id uuid not null,
    embedder text not null,
    text_hash bytea not null check (length(text_hash) = 32),
    vector bytea not null check (length(vector) % 4 = 0),
    primary key (event_id, embedder, text_hash),
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  comment on table text_vector is 'Sentence vectors by the hash of their text, as 32 bit floats; what no run needs any more is dropped by it.';
`;
