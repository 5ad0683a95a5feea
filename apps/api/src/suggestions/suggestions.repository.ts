import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, pageOf } from '../platform/http/paging.js';
import { OTHERS, REQUEST_BETWEEN, RULED_OUT, VISIBLE, WISH } from './people.sql.js';
import type { SuggestionPage } from './suggestion.js';

/** The stored lists of suggestions, read under today's rules. */
@Injectable()
export class SuggestionsRepository {
  constructor(private readonly database: Database) {}

  /**
   * An account's list at an event, best first, empty until the organizer opens matching, without those whom the event
   * rules out for good (who has all meetings for now stays: one may be cancelled); and of the same moment how fresh
   * it is: a job of that key makes a newer one.
   */
  async list(
    eventId: string,
    accountId: string,
    page: { cursor?: string; limit: number },
    jobKey: string,
  ): Promise<SuggestionPage> {
    const values = [eventId, accountId, ...cursorValues(page.cursor, 1), page.limit + 1, jobKey];
    const read = await this.database.row<Omit<SuggestionPage, 'next'>>(LIST, values);
    const { items = [], madeAt = null, isUpToDate = true } = read ?? {};
    return { ...pageOf(items, page.limit, ({ rank }) => [rank]), madeAt, isUpToDate };
  }

  /** What the phrases and people named show today, by the ids the engine quotes them under. */
  async findShown(phraseIds: readonly string[], attendeeIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; text: string }>(SHOWN, [phraseIds, attendeeIds]);
    return new Map(rows.map(({ id, text }) => [id, text]));
  }
}

const LIST = statement(
  'suggestions.list',
  `with list as (
   select ${VISIBLE}, s.rank, s.reasons, r.request, w.kind as wish
   from attendee me
   join event e on e.id = me.event_id and e.matching_open
   join suggestion s on s.attendee_id = me.id
   join ${OTHERS} and o.id = s.other_id
   ${REQUEST_BETWEEN}
   ${WISH}
   where me.event_id = $1 and me.account_id = $2 and me.state = 'joined' and w.kind is distinct from 'rather-not'
     and coalesce(${RULED_OUT}, 'meetings') = 'meetings' and ($3::int is null or s.rank > $3)
   order by s.rank limit $4
   )
   select (select coalesce(json_agg(list order by rank), '[]') from list) as items,
     (select max(s.made_at) from suggestion s join attendee me on me.id = s.attendee_id
      where me.event_id = $1 and me.account_id = $2) as "madeAt",
     not exists (select from graphile_worker.jobs where key = $5) as "isUpToDate"`,
);
const SHOWN = statement(
  'suggestions.shown',
  `select id::text as id, text from phrase where id = any ($1::uuid[]) and use = 'show'
   union all
   select 'about:' || id, about from attendee where id = any ($2::uuid[]) and about_use = 'show'`,
);
