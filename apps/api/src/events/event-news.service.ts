import { Injectable } from '@nestjs/common';
import { AccountLog } from '../platform/events/account-log.js';
import { EventsRepository } from './events.repository.js';

/** Tells everybody whose screens show an event that something about it has changed. */
@Injectable()
export class EventNews {
  constructor(
    private readonly repository: EventsRepository,
    private readonly accountLog: AccountLog,
  ) {}

  /** Writes `event.changed` into their logs, in the transaction under way. */
  async tellChanged(eventId: string): Promise<void> {
    await this.accountLog.record(await this.repository.findAudience(eventId), 'event.changed', { eventId });
  }
}
