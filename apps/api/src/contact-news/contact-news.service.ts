import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ContactNewsRepository, type NewsItem } from './contact-news.repository.js';

/** After so many days a change is no news. */
const DAYS = 90;
const DAY_MS = 86_400_000;

/** A contact's new job or number, said quietly in the address book of each who is shown it. */
@Injectable()
export class ContactNews implements OnModuleInit {
  constructor(
    private readonly repository: ContactNewsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('17 3 * * *', 'contact-news.prune', () =>
      this.repository.prune(new Date(this.clock.now().getTime() - DAYS * DAY_MS)),
    );
  }

  /** Notes that these fields of the account changed, in the transaction under way; their holders hear of it by the change itself. */
  async note(accountId: string, fieldIds: readonly string[]): Promise<void> {
    if (fieldIds.length > 0) await this.repository.note(accountId, fieldIds, this.clock.now());
  }

  /** What is new and still shared, the newest first. */
  list(accountId: string, contactId?: string): Promise<NewsItem[]> {
    return this.repository.list(accountId, contactId ?? null, LIMITS.pageSize);
  }

  /** The account has looked at the contact; its other devices hear of it. */
  see(accountId: string, contactId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (await this.repository.clear(accountId, contactId))
        await this.accountLog.record([accountId], 'contact.changed', { contactId });
    });
  }
}
