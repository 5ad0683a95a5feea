import { Injectable } from '@nestjs/common';
import { hashToken } from '../platform/auth/token.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';

/** The way in for those who have proven already, by being signed in, that the invited mailbox is theirs. */
@Injectable()
export class InvitationEntry {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly repository: InvitationsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
  ) {}

  /**
   * The event that an invitation leads the account to; null where it went to somebody else. An attendee of the account's
   * mail that was nobody's becomes theirs, as at sign-in. @throws NotFound, InvitationEnded
   */
  async enter(token: string, accountId: string): Promise<string | null> {
    await this.invitations.open(token);
    const hash = hashToken(token);
    return this.database.transaction(async () => {
      const isNew = await this.repository.attach(hash, accountId);
      if (isNew) await this.accountLog.record([accountId], 'attendee.changed', { accountId });
      return this.repository.findOwnEvent(hash, accountId);
    });
  }
}
