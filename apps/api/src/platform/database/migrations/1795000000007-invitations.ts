import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds of invitations: who was invited together, how far their mails are written, how many an organization has sent. */
export class Invitations1795000000007 implements MigrationInterface {
  readonly name = 'Invitations1795000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROUNDS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const ROUNDS = `
  create table invitation_round (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    asked_at timestamptz not null,
    people integer not null check (people > 0),
    written_to uuid,
    ended_at timestamptz,
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  create index invitation_round_organization on invitation_round (organization_id, asked_at);
  comment on column invitation_round.written_to is 'The last attendee, by id, whose mail has been queued.';

  alter table attendee add column invitation_round_id uuid references invitation_round;
  comment on column attendee.invitation_round_id is 'The last round that invited them: one mail a round.';

  -- Every attendee is rewritten soon after the import, all at once when they are invited: with room on the same page that
  -- touches none of the indexes.
  alter table attendee set (fillfactor = 45);
`;
