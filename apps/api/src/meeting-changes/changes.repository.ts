import { Injectable } from '@nestjs/common';
import type { ChangePart } from '#libs/contracts';
import { type Meeting, personMembers, type Slot } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { MeetingChange } from './change.js';

/** What a proposal is made of. */
export interface NewChange {
  id: string;
  meetingId: string;
  proposedBy: string;
  message: string | null;
  slotId: string | null;
  from: Date;
  to: Date;
  placeId: string | null;
  proposedAt: Date;
  endsAt: Date;
  people: readonly { attendeeId: string; part: ChangePart }[];
}

/** All that decides whether a meeting can be changed that way, beside what its people see of it. */
export interface ChangeFacts {
  slotId: string | null;
  requestHours: number;
  openChangeId: string | null;
  /** The slot asked for, if there is one of the event; held until the transaction ends. */
  slot: { from: string; to: string } | null;
  hasPlace: boolean;
  /** Those of the joining who take part, in the eyes of the one who proposes. */
  joining: string[];
}

/** Who would meet, beside or instead of whom. */
export interface Company {
  meetingId: string;
  attendeeIds: readonly string[];
}

/** Every query about proposals to change booked meetings. */
@Injectable()
export class ChangesRepository {
  constructor(private readonly database: Database) {}

  /** The proposal in the eyes of the account; undefined where there is none. */
  async find(accountId: string | null, changeId: string): Promise<MeetingChange | undefined> {
    return (await this.database.row<{ change: MeetingChange }>(FIND, [accountId, changeId]))?.change;
  }

  /** The latest proposals for a meeting, the newest first. */
  async listOf(accountId: string, meetingId: string): Promise<MeetingChange[]> {
    return (await this.database.rows<{ change: MeetingChange }>(OF_MEETING, [accountId, meetingId])).map(changeOf);
  }

  /** Open proposals at an event that concern the account, the most urgent first. */
  async listOpen(accountId: string, eventId: string, now: Date): Promise<MeetingChange[]> {
    return (await this.database.rows<{ change: MeetingChange }>(OPEN, [accountId, eventId, now])).map(changeOf);
  }

  /** Those of the proposals that concern the account, while it takes part in their event. */
  async findOwn(accountId: string, changeIds: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(OWN, [accountId, changeIds])).map(idOf);
  }

  /** Those of the proposals that the account has made. */
  async findProposed(accountId: string, changeIds: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(PROPOSED, [accountId, changeIds])).map(idOf);
  }

  /** The accounts of a meeting's people, of those its open proposal concerns, and of the attendees named. */
  async findAccounts(meetingId: string, attendeeIds: readonly string[] = []): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(ACCOUNTS, [meetingId, attendeeIds])).map(idOf);
  }

  /** The accounts that a proposal concerns. */
  async findConcerned(changeId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(CONCERNED, [changeId])).map(idOf);
  }

  findFacts(
    accountId: string,
    meetingId: string,
    wish: { slotId: string | null; placeId: string | null; joining: readonly string[] },
  ): Promise<ChangeFacts | undefined> {
    return this.database.row(FACTS, [accountId, meetingId, wish.slotId, wish.placeId, wish.joining]);
  }

  /** Slots to come in which the company is free beside this meeting, and a place is too; not the present one. */
  findTimes({ meetingId, attendeeIds }: Company, after: Date, limit: number): Promise<Slot[]> {
    return this.database.rows(TIMES, [meetingId, attendeeIds, after, limit]);
  }

  /** Whether the company is free then, beside this meeting, and a place is: the one named, or any. */
  async isFree({ meetingId, attendeeIds }: Company, from: Date, to: Date, placeId: string | null): Promise<boolean> {
    const values = [meetingId, attendeeIds, from, to, placeId];
    return (await this.database.rows(IS_FREE, values)).length > 0;
  }

  /** Other places with seats enough that are free then. */
  findPlaces({ meetingId, attendeeIds }: Company, from: Date, to: Date): Promise<Meeting['place'][]> {
    return this.database.rows(PLACES, [meetingId, attendeeIds, from, to]);
  }

  async insert(change: NewChange): Promise<void> {
    const { id, meetingId, proposedBy, message, slotId, from, to, placeId, proposedAt, endsAt, people } = change;
    const asked = [people.map(({ attendeeId }) => attendeeId), people.map(({ part }) => part)];
    const values = [id, meetingId, proposedBy, message, slotId, from, to, placeId, proposedAt, endsAt, ...asked];
    await this.database.rows(INSERT, values);
  }

  async answer(
    changeId: string,
    accountId: string,
    answer: 'yes' | 'no',
    message: string | null,
    now: Date,
  ): Promise<void> {
    await this.database.rows(ANSWER, [changeId, accountId, answer, message, now]);
  }

  async end(changeId: string, state: MeetingChange['state'], endedBy: string | null, now: Date): Promise<void> {
    await this.database.rows(END, [changeId, state, endedBy, now]);
  }

  async findOverdue(now: Date, limit: number): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(OVERDUE, [now, limit])).map(idOf);
  }

  /** Open proposals that wait for an attendee who is in none of the meetings yet. */
  async findJoining(attendeeId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(JOINING, [attendeeId])).map(idOf);
  }
}

