import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Open requests that time or others' bookings have something to say to; each is looked at again under its locks. */
@Injectable()
export class RequestEndsRepository {
  constructor(private readonly database: Database) {}

  /** Open requests whose end has come, the oldest end first. */
  findOverdue(now: Date, limit: number): Promise<string[]> {
    return this.ids(OVERDUE, [now, limit]);
  }

  /**
   * Requests that wait in line and whose recipients can all get one more today, in the order of sending. One that waits
   * for somebody else too holds up nobody.
   */
  findNextInLine(now: Date, limit: number): Promise<string[]> {
    return this.ids(NEXT_IN_LINE, [now, limit]);
  }

  /** Whether every recipient takes part and can get one more request today, by the event's calendar. */
  async canArrive(requestId: string, now: Date): Promise<boolean> {
    return (await this.database.row<{ can: boolean }>(CAN_ARRIVE, [requestId, now]))?.can ?? false;
  }

  /**
   * Open requests of the meeting's people, in any event, for which no common time is left. What asks somebody who is gone
   * runs to its date.
   */
  findUnplaceable(meetingId: string, now: Date): Promise<string[]> {
    return this.ids(UNPLACEABLE, [meetingId, now]);
  }

  /** Open requests that come near their end, with those whose answer each waits for; each is given once. */
  takeUnreminded(now: Date): Promise<{ requestId: string; accountId: string }[]> {
    return this.database.rows(TAKE_UNREMINDED, [now]);
  }

  /** Open requests that the attendee has sent. */
  findOpenOfSender(attendeeId: string): Promise<string[]> {
    return this.ids(OPEN_OF_SENDER, [attendeeId]);
  }

  /** The accounts that the attendee's open requests ask. */
  findAskedBy(attendeeId: string): Promise<string[]> {
    return this.ids(ASKED_BY, [attendeeId]);
  }

  private async ids(...query: Parameters<Database['rows']>): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(...query)).map((row) => row.id);
  }
}

const OVERDUE = statement(
  'requests.overdue',
  `select id from request where ended_at is null and ends_at <= $1 order by ends_at, id limit $2`,
);
const NEXT_IN_LINE = statement(
  'requests.next-in-line',
  `with waiting as (
     select r.id, rr.attendee_id from request r join request_recipient rr on rr.request_id = r.id
     where r.state = 'waiting' and r.ends_at > $1 and not exists (select from gone_recipients(r.id))
   ), room as (
     select p.attendee_id, t.room from (select distinct attendee_id from waiting) p, room_today(p.attendee_id, $1) t (room)
     where t.room > 0
   ), line as (
     select w.id, row_number() over (partition by w.attendee_id order by w.id) as at, room.room
     from waiting w join room using (attendee_id)
     where not exists (
       select from waiting o where o.id = w.id and o.attendee_id not in (select attendee_id from room))
   )
   select id from line group by id having bool_and(at <= room) order by id limit $2`,
);
const CAN_ARRIVE = statement(
  'requests.can-arrive',
  `select bool_and(coalesce(t.room > 0, false)) and not exists (select from gone_recipients($1)) as can
   from request_recipient rr left join room_today(rr.attendee_id, $2) t (room) on true
   where rr.request_id = $1`,
);
const UNPLACEABLE = statement(
  'requests.unplaceable',
  `with concerned as (
     select a.id from meeting_person mp join attendee a on a.account_id = mp.account_id where mp.meeting_id = $1
   ), pending as (
     select r.id, r.event_id, r.sender_id from request r join concerned c on c.id = r.sender_id
     where r.ended_at is null and r.ends_at > $2
     union
     select r.id, r.event_id, r.sender_id from request_recipient rr
     join concerned c on c.id = rr.attendee_id and rr.answer <> 'no'
     join request r on r.id = rr.request_id
     where r.ended_at is null and r.ends_at > $2
   )
   select p.id from pending p
   where not exists (select from gone_recipients(p.id)) and not exists (select from free_slots(p.event_id, array(select p.sender_id union all
     select rr.attendee_id from request_recipient rr where rr.request_id = p.id and rr.answer <> 'no'), $2))
   order by p.id`,
);
/** Those of one request are reminded together, when the first of them must be; a night's quiet is no reason to look further. */
const TAKE_UNREMINDED = statement(
  'requests.take-unreminded',
  `with open as (
     select id, sender_id, state, arrived_at, ends_at from request
     where ended_at is null and reminded_at is null and arrived_at is not null
       and ends_at > $1 and ends_at < $1::timestamptz + interval '28 hours'
   ), awaited as (
     select o.id, o.arrived_at, o.ends_at, a.account_id
     from open o join request_recipient rr on rr.request_id = o.id and rr.answer = 'open'
     join attendee a on a.id = rr.attendee_id
     union all
     select o.id, o.arrived_at, o.ends_at, a.account_id
     from open o join attendee a on a.id = o.sender_id where o.state = 'countered'
   ), due as (
     select w.id from awaited w
     join account c on c.id = w.account_id left join notice_setting s on s.account_id = c.id
     group by w.id
     having min(reminder_due(w.arrived_at, w.ends_at, c.time_zone, s.quiet_from, s.quiet_until)) <= $1
   ), near as (
     update request r set reminded_at = $1 from due where r.id = due.id and r.reminded_at is null returning r.id
   )
   select n.id as "requestId", w.account_id as "accountId" from near n join awaited w on w.id = n.id`,
);
const OPEN_OF_SENDER = statement(
  'requests.open-of-sender',
  `select id from request where sender_id = $1 and ended_at is null order by id`,
);
const ASKED_BY = statement(
  'requests.asked-by',
  `select distinct a.account_id as id from request r join request_recipient rr on rr.request_id = r.id
   join attendee a on a.id = rr.attendee_id where r.sender_id = $1 and r.ended_at is null`,
);
