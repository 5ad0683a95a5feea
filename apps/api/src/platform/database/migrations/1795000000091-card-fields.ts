import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in their parts, photos, whom each field is meant for, and several cards in an order of their own. */
export class CardFields1795000000091 implements MigrationInterface {
  readonly name = 'CardFields1795000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FIELDS);
    await runner.query(PHOTOS);
    await runner.query(CARDS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const FIELDS = `
  alter table field
    drop constraint field_kind_check,
    add constraint field_kind_check check (kind in ('name', 'role', 'organization', 'mail', 'phone', 'link', 'address',
      'languages', 'pronouns', 'topics', 'note', 'photo')),
    add column audience text not null default 'link' check (audience in ('nobody', 'person', 'link')),
    add column parts jsonb,
    add constraint field_parts check (parts is null or (kind = 'name' and jsonb_typeof(parts) = 'object'
      and length(parts::text) <= 2000)),
    add constraint field_name_for_all check (kind <> 'name' or audience = 'link');
  comment on column field.audience is
    'Whom it is proposed to in a new share: nobody, a person one meets, or also whoever has a link. No share changes by it.';
  comment on column field.parts is 'Of a name: prefix, given, family, suffix, pronunciation.';
  update field set audience = 'person' where kind in ('phone', 'address');
  create unique index field_one_photo on field (account_id) where kind = 'photo';

  create or replace view shared_field as
    select s.holder_id, s.account_id, f.id as field_id, f.kind, f.label, f.value, f.position, s.id as share_id, f.parts
    from share s
    join share_field sf on sf.share_id = s.id
    join field f on f.id = sf.field_id
    where s.ended_at is null and (s.until is null or s.until > now()) and not has_block_between(s.account_id, s.holder_id);
`;

const PHOTOS = `
  create table photo (
    field_id uuid primary key,
    account_id uuid not null,
    bytes bytea not null check (length(bytes) between 1 and 262144),
    width smallint not null check (width between 1 and 1024),
    height smallint not null check (height between 1 and 1024),
    foreign key (field_id, account_id) references field (id, account_id) on delete cascade
  );
  comment on table photo is 'The picture of a field of kind photo, whose value is its digest: seen by whoever is shown the field.';
`;

/** A card that goes takes no exchange with it: its links end, and what came of them stays. */
const CARDS = `
  alter table card add column position smallint not null default 0;
  alter table card_link
    drop constraint card_link_card_id_account_id_fkey,
    alter column card_id drop not null,
    add foreign key (account_id) references account on delete cascade,
    add foreign key (card_id, account_id) references card (id, account_id) on delete set null (card_id),
    add constraint card_link_ended check (card_id is not null or revoked_at is not null);
`;
