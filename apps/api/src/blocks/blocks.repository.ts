import { Injectable } from '@nestjs/common';
import { isHere } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';

/** One account that somebody blocks. */
export interface Block {
  id: string;
  name: string;
  since: Date;
}

/** Somebody who is to be blocked, by the name that the one who blocks may read. */
export interface Other {
  accountId: string;
  name: string;
}

/** Attendees of one event that a block concerns. */
export interface SharedEvent {
  eventId: string;
  attendeeIds: string[];
}

/** Who blocks whom, for their owners alone; what a block hides, every query asks `blocks_between`. */
@Injectable()
export class BlocksRepository {
  constructor(private readonly database: Database) {}

  /** Somebody of an event that the account has joined. */
  findAttendee(accountId: string, eventId: string, attendeeId: string): Promise<Other | undefined> {
    return this.database.row(FIND_ATTENDEE, [accountId, eventId, attendeeId]);
  }

  /** Somebody of the account's address book. */
  findContact(accountId: string, contactId: string): Promise<Other | undefined> {
    return this.database.row(FIND_CONTACT, [accountId, contactId]);
  }

  /** Those of the blocks that the account has made. */
  async findOwned(accountId: string, blockIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_OWNED, [accountId, blockIds]);
    return rows.map((row) => row.id);
  }

  /** Whom a block of the account is about. */
  async findBlocked(accountId: string, blockId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_BLOCKED, [accountId, blockId]))?.id;
  }

  /** The account's block of another, if there is one. */
  find(accountId: string, otherId: string): Promise<Block | undefined> {
    return this.database.row(FIND, [accountId, otherId]);
  }

  /** The account's blocks, the newest first. */
  async list(accountId: string, page: { cursor?: string; limit: number }): Promise<Page<Block>> {
    const rows = await this.database.rows<Block>(LIST, [accountId, ...cursorValues(page.cursor, 2), page.limit + 1]);
    return pageOf(rows, page.limit, ({ since, id }) => [since.toISOString(), id]);
  }

  async insert(block: Block & { accountId: string; blockedId: string }): Promise<void> {
    const { id, accountId, blockedId, name, since } = block;
    await this.database.rows(INSERT, [id, accountId, blockedId, name, since]);
  }

  async remove(accountId: string, blockId: string): Promise<void> {
    await this.database.rows(REMOVE, [accountId, blockId]);
  }

  /** Open requests in which the account asks the other, and everybody concerned by them. */
  findAsking(accountId: string, otherId: string): Promise<{ requestId: string; accountIds: string[] }[]> {
    return this.database.rows(FIND_ASKING, [accountId, otherId]);
  }

  /** The events that both take part in. */
  findShared(one: string, other: string): Promise<SharedEvent[]> {
    return this.database.rows(FIND_SHARED, [one, other]);
  }
}

const FIND_ATTENDEE = statement(
  'blocks.find-attendee',
  `select o.account_id as "accountId",
     case when ${isHere('o', '$1::uuid')} then concat_ws(' ', nullif(o.given_name, ''), nullif(o.family_name, '')) else '' end
       as name
   from attendee me join attendee o on o.event_id = me.event_id and o.id = $3 and o.joined_at is not null
   where me.event_id = $2 and me.account_id = $1 and me.state = 'joined' and o.account_id <> $1`,
);
const FIND_CONTACT = statement(
  'blocks.find-contact',
  `select other_id as "accountId", name from contact where account_id = $1 and id = $2 and other_id is not null`,
);
const FIND_OWNED = statement(
  'blocks.find-owned',
  `select id from block where account_id = $1 and id = any ($2::uuid[])`,
);
const FIND_BLOCKED = statement(
  'blocks.find-blocked',
  `select blocked_id as id from block where account_id = $1 and id = $2`,
);
const COLUMNS = `id, name, date_trunc('milliseconds', created_at) as since`;
const FIND = statement('blocks.find', `select ${COLUMNS} from block where account_id = $1 and blocked_id = $2`);
const LIST = statement(
  'blocks.list',
  `select ${COLUMNS} from block
   where account_id = $1
     and ($2::timestamptz is null or (date_trunc('milliseconds', created_at), id) < ($2, $3::uuid))
   order by date_trunc('milliseconds', created_at) desc, id desc limit $4`,
);
const INSERT = statement(
  'blocks.insert',
  `insert into block (id, account_id, blocked_id, name, created_at) values ($1, $2, $3, $4, $5)`,
);
const REMOVE = statement('blocks.remove', `delete from block where account_id = $1 and id = $2`);
const FIND_ASKING = statement(
  'blocks.find-asking',
  `select r.id as "requestId",
     array(select p.account_id from request_recipient x join attendee p on p.id = x.attendee_id
       where x.request_id = r.id) as "accountIds"
   from attendee me
   join request r on r.sender_id = me.id and r.ended_at is null
   where me.account_id = $1 and exists (
     select from request_recipient rr join attendee o on o.id = rr.attendee_id
     where rr.request_id = r.id and o.account_id = $2)
   order by r.id`,
);
const FIND_SHARED = statement(
  'blocks.find-shared',
  `select a.event_id as "eventId", array[a.id, b.id] as "attendeeIds"
   from attendee a join attendee b on b.event_id = a.event_id and b.account_id = $2 and b.state = 'joined'
   where a.account_id = $1 and a.state = 'joined' order by a.event_id`,
);
