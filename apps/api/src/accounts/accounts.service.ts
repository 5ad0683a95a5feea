import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { AccountLog } from '../platform/events/account-log.js';
import { violatedConstraint } from '../platform/database/sql-errors.js';
import { isId } from '../platform/ids.js';
import { Sessions } from '../platform/auth/sessions.service.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import type { DeviceSessionDto } from './account.dto.js';
import { type Account, type AccountChanges, AccountsRepository, type Belongings } from './accounts.repository.js';

/** A person's own account and the sessions that are open for it. */
@Injectable()
export class Accounts {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly accountLog: AccountLog,
  ) {}

  /** The id of the account with that mail, made now where there is none. Only for mails that are proven or vouched for. */
  ensure(mail: string, locale: Locale): Promise<string> {
    return this.repository.ensure(mail, locale);
  }

  async belongings(accountId: string): Promise<Belongings> {
    return (await this.repository.findBelongings(accountId)) ?? notFound();
  }

  /** Changes what is given and tells the account's other devices. @throws InvalidInput for an unknown time zone */
  async change(accountId: string, changes: AccountChanges): Promise<Account> {
    try {
      if (Object.values(changes).some((value) => value !== undefined)) {
        await this.repository.change(accountId, changes);
        await this.accountLog.record([accountId], 'account.changed', {});
      }
    } catch (error) {
      throw violatedConstraint(error) === 'known_time_zone' ? new InvalidInput([UNKNOWN_TIME_ZONE]) : error;
    }
    return (await this.repository.find(accountId)) ?? notFound();
  }

  async listSessions(viewer: Viewer): Promise<DeviceSessionDto[]> {
    const rows = await this.sessions.list(viewer.accountId);
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      createdAt: row.created_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      isCurrent: row.id === viewer.sessionId,
    }));
  }

  /** Ends one of the account's own sessions. @throws NotFound */
  async endSession(accountId: string, sessionId: string): Promise<void> {
    if (!isId(sessionId)) throw new NotFound();
    await this.sessions.end(accountId, sessionId);
  }
}

const notFound = (): never => {
  throw new NotFound();
};

const UNKNOWN_TIME_ZONE = {
  field: 'timeZone',
  code: 'isTimeZone',
  detail: { de: 'Diese Zeitzone ist nicht bekannt.', en: 'This time zone is not known.' },
};
