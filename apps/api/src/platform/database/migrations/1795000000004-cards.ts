import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards, the consent to share them, encounters and the contacts that grow from them. */
export class Cards1795000000004 implements MigrationInterface {
  readonly name = 'Cards1795000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TABLES = `
  create table field (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind text not null check (kind in ('name', 'role', 'organization', 'mail', 'phone', 'link', 'address', 'languages',
      'pronouns', 'topics', 'note')),
    label text not null default '' check (length(label) <= 60),
    value text not null check (length(value) between 1 and 300),
    position smallint not null default 0,
    changed_at timestamptz not null default now(),
    unique (id, account_id)
  );
  create index field_account on field (account_id, position, id);
  create unique index field_one_name on field (account_id) where kind = 'name';

  create table card (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    title text not null check (length(title) between 1 and 60),
    is_default boolean not null default false,
    created_at timestamptz not null default now(),
    unique (id, account_id)
  );
  create unique index card_one_default on card (account_id) where is_default;

  create table card_field (
    card_id uuid not null,
    field_id uuid not null,
    account_id uuid not null,
    primary key (card_id, field_id),
    foreign key (card_id, account_id) references card (id, account_id) on delete cascade,
    foreign key (field_id, account_id) references field (id, account_id) on delete cascade
  );

  create table card_link (
    id uuid primary key,
    account_id uuid not null,
    card_id uuid not null,
    event_id uuid references event,
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    foreign key (card_id, account_id) references card (id, account_id) on delete cascade
  );
  create index card_link_account on card_link (account_id);

  create table encounter (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    other_id uuid not null references account on delete cascade,
    event_id uuid references event,
    meeting_id uuid references meeting,
    place_id uuid references place,
    how text not null check (how in ('cards', 'meeting')),
    at timestamptz not null default now(),
    check (account_id < other_id)
  );
  comment on table encounter is 'Two people met: a fact of both, so it belongs to the pair, the smaller id first.';
  create index encounter_pair on encounter (account_id, other_id, at desc);
  create index encounter_other on encounter (other_id);

  create table exchange (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    scanner_id uuid not null references account on delete cascade,
    link_id uuid not null references card_link,
    event_id uuid references event,
    meeting_id uuid references meeting,
    state text not null default 'proposed' check (state in ('proposed', 'agreed', 'declined', 'expired')),
    encounter_id uuid references encounter,
    created_at timestamptz not null default now(),
    ends_at timestamptz not null,
    ended_at timestamptz,
    check (account_id <> scanner_id),
    check ((state = 'proposed') = (ended_at is null)),
    check ((state = 'agreed') = (encounter_id is not null))
  );
  comment on table exchange is 'account_id showed the card, scanner_id scanned it; nothing is given before both agree.';
  create unique index exchange_one_open on exchange (least(account_id, scanner_id), greatest(account_id, scanner_id))
    where state = 'proposed';
  create index exchange_scanner on exchange (scanner_id);
  create index exchange_open_end on exchange (ends_at) where state = 'proposed';

  create table exchange_field (
    exchange_id uuid not null references exchange on delete cascade,
    field_id uuid not null,
    account_id uuid not null,
    primary key (exchange_id, field_id),
    foreign key (field_id, account_id) references field (id, account_id) on delete cascade
  );

  create table share (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    holder_id uuid not null references account on delete cascade,
    encounter_id uuid references encounter,
    how text not null check (how in ('exchange', 'meeting', 'link')),
    since timestamptz not null default now(),
    until timestamptz,
    ended_at timestamptz,
    check (account_id <> holder_id),
    check (until is null or until > since),
    unique (id, account_id)
  );
  comment on table share is 'account_id gives, holder_id holds.';
  create unique index share_one_active on share (account_id, holder_id) where ended_at is null;
  create index share_holder on share (holder_id) where ended_at is null;

  create table share_field (
    share_id uuid not null,
    field_id uuid not null,
    account_id uuid not null,
    primary key (share_id, field_id),
    foreign key (share_id, account_id) references share (id, account_id) on delete cascade,
    foreign key (field_id, account_id) references field (id, account_id) on delete cascade
  );

  create table contact (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    other_id uuid not null references account on delete cascade,
    name text not null check (length(name) between 1 and 240),
    note text not null default '' check (length(note) <= 4000),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    unique (account_id, other_id),
    check (account_id <> other_id)
  );
  comment on column contact.name is 'The name as last shared: what stays on the stub when the share ends.';
  create index contact_listed on contact (account_id, name, id);

  create view shared_field as
    select s.holder_id, s.account_id, f.id as field_id, f.kind, f.label, f.value, f.position, s.id as share_id
    from share s
    join share_field sf on sf.share_id = s.id
    join field f on f.id = sf.field_id
    where s.ended_at is null and (s.until is null or s.until > now()) and not has_block_between(s.account_id, s.holder_id);
  comment on view shared_field is 'visible(viewer, subject, field) by share: the only way another''s field is read.';
  grant select on shared_field to treffpunkt_runtime;
`;
