import { Injectable } from '@nestjs/common';
import { type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotLateYet } from './late.errors.js';
import { LateNotices } from './late.notices.js';
import { LateRepository } from './late.repository.js';

/** How long before a meeting one can know that one will be late. */
const SOON_MS = 2 * 3_600_000;

/** Telling the others that one comes some minutes late. */
@Injectable()
export class RunningLate {
  constructor(
    private readonly repository: LateRepository,
    private readonly meetings: Meetings,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly notices: LateNotices,
    private readonly clock: Clock,
  ) {}

  /** Says how many minutes late one comes; 0 takes it back. The others hear of it at once. @throws NotLateYet */
  say(accountId: string, meetingId: string, minutes: number): Promise<Meeting> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts(meetingId);
      await this.database.lockAccounts(concerned);
      const meeting = await this.meetings.find(accountId, meetingId);
      requireNear(meeting, this.clock.now());
      await this.repository.save(meetingId, accountId, minutes || null);
      await this.accountLog.record(concerned, 'meeting.late', { meetingId, eventId: meeting.eventId });
      const by = meeting.people.find(({ isMe }) => isMe)?.attendeeId ?? '';
      if (minutes > 0) for (const to of concerned) if (to !== accountId) await this.notices.tellLate(meetingId, by, to);
      return this.meetings.find(accountId, meetingId);
    });
  }
}

function requireNear({ state, outcome, from, to }: Meeting, now: Date): void {
  const isNear = new Date(from).getTime() - SOON_MS <= now.getTime() && new Date(to) > now;
  if (state !== 'scheduled' || outcome !== null || !isNear) throw new NotLateYet();
}
