import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A field's parts are shown too: where they change, so does every address book that holds the field. */
export class ChangedParts1795000000096 implements MigrationInterface {
  readonly name = 'ChangedParts1795000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FIELD_UPDATED);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const FIELD_UPDATED = `
  create or replace function field_updated() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(s.account_id), array_agg(s.holder_id))
      from share s join share_field sf on sf.share_id = s.id
      where sf.field_id in (select n.id from after n join before o on o.id = n.id
          where (n.kind, n.label, n.value, n.position, n.parts) is distinct from (o.kind, o.label, o.value, o.position, o.parts))
        and s.ended_at is null;
      return null;
    end
  $$;
`;
