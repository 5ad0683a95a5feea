import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Somebody who is about to leave an event. */
export interface Leaver {
  attendeeId: string;
  accountId: string;
  eventId: string;
}

/** What a feature undoes when an attendee leaves; all of it in the transaction of the leaving. */
export interface LeavingHook {
  /** The accounts whose requests, meetings or bookings it will change: they are locked before `leave`. */
  concerned(leaver: Leaver): Promise<readonly string[]>;
  leave(leaver: Leaver): Promise<void>;
}

/** Features register here what leaving an event undoes: requests and meetings know attendees, not the other way. */
@Injectable()
export class AttendeeLeaving {
  private readonly hooks: LeavingHook[] = [];

  constructor(private readonly database: Database) {}

  /** In a module's start, in every process. */
  register(hook: LeavingHook): void {
    this.hooks.push(hook);
  }

  /** Takes the locks on all accounts concerned, then undoes; belongs into a transaction. */
  async undo(leaver: Leaver): Promise<void> {
    const concerned = [leaver.accountId];
    for (const hook of this.hooks) concerned.push(...(await hook.concerned(leaver)));
    await this.database.lockAccounts(concerned);
    for (const hook of this.hooks) await hook.leave(leaver);
  }
}
