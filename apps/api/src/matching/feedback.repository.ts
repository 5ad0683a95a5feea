import { Injectable } from '@nestjs/common';
import type { Weights } from '#libs/matchmaking';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Deed } from './matching.js';

/** What attendees did about each other, as far as the engine learns from it. */
@Injectable()
export class FeedbackRepository {
  constructor(private readonly database: Database) {}

  /** Every deed at an event about somebody whose score is known. */
  findDeeds(eventId: string): Promise<Deed[]> {
    return this.database.rows<Deed>(DEEDS, [eventId]);
  }

  /** The weights that the last run used for each person who has some of their own. */
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

/** A request says it of its sender at once, of its recipients once they have answered. */
const DEEDS = statement(
  'matching.deeds',
  `with deed as (
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
   )
   select d.person, d.other, d.kind, coalesce(mine.parts, theirs.parts) as parts
   from deed d
   left join suggestion mine on mine.attendee_id = d.person and mine.other_id = d.other
   left join suggestion theirs on theirs.attendee_id = d.other and theirs.other_id = d.person
   where mine.parts is not null or theirs.parts is not null
   order by d.person, d.other, d.kind`,
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
