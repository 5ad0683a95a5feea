import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was proposed before stays readable: a time that another proposal replaced stands no longer, but is kept while the request is open. */
export class EarlierTimes1795000000030 implements MigrationInterface {
  readonly name = 'EarlierTimes1795000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table request_slot
        add column stands boolean not null default true,
        add column named_at timestamptz not null default now();
      comment on column request_slot.stands is 'False for a time that a later proposal or answer took off the table.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}
