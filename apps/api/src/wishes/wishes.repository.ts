import { Injectable } from '@nestjs/common';
import type { WishKind } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { noBlock } from '../platform/database/no-block.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';

/** Somebody whom an attendee has marked. */
export interface Wish {
  attendeeId: string;
  givenName: string;
  familyName: string;
  position: string;
  company: string;
  kind: WishKind;
}

/** Whose mark it is, and whether it is another than before. */
export interface Marking {
  markedBy: string;
  isChanged: boolean;
}

/** The wishes of one attendee; who can no longer be seen is not among them. */
@Injectable()
export class WishesRepository {
  constructor(private readonly database: Database) {}

  async list(eventId: string, accountId: string, page: { cursor?: string; limit: number }): Promise<Page<Wish>> {
    const values = [eventId, accountId, ...cursorValues(page.cursor, 3), page.limit + 1];
    const rows = await this.database.rows<Wish>(LIST, values);
    return pageOf(rows, page.limit, (row) => [row.familyName, row.givenName, row.attendeeId]);
  }

  /** Undefined where the other cannot be seen. */
  put(eventId: string, accountId: string, attendeeId: string, kind: WishKind): Promise<Marking | undefined> {
    return this.database.row(PUT, [eventId, accountId, attendeeId, kind]);
  }

  /** Undefined where nobody of that id was ever at the event; who has left can be unmarked. */
  remove(eventId: string, accountId: string, attendeeId: string): Promise<Marking | undefined> {
    return this.database.row(REMOVE, [eventId, accountId, attendeeId]);
  }
}

const SEEN = `attendee me
   join attendee o on o.event_id = me.event_id and o.state = 'joined' and o.id <> me.id
     and ${noBlock('me.account_id', 'o.account_id')}`;
const ME = `me.event_id = $1 and me.account_id = $2 and me.state = 'joined'`;

const LIST = statement(
  'wishes.list',
  `select o.id as "attendeeId", o.given_name as "givenName", o.family_name as "familyName", o.position, o.company, w.kind
   from ${SEEN}
   join wish w on w.attendee_id = me.id and w.other_id = o.id
   where ${ME} and ($3::text is null or
     (o.family_name collate "de-x-icu", o.given_name collate "de-x-icu", o.id) > ($3, $4, $5::uuid))
   order by o.family_name collate "de-x-icu", o.given_name collate "de-x-icu", o.id
   limit $6`,
);
const PUT = statement(
  'wishes.put',
  `with seen as (
     select me.organization_id, me.event_id, me.id as attendee_id, o.id as other_id from ${SEEN} where ${ME} and o.id = $3
   ), put as (
     insert into wish as w (organization_id, event_id, attendee_id, other_id, kind)
     select organization_id, event_id, attendee_id, other_id, $4 from seen
     on conflict (attendee_id, other_id) do update set kind = excluded.kind, made_at = excluded.made_at
     where w.kind <> excluded.kind
     returning 1
   )
   select exists (select from put) as "isChanged", attendee_id as "markedBy" from seen`,
);
const REMOVE = statement(
  'wishes.remove',
  `with gone as (
     delete from wish w using attendee me where ${ME} and w.attendee_id = me.id and w.other_id = $3 returning 1
   )
   select exists (select from gone) as "isChanged", me.id as "markedBy"
   from attendee o join attendee me on ${ME} where o.event_id = $1 and o.id = $3`,
);
