import { Injectable } from '@nestjs/common';
import { isValidSession } from '../platform/auth/session.sql.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { Meeting } from './meeting.js';
import { meetingJson } from './meeting.sql.js';

/** Meetings as their people read them. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the meetings that the account is a person of, while it takes part in their event. */
  async findOwn(accountId: string, meetingIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_OWN, [accountId, meetingIds]);
    return rows.map((row) => row.id);
  }

  /** The meeting as the account sees it. */
  async find(accountId: string, meetingId: string): Promise<Meeting | undefined> {
    return (await this.database.row<{ meeting: Meeting }>(FIND, [accountId, meetingId]))?.meeting;
  }

  /** The whole agenda as JSON text, ready to be sent, for the owner of a valid session who has joined the event. */
  async findAgenda(sessionHash: Buffer, eventId: string): Promise<string | undefined> {
    return (await this.database.row<{ json: string }>(AGENDA, [sessionHash, eventId]))?.json;
  }
}

const FIND_OWN = statement(
  'meetings.find-own',
  `select mp.meeting_id as id from meeting_person mp join attendee a on a.id = mp.attendee_id
   where mp.account_id = $1 and mp.meeting_id = any ($2::uuid[]) and a.state = 'joined'`,
);
const FIND = statement('meetings.find', `select ${meetingJson('$1::uuid')} as meeting from meeting m where m.id = $2`);
/** The hot read: session, permission and agenda in one prepared statement. */
const AGENDA = statement(
  'meetings.agenda',
  `select json_build_object(
     'items', coalesce((
       select json_agg(${meetingJson('me.account_id')} order by lower(m.during), m.id)
       from meeting_person mine join meeting m on m.id = mine.meeting_id where mine.attendee_id = me.id
     ), '[]'),
     'busy', coalesce((
       select json_agg(json_build_object('slotId', s.id, 'from', ${isoText('lower(s.during)')},
         'to', ${isoText('upper(s.during)')}) order by lower(s.during))
       from person_booking b join slot s on s.id = b.slot_id
       where b.account_id = me.account_id and b.kind = 'private' and b.active and s.event_id = me.event_id
     ), '[]'),
     'timeZone', e.time_zone)::text as json
   from session s
   join attendee me on me.account_id = s.account_id and me.event_id = $2 and me.state = 'joined'
   join event e on e.id = me.event_id
   where s.token_hash = $1 and ${isValidSession('s')}`,
);
