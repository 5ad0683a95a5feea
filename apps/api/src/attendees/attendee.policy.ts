import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { type Attendance, AttendanceRepository } from './attendance.repository.js';

/** Only joined people can be found, suggested, asked or seated, and only they find, ask and sit. */
export const hasJoined = ({ state }: Attendance): boolean => state === 'joined';

/** May act as an attendee of the event, in any state: read and change the own profile, join, leave. */
@Injectable()
export class AttendEvent implements Policy {
  constructor(private readonly repository: AttendanceRepository) {}

  async allowed(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    const attendances = await this.repository.findAttendances(accountId, eventIds);
    return new Set(attendances.map(({ eventId }) => eventId));
  }

  async visible(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findStaffed(accountId, eventIds));
  }
}

/** May meet the people of the event: an attendee who has joined. */
@Injectable()
export class JoinedEvent implements Policy {
  constructor(private readonly repository: AttendanceRepository) {}

  async allowed(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    const attendances = await this.repository.findAttendances(accountId, eventIds);
    return new Set(attendances.filter(hasJoined).map(({ eventId }) => eventId));
  }

  async visible(accountId: string, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    const attendances = await this.repository.findAttendances(accountId, eventIds);
    const staffed = await this.repository.findStaffed(accountId, eventIds);
    return new Set([...attendances.map(({ eventId }) => eventId), ...staffed]);
  }
}
