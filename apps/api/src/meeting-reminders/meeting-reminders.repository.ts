import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Who was reminded of which meeting. */
@Injectable()
export class MeetingRemindersRepository {
  constructor(private readonly database: Database) {}

  /** Those whose time to be reminded has come; each beginning of a meeting is given once. */
  takeDue(now: Date): Promise<{ meetingId: string; accountId: string }[]> {
    return this.database.rows(TAKE_DUE, [now]);
  }
}

/** A meeting that was made or changed so late has just been told of; five minutes is how long such a mail may wait. */
const TAKE_DUE = statement(
  'meeting-reminders.take-due',
  `insert into meeting_reminder (meeting_id, account_id, starts_at)
   select m.id, mp.account_id, lower(m.during)
   from meeting m join meeting_person mp on mp.meeting_id = m.id
   left join notice_setting s on s.account_id = mp.account_id
   cross join lateral (select lower(m.during) - make_interval(mins => coalesce(s.remind_minutes, 10)) as at) due
   where m.state = 'scheduled' and m.during && tstzrange($1, $1::timestamptz + interval '120 minutes', '[]')
     and lower(m.during) > $1 and due.at <= $1 and m.changed_at < due.at - interval '5 minutes'
   on conflict do nothing
   returning meeting_id as "meetingId", account_id as "accountId"`,
);
