import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import { OTHERS, REQUEST_BETWEEN, VISIBLE, WISH } from './people.sql.js';
import type { Suggested } from './suggestion.js';

/** The stored lists of suggestions, read under today's rules. */
@Injectable()
export class SuggestionsRepository {
  constructor(private readonly database: Database) {}

  /** An account's list at an event, best first; empty until the organizer opens matching. */
  async list(eventId: string, accountId: string, page: { cursor?: string; limit: number }): Promise<Page<Suggested>> {
    const values = [eventId, accountId, ...cursorValues(page.cursor, 1), page.limit + 1];
    return pageOf(await this.database.rows<Suggested>(LIST, values), page.limit, ({ rank }) => [rank]);
  }

  /** When the list last changed; null where there is none yet. */
  async findMadeAt(eventId: string, accountId: string): Promise<Date | null> {
    return (await this.database.row<{ at: Date | null }>(MADE_AT, [eventId, accountId]))?.at ?? null;
  }

  /** What the phrases and people named show today, by the ids the engine quotes them under. */
  async findShown(phraseIds: readonly string[], attendeeIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; text: string }>(SHOWN, [phraseIds, attendeeIds]);
    return new Map(rows.map(({ id, text }) => [id, text]));
  }
}

const LIST = statement(
  'suggestions.list',
  `select ${VISIBLE}, s.rank, s.reasons, r.request, w.kind as wish
   from attendee me
   join event e on e.id = me.event_id and e.matching_open
   join suggestion s on s.attendee_id = me.id
   join ${OTHERS} and o.id = s.other_id
   ${REQUEST_BETWEEN}
   ${WISH}
   where me.event_id = $1 and me.account_id = $2 and me.state = 'joined' and w.kind is distinct from 'rather-not' and ($3::int is null or s.rank > $3)
   order by s.rank limit $4`,
);
const MADE_AT = statement(
  'suggestions.made-at',
  `select max(s.made_at) as at from suggestion s join attendee me on me.id = s.attendee_id
   where me.event_id = $1 and me.account_id = $2`,
);
const SHOWN = statement(
  'suggestions.shown',
  `select id::text as id, text from phrase where id = any ($1::uuid[]) and use = 'show'
   union all
   select 'about:' || id, about from attendee where id = any ($2::uuid[]) and about_use = 'show'`,
);
