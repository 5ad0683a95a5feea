import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { sqlState, violatedConstraint } from '../platform/database/sql-errors.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { Slot } from './meeting.js';

/** Whose time is asked about: attendees of one event, from an instant on. */
export interface TimeQuestion {
  eventId: string;
  attendeeIds: readonly string[];
  after: Date;
  /** Only these slots; all of the event's where it is missing. */
  among?: readonly string[];
  /** The most slots to give, the soonest first. */
  limit?: number;
}

/** One place for one meeting at a time. */
export interface Lane {
  placeId: string;
  lane: number;
}

/** When a meeting is: in a slot of the grid, or beside it, near a place where one is named. */
export type MeetingTime =
  | { slotId: string }
  | { slotId: null; eventId: string; from: Date; to: Date; nearId: string | null };

/** What a meeting is made of. */
export type NewMeeting = MeetingTime & {
  id: string;
  requestId: string | null;
  purpose: string;
  attendeeIds: readonly string[];
};

/** The hold of people and places for a time: what is free, and the bookings that the constraints keep apart. */
@Injectable()
export class BookingsRepository {
  constructor(private readonly database: Database) {}

  /** Slots to come in which all of the attendees are free. */
  findFree(question: TimeQuestion): Promise<Slot[]> {
    return this.database.rows(FREE, questionValues(question));
  }

  /** Of these, the slots in which a place is free as well. */
  findPlaceable(question: TimeQuestion): Promise<Slot[]> {
    return this.database.rows(PLACEABLE, questionValues(question));
  }

  /** Free lanes that suit these people at that time, the near and the small places first, spread by `seed` so that few collide. */
  findLanes(time: MeetingTime, attendeeIds: readonly string[], seed: string): Promise<Lane[]> {
    if (time.slotId !== null) return this.database.rows(LANES, [time.slotId, attendeeIds, seed]);
    const { eventId, from, to, nearId } = time;
    return this.database.rows(LANES_NEAR, [eventId, from, to, attendeeIds, seed, nearId]);
  }

  /**
   * Books the meeting with its people and its place, or says which constraint a concurrent booking won. A refusal leaves
   * the transaction as it was before.
   */
  async insert(meeting: NewMeeting, { placeId, lane }: Lane): Promise<'booked' | 'person-taken' | 'lane-taken'> {
    const { id, slotId, requestId, purpose, attendeeIds } = meeting;
    const beside = meeting.slotId === null ? [meeting.eventId, meeting.from, meeting.to] : [null, null, null];
    await this.database.rows(SAVEPOINT);
    try {
      const holds = attendeeIds.map(() => newId());
      const values = [id, slotId, requestId, purpose, attendeeIds, holds, newId(), placeId, lane, ...beside];
      await this.database.rows(BOOK, values);
      return 'booked';
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === undefined) throw error;
      await this.database.rows(BACK_TO_SAVEPOINT);
      return refused;
    }
  }

  /** Keeps a slot of the event for the account alone; false where it is not free. */
  async keepFree(accountId: string, eventId: string, slotId: string): Promise<boolean> {
    return (await this.database.rows(KEEP_FREE, [newId(), accountId, eventId, slotId])).length > 0;
  }

  /** Ends the account's own hold of a slot. */
  async letGo(accountId: string, slotId: string): Promise<void> {
    await this.database.rows(LET_GO, [accountId, slotId]);
  }

  /** Ends all of the account's own holds at an event. */
  async letGoAll(accountId: string, eventId: string): Promise<void> {
    await this.database.rows(LET_GO_ALL, [accountId, eventId]);
  }

  /** What the account has in a slot of the event; undefined where the event has no such slot. */
  async findHold(
    accountId: string,
    eventId: string,
    slotId: string,
  ): Promise<'private' | 'meeting' | 'none' | undefined> {
    const row = await this.database.row<{ hold: 'private' | 'meeting' | 'none' }>(HOLD, [accountId, eventId, slotId]);
    return row?.hold;
  }
}

const EXCLUDED = '23P01';
const CHECK = '23514';
const REFUSALS: Record<string, 'person-taken' | 'lane-taken' | undefined> = {
  [`${EXCLUDED} person_never_twice`]: 'person-taken',
  [`${EXCLUDED} lane_never_twice`]: 'lane-taken',
  // Closed by the organizer a moment ago.
  [`${CHECK} lane_open`]: 'lane-taken',
  [`${CHECK} place_seats`]: 'lane-taken',
  // Two of them cannot be seated together; why, nobody is told.
  [`${CHECK} meeting_blocks`]: 'person-taken',
  // A rule of the event that an organizer has made a moment ago.
  [`${CHECK} event_policy`]: 'person-taken',
  // Somebody of them cannot be there in time, or needs another place, as the event rules since a moment ago.
  [`${CHECK} place_policy`]: 'lane-taken',
};

