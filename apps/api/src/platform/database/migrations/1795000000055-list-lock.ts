import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lock on the list of an event, where the one on accounts is: whoever writes the list takes the same. */
export class ListLock1795000000055 implements MigrationInterface {
  readonly name = 'ListLock1795000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOCKING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

const LOCKING = `
  create function lock_list(event uuid) returns void language sql volatile as $$
    select pg_advisory_xact_lock(hashtextextended(event::text, 1))
  $$;
  comment on function lock_list is
    'The lock on the list of attendees of an event: an import and every hand that writes it takes it first.';
`;
