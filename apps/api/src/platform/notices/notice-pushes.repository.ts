import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { newId } from '../ids.js';
import type { NoticeIds } from './notice.js';

/** A notice that a push carries. */
export interface PushedNotice {
  accountId: string;
  kind: string;
  ids: NoticeIds;
}

/** Notices that went out by push, and what became of each device's. */
@Injectable()
export class NoticePushesRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a notice that goes to these devices; gives its id. */
  async add({ accountId, kind, ids }: PushedNotice, sessionIds: readonly string[], now: Date): Promise<string> {
    const id = newId();
    await this.database.rows(ADD, [id, accountId, kind, JSON.stringify(ids), now, sessionIds]);
    return id;
  }

  /** The notice of a push that still waits to be taken. */
  find(noticeId: string, sessionId: string): Promise<PushedNotice | undefined> {
    return this.database.row(FIND, [noticeId, sessionId]);
  }

  /** Says what became of a push; under the notice's lock, so that of two that fail at once the second sees the first. */
  async settle(noticeId: string, sessionId: string, state: 'taken' | 'failed'): Promise<void> {
    await this.database.rows(LOCK, [noticeId]);
    await this.database.rows(SETTLE, [noticeId, sessionId, state]);
  }

  /** Turns a notice that no device has taken into one to mail; undefined where there is no need. */
  giveUp(noticeId: string): Promise<PushedNotice | undefined> {
    return this.database.row(GIVE_UP, [noticeId]);
  }

  /** Turns a notice that nobody opened into one to mail; undefined where there is no need. */
  takeUnopened(noticeId: string): Promise<PushedNotice | undefined> {
    return this.database.row(TAKE_UNOPENED, [noticeId]);
  }

  /** Whether a device has taken a push of this notice, or still may, and nobody has opened it. */
  async isUnopened({ accountId, kind, ids }: PushedNotice): Promise<boolean> {
    return (await this.database.row(UNOPENED, [accountId, kind, JSON.stringify(ids)])) !== undefined;
  }

  /** Says that the person opened a push. */
  async open(accountId: string, noticeId: string, now: Date): Promise<void> {
    await this.database.rows(OPEN, [accountId, noticeId, now]);
  }
}

const ADD = statement(
  'notice-pushes.add',
  `with added as (
     insert into notice (id, account_id, kind, ids, way, closed_at) values ($1, $2, $3, $4, 'push', $5) returning id
   )
   insert into notice_push (notice_id, account_id, session_id)
   select added.id, $2, session_id from added, unnest($6::uuid[]) session_id`,
);
const PUSHED = `account_id as "accountId", kind, ids`;
const FIND = statement(
  'notice-pushes.find',
  `select n.account_id as "accountId", n.kind, n.ids from notice n join notice_push p on p.notice_id = n.id
   where n.id = $1 and p.session_id = $2 and p.state = 'waiting'`,
);
const LOCK = statement('notice-pushes.lock', `select from notice where id = $1 for update`);
const SETTLE = statement(
  'notice-pushes.settle',
  `update notice_push set state = $3 where notice_id = $1 and session_id = $2`,
);
const GIVE_UP = statement(
  'notice-pushes.give-up',
  `update notice n set way = 'mail' where n.id = $1 and n.way = 'push'
     and not exists (select from notice_push p where p.notice_id = n.id and p.state <> 'failed')
   returning ${PUSHED}`,
);
const TAKE_UNOPENED = statement(
  'notice-pushes.take-unopened',
  `update notice set way = 'mail' where id = $1 and way = 'push' and opened_at is null returning ${PUSHED}`,
);
const UNOPENED = statement(
  'notice-pushes.unopened',
  `select 1 from notice n where n.account_id = $1 and n.kind = $2 and n.ids = $3::jsonb and n.opened_at is null
     and exists (select from notice_push p where p.notice_id = n.id and p.state <> 'failed') limit 1`,
);
const OPEN = statement(
  'notice-pushes.open',
  `update notice set opened_at = $3 where account_id = $1 and id = $2 and opened_at is null`,
);
