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
