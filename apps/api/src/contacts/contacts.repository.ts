import { Injectable } from '@nestjs/common';
import type { ContactSource, FieldKind, Locale } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** One row of an address book. */
export interface ListedContact {
  id: string;
  name: string;
  role: string;
  organization: string;
  metAt: Date | null;
  eventName: string | null;
  placeName: string | null;
  timeZone: string | null;
  isShared: boolean;
}

/** One contact with everything its owner may see of it today. */
export interface FoundContact {
  id: string;
  name: string;
  note: string;
  source: ContactSource;
  tags: string[];
  rating: number | null;
  /** How they met, in the owner's own words. */
  howMet: { on: string | null; event: string; place: string; introducedBy: string };
  changedAt: Date;
  fields: { kind: FieldKind; label: string; value: string; isShared: boolean }[];
  /** The newest first. */
  encounters: {
    at: string;
    how: string;
    eventName: string | null;
    placeName: string | null;
    timeZone: string | null;
  }[];
  myShare: { id: string; since: string; until: string | null; fieldIds: string[] } | null;
  owner: { locale: Locale; timeZone: string };
}

/** A contact of somebody, to tell them that it changed. */
export interface Held {
  accountId: string;
  contactId: string;
}

/** Address books: another's fields come only through the view `shared_field`, and `known_field` above it. */
@Injectable()
export class ContactsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the contacts that stand in the account's address book. */
  async findOwned(accountId: string, contactIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_OWNED, [accountId, contactIds]);
    return rows.map((row) => row.id);
  }

  /**
   * Contacts by name after `[name, id]`, with this tag where one is given. Of each of the terms one spelling must be found
   * somewhere in what is known, or nearly.
   */
  list(
    accountId: string,
    [name, id]: readonly (string | number | null)[],
    { terms, tag }: { terms: readonly (readonly string[])[]; tag: string | undefined },
    limit: number,
  ): Promise<ListedContact[]> {
    return this.database.rows(LIST, [accountId, name, id, JSON.stringify(terms), limit, tag ?? null]);
  }

  find(accountId: string, contactId: string): Promise<FoundContact | undefined> {
    return this.database.row(FIND, [accountId, contactId]);
  }

  async writeNote(accountId: string, contactId: string, note: string, at: Date): Promise<void> {
    await this.database.rows(WRITE_NOTE, [accountId, contactId, note, at]);
  }

  /** Puts somebody whose name is shared into an address book, or brings the entry up to date. */
  addFromShare(
    newId: string,
    accountId: string,
    otherId: string,
    at: Date,
  ): Promise<(Held & { isNew: boolean }) | undefined> {
    return this.database.row(ADD_FROM_SHARE, [newId, accountId, otherId, at]);
  }

  /** Brings every entry about the account up to date whose owner is shown one of its fields. */
  followFields(accountId: string, fieldIds: readonly string[], at: Date): Promise<Held[]> {
    return this.database.rows(FOLLOW_FIELDS, [accountId, fieldIds, at]);
  }
}

/** A contact's newest encounter. */
const MET = `
  left join lateral (
    select e.at, v.name as event_name, v.time_zone, p.name as place_name
    from known_encounter e
    left join event v on v.id = e.event_id
    left join place p on p.id = e.place_id
    where e.contact_id = c.id
    order by e.at desc, e.id desc
    limit 1
  ) met on true`;

