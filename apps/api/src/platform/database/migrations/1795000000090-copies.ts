import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which copies of a field left the product: what a take-back cannot reach is told to its giver. */
export class Copies1795000000090 implements MigrationInterface {
  readonly name = 'Copies1795000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COPIES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

/** A copy is noted again only after a day: a phone that syncs every minute writes nothing, and nobody learns when it does. */
const COPIES = `
  create table copy_made (
    holder_id uuid not null references account on delete cascade,
    field_id uuid not null,
    account_id uuid not null,
    how text not null check (how in ('vcard', 'export', 'dav')),
    at timestamptz not null,
    primary key (holder_id, field_id, how),
    foreign key (field_id, account_id) references field (id, account_id) on delete cascade
  );
  comment on table copy_made is 'holder_id took a field of account_id out of the product, last at that time.';
  create index copy_made_giver on copy_made (account_id, holder_id);

  create function note_copies(holder uuid, givers uuid[], way text, noted timestamptz) returns void
    language sql volatile as $$
    insert into copy_made (holder_id, field_id, account_id, how, at)
    select s.holder_id, s.field_id, s.account_id, way, noted
    from shared_field s
    where s.holder_id = holder and (givers is null or s.account_id = any (givers))
    order by s.field_id
    on conflict (holder_id, field_id, how) do update set at = excluded.at
      where copy_made.at < excluded.at - interval '1 day'
  $$;
  comment on function note_copies is
    'What somebody is shown leaves the product: by whom, of whom (null for everybody), how. Only what they may see now.';
`;
