import { Injectable } from '@nestjs/common';
import type { KnownFieldKind } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What somebody knows of a contact by themselves. */
export interface OwnDetails {
  name: string;
  fields: readonly { kind: KnownFieldKind; label: string; value: string }[];
  tags: readonly string[];
  metOn: string | null;
  metEvent: string;
  metPlace: string;
  introducedBy: string;
  rating: number | null;
}

/** The own side of contacts: typed in, changed, deleted. */
@Injectable()
export class ContactEditingRepository {
  constructor(private readonly database: Database) {}

  async count(accountId: string): Promise<number> {
    return (await this.database.row<{ count: number }>(COUNT, [accountId]))?.count ?? 0;
  }

  async insert(accountId: string, contactId: string, details: OwnDetails, at: Date): Promise<void> {
    await this.database.rows(INSERT, [contactId, accountId, details.name, at]);
    await this.write(accountId, contactId, details, at);
  }

  /** Makes the own side exactly this; a name that the other shares stays as they share it. */
  async write(accountId: string, contactId: string, details: OwnDetails, at: Date): Promise<void> {
    const { name, metOn, metEvent, metPlace, introducedBy, rating, fields, tags } = details;
    const met = [metOn, metEvent, metPlace, introducedBy, rating];
    await this.database.rows(WRITE, [accountId, contactId, name, ...met, at]);
    await this.database.rows(WRITE_FIELDS, [
      accountId,
      contactId,
      fields.map(({ kind }) => kind),
      fields.map(({ label }) => label),
      fields.map(({ value }) => value),
    ]);
    await this.database.rows(DROP_TAGS, [accountId, contactId, tags]);
    await this.database.rows(ADD_TAGS, [accountId, contactId, tags]);
  }

  /** Deletes a contact and what was merged into it; false where one of them has an account. */
  async delete(accountId: string, contactId: string): Promise<boolean> {
    return (await this.database.rows(DELETE, [accountId, contactId])).length > 0;
  }
}

const COUNT = statement('contact-editing.count', `select count(*) from contact where account_id = $1`);
const INSERT = statement(
  'contact-editing.insert',
  `insert into contact (id, account_id, name, source, created_at, changed_at) values ($1, $2, $3, 'typed', $4, $4)`,
);
const WRITE = statement(
  'contact-editing.write',
  `update contact set name = case when other_id is null then $3 else name end, met_on = $4, met_event = $5, met_place = $6,
     introduced_by = $7, rating = $8, changed_at = $9
   where account_id = $1 and id = $2`,
);
/** What stays as it was keeps its row, so that an unchanged form changes nothing. */
const WRITE_FIELDS = statement(
  'contact-editing.write-fields',
  `with wanted as (
     select row_number() over (order by at) as position, kind, label, value from (
       select distinct on (kind, label, value) kind, label, value, at
       from unnest($3::text[], $4::text[], $5::text[]) with ordinality as given (kind, label, value, at)
       order by kind, label, value, at
     ) once
   ), kept as (
     select f.id, w.kind, w.label, w.value from contact_field f
     join wanted w on (w.kind, w.label, w.value, w.position) = (f.kind, f.label, f.value, f.position)
     where f.contact_id = $2 and f.account_id = $1
   ), gone as (
     delete from contact_field f where f.contact_id = $2 and f.account_id = $1 and f.id not in (select id from kept)
   )
   insert into contact_field (id, contact_id, account_id, kind, label, value, position)
   select gen_random_uuid(), $2, $1, w.kind, w.label, w.value, w.position from wanted w
   where not exists (select from kept k where (k.kind, k.label, k.value) = (w.kind, w.label, w.value))`,
);
const DROP_TAGS = statement(
  'contact-editing.drop-tags',
  `delete from contact_tag where account_id = $1 and contact_id = $2 and tag <> all ($3::text[])`,
);
const ADD_TAGS = statement(
  'contact-editing.add-tags',
  `insert into contact_tag (contact_id, account_id, tag) select $2, $1, tag from unnest($3::text[]) tag
   on conflict do nothing`,
);
const DELETE = statement(
  'contact-editing.delete',
  `delete from contact c where c.account_id = $1 and coalesce(c.merged_into, c.id) = $2 and not exists (
     select from contact part where coalesce(part.merged_into, part.id) = $2 and part.other_id is not null
   ) returning c.id`,
);
