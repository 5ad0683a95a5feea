import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { MeetingsRepository } from './meetings.repository.js';

/** May see and cancel a meeting: the people of it who take part in the event. */
@Injectable()
export class PersonOfMeeting implements Policy {
  constructor(private readonly repository: MeetingsRepository) {}

  async allowed(accountId: string, meetingIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwn(accountId, meetingIds));
  }
}
