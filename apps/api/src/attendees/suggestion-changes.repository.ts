import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Changes that an event's suggestions do not follow yet. */
export interface SuggestionChanges {
  ids: number[];
  /** Whose they are; undefined where one is of the whole event. */
  attendeeIds: string[] | undefined;
}

/** What has changed at events since their suggestions were made. */
@Injectable()
export class SuggestionChangesRepository {
  constructor(private readonly database: Database) {}

  /** Notes a change of these attendees, or of the whole event, in the transaction under way. */
  async add(eventId: string, attendeeIds: readonly string[] | undefined): Promise<void> {
    await this.database.rows(ADD, [eventId, attendeeIds ?? [null]]);
  }

  async find(eventId: string): Promise<SuggestionChanges> {
    const rows = await this.database.rows<{ id: number; attendeeId: string | null }>(FIND, [eventId]);
    const whose = new Set(rows.map(({ attendeeId }) => attendeeId));
    return {
      ids: rows.map(({ id }) => id),
      attendeeIds: whose.has(null) ? undefined : [...whose].filter((id) => id !== null),
    };
  }

  async drop({ ids }: SuggestionChanges): Promise<void> {
    await this.database.rows(DROP, [ids]);
  }
}

const ADD = statement(
  'suggestion-changes.add',
  `insert into suggestion_change (organization_id, event_id, attendee_id)
   select e.organization_id, e.id, changed.id from event e, unnest($2::uuid[]) changed (id) where e.id = $1`,
);
const FIND = statement(
  'suggestion-changes.find',
  `select id, attendee_id as "attendeeId" from suggestion_change where event_id = $1 order by id`,
);
const DROP = statement('suggestion-changes.drop', `delete from suggestion_change where id = any ($1::bigint[])`);
