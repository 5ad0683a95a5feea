import { Injectable } from '@nestjs/common';
import type { AttendeeState } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { containing } from '../platform/database/like.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';

/** An attendee as the organizer lists them. */
export interface ListedAttendee {
  id: string;
  givenName: string;
  familyName: string;
  mail: string;
  position: string;
  company: string;
  group: string;
  state: AttendeeState;
  invitedAt: Date | null;
  joinedAt: Date | null;
  offers: number;
  seeks: number;
}

/** What the organizer looks for. */
export interface AttendeeSearch {
  cursor?: string;
  limit: number;
  state?: AttendeeState;
  q?: string;
}

/** The attendees of an event as its organization sees them. */
@Injectable()
export class AttendeesRepository {
  constructor(private readonly database: Database) {}

  /** One page by family name, as German and English sort it. */
  async list(eventId: string, { cursor, limit, state, q }: AttendeeSearch): Promise<Page<ListedAttendee>> {
    const rows = await this.database.rows<ListedAttendee>(LIST, [
      eventId,
      state ?? null,
      q === undefined || q === '' ? null : containing(q),
      ...cursorValues(cursor, 3),
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.id]);
  }

  /** How many attendees of the event are in each state. */
  async countStates(eventId: string): Promise<Record<AttendeeState, number>> {
    const counts = { imported: 0, invited: 0, joined: 0, left: 0 };
    for (const { state, count } of await this.database.rows<{ state: AttendeeState; count: number }>(COUNT, [eventId]))
      counts[state] = count;
    return counts;
  }
}

const LIST = statement(
  'attendees.list',
  `select a.id, a.given_name as "givenName", a.family_name as "familyName", a.mail::text as mail, a.position, a.company,
     a.group_name as "group", a.state, a.invited_at as "invitedAt", a.joined_at as "joinedAt",
     (select count(*)::int from phrase p where p.attendee_id = a.id and p.direction = 'offer') as offers,
     (select count(*)::int from phrase p where p.attendee_id = a.id and p.direction = 'seek') as seeks
   from attendee a
   where a.event_id = $1
     and ($2::text is null or a.state = $2)
     and ($3::text is null or concat_ws(' ', a.given_name, a.family_name, a.company, a.mail) ilike $3)
     and ($4::text is null or
       (a.family_name collate "de-x-icu", a.given_name collate "de-x-icu", a.id) > ($4, $5, $6::uuid))
   order by a.family_name collate "de-x-icu", a.given_name collate "de-x-icu", a.id
   limit $7`,
);
const COUNT = statement(
  'attendees.count-states',
  `select state, count(*)::int as count from attendee where event_id = $1 group by state`,
);
