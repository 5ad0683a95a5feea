import { Injectable } from '@nestjs/common';
import { isValidSession } from '../auth/session.sql.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { PushAddress } from './push-service.js';

/** The push subscriptions of signed-in devices, one a session; a session that ends takes its own along. */
@Injectable()
export class PushSubscriptionsRepository {
  constructor(private readonly database: Database) {}

  /** Keeps where a device takes pushes, in place of what it said before. */
  async keep(accountId: string, sessionId: string, { endpoint, p256dh, auth }: PushAddress): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.rows(FORGET_ENDPOINT, [endpoint, sessionId]);
      await this.database.rows(KEEP, [accountId, sessionId, endpoint, p256dh, auth]);
    });
  }

  /** The sessions of an account whose devices take pushes. */
  async findLive(accountId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_LIVE, [accountId]);
    return rows.map(({ id }) => id);
  }

  find(sessionId: string): Promise<PushAddress | undefined> {
    return this.database.row(FIND, [sessionId]);
  }

  /** Lets go of a device's subscription; of this endpoint only, where one is given. */
  async remove(sessionId: string, endpoint: string | null = null): Promise<void> {
    await this.database.rows(REMOVE, [sessionId, endpoint]);
  }
}

const LIVE = `from push_subscription p join session s on s.id = p.session_id and ${isValidSession('s')}`;
/** A browser that somebody else signs in on says the same endpoint: it is theirs from then on. */
const FORGET_ENDPOINT = statement(
  'push-subscriptions.forget-endpoint',
  `delete from push_subscription where endpoint = $1 and session_id <> $2`,
);
const KEEP = statement(
  'push-subscriptions.keep',
  `insert into push_subscription (account_id, session_id, endpoint, p256dh, auth) values ($1, $2, $3, $4, $5)
   on conflict (session_id) do update set endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
     made_at = now()`,
);
const FIND_LIVE = statement(
  'push-subscriptions.find-live',
  `select s.id ${LIVE} where p.account_id = $1 order by s.seen_at desc, s.id limit 20`,
);
const FIND = statement(
  'push-subscriptions.find',
  `select p.endpoint, p.p256dh, p.auth ${LIVE} where p.session_id = $1`,
);
const REMOVE = statement(
  'push-subscriptions.remove',
  `delete from push_subscription where session_id = $1 and ($2::text is null or endpoint = $2)`,
);
