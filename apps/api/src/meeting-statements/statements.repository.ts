import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { MeetingAfterDto, MeetingReviewDto } from './statement.dto.js';

/** The meeting after it, in the eyes of one of its people, with what decides what they can say. */
export interface MeetingAfter extends MeetingAfterDto {
  eventId: string;
  attendeeId: string;
  peopleIds: string[];
}

/** Every query about what is said of meetings that are over. */
@Injectable()
export class StatementsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where the account is not of the meeting. */
  find(accountId: string, meetingId: string, now: Date): Promise<MeetingAfter | undefined> {
    return this.database.row(FIND, [accountId, meetingId, now]);
  }

  /** The accounts of the meeting's people. */
  async findAccounts(meetingId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(ACCOUNTS, [meetingId])).map(({ id }) => id);
  }

  /** Puts one's statement in the place of what one said before. */
  async state(
    meetingId: string,
    attendeeId: string,
    tookPlace: boolean,
    missing: readonly string[],
    now: Date,
  ): Promise<void> {
    await this.database.rows(FORGET_MISSING, [meetingId, attendeeId]);
    await this.database.rows(STATE, [meetingId, attendeeId, tookPlace, now]);
    await this.database.rows(MISSING, [meetingId, attendeeId, missing]);
  }

  async review(meetingId: string, attendeeId: string, review: MeetingReviewDto, now: Date): Promise<void> {
    const { worth, note, promise, promiseDue, keepsTouch } = review;
    await this.database.rows(REVIEW, [meetingId, attendeeId, worth, note, promise, promiseDue, keepsTouch, now]);
  }
}

const FIND = statement(
  'statements.find',
  `select m.id as "meetingId", m.event_id as "eventId", me.attendee_id as "attendeeId",
     (select o from meeting_outcome(m.id) o) as outcome,
     m.state = 'scheduled' and lower(m.during) <= $3 as "canState",
     (select json_agg(p.attendee_id order by p.attendee_id) from meeting_person p where p.meeting_id = m.id) as "peopleIds",
     coalesce((select json_agg(json_build_object('attendeeId', s.attendee_id, 'isMine', s.attendee_id = me.attendee_id,
         'tookPlace', s.took_place, 'statedAt', ${isoText('s.stated_at')},
         'missing', coalesce((select json_agg(x.missing_id order by x.missing_id) from meeting_missing x
           where x.meeting_id = s.meeting_id and x.attendee_id = s.attendee_id), '[]')) order by s.stated_at, s.attendee_id)
       from meeting_statement s where s.meeting_id = m.id), '[]') as statements,
     (select json_build_object('worth', r.worth, 'note', r.note, 'promise', r.promise, 'promiseDue', r.promise_due,
         'keepsTouch', r.keeps_touch)
       from meeting_review r where r.meeting_id = m.id and r.attendee_id = me.attendee_id) as review,
     coalesce((select json_agg(o.attendee_id order by o.attendee_id)
       from meeting_review mine join meeting_review o on o.meeting_id = m.id and o.keeps_touch and o.attendee_id <> mine.attendee_id
       where mine.meeting_id = m.id and mine.attendee_id = me.attendee_id and mine.keeps_touch
         and not exists (select from blocks_between(o.account_id, $1))), '[]') as "keepingTouch"
   from meeting m join meeting_person me on me.meeting_id = m.id and me.account_id = $1 where m.id = $2`,
);
const ACCOUNTS = statement('statements.accounts', `select account_id as id from meeting_person where meeting_id = $1`);
const FORGET_MISSING = statement(
  'statements.forget-missing',
  `delete from meeting_missing where meeting_id = $1 and attendee_id = $2`,
);
const STATE = statement(
  'statements.state',
  `insert into meeting_statement (meeting_id, event_id, organization_id, attendee_id, took_place, stated_at)
   select p.meeting_id, p.event_id, p.organization_id, p.attendee_id, $3, $4
   from meeting_person p where p.meeting_id = $1 and p.attendee_id = $2
   on conflict (meeting_id, attendee_id) do update set took_place = excluded.took_place, stated_at = excluded.stated_at`,
);
const MISSING = statement(
  'statements.missing',
  `insert into meeting_missing (meeting_id, attendee_id, missing_id, organization_id)
   select p.meeting_id, $2, p.attendee_id, p.organization_id
   from meeting_person p where p.meeting_id = $1 and p.attendee_id = any ($3::uuid[])`,
);
const REVIEW = statement(
  'statements.review',
  `insert into meeting_review (meeting_id, attendee_id, account_id, worth, note, promise, promise_due, keeps_touch, reviewed_at)
   select p.meeting_id, p.attendee_id, p.account_id, $3, $4, $5, $6, $7, $8
   from meeting_person p where p.meeting_id = $1 and p.attendee_id = $2
   on conflict (meeting_id, attendee_id) do update set worth = excluded.worth, note = excluded.note,
     promise = excluded.promise, promise_due = excluded.promise_due, keeps_touch = excluded.keeps_touch,
     reviewed_at = excluded.reviewed_at`,
);
