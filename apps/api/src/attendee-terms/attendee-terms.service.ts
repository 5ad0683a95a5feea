import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import type { AttendeeTerms } from './attendee-terms.js';
import { AttendeeTermsRepository } from './attendee-terms.repository.js';

/** What a person asks of places and of requests to them, at one event. */
@Injectable()
export class AttendeeTermsService {
  constructor(
    private readonly repository: AttendeeTermsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
  ) {}

  /** @throws NotFound */
  async find(eventId: string, accountId: string): Promise<AttendeeTerms> {
    const terms = await this.repository.find(eventId, accountId);
    if (!terms) throw new NotFound();
    return terms;
  }

  /** Says them anew; meetings that are agreed and requests that have arrived stay. @throws NotFound */
  put(eventId: string, accountId: string, terms: AttendeeTerms): Promise<AttendeeTerms> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      await this.repository.put(eventId, accountId, terms);
      await this.accountLog.record([accountId], 'attendee.changed', { eventId });
      return this.find(eventId, accountId);
    });
  }
}
