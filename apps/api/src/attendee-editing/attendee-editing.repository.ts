import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { EDITABLE_FIELDS, type AttendeeEntry, type EditableAttendee, type EditableField } from './attendee-editing.js';

/** Single attendees of an event, as its organizer writes them. */
@Injectable()
export class AttendeeEditingRepository {
  constructor(private readonly database: Database) {}

  /** The lock that an import of the event holds too, until the transaction ends. */
  async lockList(eventId: string): Promise<void> {
    await this.database.rows(LOCK_LIST, [eventId]);
  }

  find(eventId: string, attendeeId: string): Promise<EditableAttendee | undefined> {
    return this.database.row(FIND, [eventId, attendeeId]);
  }

  /** Who of the event has that mail. */
  async findByMail(eventId: string, mail: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_BY_MAIL, [eventId, mail]))?.id;
  }

  async insert(eventId: string, attendeeId: string, entry: AttendeeEntry): Promise<void> {
    await this.database.rows(INSERT, [eventId, attendeeId, ...valuesOf(entry)]);
  }

  /** Writes what is given, but for what the person has edited; false where the mail is theirs by now and is to change. */
  async change(eventId: string, attendeeId: string, entry: Partial<AttendeeEntry>): Promise<boolean> {
    return (await this.database.rows(CHANGE, [eventId, attendeeId, ...valuesOf(entry)])).length > 0;
  }

  /** Takes somebody off the list who never joined; whether that was so. */
  async deleteUnjoined(eventId: string, attendeeId: string): Promise<boolean> {
    return (await this.database.rows(DELETE_UNJOINED, [eventId, attendeeId])).length > 0;
  }
}

const COLUMNS: Record<EditableField, string> = {
  givenName: 'given_name',
  familyName: 'family_name',
  position: 'position',
  company: 'company',
  phone: 'phone',
  group: 'group_name',
};

/** The values from $3 on. */
const valuesOf = (entry: Partial<AttendeeEntry>): (string | null)[] => [
  entry.mail ?? null,
  entry.locale ?? null,
  ...EDITABLE_FIELDS.map((field) => entry[field] ?? null),
];
const FIRST = 5;

const LOCK_LIST = statement('attendee-editing.lock-list', `select lock_list($1)`);
const FIND = statement(
  'attendee-editing.find',
  `select id, mail::text as mail, locale, state, account_id as "accountId",
     array(select f from unnest(edited) f where f = any ('{${EDITABLE_FIELDS.join(',')}}')) as edited,
     ${EDITABLE_FIELDS.map((field) => `${COLUMNS[field]} as "${field}"`).join(', ')}
   from attendee where event_id = $1 and id = $2`,
);
const FIND_BY_MAIL = statement(
  'attendee-editing.find-by-mail',
  `select id from attendee where event_id = $1 and mail = $2`,
);
const INSERT = statement(
  'attendee-editing.insert',
  `insert into attendee (id, organization_id, event_id, mail, locale, ${Object.values(COLUMNS).join(', ')})
   select $2, organization_id, id, $3, coalesce($4, languages[1]),
     ${EDITABLE_FIELDS.map((_, at) => `coalesce($${FIRST + at}, '')`).join(', ')}
   from event where id = $1`,
);
const CHANGE = statement(
  'attendee-editing.change',
  `update attendee set mail = coalesce($3, mail),
     locale = case when 'languages' = any (edited) then locale else coalesce($4, locale) end,
     ${EDITABLE_FIELDS.map(
       (field, at) =>
         `${COLUMNS[field]} = case when '${field}' = any (edited) then ${COLUMNS[field]} else coalesce($${FIRST + at}, ${COLUMNS[field]}) end`,
     ).join(',\n     ')}
   where event_id = $1 and id = $2 and (account_id is null or mail = coalesce($3, mail)) returning id`,
);
const DELETE_UNJOINED = statement(
  'attendee-editing.delete-unjoined',
  `delete from attendee where event_id = $1 and id = $2 and state in ('imported', 'invited') returning id`,
);
