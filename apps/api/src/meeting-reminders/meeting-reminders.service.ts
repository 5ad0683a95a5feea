import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MeetingRemindersRepository } from './meeting-reminders.repository.js';
import { SoonNotices } from './soon.notices.js';

const EVERY_MINUTE = '* * * * *';

/** A reminder before each meeting, as early as each person wants it; a meeting that moves reminds of its new time. */
@Injectable()
export class MeetingReminders implements OnModuleInit {
  constructor(
    private readonly repository: MeetingRemindersRepository,
    private readonly notices: SoonNotices,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery(EVERY_MINUTE, 'meetings.remind', () => this.remind());
  }

  /** Reminds everybody whose time has come. */
  remind(): Promise<void> {
    return this.database.transaction(async () => {
      for (const { meetingId, accountId } of await this.repository.takeDue(this.clock.now()))
        await this.notices.tellSoon(meetingId, accountId);
    });
  }
}
