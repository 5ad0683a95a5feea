import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** A sign-in that was asked for. */
export interface SignIn {
  id: string;
  mail: string;
  locale: Locale;
  nextPath: string | null;
}

@Injectable()
export class SignInRepository {
  constructor(private readonly database: Database) {}

  /** A day's sign-ins of that mail, the newest first, and whether their codes still work; locks the mail until the transaction ends. */
  async findLatest(mail: string): Promise<{ id: string; isOpen: boolean }[]> {
    await this.database.rows(LOCK_MAIL, [mail]);
    return this.database.rows(FIND_LATEST, [mail]);
  }

  async insert(signIn: SignIn, minutes: number): Promise<void> {
    await this.database.rows(INSERT, [signIn.id, signIn.mail, signIn.locale, signIn.nextPath, minutes]);
  }

  /** Keeps the hashes of a mail that is being written; nothing where the sign-in is used or has run out. */
  keepHashes(signInId: string, tokenHash: Buffer, codeHash: Buffer): Promise<SignIn | undefined> {
    return this.database.row(KEEP_HASHES, [signInId, tokenHash, codeHash]);
  }

  /** The sign-in of a link that can still be used, by this command. */
  async findByToken(tokenHash: Buffer, commandId: string | null): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_BY_TOKEN, [tokenHash, commandId]))?.id;
  }

  /** Whom the mail of a link went to, and where it led on, however often it was used or how long ago it ran out. */
  findMailed(tokenHash: Buffer): Promise<Pick<SignIn, 'mail' | 'nextPath'> | undefined> {
    return this.database.row(FIND_MAILED, [tokenHash]);
  }

  /** Counts one try of a code before it is compared; nothing where no try is left, of this code or of the mail's in a day. */
  countTry(signInId: string, commandId: string | null): Promise<{ tries: number; codeHash: Buffer } | undefined> {
    return this.database.row(COUNT_TRY, [signInId, commandId]);
  }

  /** Uses a sign-in up and gives a right code's try back; nothing where another was faster. */
  use(signInId: string, commandId: string | null, isByCode: boolean): Promise<SignIn | undefined> {
    return this.database.row(USE, [signInId, commandId, isByCode ? 1 : 0]);
  }

  /** Gives the account the attendees with its mail that are nobody's yet; gives their ids. */
  async attachAttendees(accountId: string, mail: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ATTACH_ATTENDEES, [accountId, mail]);
    return rows.map(({ id }) => id);
  }
}

/** A used one may be used once more by the same command: its answer, and with it the cookie, may have been lost. */
const USABLE = `(used_at is null and expires_at > now()
  or used_by_command = $2::text and used_at > now() - interval '2 minutes')`;
const SIGN_IN = `id, mail, locale, next_path as "nextPath"`;

const LOCK_MAIL = statement(
  'sign-in.lock-mail',
  `select pg_advisory_xact_lock(hashtextextended('sign-in ' || lower($1), 0))`,
);
const FIND_LATEST = statement(
  'sign-in.find-latest',
  `select id, used_at is null and expires_at > now() and tries < 5 as "isOpen" from sign_in
   where mail = $1 and created_at > now() - interval '1 day' order by created_at desc, id desc`,
);
const INSERT = statement(
  'sign-in.insert',
  `insert into sign_in (id, mail, locale, next_path, expires_at) values ($1, $2, $3, $4, now() + make_interval(mins => $5))`,
);
const KEEP_HASHES = statement(
  'sign-in.keep-hashes',
  `update sign_in set token_hash = $2, code_hash = $3 where id = $1 and used_at is null and expires_at > now()
   returning ${SIGN_IN}`,
);
const FIND_BY_TOKEN = statement('sign-in.find-by-token', `select id from sign_in where token_hash = $1 and ${USABLE}`);
const FIND_MAILED = statement(
  'sign-in.find-mailed',
  `select mail, next_path as "nextPath" from sign_in where token_hash = $1`,
);
const COUNT_TRY = statement(
  'sign-in.count-try',
  `update sign_in set tries = tries + 1 where id = $1 and tries < 5 and code_hash is not null and ${USABLE}
     and (select sum(s.tries) from sign_in s where s.mail = sign_in.mail and s.created_at > now() - interval '1 day') < 50
   returning tries, code_hash as "codeHash"`,
);
const USE = statement(
  'sign-in.use',
  `update sign_in set used_at = coalesce(used_at, now()), used_by_command = $2, tries = tries - $3::smallint
   where id = $1 and ${USABLE} returning ${SIGN_IN}`,
);
const ATTACH_ATTENDEES = statement(
  'sign-in.attach-attendees',
  `update attendee a set account_id = $1
   where a.mail = $2 and a.account_id is null
     and not exists (select from attendee o where o.event_id = a.event_id and o.account_id = $1)
   returning a.id`,
);
