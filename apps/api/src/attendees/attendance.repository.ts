import { Injectable } from '@nestjs/common';
import type { AttendeeState } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** One account's attendance at one event. */
export interface Attendance {
  attendeeId: string;
  eventId: string;
  accountId: string;
  state: AttendeeState;
}

/** Who takes part in what; the policies and the other features ask nothing else. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  /** The account's attendances at those of the events it takes part in. */
  findAttendances(accountId: string, eventIds: readonly string[]): Promise<Attendance[]> {
    return this.database.rows(FIND_ATTENDANCES, [accountId, eventIds]);
  }

  /** Those of the events whose organization the account is a member of. */
  async findStaffed(accountId: string, eventIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_STAFFED, [accountId, eventIds]);
    return rows.map((row) => row.id);
  }
}

const FIND_ATTENDANCES = statement(
  'attendees.find-attendances',
  `select id as "attendeeId", event_id as "eventId", account_id as "accountId", state
   from attendee where account_id = $1 and event_id = any ($2::uuid[])`,
);
const FIND_STAFFED = statement(
  'attendees.find-staffed',
  `select e.id from event e join member m on m.organization_id = e.organization_id and m.account_id = $1
     and m.accepted_at is not null
   where e.id = any ($2::uuid[])`,
);
