import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Meetings as far as cancelling them is concerned: whose they are, and what they hold. */
@Injectable()
export class CancellationsRepository {
  constructor(private readonly database: Database) {}

  /** The accounts of the meetings' people, and of those whom an open proposal would bring in. */
  async findAccounts(meetingIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ACCOUNTS, [meetingIds]);
    return rows.map((row) => row.id);
  }

  /** The attendee's meetings to come that still stand. */
  async findToCome(attendeeId: string, now: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(TO_COME, [attendeeId, now]);
    return rows.map((row) => row.id);
  }

  /** The meetings to come, in any event, at which these two would sit and nobody else. */
  async findToComeOfTwo(one: string, other: string, now: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(TO_COME_OF_TWO, [[one, other], now]);
    return rows.map((row) => row.id);
  }

  /** Cancels the meeting and frees its people and its place; false where it did not stand any more. */
  async cancel(meetingId: string, cancelledByAccount: string, reason: string | null, now: Date): Promise<boolean> {
    return (await this.database.rows(CANCEL, [meetingId, cancelledByAccount, reason, now])).length > 0;
  }
}

const ACCOUNTS = statement(
  'cancellations.accounts',
  `select account_id as id from meeting_person where meeting_id = any ($1::uuid[])
   union
   select p.account_id from meeting_change c join meeting_change_person p on p.change_id = c.id
   where c.meeting_id = any ($1::uuid[]) and c.state = 'open'`,
);
const TO_COME = statement(
  'cancellations.to-come',
  `select m.id from meeting_person mp join meeting m on m.id = mp.meeting_id
   where mp.attendee_id = $1 and m.state = 'scheduled' and upper(m.during) > $2::timestamptz order by m.id`,
);
const TO_COME_OF_TWO = statement(
  'cancellations.to-come-of-two',
  `select m.id from meeting m join meeting_person mp on mp.meeting_id = m.id
   where m.state = 'scheduled' and upper(m.during) > $2::timestamptz
     and exists (select from meeting_person one where one.meeting_id = m.id and one.account_id = ($1::uuid[])[1])
   group by m.id having count(*) = 2 and bool_and(mp.account_id = any ($1::uuid[])) order by m.id`,
);
const CANCEL = statement(
  'cancellations.cancel',
  `with cancelled as (
     update meeting m set state = 'cancelled', cancel_reason = $3, cancelled_at = $4,
       cancelled_by = (select p.attendee_id from meeting_person p where p.meeting_id = m.id and p.account_id = $2)
     where m.id = $1 and m.state = 'scheduled'
       and not exists (select from meeting_statement s where s.meeting_id = m.id) returning m.id
   ), people as (
     update person_booking b set active = false from cancelled c where b.meeting_id = c.id and b.active
   ), places as (
     update place_booking b set active = false from cancelled c where b.meeting_id = c.id and b.active
   )
   select id from cancelled`,
);