const FIND_OWNED = statement(
  'contacts.find-owned',
  `select id from contact where account_id = $1 and id = any ($2::uuid[]) and merged_into is null`,
);
const LIST = statement(
  'contacts.list',
  `select c.id, c.name, coalesce(shown.role, '') as role, coalesce(shown.organization, '') as organization,
     shown.is_shared as "isShared", met.at as "metAt", met.event_name as "eventName", met.place_name as "placeName",
     met.time_zone as "timeZone"
   from contact c
   cross join lateral (
     select coalesce(bool_or(f.is_shared), false) as is_shared,
       (array_agg(f.value order by f.is_shared desc, f.position, f.id) filter (where f.kind = 'role'))[1] as role,
       (array_agg(f.value order by f.is_shared desc, f.position, f.id) filter (where f.kind = 'organization'))[1] as organization,
       string_agg(f.value, ' ') as words
     from known_field f where f.contact_id = c.id
   ) shown
   ${MET}
   where c.account_id = $1 and c.merged_into is null
     and ($2::text is null or (c.name collate "de-x-icu", c.id) > ($2::text, $3::uuid))
     and ($6::text is null or exists (select from contact_tag g where g.contact_id = c.id and lower(g.tag) = lower($6)))
     and ($4::jsonb = '[]' or (
       select every(exists (
         select from jsonb_array_elements_text(term) spelling, unaccent(lower(spelling)) as wanted
         where strpos(known, wanted) > 0 or length(wanted) > 3 and word_similarity(wanted, known) >= 0.5
       ))
       from jsonb_array_elements($4::jsonb) term,
         unaccent(lower(concat_ws(' ', c.name, shown.words, c.note, c.met_event, c.met_place, c.introduced_by, (
           select string_agg(distinct v.name, ' ') from known_encounter e join event v on v.id = e.event_id
           where e.contact_id = c.id
         ), (select string_agg(g.tag, ' ') from contact_tag g where g.contact_id = c.id)))) as known
     ))
   order by c.name collate "de-x-icu", c.id
   limit $5`,
);
const FIND = statement(
  'contacts.find',
  `select c.id, c.name, c.note, c.changed_at as "changedAt", c.source, c.rating,
     array(select t.tag from contact_tag t where t.contact_id = c.id order by lower(t.tag)) as tags,
     json_build_object('on', c.met_on, 'event', c.met_event, 'place', c.met_place, 'introducedBy', c.introduced_by) as "howMet",
     json_build_object('locale', a.locale, 'timeZone', a.time_zone) as owner,
     coalesce((
       select json_agg(json_build_object('kind', f.kind, 'label', f.label, 'value', f.value, 'isShared', f.is_shared)
         order by f.is_shared desc, f.position, f.id)
       from known_field f where f.contact_id = c.id
     ), '[]'::json) as fields,
     coalesce((
       select json_agg(json_build_object('at', e.at, 'how', e.how, 'eventName', v.name, 'placeName', p.name,
         'timeZone', v.time_zone) order by e.at desc, e.id desc)
       from known_encounter e
       left join event v on v.id = e.event_id
       left join place p on p.id = e.place_id
       where e.contact_id = c.id
     ), '[]'::json) as encounters,
     (
       select json_build_object('id', s.id, 'since', s.since, 'until', s.until, 'fieldIds', coalesce((
         select json_agg(sf.field_id order by f.position, f.id)
         from share_field sf join field f on f.id = sf.field_id where sf.share_id = s.id
       ), '[]'::json))
       from share s
       where s.account_id = c.account_id and s.ended_at is null and (s.until is null or s.until > now())
         and s.holder_id in (select part.other_id from contact part where coalesce(part.merged_into, part.id) = c.id)
       limit 1
     ) as "myShare"
   from contact c join account a on a.id = c.account_id
   where c.account_id = $1 and c.id = $2 and c.merged_into is null`,
);
const WRITE_NOTE = statement(
  'contacts.write-note',
  `update contact set note = $3, changed_at = $4 where account_id = $1 and id = $2`,
);
const ADD_FROM_SHARE = statement(
  'contacts.add-from-share',
  `insert into contact (id, account_id, other_id, name, created_at, changed_at)
   select $1::uuid, f.holder_id, f.account_id, f.value, $4::timestamptz, $4::timestamptz
   from shared_field f where f.holder_id = $2 and f.account_id = $3 and f.kind = 'name'
   on conflict (account_id, other_id) do update set name = excluded.name, changed_at = excluded.changed_at
   returning account_id as "accountId", id as "contactId", id = $1::uuid as "isNew"`,
);
const FOLLOW_FIELDS = statement(
  'contacts.follow-fields',
  `update contact c set changed_at = $3, name = coalesce((
     select f.value from shared_field f
     where f.holder_id = c.account_id and f.account_id = c.other_id and f.kind = 'name'
   ), c.name)
   where c.other_id = $1 and c.account_id in (
     select f.holder_id from shared_field f where f.account_id = $1 and f.field_id = any ($2::uuid[])
   )
   returning c.account_id as "accountId", c.id as "contactId"`,
);
