import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes late to a meeting, and by how much. */
export class RunningLate1795000000068 implements MigrationInterface {
  readonly name = 'RunningLate1795000000068';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_person add column late_minutes smallint check (late_minutes between 1 and 60);
      comment on column meeting_person.late_minutes is 'How long after the beginning they come, as they have told the others.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}
