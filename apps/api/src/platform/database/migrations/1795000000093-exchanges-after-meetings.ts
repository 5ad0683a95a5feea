import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An exchange of cards begins with a code that was scanned, or with a meeting that the two were at. */
export class ExchangesAfterMeetings1795000000093 implements MigrationInterface {
  readonly name = 'ExchangesAfterMeetings1795000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table exchange
        alter column link_id drop not null,
        add constraint exchange_origin check (link_id is not null or meeting_id is not null)
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}
