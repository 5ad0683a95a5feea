import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { AppPasswordDto } from './app-password.dto.js';

/** App passwords as the database keeps them: by their hash, never themselves. */
@Injectable()
export class AppPasswordsRepository {
  constructor(private readonly database: Database) {}

  /** The account's app passwords, the newest first. */
  list(accountId: string): Promise<AppPasswordDto[]> {
    return this.database.rows(LIST, [accountId]);
  }

  /** Those of `ids` that are the account's. */
  async findOwned(accountId: string, ids: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(FIND_OWNED, [accountId, ids])).map(({ id }) => id);
  }

  /** Whom a user name and the hash of a password open, and whether its use was noted an hour ago or more. */
  findAccount(
    userName: string,
    secretHash: Buffer,
  ): Promise<{ id: string; accountId: string; isStale: boolean } | undefined> {
    return this.database.row(FIND_ACCOUNT, [userName, secretHash]);
  }

  async touch(id: string): Promise<void> {
    await this.database.rows(TOUCH, [id]);
  }

  /** Keeps a new one. @throws what the database says where there are too many */
  async insert(password: { id: string; accountId: string; name: string; secretHash: Buffer }): Promise<void> {
    const { id, accountId, name, secretHash } = password;
    await this.database.rows(INSERT, [id, accountId, name, secretHash]);
  }

  async remove(accountId: string, id: string): Promise<void> {
    await this.database.rows(REMOVE, [accountId, id]);
  }

  async keepTicket(ticket: { tokenHash: Buffer; accountId: string; name: string; minutes: number }): Promise<void> {
    const { tokenHash, accountId, name, minutes } = ticket;
    await this.database.rows(KEEP_TICKET, [tokenHash, accountId, name, minutes]);
  }

  /** Takes a ticket away, once; undefined where it is used up or too old. */
  takeTicket(tokenHash: Buffer): Promise<{ accountId: string; name: string } | undefined> {
    return this.database.row(TAKE_TICKET, [tokenHash]);
  }

  async removeOldTickets(): Promise<void> {
    await this.database.rows(REMOVE_OLD_TICKETS);
  }

  /** The mail address by which the account's programs give their name. */
  async findUserName(accountId: string): Promise<string> {
    return (await this.database.row<{ mail: string }>(FIND_USER_NAME, [accountId]))?.mail ?? '';
  }
}

const LIST = statement(
  'app-passwords.list',
  `select id, name, ${isoText('made_at')} as "madeAt", ${isoText('used_at')} as "usedAt"
   from app_password where account_id = $1 order by app_password.made_at desc, id`,
);
const FIND_OWNED = statement(
  'app-passwords.find-owned',
  `select id from app_password where account_id = $1 and id = any ($2::uuid[])`,
);
const FIND_ACCOUNT = statement(
  'app-passwords.find-account',
  `select p.id, p.account_id as "accountId",
     p.used_at is null or p.used_at < now() - interval '1 hour' as "isStale"
   from app_password p join account a on a.id = p.account_id
   where p.secret_hash = $2 and a.mail = $1::citext`,
);
const TOUCH = statement('app-passwords.touch', `update app_password set used_at = now() where id = $1`);
const INSERT = statement(
  'app-passwords.insert',
  `insert into app_password (id, account_id, name, secret_hash) values ($1, $2, $3, $4)`,
);
const REMOVE = statement('app-passwords.remove', `delete from app_password where account_id = $1 and id = $2`);
const KEEP_TICKET = statement(
  'app-passwords.keep-ticket',
  `insert into app_password_ticket (token_hash, account_id, name, ends_at)
   values ($1, $2, $3, now() + make_interval(mins => $4))`,
);
const TAKE_TICKET = statement(
  'app-passwords.take-ticket',
  `delete from app_password_ticket where token_hash = $1 and ends_at > now() returning account_id as "accountId", name`,
);
const REMOVE_OLD_TICKETS = statement(
  'app-passwords.remove-old-tickets',
  `delete from app_password_ticket where ends_at < now()`,
);
const FIND_USER_NAME = statement(
  'app-passwords.find-user-name',
  `select mail::text as mail from account where id = $1`,
);