/** Which of two bookings a constraint has refused: a person's or a place's; undefined for any other error. */
export const refusalOf = (error: unknown): 'person-taken' | 'lane-taken' | undefined =>
  REFUSALS[`${sqlState(error)} ${violatedConstraint(error)}`];

const questionValues = ({ eventId, attendeeIds, after, among, limit }: TimeQuestion): unknown[] => [
  eventId,
  attendeeIds,
  after,
  among ?? null,
  limit ?? null,
];

const SLOT = `f.slot_id as id, lower(f.during) as "from", upper(f.during) as "to"`;
const FREE = statement(
  'bookings.free',
  `select ${SLOT} from free_slots($1, $2::uuid[], $3) f
   where ($4::uuid[] is null or f.slot_id = any ($4)) order by lower(f.during) limit $5`,
);
const PLACEABLE = statement(
  'bookings.placeable',
  `select ${SLOT} from free_slots($1, $2::uuid[], $3) f
   where ($4::uuid[] is null or f.slot_id = any ($4))
     and exists (select from free_lanes($1, f.during, $2::uuid[]))
   order by lower(f.during) limit $5`,
);
const LANES = statement(
  'bookings.lanes',
  `select l.place_id as "placeId", l.lane
   from slot s, free_lanes(s.event_id, s.during, $2::uuid[]) l where s.id = $1
   order by l.seats, hashint8extended(hashtextextended(l.place_id::text || l.lane::text, 0), hashtextextended($3, 0))
   limit 8`,
);
const LANES_NEAR = statement(
  'bookings.lanes-near',
  `select l.place_id as "placeId", l.lane
   from free_lanes($1, tstzrange($2, $3), $4::uuid[]) l join place p on p.id = l.place_id
   order by p.id is not distinct from $6::uuid desc,
     p.area <> '' and p.area = (select n.area from place n where n.id = $6::uuid) desc,
     p.kind = 'link', p.seats, hashtextextended(l.place_id::text || l.lane || $5, 0)
   limit 8`,
);
const SAVEPOINT = statement('bookings.savepoint', 'savepoint before_booking');
const BACK_TO_SAVEPOINT = statement('bookings.back-to-savepoint', 'rollback to savepoint before_booking');
const BOOK = statement(
  'bookings.book',
  `with made as (
     insert into meeting (id, organization_id, event_id, request_id, purpose, slot_id, place_id, lane, during)
     select $1, t.organization_id, t.event_id, $3, $4, t.slot_id, $8, $9, t.during
     from (
       select s.organization_id, s.event_id, s.id as slot_id, s.during from slot s where s.id = $2
       union all
       select e.organization_id, e.id, null, tstzrange($11, $12) from event e where e.id = $10
     ) t
     returning id, organization_id, event_id, slot_id, place_id, lane, during
   ), concerned as (
     select a.id as attendee_id, a.account_id, p.hold_id
     from unnest($5::uuid[], $6::uuid[]) p (attendee_id, hold_id) join attendee a on a.id = p.attendee_id
   ), people as (
     insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
     select m.id, m.event_id, m.organization_id, c.attendee_id, c.account_id from made m, concerned c
   ), held as (
     insert into person_booking (id, account_id, kind, meeting_id, slot_id, during)
     select c.hold_id, c.account_id, 'meeting', m.id, m.slot_id, m.during from made m, concerned c
   ), kept as (
     insert into place_booking (id, organization_id, place_id, lane, meeting_id, during)
     select $7, m.organization_id, m.place_id, m.lane, m.id, m.during from made m
   )
   select id from made`,
);
const KEEP_FREE = statement(
  'bookings.keep-free',
  `insert into person_booking (id, account_id, kind, slot_id, during)
   select $1, $2, 'private', s.id, s.during from slot s
   where s.event_id = $3 and s.id = $4 and s.retired_at is null
     and not exists (select from busy_ranges($2, s.during)) returning id`,
);
const LET_GO = statement(
  'bookings.let-go',
  `delete from person_booking where account_id = $1 and slot_id = $2 and kind = 'private'`,
);
const LET_GO_ALL = statement(
  'bookings.let-go-all',
  `delete from person_booking b using slot s
   where b.account_id = $1 and b.kind = 'private' and s.id = b.slot_id and s.event_id = $2`,
);
const HOLD = statement(
  'bookings.hold',
  `select case
     when exists (select from person_booking b where b.account_id = $1 and b.slot_id = s.id and b.kind = 'private' and b.active)
       then 'private'
     when exists (select from busy_ranges($1, s.during)) then 'meeting'
     else 'none' end as hold
   from slot s where s.event_id = $2 and s.id = $3 and s.retired_at is null`,
);
