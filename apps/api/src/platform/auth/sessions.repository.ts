import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { isValidSession } from './session.sql.js';
import type { Viewer } from './viewer.js';

export interface SessionRow {
  id: string;
  device: string;
  created_at: Date;
  seen_at: Date;
}

/** Sessions as the database keeps them: by the hash of their token, never the token. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The viewer that a valid token belongs to. */
  findViewer(tokenHash: Buffer): Promise<(Viewer & { isStale: boolean }) | undefined> {
    return this.database.row(FIND_VIEWER, [tokenHash]);
  }

  /** Those of the sessions that are no longer valid. */
  async findEnded(sessionIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_ENDED, [sessionIds]);
    return rows.map((row) => row.id);
  }

  listOf(accountId: string): Promise<SessionRow[]> {
    return this.database.rows(LIST, [accountId]);
  }

  async insert(session: {
    id: string;
    accountId: string;
    tokenHash: Buffer;
    device: string;
    days: number;
  }): Promise<void> {
    await this.database.rows(INSERT, [session.id, session.accountId, session.tokenHash, session.device, session.days]);
  }

  async touch(sessionId: string, days: number): Promise<void> {
    await this.database.rows(TOUCH, [sessionId, days]);
  }

  /** Ends one session of the account; false where there was none. */
  async revoke(accountId: string, sessionId: string): Promise<boolean> {
    return (await this.database.rows(REVOKE, [accountId, sessionId])).length > 0;
  }
}

const VALID = isValidSession('session');

const FIND_VIEWER = statement(
  'sessions.find-viewer',
  `select account_id as "accountId", id as "sessionId", seen_at < now() - interval '1 hour' as "isStale"
   from session where token_hash = $1 and ${VALID}`,
);
const FIND_ENDED = statement(
  'sessions.find-ended',
  `select asked.id from unnest($1::uuid[]) asked (id)
   where not exists (select from session where session.id = asked.id and ${VALID})`,
);
const LIST = statement(
  'sessions.list',
  `select id, device, created_at, seen_at from session where account_id = $1 and ${VALID} order by seen_at desc, id`,
);
const INSERT = statement(
  'sessions.insert',
  `insert into session (id, account_id, token_hash, device, expires_at)
   values ($1, $2, $3, $4, now() + make_interval(days => $5))`,
);
const TOUCH = statement(
  'sessions.touch',
  `update session set seen_at = now(), expires_at = now() + make_interval(days => $2) where id = $1 and ${VALID}`,
);
const REVOKE = statement(
  'sessions.revoke',
  `update session set revoked_at = now() where account_id = $1 and id = $2 and revoked_at is null returning id`,
);
