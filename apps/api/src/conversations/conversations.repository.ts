import { Injectable } from '@nestjs/common';
import { isHere } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { Conversation, Tie } from './conversation.js';
import { CONVERSATION, isHidden, isTied } from './conversation.sql.js';

/** Conversations and who is in them. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the conversations that the account is in, while it takes part and blocks nobody of it. */
  async findOwn(accountId: string, conversationIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_OWN, [accountId, conversationIds]);
    return rows.map((row) => row.id);
  }

  /** The conversation as the account sees it. */
  find(accountId: string, conversationId: string): Promise<Conversation | undefined> {
    return this.database.row(FIND, [accountId, conversationId]);
  }

  /** The account's conversations at an event in which something was said, the newest first. */
  async list(
    accountId: string,
    eventId: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Page<Conversation>> {
    const values = [accountId, eventId, ...cursorValues(cursor, 2), limit + 1];
    const rows = await this.database.rows<Conversation>(LIST, values);
    return pageOf(rows, limit, ({ last, id }) => [last?.sentAt ?? '', id]);
  }

  /** What there is between the account and an attendee of the event; undefined where neither may know of the other. */
  findPair(accountId: string, eventId: string, attendeeId: string): Promise<Tie | undefined> {
    return this.database.row(FIND_PAIR, [accountId, eventId, attendeeId]);
  }

  /** The people of a meeting of the event that the account is a person of. */
  findMeeting(accountId: string, eventId: string, meetingId: string): Promise<Tie | undefined> {
    return this.database.row(FIND_MEETING, [accountId, eventId, meetingId]);
  }

  /** Begins a conversation, unless somebody has begun it meanwhile. */
  async insert(id: string, eventId: string, { meetingId, attendeeIds }: Tie, at: Date): Promise<void> {
    await this.database.rows(INSERT, [id, eventId, meetingId, attendeeIds, at]);
  }

  /** Keeps what is said from here on from somebody who leaves the event. */
  async leaveAll(attendeeId: string): Promise<void> {
    await this.database.rows(LEAVE_ALL, [attendeeId]);
  }

  /** Whether the account shows what reached it and what it has read. */
  async showsMarks(accountId: string): Promise<boolean> {
    return (await this.database.row(FIND_HIDDEN, [accountId])) === undefined;
  }

  async setMarks(accountId: string, isShown: boolean): Promise<void> {
    await this.database.rows(isShown ? SHOW_MARKS : HIDE_MARKS, [accountId]);
  }
}

const MINE = `m.account_id = $1 and me.state = 'joined' and not ${isHidden('m', '$1')}`;
const MEMBERSHIP = `conversation_member m
   join attendee me on me.id = m.attendee_id
   join conversation c on c.id = m.conversation_id`;

const FIND_OWN = statement(
  'conversations.find-own',
  `select c.id from ${MEMBERSHIP} where ${MINE} and c.id = any ($2::uuid[])`,
);
const FIND = statement('conversations.find', `select ${CONVERSATION} from ${MEMBERSHIP} where ${MINE} and c.id = $2`);
const LIST = statement(
  'conversations.list',
  `select ${CONVERSATION}
   from ${MEMBERSHIP}
   cross join lateral (
     select n.sent_at from message n
     where n.conversation_id = c.id and n.number > m.after_number and (m.until_number is null or n.number <= m.until_number)
     order by n.number desc limit 1
   ) newest
   where ${MINE} and m.event_id = $2
     and ($3::timestamptz is null or (date_trunc('milliseconds', newest.sent_at), c.id) < ($3, $4::uuid))
   order by date_trunc('milliseconds', newest.sent_at) desc, c.id desc limit $5`,
);
const FIND_PAIR = statement(
  'conversations.find-pair',
  `select (select c.id from conversation c
       where c.one_id = least(me.id, o.id) and c.other_id = greatest(me.id, o.id)) as "conversationId",
     null as "meetingId", array[me.id, o.id] as "attendeeIds", array[me.account_id, o.account_id] as "accountIds",
     ${isHere('o', '$1::uuid')} and ${isTied('me.id', 'o.id')} as "canBegin"
   from attendee me
   join attendee o on o.event_id = me.event_id and o.id = $3 and o.account_id <> $1
   where me.event_id = $2 and me.account_id = $1 and me.state = 'joined'`,
);
const FIND_MEETING = statement(
  'conversations.find-meeting',
  `select (select c.id from conversation c where c.meeting_id = mine.meeting_id) as "conversationId",
     mine.meeting_id as "meetingId", people."attendeeIds", people."accountIds", people.here as "canBegin"
   from attendee me
   join meeting_person mine on mine.attendee_id = me.id and mine.meeting_id = $3
   cross join lateral (
     select array_agg(a.id order by a.id = me.id desc, a.id) as "attendeeIds",
       array_agg(a.account_id order by a.id = me.id desc, a.id) as "accountIds",
       coalesce(bool_or(a.id <> me.id and ${isHere('a', '$1::uuid')}), false) as here
     from meeting_person p join attendee a on a.id = p.attendee_id where p.meeting_id = mine.meeting_id
   ) people
   where me.event_id = $2 and me.account_id = $1 and me.state = 'joined'`,
);
const INSERT = statement(
  'conversations.insert',
  `with made as (
     insert into conversation (id, organization_id, event_id, meeting_id, one_id, other_id, created_at)
     select $1, e.organization_id, e.id, $3::uuid,
       case when $3::uuid is null then least(($4::uuid[])[1], ($4::uuid[])[2]) end,
       case when $3::uuid is null then greatest(($4::uuid[])[1], ($4::uuid[])[2]) end, $5
     from event e where e.id = $2
     on conflict do nothing
     returning id, event_id
   )
   insert into conversation_member (conversation_id, event_id, attendee_id, account_id)
   select made.id, made.event_id, a.id, a.account_id from made, attendee a where a.id = any ($4::uuid[])`,
);
const LEAVE_ALL = statement(
  'conversations.leave-all',
  `update conversation_member m set until_number = last_message(c.id)
   from conversation c
   where m.attendee_id = $1 and m.until_number is null and c.id = m.conversation_id and c.meeting_id is not null`,
);
const FIND_HIDDEN = statement(
  'conversations.find-hidden',
  `select true as hidden from hidden_marks where account_id = $1`,
);
const HIDE_MARKS = statement(
  'conversations.hide-marks',
  `insert into hidden_marks (account_id) values ($1) on conflict do nothing`,
);
const SHOW_MARKS = statement('conversations.show-marks', `delete from hidden_marks where account_id = $1`);
