import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Change, Count, Tagged } from './collection.js';

/** What calendars have been told of a person's meetings: tags and numbers, no content. */
@Injectable()
export class ToldRepository {
  constructor(private readonly database: Database) {}

  /** Keeps all others who would count the calendar waiting until the transaction ends. */
  async lock(accountId: string): Promise<void> {
    await this.database.rows(LOCK, [accountId]);
    await this.database.rows(BEGIN, [accountId]);
  }

  /** Gives every meeting that differs from what was told the next number: new, changed and gone ones. */
  async write(accountId: string, items: readonly Tagged[]): Promise<void> {
    await this.database.rows(WRITE, [accountId, items.map(({ id }) => id), items.map(({ tag }) => tag)]);
  }

  async count(accountId: string): Promise<Count> {
    const found = await this.database.row<Count>(COUNT, [accountId]);
    if (!found) throw new Error('A calendar is counted that was never begun.');
    return found;
  }

  changes(accountId: string, after: number | null, limit: number): Promise<Change[]> {
    return this.database.rows(CHANGES, [accountId, after, limit]);
  }

  /** Forgets what has been gone for so many days. */
  async forget(days: number): Promise<void> {
    await this.database.rows(FORGET, [days]);
  }
}

const LOCK = statement('told.lock', `select pg_advisory_xact_lock(hashtextextended('told ' || $1::text, 0))`);
const BEGIN = statement('told.begin', `insert into told_calendar (account_id) values ($1) on conflict do nothing`);
const WRITE = statement(
  'told.write',
  `with told as (
     select meeting_id, tag from told_meeting where account_id = $1 and tag is not null
   ), differing as (
     select coalesce(now.id, told.meeting_id) as id, now.tag
     from unnest($2::uuid[], $3::text[]) now (id, tag) full join told on told.meeting_id = now.id
     where now.tag is distinct from told.tag
   ), written as (
     insert into told_meeting (account_id, meeting_id, tag, number)
     select $1, d.id, d.tag, c.number + row_number() over (order by d.id)
     from differing d, told_calendar c where c.account_id = $1
     on conflict (account_id, meeting_id) do update
       set tag = excluded.tag, number = excluded.number, changed_at = now()
     returning number
   )
   update told_calendar c set number = w.number from (select max(number) as number from written) w
   where c.account_id = $1 and w.number is not null`,
);
const COUNT = statement('told.count', `select epoch, number, floor from told_calendar where account_id = $1`);
const CHANGES = statement(
  'told.changes',
  `select meeting_id as id, tag, number from told_meeting
   where account_id = $1 and number > coalesce($2::bigint, 0) and ($2::bigint is not null or tag is not null)
   order by number limit $3`,
);
const FORGET = statement(
  'told.forget',
  `with gone as (
     delete from told_meeting where tag is null and changed_at < now() - make_interval(days => $1)
     returning account_id, number
   )
   update told_calendar c set floor = greatest(c.floor, g.number)
   from (select account_id, max(number) as number from gone group by account_id) g where c.account_id = g.account_id`,
);
