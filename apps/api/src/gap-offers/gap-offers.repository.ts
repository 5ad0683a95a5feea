import { Injectable } from '@nestjs/common';
import { personMembers } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { GapOfferDto } from './gap-offer.dto.js';

/** Somebody whose time a cancelled meeting has freed. */
export interface Freed {
  attendeeId: string;
  accountId: string;
  eventId: string;
  slotId: string;
}

/** An offer with what taking it needs. */
export interface GapOffer extends GapOfferDto {
  /** The two can still meet then. */
  stands: boolean;
  /** Their request that a yes would accept. */
  requestId: string | null;
}

/** Offers for the time that cancelled meetings leave. */
@Injectable()
export class GapOffersRepository {
  constructor(private readonly database: Database) {}

  /** Whoever the meeting leaves with free time to come, wants offers, and has had none for this gap. */
  findFreed(meetingId: string, now: Date): Promise<Freed[]> {
    return this.database.rows(FREED, [meetingId, now]);
  }

  /** Who suits best: whoever has asked them, was freed with them, or is high on both their lists. */
  async findBest(meetingId: string, { attendeeId, slotId }: Freed, now: Date): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(BEST, [meetingId, attendeeId, slotId, now]))?.id;
  }

  /** Makes an offer; undefined where there is one for this gap or this time already. */
  async insert(meetingId: string, { attendeeId }: Freed, otherId: string, now: Date): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(INSERT, [newId(), meetingId, attendeeId, otherId, now]))?.id;
  }

  async findOwn(accountId: string, offerIds: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(OWN, [accountId, offerIds])).map(({ id }) => id);
  }

  async find(accountId: string, offerId: string, now: Date): Promise<GapOffer | undefined> {
    return (await this.database.row<{ offer: GapOffer }>(FIND, [accountId, offerId, now]))?.offer;
  }

  /** The account's open offers at an event that still stand, the soonest first. */
  async listOpen(accountId: string, eventId: string, now: Date): Promise<GapOffer[]> {
    return (await this.database.rows<{ offer: GapOffer }>(OPEN, [accountId, eventId, now])).map(({ offer }) => offer);
  }

  /** Ends an open offer; false where it was ended before. */
  async end(offerId: string, state: 'taken' | 'dismissed', now: Date): Promise<boolean> {
    return (await this.database.rows(END, [offerId, state, now])).length > 0;
  }
}

/** Whoever cancelled could not come; five minutes are needed to ask and to answer. */
const FREED = statement(
  'gap-offers.freed',
  `select a.id as "attendeeId", a.account_id as "accountId", m.event_id as "eventId", m.slot_id as "slotId"
   from meeting m
   join meeting_person mp on mp.meeting_id = m.id and mp.attendee_id is distinct from m.cancelled_by
   join attendee a on a.id = mp.attendee_id and a.state = 'joined'
   left join notice_setting s on s.account_id = a.account_id
   where m.id = $1 and m.state = 'cancelled' and m.slot_id is not null
     and lower(m.during) > $2::timestamptz + interval '5 minutes' and coalesce(s.gap_offers, true)
     and not exists (select from gap_offer o where o.meeting_id = m.id and o.attendee_id = a.id)
     and not exists (select from hindrances(a.id, a.account_id, m.during))
   order by a.id`,
);
const HIGH = 10;
/** Somebody new is asked only where that is possible today: no open request between the two, and room on both sides. */
const BEST = statement(
  'gap-offers.best',
  `with known as (
     select r.sender_id as id, 0 as rank, 0::real as mutual from request_recipient rr join request r on r.id = rr.request_id
     where rr.attendee_id = $2 and rr.answer = 'open' and r.state = 'sent' and exists (select from request_to_accept(r.sender_id, $2, $3, $4))
     union all
     select mp.attendee_id, 1, 0 from meeting_person mp where mp.meeting_id = $1 and mp.attendee_id <> $2
     union all
     select s.other_id, 2, s.mutual from suggestion s
     join suggestion back on back.attendee_id = s.other_id and back.other_id = $2 and back.rank <= ${HIGH}
     where s.attendee_id = $2 and s.rank <= ${HIGH}
   )
   select k.id from known k
   where k.id is distinct from (select cancelled_by from meeting where id = $1)
     and (k.rank = 0 or (
       not exists (select from request r join request_recipient rr on rr.request_id = r.id where r.ended_at is null
         and ((r.sender_id = $2 and rr.attendee_id = k.id) or (r.sender_id = k.id and rr.attendee_id = $2)))
       and not exists (select from asks_left($2, $4) l (n) where l.n <= 0)
       and exists (select from room_today(k.id, $4) t (room) where t.room > 0)
       and not exists (select from meeting_person x join meeting_person y on y.meeting_id = x.meeting_id and y.attendee_id = k.id
         join meeting m on m.id = x.meeting_id and m.state = 'scheduled' where x.attendee_id = $2)))
     and exists (select from can_meet_at($2, k.id, $3, $4))
   order by k.rank, k.mutual desc, k.id limit 1`,
);
const INSERT = statement(
  'gap-offers.insert',
  `insert into gap_offer (id, organization_id, event_id, meeting_id, slot_id, attendee_id, account_id, other_id, made_at)
   select $1, m.organization_id, m.event_id, m.id, m.slot_id, a.id, a.account_id, $4, $5
   from meeting m join attendee a on a.id = $3 where m.id = $2
   on conflict do nothing returning id`,
);
const OWN = statement(
  'gap-offers.own',
  `select o.id from gap_offer o join attendee a on a.id = o.attendee_id and a.state = 'joined'
   where o.account_id = $1 and o.id = any ($2::uuid[])`,
);
/** The offer of the row `o` for the account $1, as of $3. */
const OFFER = `json_build_object('id', o.id, 'eventId', o.event_id, 'meetingId', o.meeting_id, 'slotId', o.slot_id,
  'from', ${isoText('lower(s.during)')}, 'to', ${isoText('upper(s.during)')},
  'person', (select json_build_object(${personMembers('p', '$1::uuid')}) from attendee p where p.id = o.other_id),
  'requestId', q.id, 'hasAsked', q.id is not null, 'state', o.state,
  'stands', exists (select from can_meet_at(o.attendee_id, o.other_id, o.slot_id, $3))) as offer
  from gap_offer o join slot s on s.id = o.slot_id
  left join lateral request_to_accept(o.other_id, o.attendee_id, o.slot_id, $3) q (id) on true`;
const FIND = statement('gap-offers.find', `select ${OFFER} where o.account_id = $1 and o.id = $2`);
const OPEN = statement(
  'gap-offers.open',
  `select ${OFFER} where o.account_id = $1 and o.event_id = $2 and o.state = 'open'
     and exists (select from can_meet_at(o.attendee_id, o.other_id, o.slot_id, $3)) order by lower(s.during), o.id limit 20`,
);
const END = statement(
  'gap-offers.end',
  `update gap_offer set state = $2, ended_at = $3 where id = $1 and state = 'open' returning id`,
);
