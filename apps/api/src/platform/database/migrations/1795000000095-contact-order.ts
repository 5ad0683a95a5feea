import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of a long address book is read in its order, and only that page is put together. */
export class ContactOrder1795000000095 implements MigrationInterface {
  readonly name = 'ContactOrder1795000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index contact_by_name on contact (account_id, name collate "de-x-icu", id) where merged_into is null;
      drop index contact_listed;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}
