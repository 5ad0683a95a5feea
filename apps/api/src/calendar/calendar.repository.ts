import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { isHere } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import { type CalendarMeeting, FEED_DAYS } from './calendar.js';

/** A person's calendar: its language, and the meetings in it. */
export interface OwnCalendar {
  locale: Locale;
  mail: string;
  name: string;
  meetings: CalendarMeeting[];
}

/** Meetings as calendars outside read them, and the secret links to them. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** The calendar that a secret link leads to. */
  findByLink(tokenHash: Buffer, now: Date): Promise<OwnCalendar | undefined> {
    return this.database.row(FIND_BY_LINK, [tokenHash, now]);
  }

  /** The account's calendar with one meeting in it; with none where the account is none of its people. */
  findOne(accountId: string, meetingId: string): Promise<OwnCalendar | undefined> {
    return this.database.row(FIND_ONE, [accountId, meetingId]);
  }

  /** The account's calendar with a meeting in it that the account may be no person of any more. */
  findAny(accountId: string, meetingId: string): Promise<OwnCalendar | undefined> {
    return this.database.row(FIND_ANY, [accountId, meetingId]);
  }

  /** The account's whole calendar, or of it the meetings with these ids. */
  findAll(accountId: string, meetingIds?: readonly string[]): Promise<OwnCalendar | undefined> {
    return this.database.row(FIND_ALL, [accountId, meetingIds ?? null]);
  }

  /** When the account's link was made; undefined where there is none. */
  async findLink(accountId: string): Promise<string | undefined> {
    return (await this.database.row<{ madeAt: string }>(FIND_LINK, [accountId]))?.madeAt;
  }

  /** Keeps a new link; the one before it leads nowhere from then on. */
  async keepLink(accountId: string, tokenHash: Buffer): Promise<void> {
    await this.database.rows(KEEP_LINK, [accountId, tokenHash]);
  }

  async removeLink(accountId: string): Promise<void> {
    await this.database.rows(REMOVE_LINK, [accountId]);
  }
}

const MEETING = `json_build_object(
  'id', m.id, 'eventId', m.event_id, 'eventName', e.name, 'state', m.state,
  'from', ${isoText('lower(m.during)')}, 'to', ${isoText('upper(m.during)')},
  'place', (select json_build_object('name', p.name, 'url', p.url) from place p where p.id = m.place_id),
  'others', coalesce((
    select json_agg(json_build_object('givenName', o.given_name, 'familyName', o.family_name, 'company', o.company) order by o.id)
    from meeting_person mp join attendee o on o.id = mp.attendee_id
    where mp.meeting_id = m.id and o.account_id <> a.id and ${isHere('o', 'a.id')}), '[]'),
  'purpose', m.purpose, 'sequence', m.sequence, 'changedAt', ${isoText('m.changed_at')})`;
const calendarOf = (holds: string): string => `a.locale, a.mail::text as mail, a.name, coalesce((
    select json_agg(${MEETING} order by lower(m.during), m.id)
    from meeting_person mine
    join attendee me on me.id = mine.attendee_id and me.state = 'joined'
    join meeting m on m.id = mine.meeting_id join event e on e.id = m.event_id
    where mine.account_id = a.id and ${holds}), '[]') as meetings`;

const FIND_BY_LINK = statement(
  'calendar.find-by-link',
  `select ${calendarOf(`upper(m.during) > $2::timestamptz - make_interval(days => ${FEED_DAYS})`)}
   from calendar_feed f join account a on a.id = f.account_id where f.token_hash = $1`,
);
const FIND_ONE = statement('calendar.find-one', `select ${calendarOf('m.id = $2')} from account a where a.id = $1`);
const FIND_ANY = statement(
  'calendar.find-any',
  `select a.locale, a.mail::text as mail, a.name, json_build_array(${MEETING}) as meetings
   from account a, meeting m join event e on e.id = m.event_id where a.id = $1 and m.id = $2`,
);
const FIND_ALL = statement(
  'calendar.find-all',
  `select ${calendarOf('($2::uuid[] is null or m.id = any ($2::uuid[]))')} from account a where a.id = $1`,
);
const FIND_LINK = statement(
  'calendar.find-link',
  `select ${isoText('made_at')} as "madeAt" from calendar_feed where account_id = $1`,
);
const KEEP_LINK = statement(
  'calendar.keep-link',
  `insert into calendar_feed (account_id, token_hash) values ($1, $2)
   on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = now()`,
);
const REMOVE_LINK = statement('calendar.remove-link', `delete from calendar_feed where account_id = $1`);
