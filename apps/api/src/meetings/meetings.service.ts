import { Injectable } from '@nestjs/common';
import { JoinedEvent } from '../attendees/index.js';
import { AccessService } from '../platform/auth/access.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { isId } from '../platform/ids.js';
import { BookingsRepository } from './bookings.repository.js';
import { MeetingEnded, NotFree } from './meeting.errors.js';
import { canCancel, type Meeting } from './meeting.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Reading and cancelling meetings, and keeping times free for oneself. */
@Injectable()
export class Meetings {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly bookings: BookingsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    private readonly access: AccessService,
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

  /** Cancels a meeting, with words for the others; people and place are free again at once. @throws MeetingEnded */
  cancel(accountId: string, meetingId: string, reason: string): Promise<Meeting> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts([meetingId]);
      await this.database.lockAccounts(concerned);
      const now = this.clock.now();
      const meeting = await this.find(accountId, meetingId);
      if (!canCancel(meeting, now)) throw new MeetingEnded(meeting.state === 'cancelled' ? 'cancelled' : 'over');
      await this.end(accountId, meeting, concerned, reason, now);
      return this.find(accountId, meetingId);
    });
  }

  /** The accounts that meet an attendee from now on. */
  async findCompany(attendeeId: string): Promise<string[]> {
    return this.repository.findAccounts(await this.repository.findToCome(attendeeId, this.clock.now()));
  }

  /** Cancels what an attendee who leaves had before them, under the locks of `findCompany`; the others hear no reason. */
  async cancelAllOf({ attendeeId, accountId }: { attendeeId: string; accountId: string }): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.repository.findToCome(attendeeId, now))
      await this.end(accountId, await this.find(accountId, id), await this.repository.findAccounts([id]), null, now);
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
      if (isBusy && hold === 'none') await this.bookings.keepFree(accountId, eventId, slotId);
      if (!isBusy) await this.bookings.letGo(accountId, slotId);
      return { slotId, isBusy };
    });
  }

  private async end(
    by: string,
    meeting: Meeting,
    concerned: string[],
    reason: string | null,
    now: Date,
  ): Promise<void> {
    if (!(await this.repository.cancel(meeting.id, by, reason, now))) return;
    await this.accountLog.record(concerned, 'meeting.cancelled', { meetingId: meeting.id, eventId: meeting.eventId });
  }
}
