import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { RECONSIDER } from '../requests/index.js';
import { AskNotices } from './ask.notices.js';
import { type SpontaneousAsk, AsksRepository } from './asks.repository.js';

/** What the two hear of an ask for right now, and its end by the clock. */
@Injectable()
export class AskNews implements OnModuleInit {
  constructor(
    private readonly repository: AsksRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly jobs: Jobs,
    private readonly notices: AskNotices,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('* * * * *', 'spontaneous-asks.expire', () => this.expire());
  }

  async tellAsked(askId: string, eventId: string, from: string, to: string): Promise<void> {
    await this.accountLog.record([from, to], 'spontaneous.asked', { askId, eventId });
    await this.notices.tellAsked(askId, to);
  }

  async tellChanged({ id, eventId, accountIds }: SpontaneousAsk): Promise<void> {
    await this.accountLog.record(accountIds, 'spontaneous.changed', { askId: id, eventId });
  }

  /** Tells both that they have a meeting, and lets open requests look anew for a common time. */
  async tellBooked(ask: SpontaneousAsk, meetingId: string): Promise<void> {
    await this.tellChanged(ask);
    await this.accountLog.record(ask.accountIds, 'meeting.booked', { meetingId, eventId: ask.eventId });
    await this.jobs.add(RECONSIDER, { meetingId });
  }

  private expire(): Promise<void> {
    return this.database.transaction(async () => {
      const ended = await this.repository.expire(this.clock.now());
      await this.accountLog.recordEach(
        ended.flatMap(({ id, eventId, accountIds }) =>
          accountIds.map((accountId) => ({
            accountId,
            kind: 'spontaneous.changed' as const,
            ids: { askId: id, eventId },
          })),
        ),
      );
    });
  }
}
