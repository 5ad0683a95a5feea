import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound, TooMany } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { newId } from '../platform/ids.js';
import type { MessageRef, Report } from './report.js';
import { ReportsRepository } from './reports.repository.js';

const DAY_MS = 86_400_000;
const HOUR_S = 3600;

/** Telling the organizers that something is wrong. The person it is about is not told. */
@Injectable()
export class Reports {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Reports a person of the event, or a message of theirs, and keeps a copy of it. @throws NotFound, TooMany */
  make(
    accountId: string,
    eventId: string,
    attendeeId: string,
    { reason, message }: { reason: string; message?: MessageRef },
  ): Promise<{ id: string }> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      const now = this.clock.now();
      const since = new Date(now.getTime() - DAY_MS);
      const reportable = await this.repository.findReportable(accountId, eventId, attendeeId, since);
      if (!reportable) throw new NotFound();
      if (reportable.madeLately >= LIMITS.reportsPerDay) throw new TooMany(HOUR_S);
      const id = newId();
      if (!(await this.repository.insert(id, reportable, reason, message, now))) throw new NotFound();
      await this.tell(eventId, id);
      return { id };
    });
  }

  list(
    accountId: string,
    eventId: string,
    search: { state: 'open' | 'resolved'; cursor?: string; limit: number },
  ): Promise<Page<Report>> {
    return this.repository.list(accountId, eventId, search);
  }

  /** Says that a report was seen to; the first to say so is named. @throws NotFound */
  resolve(accountId: string, eventId: string, reportId: string, resolution?: string): Promise<Report> {
    return this.database.transaction(async () => {
      if (!(await this.repository.find(accountId, eventId, reportId))) throw new NotFound();
      if (await this.repository.resolve(reportId, accountId, resolution || null, this.clock.now()))
        await this.tell(eventId, reportId);
      const report = await this.repository.find(accountId, eventId, reportId);
      if (!report) throw new NotFound();
      return report;
    });
  }

  private async tell(eventId: string, reportId: string): Promise<void> {
    const organizers = await this.repository.findOrganizers(eventId, reportId);
    await this.accountLog.record(organizers, 'report.changed', { eventId, reportId });
  }
}
