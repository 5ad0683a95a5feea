import { Injectable } from '@nestjs/common';
import type { PolicyRule } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Ended, Outlook } from './request-odds.js';

/** What is known before a request is sent; bare figures, with no word on why somebody is not free. */
export interface AskingFacts {
  requestHours: number;
  /** Slots to come. */
  slots: number;
  /** Of these, those at which the other is free. */
  free: number;
  /** How many more requests the sender may send today; null for any number. */
  asksLeft: number | null;
  /** How many requests would be before it; 0 where it would arrive at once. */
  ahead: number;
  fit: Outlook['fit'];
  /** How many people the largest place takes in one meeting. */
  tableSize: number;
  /** The rule of the event by which the two do not meet. */
  ruledOut: PolicyRule | null;
  /** Topics that requests to the other are to be about; none for any. */
  topicIds: string[];
  lastSlotAt: Date | null;
}

/** What an event's own history says of a request before it is sent. */
@Injectable()
export class RequestOddsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where either does not take part. */
  findFacts(eventId: string, accountId: string, attendeeId: string, now: Date): Promise<AskingFacts | undefined> {
    return this.database.row(FACTS, [eventId, accountId, attendeeId, now]);
  }

  /** The event's ended requests by what their senders could know; those taken back say nothing. */
  findEnded(eventId: string): Promise<Ended[]> {
    return this.database.rows(ENDED, [eventId]);
  }
}

/** How near the other is in the sender's list of suggestions. */
const FIT = (rank: string): string =>
  `case when ${rank} <= 10 then 'close' when ${rank} is not null then 'listed' else 'none' end`;
const FACTS = statement(
  'request-odds.facts',
  `select e.request_hours as "requestHours",
     (select count(*)::int from slot s where s.event_id = e.id and s.retired_at is null and lower(s.during) > $4) as slots,
     (select count(*)::int from free_slots(e.id, array[other.id], $4)) as free,
     (select greatest(0, room)::int from asks_left(me.id, $4) t (room)) as "asksLeft",
     case when exists (select from ahead_in_line(other.id, null, $4))
         or exists (select from room_today(other.id, $4) t (room) where t.room <= 0)
       then 1 + (select count(*)::int from ahead_in_line(other.id, null, $4)) else 0 end as ahead,
     ${FIT('(select g.rank from suggestion g where g.attendee_id = me.id and g.other_id = other.id)')} as fit,
     (select greatest(2, coalesce(max(p.seats), 2)) from place p where p.event_id = e.id) as "tableSize",
     (select rule from ruled_out(e.id, me.id, array[me.id, other.id]) t (rule) limit 1) as "ruledOut",
     coalesce((select t.topic_ids from attendee_terms t where t.attendee_id = other.id), '{}') as "topicIds",
     (select max(lower(f.during)) from free_slots(e.id, array[me.id, other.id], $4) f) as "lastSlotAt"
   from event e
   join attendee me on me.event_id = e.id and me.account_id = $2 and me.state = 'joined'
   join attendee other on other.event_id = e.id and other.id = $3 and other.state = 'joined' and other.id <> me.id
   where e.id = $1 and not exists (select from blocks_between(me.account_id, other.account_id))`,
);
const ENDED = statement(
  'request-odds.ended',
  `select ${FIT('g.rank')} as fit,
     case when r.ends_at - r.sent_at < interval '4 hours' then 'few'
       when r.ends_at - r.sent_at < interval '16 hours' then 'some' else 'many' end as hours,
     count(*)::int as ended, count(*) filter (where r.state = 'accepted')::int as accepted
   from request r
   join request_recipient rr on rr.request_id = r.id
   left join suggestion g on g.attendee_id = r.sender_id and g.other_id = rr.attendee_id
   where r.event_id = $1 and r.ended_at is not null and r.state <> 'withdrawn'
     and not exists (select from request_recipient o where o.request_id = r.id and o.attendee_id <> rr.attendee_id)
   group by 1, 2`,
);
