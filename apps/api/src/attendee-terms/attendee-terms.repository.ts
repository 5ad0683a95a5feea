import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { AttendeeTerms } from './attendee-terms.js';

/** The terms of one attendee, which nobody else reads. */
@Injectable()
export class AttendeeTermsRepository {
  constructor(private readonly database: Database) {}

  find(eventId: string, accountId: string): Promise<AttendeeTerms | undefined> {
    return this.database.row(FIND, [eventId, accountId]);
  }

  async put(eventId: string, accountId: string, { stepFree, quiet, topicIds }: AttendeeTerms): Promise<void> {
    await this.database.rows(PUT, [eventId, accountId, stepFree, quiet, topicIds]);
  }
}

const FIND = statement(
  'attendee-terms.find',
  `select coalesce(t.step_free, false) as "stepFree", coalesce(t.quiet, false) as quiet,
     coalesce(t.topic_ids, '{}') as "topicIds"
   from attendee a left join attendee_terms t on t.attendee_id = a.id where a.event_id = $1 and a.account_id = $2`,
);
const PUT = statement(
  'attendee-terms.put',
  `insert into attendee_terms (attendee_id, event_id, organization_id, step_free, quiet, topic_ids)
   select id, event_id, organization_id, $3, $4, $5 from attendee where event_id = $1 and account_id = $2
   on conflict (attendee_id) do update
   set step_free = excluded.step_free, quiet = excluded.quiet, topic_ids = excluded.topic_ids`,
);
