import { Injectable } from '@nestjs/common';
import { type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { MeetingEnded } from './cancellation.errors.js';
import { CancellationNotices } from './cancellation.notices.js';
import { canCancel } from './cancellation.js';
import { CancellationsRepository } from './cancellations.repository.js';

/** Cancelling meetings: people and place are free again at once, and whoever was to come is told. */
@Injectable()
export class Cancellations {
  private readonly followers: ((meetingId: string) => Promise<void>)[] = [];

  constructor(
    private readonly repository: CancellationsRepository,
    private readonly meetings: Meetings,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly notices: CancellationNotices,
    private readonly clock: Clock,
  ) {}

  /** Lets work follow each cancellation, in its transaction; for a module's start. */
  follow(work: (meetingId: string) => Promise<void>): void {
    this.followers.push(work);
  }

  /** Cancels a meeting, with or without words for the others. @throws MeetingEnded */
  cancel(accountId: string, meetingId: string, reason?: string): Promise<Meeting> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts([meetingId]);
      await this.database.lockAccounts(concerned);
      const now = this.clock.now();
      const meeting = await this.meetings.find(accountId, meetingId);
      if (!canCancel(meeting, now)) throw new MeetingEnded(meeting.state === 'cancelled' ? 'cancelled' : 'over');
      await this.end(accountId, meeting, concerned, reason || null, now);
      return this.meetings.find(accountId, meetingId);
    });
  }

  /** The accounts that meet an attendee from now on. */
  async findCompany(attendeeId: string): Promise<string[]> {
    return this.repository.findAccounts(await this.repository.findToCome(attendeeId, this.clock.now()));
  }

  /** Cancels what an attendee who leaves had before them, under the locks of `findCompany`; the others hear no reason. */
  async cancelAllOf({ attendeeId, accountId }: { attendeeId: string; accountId: string }): Promise<void> {
    const now = this.clock.now();
    await this.endAll(accountId, await this.repository.findToCome(attendeeId, now), now);
  }

  /** Cancels what two people alone had before them, in the name of the first and without a word; both are locked. */
  async cancelBetween(accountId: string, otherId: string): Promise<void> {
    const now = this.clock.now();
    await this.endAll(accountId, await this.repository.findToComeOfTwo(accountId, otherId, now), now);
  }

  /** Cancels these meetings in the organizer's name, under the locks on all their people. */
  cancelAll(accountId: string, meetingIds: readonly string[], reason: string | null): Promise<void> {
    return this.endAll(accountId, meetingIds, this.clock.now(), reason);
  }

  private async endAll(
    by: string,
    meetingIds: readonly string[],
    now: Date,
    reason: string | null = null,
  ): Promise<void> {
    for (const id of meetingIds) {
      const concerned = await this.repository.findAccounts([id]);
      await this.end(by, await this.meetings.find(by, id), concerned, reason, now);
    }
  }

  private async end(
    by: string,
    { id, eventId, requestId }: Meeting,
    concerned: string[],
    reason: string | null,
    now: Date,
  ): Promise<void> {
    if (!(await this.repository.cancel(id, by, reason, now))) return;
    const ids = { meetingId: id, eventId, ...(requestId !== null && { requestId }) };
    await this.accountLog.record(concerned, 'meeting.cancelled', ids);
    for (const accountId of concerned) if (accountId !== by) await this.notices.tellCancelled(id, accountId);
    for (const work of this.followers) await work(id);
  }
}
