import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { Lane } from './bookings.repository.js';

/** What a booked meeting is to become: its time, its people, and its place where that matters. */
export interface Move {
  meetingId: string;
  /** Null for a time beside the grid. */
  slotId: string | null;
  from: Date;
  to: Date;
  /** Any place with seats enough where it is null, the present one first. */
  placeId: string | null;
  attendeeIds: readonly string[];
}

/** Booked meetings that get another time, place or people: old bookings end, new ones begin. */
@Injectable()
export class MovesRepository {
  constructor(private readonly database: Database) {}

  /** Marks the way back to where nothing had moved yet. */
  async begin(): Promise<void> {
    await this.database.rows(SAVEPOINT);
  }

  /** Puts everything back to how it was before. */
  async goBack(): Promise<void> {
    await this.database.rows(BACK_TO_SAVEPOINT);
  }

  /** Ends all that the meetings hold. */
  async letGo(meetingIds: readonly string[]): Promise<void> {
    await this.database.rows(LET_GO, [meetingIds]);
  }

  /** Whether nothing keeps the attendees from the time, and no block stands between any two of them who have not met so far. */
  async isFree({ meetingId, attendeeIds, from, to }: Move): Promise<boolean> {
    const found = await this.database.rows(HINDERED, [meetingId, attendeeIds, from, to]);
    return found.length === 0;
  }

  /** Free lanes for the meeting, its present place first. */
  findLanes({ meetingId, attendeeIds, from, to, placeId }: Move): Promise<Lane[]> {
    return this.database.rows(LANES, [meetingId, attendeeIds, from, to, placeId]);
  }

  /** Writes the new time, place and people with their bookings. @throws what the constraints refuse */
  async book({ meetingId, slotId, from, to, attendeeIds }: Move, { placeId, lane }: Lane): Promise<void> {
    const holds = attendeeIds.map(() => newId());
    await this.database.rows(REBOOK, [meetingId, slotId, from, to, attendeeIds, holds, newId(), placeId, lane]);
  }
}

const SAVEPOINT = statement('moves.savepoint', 'savepoint before_moves');
const BACK_TO_SAVEPOINT = statement('moves.back-to-savepoint', 'rollback to savepoint before_moves');
const LET_GO = statement(
  'moves.let-go',
  `with people as (
     update person_booking set active = false where meeting_id = any ($1::uuid[]) and active
   )
   update place_booking set active = false where meeting_id = any ($1::uuid[]) and active`,
);
const HINDERED = statement(
  'moves.hindered',
  `select 1 from attendee a where a.id = any ($2::uuid[]) and (
     a.state <> 'joined'
     or exists (select from hindrances(a.id, a.account_id, tstzrange($3, $4), $1))
     or (not exists (select from meeting_person p where p.meeting_id = $1 and p.attendee_id = a.id)
       and exists (select from attendee o, blocks_between(a.account_id, o.account_id) where o.id = any ($2::uuid[]))))
   limit 1`,
);
const LANES = statement(
  'moves.lanes',
  `select l.place_id as "placeId", l.lane
   from meeting m, free_lanes(m.event_id, tstzrange($3, $4), $2::uuid[], m.id) l
   where m.id = $1 and ($5::uuid is null or l.place_id = $5)
   order by l.place_id = m.place_id desc, l.seats, hashtextextended(l.place_id::text || l.lane || $1::text, 0) limit 8`,
);
const REBOOK = statement(
  'moves.rebook',
  `with moved as (
     update meeting set slot_id = $2, during = tstzrange($3, $4), place_id = $8, lane = $9
     where id = $1 and state = 'scheduled'
     returning id, organization_id, event_id, slot_id, place_id, lane, during
   ), gone as (
     delete from meeting_person p using moved m where p.meeting_id = m.id and p.attendee_id <> all ($5::uuid[])
   ), concerned as (
     select a.id as attendee_id, a.account_id, h.hold_id
     from unnest($5::uuid[], $6::uuid[]) h (attendee_id, hold_id) join attendee a on a.id = h.attendee_id
   ), people as (
     insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
     select m.id, m.event_id, m.organization_id, c.attendee_id, c.account_id from moved m, concerned c
     on conflict do nothing
   ), held as (
     insert into person_booking (id, account_id, kind, meeting_id, slot_id, during)
     select c.hold_id, c.account_id, 'meeting', m.id, m.slot_id, m.during from moved m, concerned c
   )
   insert into place_booking (id, organization_id, place_id, lane, meeting_id, during)
   select $7, m.organization_id, m.place_id, m.lane, m.id, m.during from moved m`,
);