const idOf = ({ id }: { id: string }): string => id;
const changeOf = ({ change }: { change: MeetingChange }): MeetingChange => change;

const placeJson = (
  id: string,
): string => `(select json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'url', p.url)
  from place p where p.id = ${id})`;
/** The proposal of the row `c` as JSON in the eyes of the account $1. */
const CHANGE = `json_build_object(
  'id', c.id, 'eventId', c.event_id, 'meetingId', c.meeting_id, 'state', c.state, 'proposedBy', c.proposed_by,
  'requestId', (select m.request_id from meeting m where m.id = c.meeting_id),
  'purpose', (select m.purpose from meeting m where m.id = c.meeting_id),
  'message', c.message, 'slotId', c.slot_id,
  'from', ${isoText('lower(c.during)')}, 'to', ${isoText('upper(c.during)')}, 'place', ${placeJson('c.place_id')},
  'before', json_build_object('from', ${isoText('lower(c.was_during)')}, 'to', ${isoText('upper(c.was_during)')},
    'place', ${placeJson('c.was_place_id')}),
  'people', (select json_agg(json_build_object(${personMembers('a', '$1::uuid')}, 'isMe', a.account_id is not distinct from $1::uuid,
      'part', cp.part, 'answer', cp.answer, 'message', cp.message) order by a.account_id = $1::uuid desc, a.id)
    from meeting_change_person cp join attendee a on a.id = cp.attendee_id where cp.change_id = c.id),
  'proposedAt', ${isoText('c.proposed_at')}, 'endsAt', ${isoText('c.ends_at')},
  'endedAt', ${isoText('c.ended_at')}, 'endedBy', c.ended_by) as change`;

const FIND = statement('changes.find', `select ${CHANGE} from meeting_change c where c.id = $2`);
const OF_MEETING = statement(
  'changes.of-meeting',
  `select ${CHANGE} from meeting_change c where c.meeting_id = $2 order by c.id desc limit 20`,
);
const OPEN = statement(
  'changes.open',
  `select ${CHANGE} from meeting_change_person mine join meeting_change c on c.id = mine.change_id
   where mine.account_id = $1 and c.event_id = $2 and c.state = 'open' and c.ends_at > $3 order by c.ends_at, c.id limit 200`,
);
const MINE = (also: string): string => `select c.id from meeting_change c
  join meeting_change_person mine on mine.change_id = c.id and mine.account_id = $1
  join attendee a on a.id = mine.attendee_id and a.state = 'joined' where c.id = any ($2::uuid[]) ${also}`;
