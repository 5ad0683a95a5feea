import { Injectable } from '@nestjs/common';
import { isHere } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { Message, Pace } from './conversation.js';
import { IS_READABLE, isHidden, MESSAGE } from './conversation.sql.js';

/** What was said, and how far each has come with it. */
@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  /** A page of what the account may read, the newest first. */
  async list(
    accountId: string,
    conversationId: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Page<Message>> {
    const values = [accountId, conversationId, ...cursorValues(cursor, 1), limit + 1];
    const rows = await this.database.rows<{ message: Message }>(LIST, values);
    return pageOf(
      rows.map(({ message }) => message),
      limit,
      ({ number }) => [number],
    );
  }

  /** The accounts of everybody in the conversation. */
  async findAccounts(conversationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ACCOUNTS, [conversationId]);
    return rows.map((row) => row.id);
  }

  /** Those of them whom something that the account does there may reach. */
  async findReached(accountId: string, conversationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(REACHED, [accountId, conversationId]);
    return rows.map((row) => row.id);
  }

  /** Those whom the account's marks may reach: nobody where it hides them. */
  async findMarked(accountId: string, conversationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(MARKED, [accountId, conversationId]);
    return rows.map((row) => row.id);
  }

  /** How much the account has written, anywhere, since an instant. */
  async findPace(accountId: string, since: Date): Promise<Pace> {
    return (await this.database.row<Pace>(PACE, [accountId, since])) ?? { written: 0, since: null };
  }

  /** Keeps a message under the next number, which its writer has read; the conversation is locked until the end. */
  async insert(accountId: string, conversationId: string, text: string, at: Date): Promise<number> {
    await this.database.rows(LOCK, [conversationId]);
    const row = await this.database.row<{ number: number }>(INSERT, [accountId, conversationId, text, at]);
    if (!row) throw new Error('A message was written by nobody of its conversation.');
    return row.number;
  }

  /** Notes that everything readable has reached the account; false where it had before. */
  async deliver(accountId: string, conversationId: string): Promise<boolean> {
    return (await this.database.rows(DELIVER, [accountId, conversationId])).length > 0;
  }

  /** Notes that the account has read up to a number, as far as there is anything; undefined where it had before. */
  async read(accountId: string, conversationId: string, number: number): Promise<number | undefined> {
    return (await this.database.row<{ number: number }>(READ, [accountId, conversationId, number]))?.number;
  }
}

const LIST = statement(
  'messages.list',
  `select ${MESSAGE} as message
   from conversation_member m join message n on n.conversation_id = m.conversation_id and ${IS_READABLE}
   where m.account_id = $1 and m.conversation_id = $2 and ($3::int is null or n.number < $3)
   order by n.number desc limit $4`,
);
const ACCOUNTS = statement(
  'messages.accounts',
  `select account_id as id from conversation_member where conversation_id = $1`,
);
const OTHERS = `conversation_member m join attendee a on a.id = m.attendee_id
   where m.conversation_id = $2 and m.account_id <> $1 and m.until_number is null and ${isHere('a', '$1::uuid')}
     and not ${isHidden('m', 'm.account_id')}`;
const REACHED = statement('messages.reached', `select m.account_id as id from ${OTHERS}`);
const MARKED = statement(
  'messages.marked',
  `select m.account_id as id from ${OTHERS}
   and not exists (select from hidden_marks h where h.account_id in (m.account_id, $1))`,
);
const PACE = statement(
  'messages.pace',
  `select count(*)::int as written, min(sent_at) as since from message where account_id = $1 and sent_at > $2`,
);
const LOCK = statement('messages.lock', `select from conversation where id = $1 for update`);
const INSERT = statement(
  'messages.insert',
  `with said as (
     insert into message (conversation_id, number, attendee_id, account_id, text, sent_at)
     select m.conversation_id, last_message(m.conversation_id) + 1, m.attendee_id, m.account_id, $3, $4
     from conversation_member m where m.account_id = $1 and m.conversation_id = $2 and m.until_number is null
     returning conversation_id, attendee_id, number
   )
   update conversation_member m set delivered_number = said.number, read_number = said.number
   from said where m.conversation_id = said.conversation_id and m.attendee_id = said.attendee_id
   returning said.number`,
);
const READABLE_TO = `least(coalesce(m.until_number, last_message(m.conversation_id)), last_message(m.conversation_id))`;
const DELIVER = statement(
  'messages.deliver',
  `update conversation_member m set delivered_number = ${READABLE_TO}
   where m.account_id = $1 and m.conversation_id = $2 and m.delivered_number < ${READABLE_TO} returning 1`,
);
const READ = statement(
  'messages.read',
  `update conversation_member m set read_number = least($3::int, ${READABLE_TO}),
     delivered_number = greatest(delivered_number, least($3::int, ${READABLE_TO}))
   where m.account_id = $1 and m.conversation_id = $2 and m.read_number < least($3::int, ${READABLE_TO})
   returning read_number as number`,
);
