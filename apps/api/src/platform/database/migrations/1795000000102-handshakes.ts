import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two phones without a network need: keys of events and of devices, and each handshake once. */
export class Handshakes1795000000102 implements MigrationInterface {
  readonly name = 'Handshakes1795000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEYS);
    await runner.query(HANDSHAKES);
    await runner.query(NARROWED);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

/** The runtime role makes keys and signs with them one event at a time; no query of its own reads a private part. */
const KEYS = `
  create table event_key (
    event_id uuid primary key,
    organization_id uuid not null,
    public_key bytea not null check (length(public_key) = 32),
    private_key bytea not null,
    made_at timestamptz not null default now(),
    foreign key (event_id, organization_id) references event (id, organization_id) on delete cascade
  );
  comment on table event_key is 'Ed25519: what certifies the devices of an event''s attendees.';
  revoke all on event_key from treffpunkt_runtime;
  grant select (event_id, organization_id, public_key, made_at), insert on event_key to treffpunkt_runtime;

  create function event_signing_key(event uuid) returns bytea language sql stable security definer
    set search_path = public, pg_temp
    as $$ select k.private_key from event_key k where k.event_id = event $$;
  revoke execute on function event_signing_key from public;
  grant execute on function event_signing_key to treffpunkt_runtime;
  comment on function event_signing_key is 'The only way to a private key: one event''s, for signing.';

  create table device_key (
    session_id uuid primary key references session on delete cascade,
    account_id uuid not null references account on delete cascade,
    public_key bytea not null unique check (length(public_key) = 32),
    made_at timestamptz not null default now()
  );
  comment on table device_key is 'One key a device: it is worth what its session is, and ends with it.';
`;

const HANDSHAKES = `
  create table handshake (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    hello bytea not null unique check (length(hello) = 32),
    account_id uuid not null references account on delete cascade,
    answerer_id uuid not null references account on delete cascade,
    encounter_id uuid not null references encounter on delete cascade,
    at timestamptz not null,
    merged_at timestamptz not null,
    check (account_id <> answerer_id),
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  comment on table handshake is 'Cards given without a network, once each: account_id showed the hello, answerer_id scanned it.';
  comment on column handshake.hello is 'The digest of the hello: none serves twice.';
  create index handshake_account on handshake (account_id);
  create index handshake_answerer on handshake (answerer_id);
`;

/** A merge comes late: what was decided since then counts, so it has to be known when that was. */
const NARROWED = `
  alter table share add column narrowed_at timestamptz;
  comment on column share.narrowed_at is 'When a field was last taken out of it by its giver.';

  create function note_narrowed_share() returns trigger language plpgsql as $$
    begin
      -- A field that its person deleted is gone everywhere: that narrows no share.
      if exists (select from field where id = old.field_id) then
        update share set narrowed_at = now() where id = old.share_id and ended_at is null;
      end if;
      return null;
    end
  $$;
  create trigger share_narrowed after delete on share_field for each row execute function note_narrowed_share();
`;