const OWN = statement('changes.own', MINE(''));
const PROPOSED = statement('changes.proposed', MINE('and c.proposed_by = a.id'));
const ACCOUNTS = statement(
  'changes.accounts',
  `select account_id as id from meeting_person where meeting_id = $1
   union
   select p.account_id from meeting_change c join meeting_change_person p on p.change_id = c.id
   where c.meeting_id = $1 and c.state = 'open'
   union
   select a.account_id from meeting m join attendee a on a.event_id = m.event_id
   where m.id = $1 and a.id = any ($2::uuid[]) and a.account_id is not null`,
);
const CONCERNED = statement(
  'changes.concerned',
  `select account_id as id from meeting_change_person where change_id = $1`,
);
const FACTS = statement(
  'changes.facts',
  `with held as (
     select s.id, s.during from slot s join meeting m on m.event_id = s.event_id
     where m.id = $2 and s.id = $3 and s.retired_at is null for key share of s
   )
   select m.slot_id as "slotId", e.request_hours as "requestHours",
     (select c.id from meeting_change c where c.meeting_id = m.id and c.state = 'open') as "openChangeId",
     (select json_build_object('from', ${isoText('lower(h.during)')}, 'to', ${isoText('upper(h.during)')}) from held h) as slot,
     ($4::uuid is null or exists (select from place p where p.id = $4 and p.event_id = m.event_id)) as "hasPlace",
     coalesce((select json_agg(a.id) from attendee a
       where a.event_id = m.event_id and a.id = any ($5::uuid[]) and a.state = 'joined'
         and not exists (select from blocks_between(a.account_id, $1))), '[]') as joining
   from meeting m join event e on e.id = m.event_id where m.id = $2`,
);
/** Whether everybody of $2 is free in a range, beside the meeting of the row `m`; a block is not told from a full day. */
const ALL_FREE = (range: string): string => `not exists (select from ruled_out(m.event_id, null, $2::uuid[], m.id))
  and not exists (select from attendee a where a.id = any ($2::uuid[]) and (
    exists (select from hindrances(a.id, a.account_id, ${range}, m.id))
    or (not exists (select from meeting_person p where p.meeting_id = m.id and p.attendee_id = a.id)
      and exists (select from attendee o, blocks_between(a.account_id, o.account_id) where o.id = any ($2::uuid[])))))`;
const TIMES = statement(
  'changes.times',
  `select s.id, lower(s.during) as "from", upper(s.during) as "to"
   from meeting m join slot s on s.event_id = m.event_id and s.retired_at is null
   where m.id = $1 and lower(s.during) > $3 and s.id is distinct from m.slot_id and ${ALL_FREE('s.during')}
     and exists (select from free_lanes(m.event_id, s.during, $2::uuid[], m.id))
   order by lower(s.during) limit $4`,
);
const IS_FREE = statement(
  'changes.is-free',
  `select 1 from meeting m where m.id = $1 and ${ALL_FREE('tstzrange($3, $4)')}
     and exists (select from free_lanes(m.event_id, tstzrange($3, $4), $2::uuid[], m.id) l
       where $5::uuid is null or l.place_id = $5)`,
);
const PLACES = statement(
  'changes.places',
  `select p.id, p.name, p.kind, p.url from meeting m join place p on p.event_id = m.event_id and p.id <> m.place_id
   where m.id = $1 and exists (select from free_lanes(m.event_id, tstzrange($3, $4), $2::uuid[], m.id) l
     where l.place_id = p.id) order by p.name, p.id limit 100`,
);
const INSERT = statement(
  'changes.insert',
  `with made as (
     insert into meeting_change (id, organization_id, event_id, meeting_id, proposed_by, message, slot_id, during, place_id,
       was_during, was_place_id, proposed_at, ends_at)
     select $1, m.organization_id, m.event_id, m.id, $3, $4, $5, tstzrange($6, $7), $8, m.during, m.place_id, $9, $10
     from meeting m where m.id = $2 and m.state = 'scheduled'
     returning id, event_id, organization_id, proposed_by, proposed_at
   )
   insert into meeting_change_person (change_id, event_id, organization_id, attendee_id, account_id, part, answer, answered_at)
   select c.id, c.event_id, c.organization_id, a.id, a.account_id, p.part,
     case when a.id = c.proposed_by then 'yes' else 'open' end, case when a.id = c.proposed_by then c.proposed_at end
   from made c, unnest($11::uuid[], $12::text[]) p (attendee_id, part) join attendee a on a.id = p.attendee_id`,
);
const ANSWER = statement(
  'changes.answer',
  `update meeting_change_person set answer = $3, message = $4, answered_at = $5 where change_id = $1 and account_id = $2`,
);
const END = statement(
  'changes.end',
  `update meeting_change set state = $2, ended_by = $3, ended_at = $4 where id = $1`,
);
const OVERDUE = statement(
  'changes.overdue',
  `select id from meeting_change where state = 'open' and ends_at <= $1 order by ends_at limit $2`,
);
const JOINING = statement(
  'changes.joining',
  `select c.id from meeting_change c join meeting_change_person p on p.change_id = c.id
   where p.attendee_id = $1 and p.part = 'joins' and c.state = 'open' order by c.id`,
);
