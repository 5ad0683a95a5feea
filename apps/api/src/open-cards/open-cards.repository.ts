import { Injectable } from '@nestjs/common';
import type { FieldKind } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** One thing that a link shows. */
export interface OpenField {
  kind: FieldKind;
  label: string;
  value: string;
}

/** A card as whoever has its link sees it. */
export interface OpenCard {
  linkId: string;
  accountId: string;
  name: string;
  fields: OpenField[];
  photo: Buffer | null;
  expiresAt: Date;
}

/** A card that somebody without an account handed over. */
export interface HandedCard {
  id: string;
  name: string;
  fields: OpenField[];
  note: string;
  at: Date;
}

/** Cards behind links that are given away, and cards that come back over them. */
@Injectable()
export class OpenCardsRepository {
  constructor(private readonly database: Database) {}

  /** What a link shows that stands: what is on its card and meant for links. Undefined for codes and ended links. */
  find(tokenHash: Buffer, at: Date): Promise<OpenCard | undefined> {
    return this.database.row(FIND, [tokenHash, at]);
  }

  /** Whether the token is a code, which opens to people with an account only. */
  async isCode(tokenHash: Buffer, at: Date): Promise<boolean> {
    return (await this.database.row(IS_CODE, [tokenHash, at])) !== undefined;
  }

  async countSave(linkId: string): Promise<void> {
    await this.database.rows(COUNT_SAVE, [linkId]);
  }

  /** How many cards came over the link, and to its owner at all, since `from`. */
  async countHanded(linkId: string, accountId: string, from: Date): Promise<{ byLink: number; waiting: number }> {
    return (await this.database.row(COUNT_HANDED, [linkId, accountId, from])) ?? { byLink: 0, waiting: 0 };
  }

  async hand(card: HandedCard & { accountId: string; linkId: string }): Promise<void> {
    const { id, accountId, linkId, name, fields, note, at } = card;
    await this.database.rows(HAND, [id, accountId, linkId, name, JSON.stringify(fields), note, at]);
  }

  list(accountId: string, limit: number): Promise<HandedCard[]> {
    return this.database.rows(LIST, [accountId, limit]);
  }

  /** Those of the cards that were handed to the account. */
  async findHandedTo(accountId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_HANDED_TO, [accountId, ids]);
    return rows.map((row) => row.id);
  }

  /** Takes a card away from those that wait. */
  remove(accountId: string, id: string): Promise<HandedCard | undefined> {
    return this.database.row(REMOVE, [accountId, id]);
  }

  /** Puts somebody without an account into the address book, as typed by hand. */
  async addContact(contactId: string, accountId: string, card: HandedCard, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(ADD_CONTACT, [contactId, accountId, card.name, card.note, card.at]);
    await this.database.rows(ADD_FIELDS, [contactId, accountId, fieldIds, JSON.stringify(card.fields)]);
  }
}

const FIND = statement(
  'open-cards.find',
  `select l.id as "linkId", l.account_id as "accountId", l.expires_at as "expiresAt",
     (select f.value from field f where f.account_id = l.account_id and f.kind = 'name') as name,
     coalesce(shown.fields, '[]'::json) as fields, shown.photo
   from card_link l
   cross join lateral (
     select json_agg(json_build_object('kind', f.kind, 'label', f.label, 'value', f.value) order by f.position, f.id)
         filter (where f.kind not in ('name', 'photo')) as fields,
       (array_agg(p.bytes) filter (where p.bytes is not null))[1] as photo
     from card_field cf join field f on f.id = cf.field_id left join photo p on p.field_id = f.id
     where cf.card_id = l.card_id and f.audience = 'link'
   ) shown
   where l.token_hash = $1 and l.kind = 'link' and l.revoked_at is null and l.expires_at > $2`,
);
const IS_CODE = statement(
  'open-cards.is-code',
  `select id from card_link where token_hash = $1 and kind = 'code' and revoked_at is null and expires_at > $2`,
);
const COUNT_SAVE = statement('open-cards.count-save', 'update card_link set saves = saves + 1 where id = $1');
const COUNT_HANDED = statement(
  'open-cards.count-handed',
  `select count(*) filter (where link_id = $1 and at > $3)::int as "byLink", count(*)::int as waiting
   from handed_card where account_id = $2`,
);
const HAND = statement(
  'open-cards.hand',
  `insert into handed_card (id, account_id, link_id, name, fields, note, at) values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
);
const COLUMNS = 'id, name, fields, note, at';
const LIST = statement(
  'open-cards.list',
  `select ${COLUMNS} from handed_card where account_id = $1 order by at desc, id limit $2`,
);
const FIND_HANDED_TO = statement(
  'open-cards.find-handed-to',
  'select id from handed_card where account_id = $1 and id = any ($2::uuid[])',
);
const REMOVE = statement(
  'open-cards.remove',
  `delete from handed_card where account_id = $1 and id = $2 returning ${COLUMNS}`,
);
const ADD_CONTACT = statement(
  'open-cards.add-contact',
  `insert into contact (id, account_id, name, note, source, created_at, changed_at) values ($1, $2, $3, $4, 'typed', $5, now())`,
);
const ADD_FIELDS = statement(
  'open-cards.add-fields',
  `insert into contact_field (id, contact_id, account_id, kind, label, value, position)
   select i.id, $1, $2, f.kind, f.label, f.value, i.place
   from unnest($3::uuid[]) with ordinality as i (id, place)
   join rows from (json_to_recordset($4::json) as (kind text, label text, value text)) with ordinality
     as f (kind, label, value, place) on f.place = i.place`,
);
