import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Invitation, Round } from './invitation.js';

/** Who is invited, and the links that were mailed, by the hash of their token. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** How many of the ids are attendees of the event. */
  async countOf(eventId: string, attendeeIds: readonly string[]): Promise<number> {
    return (await this.database.row<{ count: number }>(COUNT, [eventId, attendeeIds]))?.count ?? 0;
  }

  /** The rounds of the event's organization since an instant, the oldest first; one round is made at a time. */
  async lockRounds(eventId: string, since: Date): Promise<Round[]> {
    await this.database.rows(LOCK_ORGANIZATION, [eventId]);
    return this.database.rows(ROUNDS, [eventId, since]);
  }

  /**
   * Marks as invited those named who have neither joined nor left, or with null all who never were; gives how many, who
   * then are the round. Whoever was invited within the hour is left out: a mail is on its way.
   */
  async invite(roundId: string, eventId: string, attendeeIds: readonly string[] | null, now: Date): Promise<number> {
    const round = await this.database.row<{ people: number }>(INVITE, [eventId, attendeeIds, now, roundId]);
    return round?.people ?? 0;
  }

  /** The next of the round who are still invited by it, in their order; the round is held until the transaction ends. */
  async takeNext(roundId: string, limit: number): Promise<string[]> {
    await this.database.rows(LOCK_ROUND, [roundId]);
    return (await this.database.rows<{ id: string }>(NEXT, [roundId, limit])).map((row) => row.id);
  }

  /** Notes how far the mails of a round are queued; undefined ends it. */
  async noteWritten(roundId: string, attendeeId: string | undefined): Promise<void> {
    await this.database.rows(WRITTEN, [roundId, attendeeId ?? null]);
  }

  /** Keeps the token of a mail to somebody who is still invited; undefined where there is nobody to write to any more. */
  addLink(attendeeId: string, tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
    return this.database.row(ADD_LINK, [attendeeId, tokenHash, now]);
  }

  /** What a link leads to. */
  find(tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
    return this.database.row(FIND, [tokenHash, now]);
  }

  /** Gives the account the attendee of a link, if the mail is theirs and the attendee nobody's; whether that was so. */
  async attach(tokenHash: Buffer, accountId: string): Promise<boolean> {
    return (await this.database.rows(ATTACH, [tokenHash, accountId])).length > 0;
  }

  /** The event of a link whose attendee is the account's. */
  async findOwnEvent(tokenHash: Buffer, accountId: string): Promise<string | null> {
    return (await this.database.row<{ eventId: string }>(FIND_OWN_EVENT, [tokenHash, accountId]))?.eventId ?? null;
  }
}

const COUNT = statement(
  'invitations.count-of',
  `select count(*)::int as count from attendee where event_id = $1 and id = any ($2::uuid[])`,
);
const INVITE = statement(
  'invitations.invite',
  `with invited as (
     update attendee set state = 'invited', invited_at = $3::timestamptz, invitation_round_id = $4
     where event_id = $1 and case when $2::uuid[] is null then state = 'imported'
       else id = any ($2) and (state = 'imported' or state = 'invited' and invited_at <= $3::timestamptz - interval '1 hour')
       end
     returning id
   )
   insert into invitation_round (id, organization_id, event_id, asked_at, people)
   select $4, e.organization_id, e.id, $3, i.people from event e, (select count(*)::int as people from invited) i
   where e.id = $1 and i.people > 0
   returning people`,
);
const LOCK_ORGANIZATION = statement(
  'invitations.lock-organization',
  `select o.id from organization o join event e on e.organization_id = o.id where e.id = $1 for no key update of o`,
);
const ROUNDS = statement(
  'invitations.rounds',
  `select r.asked_at as "askedAt", r.people from invitation_round r join event e on e.organization_id = r.organization_id
   where e.id = $1 and r.asked_at > $2 order by r.asked_at`,
);
const LOCK_ROUND = statement(
  'invitations.lock-round',
  `select id from invitation_round where id = $1 for no key update`,
);
const NEXT = statement(
  'invitations.next',
  `select a.id from invitation_round r join attendee a on a.event_id = r.event_id and a.invitation_round_id = r.id
   where r.id = $1 and r.ended_at is null and a.state = 'invited' and (r.written_to is null or a.id > r.written_to)
   order by a.id limit $2`,
);
const WRITTEN = statement(
  'invitations.written',
  `update invitation_round set written_to = coalesce($2, written_to),
     ended_at = case when $2::uuid is null then coalesce(ended_at, now()) end
   where id = $1`,
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
const ATTACH = statement(
  'invitations.attach',
  `update attendee a set account_id = c.id from invitation i, account c
   where i.token_hash = $1 and a.id = i.attendee_id and c.id = $2 and c.mail = a.mail and a.account_id is null
     and not exists (select from attendee o where o.event_id = a.event_id and o.account_id = c.id)
   returning a.id`,
);
const FIND_OWN_EVENT = statement(
  'invitations.find-own-event',
  `select a.event_id as "eventId" from invitation i join attendee a on a.id = i.attendee_id
   where i.token_hash = $1 and a.account_id = $2`,
);
