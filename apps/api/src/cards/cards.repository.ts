import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { OwnField, Profile } from './card.js';

/** A person's own fields and the card that shows some of them. */
export interface OwnCardRow {
  id: string;
  fields: OwnField[];
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

  async insert(cardId: string, accountId: string, title: string): Promise<void> {
    await this.database.rows(INSERT, [cardId, accountId, title]);
  }

  /** Writes the fields in their order; those that stand keep their kind. */
  async writeFields(accountId: string, fields: readonly OwnField[], at: Date): Promise<void> {
    await this.database.rows(WRITE_FIELDS, [
      accountId,
      fields.map(({ id }) => id),
      fields.map(({ kind }) => kind),
      fields.map(({ label }) => label),
      fields.map(({ value }) => value),
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
       'isOnCard', exists (select from card_field cf where cf.card_id = c.id and cf.field_id = f.id))
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
  `insert into card (id, account_id, title, is_default) values ($1, $2, $3, true)`,
);
const WRITE_FIELDS = statement(
  'cards.write-fields',
  `insert into field (id, account_id, kind, label, value, position, changed_at)
   select w.id, $1, w.kind, w.label, w.value, w.place, $6
   from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) with ordinality as w (id, kind, label, value, place)
   on conflict (id) do update set label = excluded.label, value = excluded.value, position = excluded.position,
     changed_at = case when (field.label, field.value) = (excluded.label, excluded.value)
       then field.changed_at else excluded.changed_at end
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
