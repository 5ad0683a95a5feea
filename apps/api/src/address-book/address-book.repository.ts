import { Injectable } from '@nestjs/common';
import type { FieldKind, Locale } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What happened last to an entry that is or was in an address book. */
export interface EntryChange {
  contactId: string;
  /** Rises with every change of the account's address book, and is never the same for two entries. */
  changed: number;
  changedAt: Date;
  /** Deleted, or merged into another entry. */
  isGone: boolean;
}

/** One entry with everything its owner may see of it today. */
export interface Entry {
  id: string;
  changed: number;
  changedAt: Date;
  name: string;
  /** The owner's own, which nobody else ever sees. */
  note: string;
  tags: string[];
  fields: { kind: FieldKind; label: string; value: string; isShared: boolean }[];
  /** The newest first. */
  met: {
    at: string;
    how: string;
    eventName: string | null;
    placeName: string | null;
    timeZone: string | null;
    /** What the meeting was about; null where there was none or it was not said. */
    about: string | null;
  }[];
  /** What the owner wrote down of how they met; the texts are empty where they did not. */
  howMet: { on: string | null; event: string; place: string; introducedBy: string };
  rating: number | null;
  /** The accounts of who it is about, whether or not they share anything today; none for who never was here. */
  otherIds: string[];
  owner: { locale: Locale; timeZone: string };
}

/** Address books as they are read by what carries them out of the product: files, DAV. */
@Injectable()
export class AddressBookRepository {
  constructor(private readonly database: Database) {}

  /** The number of the last change, 0 for an address book in which nothing ever stood. */
  async findChanged(accountId: string): Promise<number> {
    const row = await this.database.row<{ changed: number }>(FIND_CHANGED, [accountId]);
    return row?.changed ?? 0;
  }

  /** Changes after a number, in their order; without one, the entries of today. */
  listChanges(accountId: string, after: number | undefined, limit: number): Promise<EntryChange[]> {
    return this.database.rows(LIST_CHANGES, [accountId, after ?? null, limit]);
  }

  /** The wanted entries, or all of them, in the order of their ids after `after`. */
  listEntries(
    accountId: string,
    { ids, after, limit }: { ids?: readonly string[]; after?: string; limit: number },
  ): Promise<Entry[]> {
    return this.database.rows(LIST_ENTRIES, [accountId, ids ?? null, after ?? null, limit]);
  }

  /** Ends what others share with the account where its date has come, so that the numbers say so. */
  async endLapsed(accountId: string): Promise<void> {
    await this.database.rows(END_LAPSED, [accountId]);
  }
}

const FIND_CHANGED = statement('address-book.find-changed', `select changed from address_book where account_id = $1`);
const LIST_CHANGES = statement(
  'address-book.list-changes',
  `select contact_id as "contactId", changed, changed_at as "changedAt", is_gone as "isGone"
   from address_book_entry
   where account_id = $1 and ($2::bigint is null and not is_gone or changed > $2::bigint)
   order by changed limit $3`,
);
const LIST_ENTRIES = statement(
  'address-book.list-entries',
  `select c.id, e.changed, e.changed_at as "changedAt", c.name, c.note, c.rating,
     array(select part.other_id from contact part where coalesce(part.merged_into, part.id) = c.id and part.other_id is not null)
       as "otherIds",
     array(select t.tag from contact_tag t where t.contact_id = c.id order by lower(t.tag)) as tags,
     coalesce((
       select json_agg(json_build_object('kind', f.kind, 'label', f.label, 'value', f.value, 'isShared', f.is_shared)
         order by f.is_shared desc, f.position, f.id)
       from known_field f where f.contact_id = c.id
     ), '[]'::json) as fields,
     coalesce((
       select json_agg(json_build_object('at', m.at, 'how', m.how, 'eventName', v.name, 'placeName', p.name,
         'timeZone', v.time_zone, 'about', nullif(g.purpose, '')) order by m.at desc, m.id desc)
       from known_encounter m
       left join event v on v.id = m.event_id
       left join place p on p.id = m.place_id
       left join meeting g on g.id = m.meeting_id
       where m.contact_id = c.id
     ), '[]'::json) as met,
     json_build_object('on', c.met_on, 'event', c.met_event, 'place', c.met_place, 'introducedBy', c.introduced_by) as "howMet",
     json_build_object('locale', a.locale, 'timeZone', a.time_zone) as owner
   from contact c
   join address_book_entry e on e.contact_id = c.id
   join account a on a.id = c.account_id
   where c.account_id = $1 and c.merged_into is null
     and ($2::uuid[] is null or c.id = any ($2::uuid[])) and ($3::uuid is null or c.id > $3::uuid)
   order by c.id limit $4`,
);
const END_LAPSED = statement(
  'address-book.end-lapsed',
  `update share set ended_at = until where holder_id = $1 and ended_at is null and until <= now()`,
);
