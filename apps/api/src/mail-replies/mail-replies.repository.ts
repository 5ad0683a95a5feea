import { Injectable } from '@nestjs/common';
import type { MailReader } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { ReplyTopic } from '../platform/mail/mail.js';

/** What a calendar can answer. */
export type CalendarAnswer = 'accepted' | 'declined' | 'tentative';

/** A meeting as the answer of a calendar needs it. */
export interface AnsweredMeeting {
  mail: string;
  /** What the person is there; null for whoever is none of its people, or takes part no longer. */
  attendeeId: string | null;
  people: number;
  sequence: number;
  /** It stands, and is to come or under way. */
  stands: boolean;
  answeredSequence: number | null;
  answeredAt: Date | null;
}

/** Mails that came in, and what they were about. */
@Injectable()
export class MailRepliesRepository {
  constructor(private readonly database: Database) {}

  /** How many mails of the account were taken since. */
  async countSince(accountId: string, since: Date): Promise<number> {
    return (await this.database.row<{ count: number }>(COUNT_SINCE, [accountId, since]))?.count ?? 0;
  }

  async wasTaken(accountId: string, hash: Buffer): Promise<boolean> {
    return (await this.database.row(WAS_TAKEN, [accountId, hash])) !== undefined;
  }

  async noteTaken(accountId: string, hash: Buffer, now: Date): Promise<void> {
    await this.database.rows(NOTE_TAKEN, [accountId, hash, now]);
  }

  findMeeting(accountId: string, meetingId: string, now: Date): Promise<AnsweredMeeting | undefined> {
    return this.database.row(FIND_MEETING, [accountId, meetingId, now]);
  }

  /** Keeps what a calendar said, unless it has said something later. */
  async noteAnswer(
    accountId: string,
    meetingId: string,
    { answer, sequence, stampedAt }: { answer: CalendarAnswer; sequence: number; stampedAt: Date },
  ): Promise<void> {
    await this.database.rows(NOTE_ANSWER, [accountId, meetingId, answer, sequence, stampedAt]);
  }

  /** Whether an answer about this may be sent now: not again and again. */
  async mayAnswer({ accountId, kind, id }: ReplyTopic, now: Date): Promise<boolean> {
    return (await this.database.rows(MAY_ANSWER, [accountId, kind, id, now])).length > 0;
  }

  /** Whom an answer is for, and at which event; undefined where the thing is gone. */
  findReader({ accountId, kind, id }: ReplyTopic): Promise<(MailReader & { eventId: string }) | undefined> {
    return this.database.row(FIND_READER, [accountId, kind, id]);
  }
}

const COUNT_SINCE = statement(
  'mail-replies.count-since',
  `select count(*)::int as count from mail_reply where account_id = $1 and received_at > $2`,
);
const WAS_TAKEN = statement(
  'mail-replies.was-taken',
  `select 1 from mail_reply where account_id = $1 and message_hash = $2`,
);
const NOTE_TAKEN = statement(
  'mail-replies.note-taken',
  `insert into mail_reply (account_id, message_hash, received_at) values ($1, $2, $3) on conflict do nothing`,
);
const FIND_MEETING = statement(
  'mail-replies.find-meeting',
  `select lower(a.mail::text) as mail, m.sequence, m.state = 'scheduled' and upper(m.during) > $3 as stands,
     (select mp.attendee_id from meeting_person mp join attendee t on t.id = mp.attendee_id and t.state = 'joined'
       where mp.meeting_id = m.id and mp.account_id = a.id) as "attendeeId",
     (select count(*)::int from meeting_person mp where mp.meeting_id = m.id) as people,
     c.answered_sequence as "answeredSequence", c.answered_at as "answeredAt"
   from account a, meeting m left join calendar_mail c on c.meeting_id = m.id and c.account_id = $1
   where a.id = $1 and m.id = $2`,
);
const NOTE_ANSWER = statement(
  'mail-replies.note-answer',
  `update calendar_mail set answer = $3, answered_sequence = $4, answered_at = $5
   where account_id = $1 and meeting_id = $2
     and (answered_at is null or (answered_sequence, answered_at) <= ($4::integer, $5::timestamptz))`,
);
const MAY_ANSWER = statement(
  'mail-replies.may-answer',
  `update reply_address set answered_at = $4
   where account_id = $1 and case when $2 = 'meeting' then meeting_id = $3 else request_id = $3 end
     and (answered_at is null or answered_at <= $4::timestamptz - interval '10 minutes') returning 1`,
);
const FIND_READER = statement(
  'mail-replies.find-reader',
  `select a.mail, a.locale, e.address_form as "addressForm", e.name as "eventName", e.time_zone as "timeZone",
     e.id as "eventId"
   from account a, event e where a.id = $1 and e.id = case when $2 = 'meeting'
     then (select event_id from meeting where id = $3) else (select event_id from request where id = $3) end`,
);
