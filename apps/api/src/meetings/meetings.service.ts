import { Injectable } from '@nestjs/common';
import { JoinedEvent } from '../attendees/index.js';
import { AccessService } from '../platform/auth/access.service.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { isId } from '../platform/ids.js';
import { BookingsRepository } from './bookings.repository.js';
import { NotFree } from './meeting.errors.js';
import type { Meeting } from './meeting.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Reading meetings, and keeping times free for oneself. */
@Injectable()
export class Meetings {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly bookings: BookingsRepository,
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly accountLog: AccountLog,
  ) {}

  /** The agenda as JSON text: PostgreSQL builds it, nothing here touches it. @throws NotSignedIn, Forbidden, NotFound */
  async agenda(sessionHash: Buffer, eventId: string): Promise<string> {
    const json = isId(eventId) ? await this.repository.findAgenda(sessionHash, eventId) : undefined;
    return json ?? this.access.refuseMiss(JoinedEvent, sessionHash, [eventId]);
  }

  /** The meeting as the account sees it. @throws NotFound */
  async find(accountId: string, meetingId: string): Promise<Meeting> {
    const meeting = await this.repository.find(accountId, meetingId);
    if (!meeting) throw new NotFound();
    return meeting;
  }

  /** Keeps a slot free for oneself, or gives it back; nobody else learns why one is not free. @throws NotFree, NotFound */
  setBusy(
    accountId: string,
    eventId: string,
    slotId: string,
    isBusy: boolean,
  ): Promise<{ slotId: string; isBusy: boolean }> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      const hold = await this.bookings.findHold(accountId, eventId, slotId);
      if (hold === undefined) throw new NotFound();
      if (hold === 'meeting') throw new NotFree();
      const isChanged = isBusy === (hold === 'none');
      if (isChanged && isBusy) await this.bookings.keepFree(accountId, eventId, slotId);
      if (isChanged && !isBusy) await this.bookings.letGo(accountId, slotId);
      if (isChanged) await this.accountLog.record([accountId], 'busy.changed', { eventId, slotId });
      return { slotId, isBusy };
    });
  }
}
