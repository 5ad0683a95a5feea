import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { RECONSIDER } from '../requests/index.js';
import { type MeetingChange, stateAt } from './change.js';
import { ChangesRepository } from './changes.repository.js';

const AT_ONCE = 200;

/** What those concerned hear of a proposal, and its end by the clock. */
@Injectable()
export class ChangeNews implements OnModuleInit {
  constructor(
    private readonly repository: ChangesRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('* * * * *', 'meeting-changes.expire', () => this.expire());
  }

  async tellAnswered({ id, meetingId, eventId }: MeetingChange, concerned: readonly string[]): Promise<void> {
    await this.accountLog.record(concerned, 'meeting.change-answered', { changeId: id, meetingId, eventId });
  }

  /** Tells that the meeting has moved, and lets open requests look anew for a common time. */
  async tellMoved({ id, meetingId, eventId, requestId }: MeetingChange, concerned: readonly string[]): Promise<void> {
    const ids = { meetingId, eventId, changeId: id, ...(requestId !== null && { requestId }) };
    await this.accountLog.record(concerned, 'meeting.moved', ids);
    await this.jobs.add(RECONSIDER, { meetingId });
  }

  /** Ends every open proposal whose date has come. */
  async expire(): Promise<void> {
    for (;;) {
      const overdue = await this.repository.findOverdue(this.clock.now(), AT_ONCE);
      for (const id of overdue) await this.end(id, 'expired');
      if (overdue.length < AT_ONCE) return;
    }
  }

  /** Ends an open proposal for a reason that is nobody's answer. */
  end(changeId: string, state: 'expired' | 'void'): Promise<void> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findConcerned(changeId);
      await this.database.lockAccounts(concerned);
      const change = await this.repository.find(null, changeId);
      const now = this.clock.now();
      if (change?.state !== 'open' || (state === 'expired' && stateAt(change, now) !== 'expired')) return;
      await this.repository.end(changeId, state, null, now);
      await this.tellAnswered(change, concerned);
    });
  }
}
