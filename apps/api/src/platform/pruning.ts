import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Database } from './database/database.js';
import { statement } from './database/statement.js';
import { Jobs } from './jobs/jobs.js';

/** Lets go of what is kept for a time only: logs, command answers, used sign-ins, ended sessions, local mails, notices. */
@Injectable()
export class Pruning implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('17 * * * *', 'platform.prune', () => this.prune());
  }

  /** Deletes everything past its time. */
  async prune(): Promise<void> {
    await this.database.rows(EVENTS, [LIMITS.eventLogDays]);
    await this.database.rows(COMMANDS, [LIMITS.commandHours]);
    await this.database.rows(SIGN_INS);
    await this.database.rows(SESSIONS, [LIMITS.sessionDays]);
    await this.database.rows(MAILS, [LIMITS.eventLogDays]);
    await this.database.rows(NOTICES, [LIMITS.eventLogDays]);
    await this.database.rows(MAIL_REPLIES, [LIMITS.eventLogDays]);
    await this.database.rows(OPEN_IMPORTS);
  }
}

const EVENTS = statement('prune.events', `delete from account_event where at < now() - make_interval(days => $1)`);
const COMMANDS = statement(
  'prune.commands',
  `delete from command where created_at < now() - make_interval(hours => $1)`,
);
const SIGN_INS = statement('prune.sign-ins', `delete from sign_in where expires_at < now() - interval '1 day'`);
const SESSIONS = statement(
  'prune.sessions',
  `delete from session where least(expires_at, coalesce(revoked_at, expires_at)) < now() - make_interval(days => $1)`,
);
const MAILS = statement('prune.mails', `delete from kept_mail where sent_at < now() - make_interval(days => $1)`);
const NOTICES = statement('prune.notices', `delete from notice where created_at < now() - make_interval(days => $1)`);
const MAIL_REPLIES = statement(
  'prune.mail-replies',
  `delete from mail_reply where received_at < now() - make_interval(days => $1)`,
);
/** A file that nobody confirmed within a day holds strangers' data for nothing. */
const OPEN_IMPORTS = statement(
  'prune.open-imports',
  `delete from attendee_import where state = 'open' and created_at < now() - interval '1 day'`,
);
