import { Injectable } from '@nestjs/common';
import type { MailReader } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What people's calendars were last told of their meetings. */
@Injectable()
export class CalendarMailsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Meetings to come that have changed since those who want them by mail were last told, or of which they know nothing
   * yet; each state of a meeting is given once. Nobody is told in their quiet hours.
   */
  takeChanged(now: Date): Promise<{ meetingId: string; accountId: string }[]> {
    return this.database.rows(TAKE_CHANGED, [now]);
  }

  /** Notes what the calendar is told now; it may be newer than what was planned. */
  async note(accountId: string, meetingId: string, sequence: number, method: 'request' | 'cancel'): Promise<void> {
    await this.database.rows(NOTE, [accountId, meetingId, sequence, method]);
  }

  /** Whom a calendar mail is for, although they may take part no longer. */
  findReader(accountId: string, meetingId: string): Promise<MailReader | undefined> {
    return this.database.row(FIND_READER, [accountId, meetingId]);
  }
}

/** The known: what each calendar was told. The wanted: what it should know. A difference is one row. */
const TAKE_CHANGED = statement(
  'calendar-mails.take-changed',
  `with reader as (
     select s.account_id from notice_setting s join account a on a.id = s.account_id
     where s.calendar_mails and quiet_end($1, a.time_zone, s.quiet_from, s.quiet_until) is null
   ), concerned as (
     select mp.meeting_id, mp.account_id, true as is_person
     from reader r join meeting_person mp on mp.account_id = r.account_id
     join attendee a on a.id = mp.attendee_id and a.state = 'joined'
     union
     select c.meeting_id, c.account_id, false from reader r join calendar_mail c on c.account_id = r.account_id
     where c.method = 'request' and not exists (
       select from meeting_person mp join attendee a on a.id = mp.attendee_id and a.state = 'joined'
       where mp.meeting_id = c.meeting_id and mp.account_id = c.account_id)
   ), wanted as (
     select m.id, c.account_id, m.sequence,
       case when c.is_person and m.state = 'scheduled' then 'request' else 'cancel' end as method
     from concerned c join meeting m on m.id = c.meeting_id and upper(m.during) > $1
   )
   insert into calendar_mail as k (meeting_id, account_id, sequence, method)
   select w.id, w.account_id, w.sequence, w.method from wanted w
   left join calendar_mail c on c.meeting_id = w.id and c.account_id = w.account_id
   where case when c.meeting_id is null then w.method = 'request'
     else (c.sequence, c.method) is distinct from (w.sequence, w.method) and not (c.method = 'cancel' and w.method = 'cancel') end
   on conflict (meeting_id, account_id) do update
   set sequence = excluded.sequence, method = excluded.method where k.sequence <= excluded.sequence
   returning k.meeting_id as "meetingId", k.account_id as "accountId"`,
);
const NOTE = statement(
  'calendar-mails.note',
  `update calendar_mail set sequence = $3, method = $4 where account_id = $1 and meeting_id = $2 and sequence <= $3`,
);
const FIND_READER = statement(
  'calendar-mails.find-reader',
  `select a.mail, a.locale, e.address_form as "addressForm", e.name as "eventName", e.time_zone as "timeZone"
   from account a, meeting m join event e on e.id = m.event_id where a.id = $1 and m.id = $2`,
);
