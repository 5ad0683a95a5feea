import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices that take pushes, the key they know the product by, and what came of each push. */
export class Pushes1795000000076 implements MigrationInterface {
  readonly name = 'Pushes1795000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUBSCRIPTIONS);
    await runner.query(PUSHES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const SUBSCRIPTIONS = `
  create table push_key (
    is_only boolean primary key default true check (is_only),
    public_key text not null,
    private_key text not null,
    made_at timestamptz not null default now()
  );
  comment on table push_key is 'The key pair by which push services know the product, where the operator gives none.';

  create table push_subscription (
    session_id uuid primary key references session on delete cascade,
    account_id uuid not null references account on delete cascade,
    endpoint text not null unique check (length(endpoint) <= 1000),
    p256dh text not null check (length(p256dh) <= 100),
    auth text not null check (length(auth) <= 40),
    made_at timestamptz not null default now()
  );
  create index push_subscription_account on push_subscription (account_id);

  create function end_push_subscription() returns trigger language plpgsql as $$
    begin
      delete from push_subscription where session_id = new.id;
      return null;
    end
  $$;
  create trigger push_ends_with_session after update of revoked_at on session
    for each row when (new.revoked_at is not null) execute function end_push_subscription();
`;

const PUSHES = `
  alter table notice add column opened_at timestamptz;

  create table notice_push (
    notice_id uuid not null references notice on delete cascade,
    account_id uuid not null references account on delete cascade,
    session_id uuid not null,
    state text not null default 'waiting' check (state in ('waiting', 'taken', 'failed')),
    primary key (notice_id, session_id)
  );
  comment on table notice_push is 'A push of a notice to one device. Where every one has failed, a mail goes instead.';
`;
