import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Where two people met. */
export interface Whereabouts {
  eventId: string;
  meetingId: string;
  placeId: string;
}

/** Facts that two people met. */
@Injectable()
export class EncountersRepository {
  constructor(private readonly database: Database) {}

  /**
   * The meeting of two people that an encounter at `at` belongs to: the one under way or about to begin, else the last
   * one at the event. Without an event only one under way counts.
   */
  findMeeting(pair: readonly [string, string], eventId: string | null, at: Date): Promise<Whereabouts | undefined> {
    return this.database.row(FIND_MEETING, [...pair, eventId, at]);
  }

  /** Makes the encounters of a meeting those of the people who were there, where it was held; else there are none. */
  async settle(meetingId: string): Promise<void> {
    await this.database.rows(SETTLE, [meetingId]);
  }

  async insert(encounter: {
    id: string;
    pair: readonly [string, string];
    eventId: string | null;
    meetingId: string | null;
    placeId: string | null;
    at: Date;
  }): Promise<void> {
    const { id, pair, eventId, meetingId, placeId, at } = encounter;
    await this.database.rows(INSERT, [id, ...pair, eventId, meetingId, placeId, at]);
  }
}

/** Whoever says nothing else was there; one who was not has met nobody. */
const SETTLE = statement(
  'encounters.settle',
  `with present as (
     select m.id, m.event_id, m.place_id, lower(m.during) as at, p.account_id
     from meeting m join meeting_person p on p.meeting_id = m.id
     where m.id = $1 and exists (select from meeting_outcome(m.id) o where o = 'held')
       and not exists (select from meeting_missing x where x.meeting_id = m.id and x.missing_id = p.attendee_id)
   ), gone as (
     delete from encounter e where e.meeting_id = $1 and e.how = 'meeting'
       and (e.account_id not in (select account_id from present) or e.other_id not in (select account_id from present))
   )
   insert into encounter (id, account_id, other_id, event_id, meeting_id, place_id, how, at)
   select gen_random_uuid(), one.account_id, other.account_id, one.event_id, one.id, one.place_id, 'meeting', one.at
   from present one join present other on one.account_id < other.account_id
   on conflict (meeting_id, account_id, other_id) where how = 'meeting' do nothing`,
);
const FIND_MEETING = statement(
  'encounters.find-meeting',
  `select m.event_id as "eventId", m.id as "meetingId", m.place_id as "placeId"
   from meeting m
   join meeting_person one on one.meeting_id = m.id and one.account_id = $1
   join meeting_person other on other.meeting_id = m.id and other.account_id = $2
   where m.state = 'scheduled'
     and case when $3::uuid is null then m.during @> $4::timestamptz
       else m.event_id = $3::uuid and lower(m.during) <= $4::timestamptz + interval '30 minutes' end
   order by m.during @> $4::timestamptz desc, lower(m.during) desc, m.id
   limit 1`,
);
const INSERT = statement(
  'encounters.insert',
  `insert into encounter (id, account_id, other_id, event_id, meeting_id, place_id, how, at)
   values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $4, $5, $6, 'cards', $7)`,
);
