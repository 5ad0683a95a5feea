import { Injectable } from '@nestjs/common';
import type { AttendeeState, MemberRole } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** How an account is related to an event: as a member of its organization, as an attendee, or both. */
export interface EventTie {
  eventId: string;
  role: MemberRole | null;
  attendance: AttendeeState | null;
}

/** Who has to do with which event; the policies ask nothing else. */
@Injectable()
export class EventAccessRepository {
  constructor(private readonly database: Database) {}

  /** The ties of an account to those of the events it has to do with. */
  findTies(accountId: string, eventIds: readonly string[]): Promise<EventTie[]> {
    return this.database.rows(FIND_TIES, [accountId, eventIds]);
  }
}

const FIND_TIES = statement(
  'events.find-ties',
  `select e.id as "eventId", m.role, a.state as attendance
   from event e
   left join member m on m.organization_id = e.organization_id and m.account_id = $1 and m.accepted_at is not null
   left join attendee a on a.event_id = e.id and a.account_id = $1
   where e.id = any ($2::uuid[]) and (m.role is not null or a.id is not null)`,
);
