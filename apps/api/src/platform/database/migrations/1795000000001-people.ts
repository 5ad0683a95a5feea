import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles, extensions, accounts, sign-in, organizations, commands and the numbered log of each account. */
export class People1795000000001 implements MigrationInterface {
  readonly name = 'People1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNTIME_ROLE);
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back: drop the database instead.');
  }
}

/** The role the product runs as owns nothing; the one that migrates may pass objects to it. */
const RUNTIME_ROLE = `
  create extension if not exists btree_gist;
  create extension if not exists citext;
  create extension if not exists pg_trgm;
  create extension if not exists unaccent;

  do $$
  begin
    if not exists (select from pg_roles where rolname = 'treffpunkt_runtime') then
      create role treffpunkt_runtime nologin;
    end if;
    if not pg_has_role(current_user, 'treffpunkt_runtime', 'member') and exists
      (select from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)) then
      execute format('grant treffpunkt_runtime to %I', current_user);
    end if;
  end
  $$;

  grant usage on schema public to treffpunkt_runtime;
  alter default privileges in schema public grant select, insert, update, delete on tables to treffpunkt_runtime;
  alter default privileges in schema public grant usage, select on sequences to treffpunkt_runtime;
  alter default privileges in schema public grant execute on functions to treffpunkt_runtime;
`;

const TABLES = `
  create table account (
    id uuid primary key,
    mail citext not null unique check (length(mail) between 3 and 254 and mail like '%_@_%'),
    name text not null default '' check (length(name) <= 120),
    locale text not null default 'de' check (locale in ('de', 'en')),
    time_zone text not null default 'Europe/Berlin',
    last_seq bigint not null default 0,
    created_at timestamptz not null default now()
  );

  create table session (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    device text not null default '' check (length(device) <= 200),
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index session_account on session (account_id) where revoked_at is null;

  create table sign_in (
    id uuid primary key,
    mail citext not null,
    locale text not null check (locale in ('de', 'en')),
    token_hash bytea unique check (length(token_hash) = 32),
    code_hash bytea check (length(code_hash) = 32),
    tries smallint not null default 0 check (tries between 0 and 5),
    next_path text check (length(next_path) <= 300 and next_path ~ '^/($|[^/\\\\])'),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by_command text
  );
  create index sign_in_mail on sign_in (mail, created_at desc);

  create table organization (
    id uuid primary key,
    name text not null check (length(name) between 1 and 120),
    created_at timestamptz not null default now()
  );

  create table member (
    id uuid not null unique,
    organization_id uuid not null references organization on delete cascade,
    account_id uuid not null references account on delete cascade,
    role text not null check (role in ('owner', 'admin', 'staff')),
    -- The role holds from then on: nobody works for an organization without having agreed.
    accepted_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (organization_id, account_id)
  );
  create index member_account on member (account_id);

  create function check_last_owner() returns trigger language plpgsql as $$
    begin
      -- The lock makes two owners who leave at the same moment see each other; an organization that is gone needs none.
      perform from organization where id = old.organization_id for no key update;
      if found and not exists (
        select from member where organization_id = old.organization_id and role = 'owner' and accepted_at is not null
      ) then
        raise exception 'an organization needs an owner' using errcode = 'check_violation', constraint = 'last_owner';
      end if;
      return null;
    end
  $$;
  create trigger last_owner after update of role, accepted_at or delete on member
    for each row when (old.role = 'owner' and old.accepted_at is not null) execute function check_last_owner();

  create table account_event (
    account_id uuid not null references account on delete cascade,
    seq bigint not null check (seq > 0),
    kind text not null,
    ids jsonb not null,
    at timestamptz not null default now(),
    primary key (account_id, seq)
  );
  create index account_event_at on account_event (at);

  create table command (
    account_id uuid not null references account on delete cascade,
    id text not null check (length(id) between 8 and 100),
    name text not null,
    body_hash bytea not null check (length(body_hash) = 32),
    status smallint,
    answer jsonb,
    created_at timestamptz not null default now(),
    primary key (account_id, id)
  );
  create index command_created on command (created_at);

  create table kept_mail (
    id uuid primary key,
    recipient citext not null,
    subject text not null,
    html text not null,
    body text not null,
    sent_at timestamptz not null default now()
  );
  create index kept_mail_sent on kept_mail (sent_at desc);

  create function lock_accounts(accounts uuid[]) returns void
    language plpgsql volatile as $$
    declare
      key bigint;
    begin
      for key in select distinct hashtextextended(a::text, 0) from unnest(accounts) a order by 1 loop
        perform pg_advisory_xact_lock(key);
      end loop;
    end
  $$;
  comment on function lock_accounts is
    'The one lock protocol: every change of requests, meetings, bookings and blocks takes it first, on all accounts concerned.';

  create function record_account_events(accounts uuid[], event_kind text, event_ids jsonb)
    returns table (account_id uuid, seq bigint)
    language sql volatile as $$
    with concerned as (
      select a.id from account a where a.id = any (accounts) order by a.id for no key update
    ), numbered as (
      update account a set last_seq = a.last_seq + 1 from concerned c where a.id = c.id
      returning a.id, a.last_seq
    )
    insert into account_event (account_id, seq, kind, ids)
    select n.id, n.last_seq, event_kind, event_ids from numbered n
    returning account_event.account_id, account_event.seq
  $$;
`;
