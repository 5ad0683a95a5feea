import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Invitation } from './invitation.js';

/** Who is invited, and the links that were mailed, by the hash of their token. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** How many of the ids are attendees of the event. */
  async countOf(eventId: string, attendeeIds: readonly string[]): Promise<number> {
    return (await this.database.row<{ count: number }>(COUNT, [eventId, attendeeIds]))?.count ?? 0;
  }

  /**
   * Marks as invited those named who have neither joined nor left, or with null all who never were; gives their ids. Whoever
   * was invited within the hour is left out: a mail is on its way.
   */
  async invite(eventId: string, attendeeIds: readonly string[] | null, now: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(INVITE, [eventId, attendeeIds, now]);
    return rows.map((row) => row.id);
  }

  /** Keeps the token of a mail to somebody who is still invited; undefined where there is nobody to write to any more. */
  addLink(attendeeId: string, tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
    return this.database.row(ADD_LINK, [attendeeId, tokenHash, now]);
  }

  /** What a link leads to. */
  find(tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
    return this.database.row(FIND, [tokenHash, now]);
  }
}

const COUNT = statement(
  'invitations.count-of',
  `select count(*)::int as count from attendee where event_id = $1 and id = any ($2::uuid[])`,
);
const INVITE = statement(
  'invitations.invite',
  `update attendee set state = 'invited', invited_at = $3::timestamptz
   where event_id = $1 and case when $2::uuid[] is null then state = 'imported'
     else id = any ($2) and (state = 'imported' or state = 'invited' and invited_at <= $3::timestamptz - interval '1 hour')
     end
   returning id`,
);
const LED_TO = (now: string): string => `e.id as "eventId", e.name as "eventName", o.name as "organizationName",
  e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.time_zone as "timeZone",
  e.address_form as "addressForm", e.ends_on < (${now} at time zone e.time_zone)::date as "hasEnded",
  a.mail::text as mail, a.given_name as "givenName", a.family_name as "familyName", a.locale`;
const ADD_LINK = statement(
  'invitations.add-link',
  `with added as (
     insert into invitation (token_hash, organization_id, event_id, attendee_id, sent_at)
     select $2, a.organization_id, a.event_id, a.id, $3::timestamptz from attendee a where a.id = $1 and a.state = 'invited'
     returning attendee_id
   )
   select ${LED_TO('$3::timestamptz')}
   from added join attendee a on a.id = added.attendee_id
   join event e on e.id = a.event_id join organization o on o.id = e.organization_id`,
);
const FIND = statement(
  'invitations.find',
  `select ${LED_TO('$2::timestamptz')}
   from invitation i join attendee a on a.id = i.attendee_id
   join event e on e.id = a.event_id join organization o on o.id = e.organization_id
   where i.token_hash = $1`,
);
