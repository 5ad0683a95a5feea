import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords for programs that cannot sign in as people do: one a device, for the address book and calendar alone. */
export class AppPasswords1795000000098 implements MigrationInterface {
  readonly name = 'AppPasswords1795000000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(MOST);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table app_password (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    name text not null check (length(name) between 1 and 60),
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_at timestamptz not null default now(),
    used_at timestamptz
  );
  comment on table app_password is 'Opens a person''s address book and calendar to one device; only the hash, so it is shown once.';
  create index app_password_account on app_password (account_id, made_at desc, id);

  create table app_password_ticket (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account on delete cascade,
    name text not null check (length(name) between 1 and 60),
    ends_at timestamptz not null
  );
  comment on table app_password_ticket is 'Is turned into an app password once, by the device that fetches its set-up.';
  create index app_password_ticket_account on app_password_ticket (account_id);
  create index app_password_ticket_end on app_password_ticket (ends_at);
`;

const MOST = `
  create function check_app_passwords() returns trigger language plpgsql as $$
    begin
      -- One at a time for each account, so that two at once are counted too.
      perform from account where id = new.account_id for no key update;
      if (select count(*) from app_password where account_id = new.account_id) >= 20 then
        raise exception 'an account has at most 20 app passwords'
          using errcode = 'check_violation', constraint = 'app_password_most';
      end if;
      return new;
    end
  $$;
  create trigger app_password_most before insert on app_password
    for each row execute function check_app_passwords();
`;
