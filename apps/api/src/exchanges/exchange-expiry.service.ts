import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ExchangesRepository } from './exchanges.repository.js';

/** Exchanges expired in one go; the next minute takes the rest. */
const EXPIRED_AT_ONCE = 500;

/** Every exchange ends: one that nobody answered, on its date. */
@Injectable()
export class ExchangeExpiry implements OnModuleInit {
  constructor(
    private readonly repository: ExchangesRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('* * * * *', 'exchanges.expire', () => this.expire());
  }

  /** Ends what has waited until its date and tells both sides. */
  async expire(): Promise<void> {
    await this.database.transaction(async () => {
      const expired = await this.repository.expire(this.clock.now(), EXPIRED_AT_ONCE);
      await this.accountLog.recordEach(
        expired.flatMap(({ id, showerId, scannerId }) =>
          [showerId, scannerId].map((accountId) => ({
            accountId,
            kind: 'exchange.changed' as const,
            ids: { exchangeId: id },
          })),
        ),
      );
    });
  }
}
