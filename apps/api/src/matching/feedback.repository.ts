import { Injectable } from '@nestjs/common';
import type { Weights } from '#libs/matchmaking';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Deed } from './matching.js';

/** What attendees did about each other, as far as the engine learns from it. */
@Injectable()
export class FeedbackRepository {
  constructor(private readonly database: Database) {}

  /**
   * Every deed at an event about somebody whose score with the person is known: from when it was done, or from the first
   * lists after it that had the two. What was taken back is forgotten.
   */
  async findDeeds(eventId: string): Promise<Deed[]> {
    await this.database.rows(KEEP_LATE, [eventId]);
    await this.database.rows(DROP_IDLE, [eventId]);
    return this.database.rows<Deed>(DEEDS, [eventId]);
  }

  /** What each person goes by who has weights of their own, as the last run had it. */
  async findUsed(eventId: string): Promise<Map<string, Weights>> {
    const rows = await this.database.rows<{ id: string; weights: Weights }>(USED, [eventId]);
    return new Map(rows.map(({ id, weights }) => [id, weights]));
  }

  /** Keeps what a run goes by, in the transaction under way. */
  async keepUsed(eventId: string, own: ReadonlyMap<string, Weights>): Promise<void> {
    const rows = [...own].map(([id, weights]) => ({ id, weights }));
    await this.database.rows(DROP, [eventId, rows.map(({ id }) => id)]);
    await this.database.rows(KEEP, [eventId, JSON.stringify(rows)]);
  }
}

/**
 * What people did: a request says it of its sender at once, of its recipients once they have answered; a rating of whoever
 * gave it; not coming of whoever is said to have been missing and does not say otherwise.
 */
const DEED = `deed as (
     select w.attendee_id as person, w.other_id as other,
       case w.kind when 'must' then 'mustMeet' when 'like' then 'wouldLike' else 'ratherNot' end as kind
     from wish w where w.event_id = $1
     union all
     select r.sender_id, rr.attendee_id, 'requestSent'
     from request r join request_recipient rr on rr.request_id = r.id where r.event_id = $1
     union all
     select rr.attendee_id, r.sender_id, case rr.answer when 'yes' then 'requestAccepted' else 'requestDeclined' end
     from request r join request_recipient rr on rr.request_id = r.id
     where r.event_id = $1 and rr.answer in ('yes', 'no')
     union all
     select r.attendee_id, p.attendee_id, case r.worth when 'yes' then 'ratedGood' else 'ratedPoor' end
     from meeting_review r
     join meeting_statement s on s.meeting_id = r.meeting_id and s.attendee_id = r.attendee_id and s.event_id = $1
     join meeting_person p on p.meeting_id = r.meeting_id and p.attendee_id <> r.attendee_id
     where r.worth in ('yes', 'no') and not exists (
       select from meeting_missing x
       where x.meeting_id = r.meeting_id and x.attendee_id = r.attendee_id and x.missing_id = p.attendee_id)
     union all
     select x.missing_id, x.attendee_id, 'noShow'
     from meeting_missing x
     join meeting_statement s on s.meeting_id = x.meeting_id and s.attendee_id = x.attendee_id and s.event_id = $1
     where x.missing_id <> x.attendee_id and not exists (
       select from meeting_statement own where own.meeting_id = x.meeting_id and own.attendee_id = x.missing_id
         and not exists (select from meeting_missing self where self.meeting_id = own.meeting_id
           and self.attendee_id = own.attendee_id and self.missing_id = own.attendee_id))
   )`;
const DEEDS = statement(
  'matching.deeds',
  `with ${DEED}
   select d.person, d.other, d.kind, k.parts, k.weights
   from deed d join deed_parts k on k.attendee_id = d.person and k.other_id = d.other
   order by d.person, d.other, d.kind`,
);
const KEEP_LATE = statement(
  'matching.keep-late-parts',
  `with ${DEED}
   select keep_deed_parts(d.person, d.other) from (select distinct person, other from deed) d
   where not exists (select from deed_parts k where k.attendee_id = d.person and k.other_id = d.other)`,
);
const DROP_IDLE = statement(
  'matching.drop-idle-parts',
  `with ${DEED}
   delete from deed_parts k
   where k.event_id = $1 and not exists (select from deed d where d.person = k.attendee_id and d.other = k.other_id)`,
);
const USED = statement(
  'matching.used-weights',
  `select attendee_id as id, weights from attendee_weights where event_id = $1`,
);
const DROP = statement(
  'matching.drop-weights',
  `delete from attendee_weights where event_id = $1 and attendee_id <> all ($2::uuid[])`,
);
const KEEP = statement(
  'matching.keep-weights',
  `insert into attendee_weights as w (attendee_id, organization_id, event_id, weights)
   select a.id, a.organization_id, a.event_id, k.weights
   from json_to_recordset($2::json) k (id uuid, weights jsonb) join attendee a on a.id = k.id and a.event_id = $1
   on conflict (attendee_id) do update set weights = excluded.weights where w.weights <> excluded.weights`,
);
