import { Injectable } from '@nestjs/common';
import type { AccountEvent, AccountEventKind, SyncAnswer } from '#libs/contracts';
import { Database } from '../database/database.js';
import { isoText } from '../database/iso-text.js';
import { statement } from '../database/statement.js';
import { WakeBus } from './wake-bus.js';

const PAGE = 200;

/** What one account's log is to say. */
export interface LogEntry {
  accountId: string;
  kind: AccountEventKind;
  ids: Record<string, string>;
}

/** The numbered log of each account: kinds and ids, never content. It is the truth; the socket is only the fast way. */
@Injectable()
export class AccountLog {
  constructor(
    private readonly database: Database,
    private readonly bus: WakeBus,
  ) {}

  /** Writes one entry into each account's log, in the transaction that caused it; pushes leave after commit. */
  async record(accountIds: readonly string[], kind: AccountEventKind, ids: Record<string, string>): Promise<void> {
    if (accountIds.length === 0) return;
    const rows = await this.database.rows<{ account_id: string; seq: number; at: Date }>(RECORD, [
      [...new Set(accountIds)],
      kind,
      JSON.stringify(ids),
    ]);
    const entries = rows.map((row) => ({
      accountId: row.account_id,
      event: { seq: row.seq, kind, ids, at: row.at.toISOString() },
    }));
    this.database.afterCommit(() => this.bus.publish(entries));
  }

  /** The same where each account is told something else; one statement, however many they are. */
  async recordEach(entries: readonly LogEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = await this.database.rows<{ account_id: string; seq: number; at: Date; place: number }>(RECORD_EACH, [
      entries.map(({ accountId }) => accountId),
      entries.map(({ kind }) => kind),
      entries.map(({ ids }) => JSON.stringify(ids)),
    ]);
    const delivered = rows.flatMap(({ account_id, seq, at, place }) => {
      const entry = entries[place - 1];
      const told = entry && { seq, kind: entry.kind, ids: entry.ids, at: at.toISOString() };
      return told ? [{ accountId: account_id, event: told }] : [];
    });
    this.database.afterCommit(() => this.bus.publish(delivered));
  }

  /** What came after `seq`, or `reset` where the log no longer reaches back that far. */
  async after(accountId: string, seq: number): Promise<SyncAnswer> {
    const found = await this.database.row<{ last: number; first: number | null; events: AccountEvent[] }>(AFTER, [
      accountId,
      seq,
      PAGE,
    ]);
    const last = found?.last ?? 0;
    const events = found?.events ?? [];
    const isGone = seq > last || (seq < last && (found?.first ?? last + 1) > seq + 1);
    if (isGone) return { events: [], last, reset: true, more: false };
    return { events, last, reset: false, more: events.length === PAGE && (events.at(-1)?.seq ?? last) < last };
  }

  /** The last number of each account. */
  async lastOf(accountIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ id: string; last: number }>(LAST, [accountIds]);
    return new Map(rows.map((row) => [row.id, row.last]));
  }
}

const RECORD = statement(
  'account-log.record',
  `select account_id, seq::int, now() as at from record_account_events($1::uuid[], $2, $3::jsonb)`,
);
/** In the order of accounts, as every writer of logs takes them, so that no two wait for each other. */
const RECORD_EACH = statement(
  'account-log.record-each',
  `select r.account_id, r.seq::int, now() as at, e.place::int
   from (
     select * from unnest($1::uuid[], $2::text[], $3::jsonb[]) with ordinality as told (account_id, kind, ids, place)
     order by account_id, place
   ) e
   cross join lateral record_account_events(array[e.account_id], e.kind, e.ids) r`,
);
const AFTER = statement(
  'account-log.after',
  `select a.last_seq::int as last,
     (select min(e.seq)::int from account_event e where e.account_id = a.id) as first,
     coalesce((
       select json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'ids', e.ids,
         'at', ${isoText('e.at')}) order by e.seq)
       from (select * from account_event e where e.account_id = a.id and e.seq > $2 order by e.seq limit $3) e
     ), '[]'::json) as events
   from account a where a.id = $1`,
);
const LAST = statement('account-log.last', `select id, last_seq::int as last from account where id = any ($1::uuid[])`);
