import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links for people without an account, what they hand back, and what is new of a contact. */
export class OpenCards1795000000092 implements MigrationInterface {
  readonly name = 'OpenCards1795000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINKS);
    await runner.query(NEWS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const LINKS = `
  alter table card_link
    add column kind text not null default 'code' check (kind in ('code', 'link')),
    add column title text not null default '' check (length(title) <= 60),
    add column saves integer not null default 0 check (saves >= 0);
  comment on column card_link.kind is 'A code is shown across a table; a link is given away, and opens to people without an account.';
  comment on column card_link.saves is 'How often the card was saved from the link: copies that nobody can fetch back.';
  create index card_link_given on card_link (account_id, created_at desc) where kind = 'link';

  create table handed_card (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    link_id uuid not null references card_link on delete cascade,
    name text not null check (length(name) between 1 and 120),
    fields jsonb not null check (jsonb_typeof(fields) = 'array' and length(fields::text) <= 8000),
    note text not null default '' check (length(note) <= 500),
    at timestamptz not null
  );
  comment on table handed_card is
    'Somebody without an account gave account_id their card over a link; it waits until it is taken or let go.';
  create index handed_card_waiting on handed_card (account_id, at desc, id);
  create index handed_card_link on handed_card (link_id, at);
`;

const NEWS = `
  create table contact_news (
    contact_id uuid not null references contact on delete cascade,
    field_id uuid not null references field on delete cascade,
    account_id uuid not null references account on delete cascade,
    at timestamptz not null,
    primary key (contact_id, field_id)
  );
  comment on table contact_news is
    'A field that account_id is shown changed, and they have not looked since; what it says is read by shared_field alone.';
  create index contact_news_account on contact_news (account_id, at desc);
  create index contact_news_field on contact_news (field_id);
`;
