import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Mails } from '../platform/mail/mails.js';
import { CALENDAR_MAIL } from './calendar-mail-writer.service.js';
import { CalendarMailsRepository } from './calendar-mails.repository.js';

const EVERY_MINUTE = '* * * * *';

/**
 * Tells calendars by mail what has become of meetings. Whoever changes one need not know of it: once a minute what each
 * calendar was told is held against what is, so that changes in a row become one mail.
 */
@Injectable()
export class CalendarMails implements OnModuleInit {
  constructor(
    private readonly repository: CalendarMailsRepository,
    private readonly mails: Mails,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery(EVERY_MINUTE, 'calendar-mails.tell', () => this.tell());
  }

  /** Queues a mail for each calendar and meeting that differ. */
  tell(): Promise<void> {
    return this.database.transaction(async () => {
      for (const { meetingId, accountId } of await this.repository.takeChanged(this.clock.now()))
        await this.mails.queue(CALENDAR_MAIL, { meetingId, accountId }, { key: `calendar:${accountId}:${meetingId}` });
    });
  }
}
