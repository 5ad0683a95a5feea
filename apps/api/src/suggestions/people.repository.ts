import { Injectable } from '@nestjs/common';
import type { PolicyRule, WishKind } from '#libs/contracts';
import type { Reason } from '#libs/matchmaking';
import { isValidSession } from '../platform/auth/session.sql.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { containing } from '../platform/database/like.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import { OTHERS, REQUEST_BETWEEN, RULED_OUT, SAID, SEEN, VISIBLE, WISH } from './people.sql.js';
import { type MeetingBetween, type Person, type RequestBetween, turned } from './suggestion.js';

/** Whom somebody looks for: words, and the topics the words may mean. */
export interface PeopleSearch {
  cursor?: string;
  limit: number;
  q: string;
  topicIds: readonly string[];
}

/** A person of the list, and the rule of the event by which the reader does not meet them. */
export interface ListedPerson extends Person {
  ruledOut: PolicyRule | null;
}

/** One person and what there is between them and the reader. */
export interface PersonBetween extends ListedPerson {
  reasons: Reason[];
  request: RequestBetween | null;
  wish: WishKind | null;
  meeting: MeetingBetween | null;
}

/** The people of an event as a joined attendee sees them. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** A page of the others, by family name. */
  async search(
    eventId: string,
    accountId: string,
    { cursor, limit, q, topicIds }: PeopleSearch,
  ): Promise<Page<ListedPerson>> {
    const pattern = q === '' ? null : containing(q);
    const values = [eventId, accountId, pattern, topicIds, ...cursorValues(cursor, 3), limit + 1];
    const rows = await this.database.rows<ListedPerson>(SEARCH, values);
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.attendeeId]);
  }

  /** One person; where the reader's own suggestions do not name them, theirs may name the reader and say why. */
  async find(eventId: string, accountId: string, attendeeId: string): Promise<PersonBetween | undefined> {
    const values = [eventId, accountId, attendeeId];
    const row = await this.database.row<PersonBetween & { theirReasons: Reason[] }>(FIND, values);
    return row && { ...row, reasons: row.reasons.length > 0 ? row.reasons : turned(row.theirReasons) };
  }

  /** A person as JSON that PostgreSQL builds, for the owner of a valid session who has joined the event. */
  async findCard(sessionHash: Buffer, eventId: string, attendeeId: string): Promise<string | undefined> {
    return (await this.database.row<{ card: string }>(CARD, [sessionHash, eventId, attendeeId]))?.card;
  }
}

const ME = `me.event_id = $1 and me.account_id = $2 and me.state = 'joined'`;

const SEARCH = statement(
  'people.search',
  `select ${VISIBLE}, ${SAID}, ${RULED_OUT} as "ruledOut"
   from attendee me
   join ${OTHERS}
   where ${ME}
     and ($3::text is null
       or concat_ws(' ', o.given_name, o.family_name, o.position, o.company) ilike $3
       or exists (select from phrase p where p.attendee_id = o.id and p.use = 'show'
         and (p.text ilike $3 or p.topic_id = any ($4::text[]))))
     and ($5::text is null or
       (o.family_name collate "de-x-icu", o.given_name collate "de-x-icu", o.id) > ($5, $6, $7::uuid))
   order by o.family_name collate "de-x-icu", o.given_name collate "de-x-icu", o.id
   limit $8`,
);
const FIND = statement(
  'people.find',
  `select ${VISIBLE}, ${SAID}, coalesce(s.reasons, '[]') as reasons, coalesce(t.reasons, '[]') as "theirReasons",
     r.request, m.meeting, w.kind as wish, ${RULED_OUT} as "ruledOut"
   from attendee me
   join ${SEEN} and o.id = $3
   join event e on e.id = me.event_id
   left join suggestion s on e.matching_open and s.attendee_id = me.id and s.other_id = o.id
   left join suggestion t on e.matching_open and t.attendee_id = o.id and t.other_id = me.id
   ${REQUEST_BETWEEN}
   ${WISH}
   left join lateral (
     select json_build_object('id', m.id, 'from', ${isoText('lower(m.during)')}, 'to', ${isoText('upper(m.during)')}) as meeting
     from meeting_person mine
     join meeting_person theirs on theirs.meeting_id = mine.meeting_id and theirs.attendee_id = o.id and o.id <> me.id
     join meeting m on m.id = mine.meeting_id and m.state = 'scheduled' and upper(m.during) > now()
     where mine.attendee_id = me.id
     order by lower(m.during) limit 1
   ) m on true
   where ${ME}`,
);
/** The hot read: session, permission and person in one prepared statement; nothing of it is parsed on the way out. */
const CARD = statement(
  'people.card',
  `select row_to_json(seen)::text as card
   from session s
   join attendee me on me.account_id = s.account_id and me.event_id = $2 and me.state = 'joined'
   join ${SEEN} and o.id = $3
   cross join lateral (select ${VISIBLE}, ${SAID}) seen
   where s.token_hash = $1 and ${isValidSession('s')}`,
);
