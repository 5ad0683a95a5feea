import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { OwnField, Profile } from './card.js';

/** A person's own fields and the card that shows some of them. */
export interface OwnCardRow {
  id: string;
  fields: OwnField[];
}

/** One of a person's cards: a named selection of their fields. */
export interface NamedCard {
  id: string;
  title: string;
  isDefault: boolean;
  fieldIds: string[];
}

/** Everybody's own fields; others' are read through `shared_field` only. */
@Injectable()
export class CardsRepository {
  constructor(private readonly database: Database) {}

  /** The default card with all of the person's fields; undefined before its first use. */
  find(accountId: string): Promise<OwnCardRow | undefined> {
    return this.database.row(FIND, [accountId]);
  }

  /** What the account and its newest attendance say of the person; what an organizer wrote of one who never joined counts for nothing. */
  findProfile(accountId: string): Promise<Profile | undefined> {
    return this.database.row(FIND_PROFILE, [accountId]);
  }

  /** Adds a card behind those that stand. */
  async insert(cardId: string, accountId: string, title: string, isDefault: boolean): Promise<void> {
    await this.database.rows(INSERT, [cardId, accountId, title, isDefault]);
  }

  /** All cards of the account in its order. */
  list(accountId: string): Promise<NamedCard[]> {
    return this.database.rows(LIST, [accountId]);
  }

  async rename(cardId: string, title: string): Promise<void> {
    await this.database.rows(RENAME, [cardId, title]);
  }

  /** Makes one of the account's cards the one shown by default. */
  async setDefault(accountId: string, cardId: string): Promise<void> {
    await this.database.rows(CLEAR_DEFAULT, [accountId, cardId]);
    await this.database.rows(SET_DEFAULT, [accountId, cardId]);
  }

  /** Puts the account's cards into the order of the ids. */
  async order(accountId: string, cardIds: readonly string[]): Promise<void> {
    await this.database.rows(ORDER, [accountId, cardIds]);
  }

  /** Deletes a card; its links end. */
  async delete(accountId: string, cardId: string, at: Date): Promise<void> {
    await this.database.rows(END_LINKS, [accountId, cardId, at]);
    await this.database.rows(DELETE, [accountId, cardId]);
  }

  /** Writes the fields in their order; those that stand keep their kind. */
  async writeFields(accountId: string, fields: readonly OwnField[], at: Date): Promise<void> {
    await this.database.rows(WRITE_FIELDS, [
      accountId,
      fields.map(({ id }) => id),
      fields.map(({ kind }) => kind),
      fields.map(({ label }) => label),
      fields.map(({ value }) => value),
      fields.map(({ audience }) => audience),
      fields.map(({ parts }) => (parts === null ? null : JSON.stringify(parts))),
      at,
    ]);
  }

  async deleteFields(accountId: string, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(DELETE_FIELDS, [accountId, fieldIds]);
  }

  /** Puts exactly these fields on the card. */
  async putOnCard(cardId: string, accountId: string, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(CLEAR_CARD, [cardId, fieldIds]);
    await this.database.rows(FILL_CARD, [cardId, accountId, fieldIds]);
  }
}

const FIND = statement(
  'cards.find',
  `select c.id, coalesce((
     select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'label', f.label, 'value', f.value,
       'isOnCard', exists (select from card_field cf where cf.card_id = c.id and cf.field_id = f.id),
       'audience', f.audience, 'parts', f.parts)
       order by f.position, f.id)
     from field f where f.account_id = c.account_id
   ), '[]'::json) as fields
   from card c where c.account_id = $1 and c.is_default`,
);
const FIND_PROFILE = statement(
  'cards.find-profile',
  `select a.mail, a.name, coalesce(p.given_name, '') as "givenName", coalesce(p.family_name, '') as "familyName",
     coalesce(p.position, '') as position, coalesce(p.company, '') as company, coalesce(p.phone, '') as phone
   from account a
   left join lateral (
     select * from attendee t where t.account_id = a.id and t.joined_at is not null
     order by t.joined_at desc, t.created_at desc, t.id desc limit 1
   ) p on true
   where a.id = $1`,
);
const INSERT = statement(
  'cards.insert',
  `insert into card (id, account_id, title, is_default, position)
   values ($1, $2, $3, $4, (select coalesce(max(position) + 1, 0) from card where account_id = $2))`,
);
const LIST = statement(
  'cards.list',
  `select c.id, c.title, c.is_default as "isDefault", coalesce((
     select json_agg(f.id order by f.position, f.id) from card_field cf join field f on f.id = cf.field_id
     where cf.card_id = c.id
   ), '[]'::json) as "fieldIds"
   from card c where c.account_id = $1 order by c.position, c.id`,
);
const RENAME = statement('cards.rename', 'update card set title = $2 where id = $1');
const CLEAR_DEFAULT = statement(
  'cards.clear-default',
  `update card set is_default = false where account_id = $1 and is_default and id <> $2`,
);
const SET_DEFAULT = statement(
  'cards.set-default',
  `update card set is_default = true where account_id = $1 and id = $2`,
);
const ORDER = statement(
  'cards.order',
  `update card c set position = w.place from unnest($2::uuid[]) with ordinality as w (id, place)
   where c.account_id = $1 and c.id = w.id`,
);
const END_LINKS = statement(
  'cards.end-links',
  `update card_link set revoked_at = coalesce(revoked_at, $3) where account_id = $1 and card_id = $2`,
);
const DELETE = statement('cards.delete', 'delete from card where account_id = $1 and id = $2');
const WRITE_FIELDS = statement(
  'cards.write-fields',
  `insert into field (id, account_id, kind, label, value, position, audience, parts, changed_at)
   select w.id, $1, w.kind, w.label, w.value, w.place, w.audience, w.parts::jsonb, $8
   from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
     with ordinality as w (id, kind, label, value, audience, parts, place)
   on conflict (id) do update set label = excluded.label, value = excluded.value, position = excluded.position,
     audience = excluded.audience, parts = excluded.parts,
     changed_at = case when (field.label, field.value, field.parts) is not distinct from
         (excluded.label, excluded.value, excluded.parts) then field.changed_at else excluded.changed_at end
   where field.account_id = excluded.account_id and field.kind = excluded.kind`,
);
const DELETE_FIELDS = statement(
  'cards.delete-fields',
  `delete from field where account_id = $1 and id = any ($2::uuid[])`,
);
const CLEAR_CARD = statement(
  'cards.clear-card',
  `delete from card_field where card_id = $1 and field_id <> all ($2::uuid[])`,
);
const FILL_CARD = statement(
  'cards.fill-card',
  `insert into card_field (card_id, field_id, account_id) select $1, wanted, $2 from unnest($3::uuid[]) wanted
   on conflict do nothing`,
);
