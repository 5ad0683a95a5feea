import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Notices } from '../platform/notices/notices.js';
import { RECEIVED } from '../requests/index.js';
import { ENDING } from './reminder.notices.js';
import { RequestEndsRepository } from './request-ends.repository.js';

const EVERY_MINUTE = '* * * * *';

/**
 * One reminder before a request ends, to everybody whose answer it waits for. Whoever has not opened the push of its
 * arrival gets the mail that follows such a push, and nothing else.
 */
@Injectable()
export class RequestReminders implements OnModuleInit {
  constructor(
    private readonly repository: RequestEndsRepository,
    private readonly notices: Notices,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery(EVERY_MINUTE, 'requests.remind', () => this.remind());
  }

  /** Reminds of every open request that comes near its end and was not reminded of. */
  remind(): Promise<void> {
    return this.database.transaction(async () => {
      for (const { requestId, accountId } of await this.repository.takeUnreminded(this.clock.now()))
        if (!(await this.notices.isFollowed(accountId, RECEIVED, { requestId })))
          await this.notices.tell(accountId, ENDING, { requestId });
    });
  }
}
