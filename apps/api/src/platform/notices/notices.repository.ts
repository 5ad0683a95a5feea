import { Injectable } from '@nestjs/common';
import type { NoticeSubject, NoticeWay } from '#libs/contracts';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { newId } from '../ids.js';
import type { NoticeIds } from './notice.js';

/** How a person wants to be told of a subject, and until when not at all. */
export interface NoticeRule {
  way: NoticeWay;
  quietUntil: Date | null;
}

/** A notice that waits for its mail. */
export interface WaitingNotice {
  id: string;
  kind: string;
  ids: NoticeIds;
}

/** What people have been told outside the app, and what waits to be. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /** How the person wants to be told of a subject; undefined where there is no such person any more. */
  findRule(accountId: string, subject: NoticeSubject, now: Date): Promise<NoticeRule | undefined> {
    return this.database.row(FIND_RULE, [accountId, subject, now]);
  }

  /** Until when the person wants to hear nothing, or null. */
  async findQuietUntil(accountId: string, now: Date): Promise<Date | null> {
    const row = await this.database.row<{ quietUntil: Date | null }>(FIND_QUIET, [accountId, now]);
    return row?.quietUntil ?? null;
  }

  /** Whether the person has asked for meetings by mail, as calendar files. */
  async takesCalendarMails(accountId: string): Promise<boolean> {
    return (await this.database.row(TAKES_CALENDAR_MAILS, [accountId])) !== undefined;
  }

  /** When the quiet hours of the person begin that an instant falls into, or null. */
  async findQuietBegin(accountId: string, instant: Date): Promise<Date | null> {
    const row = await this.database.row<{ quietFrom: Date | null }>(FIND_QUIET_BEGIN, [accountId, instant]);
    return row?.quietFrom ?? null;
  }

  /** Lets a notice wait for the person's next mail; one about the same thing that waits already is enough. */
  async addWaiting(accountId: string, kind: string, ids: NoticeIds): Promise<void> {
    await this.database.rows(ADD_WAITING, [newId(), accountId, kind, JSON.stringify(ids)]);
  }

  findWaiting(accountId: string): Promise<WaitingNotice[]> {
    return this.database.rows(FIND_WAITING, [accountId]);
  }

  /** Says that these have left, or have nothing to say any more. */
  async close(ids: readonly string[], now: Date): Promise<void> {
    await this.database.rows(CLOSE, [ids, now]);
  }
}

const FIND_RULE = statement(
  'notices.find-rule',
  `select coalesce(w.way, 'push') as way, quiet_end($3, a.time_zone, s.quiet_from, s.quiet_until) as "quietUntil"
   from account a
   left join notice_way w on w.account_id = a.id and w.subject = $2
   left join notice_setting s on s.account_id = a.id
   where a.id = $1`,
);
const FIND_QUIET = statement(
  'notices.find-quiet',
  `select quiet_end($2, a.time_zone, s.quiet_from, s.quiet_until) as "quietUntil"
   from account a join notice_setting s on s.account_id = a.id where a.id = $1`,
);
const FIND_QUIET_BEGIN = statement(
  'notices.find-quiet-begin',
  `select quiet_begin($2, a.time_zone, s.quiet_from, s.quiet_until) as "quietFrom"
   from account a join notice_setting s on s.account_id = a.id where a.id = $1`,
);
const TAKES_CALENDAR_MAILS = statement(
  'notices.takes-calendar-mails',
  `select 1 from notice_setting where account_id = $1 and calendar_mails`,
);
const ADD_WAITING = statement(
  'notices.add-waiting',
  `insert into notice (id, account_id, kind, ids, way) values ($1, $2, $3, $4, 'mail')
   on conflict (account_id, kind, ids) where closed_at is null do nothing`,
);
const FIND_WAITING = statement(
  'notices.find-waiting',
  `select id, kind, ids from notice where account_id = $1 and closed_at is null order by created_at, id`,
);
const CLOSE = statement('notices.close', `update notice set closed_at = $2 where id = any ($1::uuid[])`);
