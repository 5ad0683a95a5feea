import { Injectable } from '@nestjs/common';
import { isHere, personMembers } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import { type Deed, isOpen, type Negotiation, type Request, type SendingFacts } from './request.js';

/** How an account is concerned by a request. */
export interface RequestTie {
  requestId: string;
  isSender: boolean;
}

/** What a request is made of. */
export interface NewRequest {
  id: string;
  eventId: string;
  senderId: string;
  recipientIds: readonly string[];
  slotIds: readonly string[];
  purpose: string;
  topicIds: readonly string[];
  anyTime: boolean;
  /** How many must say yes. */
  quorum: number;
  state: 'sent' | 'waiting';
  sentAt: Date;
  endsAt: Date;
}

/** Whose requests, and which of them. */
export interface RequestSearch {
  accountId: string;
  eventId: string;
  box: 'received' | 'sent';
  open?: boolean;
  cursor?: string;
  limit: number;
}

/** Requests as they are kept. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly database: Database) {}

  /** The request in the eyes of the account; undefined where there is none. Whether it may be seen, a policy says. */
  find(accountId: string | null, requestId: string, now: Date): Promise<Request | undefined> {
    return this.database.row(FIND, [accountId, now, requestId]);
  }

  /** The account's ties to those of the requests that concern it; a recipient has none before the request arrives. */
  findTies(accountId: string, requestIds: readonly string[]): Promise<RequestTie[]> {
    return this.database.rows(FIND_TIES, [accountId, requestIds]);
  }

  /** A page of the account's requests in an event, the newest first. */
  async list(search: RequestSearch, now: Date): Promise<Page<Request>> {
    const { accountId, eventId, box, open, cursor, limit } = search;
    const [after] = cursorValues(cursor, 1);
    const statementOfBox = box === 'sent' ? LIST_SENT : LIST_RECEIVED;
    const rows = await this.database.rows<Request>(statementOfBox, [
      accountId,
      now,
      eventId,
      open ?? null,
      after,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** The accounts of the attendees of the event who have one. */
  async findAccounts(eventId: string, attendeeIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ACCOUNTS, [eventId, attendeeIds]);
    return rows.map((row) => row.id);
  }

  /** All that decides whether `accountId` can ask these attendees for these slots, null for any; undefined where it has not joined. */
  findSendingFacts(
    accountId: string,
    eventId: string,
    recipientIds: readonly string[],
    slotIds: readonly string[] | null,
    now: Date,
    topicIds: readonly string[] = [],
  ): Promise<SendingFacts | undefined> {
    return this.database.row(SENDING_FACTS, [accountId, eventId, recipientIds, slotIds, now, topicIds]);
  }

  /** Keeps the grid from giving up these slots until the transaction ends; those it has given up stay away. */
  async holdSlots(slotIds: readonly string[]): Promise<void> {
    await this.database.rows(HOLD_SLOTS, [slotIds]);
  }

  /** Whether a block stands between two of these attendees. */
  async areApart(attendeeIds: readonly string[]): Promise<boolean> {
    return (await this.database.row(APART, [attendeeIds])) !== undefined;
  }

  async insert(request: NewRequest): Promise<void> {
    const { id, eventId, senderId, recipientIds, slotIds, purpose, topicIds, state, sentAt, endsAt } = request;
    const { anyTime, quorum } = request;
    const arrivedAt = state === 'sent' ? sentAt : null;
    await this.database.rows(INSERT, [
      id,
      eventId,
      senderId,
      recipientIds,
      slotIds,
      purpose,
      topicIds,
      quorum,
      state,
      sentAt,
      arrivedAt,
      endsAt,
      anyTime,
    ]);
  }

  /** Keeps what a deed has changed. */
  async save(requestId: string, next: Negotiation, { act, by, message }: Deed, now: Date): Promise<void> {
    const { state, recipients, slots, senderMessage, declinedBy, conversationOpen } = next;
    const endedAt = isOpen(state) ? null : now;
    const arrivedAt = state === 'sent' ? now : null;
    const answers = recipients.map(({ attendeeId, answer, message }) => ({ attendeeId, answer, message }));
    const named = slots.map(({ slotId, proposedBy }) => ({ slotId, proposedBy }));
    const changed = [JSON.stringify(answers), JSON.stringify(named)];
    await this.database.rows(SAVE, [
      requestId,
      state,
      endedAt,
      arrivedAt,
      now,
      ...changed,
      senderMessage,
      declinedBy,
      conversationOpen,
      act,
      by,
      message,
    ]);
  }
}

const PARTIES = `(select r.sender_id as id union all
  select x.attendee_id from request_recipient x where x.request_id = r.id and x.answer <> 'no')`;
const ALL_FREE = `not exists (
  select from attendee p where p.id in ${PARTIES} and ${isHere('p', '$1::uuid')} and exists (select from hindrances(p.id, p.account_id, s.during)))`;

/**
 * The account $1 blocks nobody of the open request in the row `r` that it was asked: it cannot be seated with them, and
 * must not answer as if it were there.
 */
const IS_ANSWERABLE = `(r.ended_at is not null or not exists (
  select from block k join attendee p on p.account_id = k.blocked_id and p.event_id = r.event_id
  where k.account_id = $1 and (p.id = r.sender_id or exists (
    select from request_recipient x where x.request_id = r.id and x.attendee_id = p.id))))`;

/** The request of the row `r` as the account $1 sees it at the instant $2. */
const REQUEST = `
  r.id, r.event_id as "eventId", r.state, r.quorum, r.purpose, r.topic_ids as "topicIds", r.sender_id as "senderId",
  r.sent_at as "sentAt", r.arrived_at as "arrivedAt", r.ends_at as "endsAt", r.ended_at as "endedAt",
  r.sender_message as "senderMessage", r.declined_by as "declinedBy", r.any_time as "anyTime",
  r.conversation_open as "conversationOpen",
  case r.state when 'waiting' then (select 1 + max(n)::int from request_recipient rr,
    lateral (select count(*) as n from ahead_in_line(rr.attendee_id, r.id, $2)) l where rr.request_id = r.id) end
  as "placeInLine",
  coalesce((select json_agg(json_build_object('at', ${isoText('h.at')}, 'act', h.act, 'by', h.by_id, 'state', h.to_state,
     'message', h.message) order by h.id) from request_history h where h.request_id = r.id), '[]') as story,
  (select json_build_object('id', m.id, 'state', m.state, 'from', ${isoText('lower(m.during)')},
     'to', ${isoText('upper(m.during)')}, 'cancelledBy', m.cancelled_by, 'cancelReason', m.cancel_reason,
     'cancelledAt', ${isoText('m.cancelled_at')})
   from meeting m where m.request_id = r.id) as meeting,
  (select json_build_object(${personMembers('a', '$1::uuid')}, 'accountId', a.account_id)
   from attendee a where a.id = r.sender_id) as sender,
  (select json_agg(json_build_object(${personMembers('a', '$1::uuid')}, 'accountId', a.account_id,
     'answer', rr.answer, 'message', rr.message) order by a.id)
   from request_recipient rr join attendee a on a.id = rr.attendee_id where rr.request_id = r.id) as recipients,
  coalesce((select json_agg(json_build_object('slotId', s.id, 'from', ${isoText('lower(s.during)')},
     'to', ${isoText('upper(s.during)')}, 'proposedBy', rs.proposed_by,
     'isFree', r.ended_at is null and lower(s.during) > $2 and ${ALL_FREE}) order by lower(s.during), rs.proposed_by)
   from request_slot rs join slot s on s.id = rs.slot_id where rs.request_id = r.id and rs.stands), '[]') as slots,
  coalesce((select json_agg(json_build_object('slotId', s.id, 'from', ${isoText('lower(s.during)')},
     'to', ${isoText('upper(s.during)')}, 'proposedBy', rs.proposed_by) order by rs.named_at desc, lower(s.during))
   from request_slot rs join slot s on s.id = rs.slot_id where rs.request_id = r.id and not rs.stands), '[]')
   as "earlierSlots"`;
const PAGE = `
  and ($4::boolean is null or $4 = (r.ended_at is null and r.ends_at > $2))
  and ($5::uuid is null or r.id < $5)
  order by r.id desc limit $6`;

const FIND = statement('requests.find', `select ${REQUEST} from request r where r.id = $3`);
const FIND_TIES = statement(
  'requests.find-ties',
  `select r.id as "requestId", r.sender_id = a.id as "isSender"
   from request r join attendee a on a.event_id = r.event_id and a.account_id = $1 and a.state = 'joined'
   where r.id = any ($2::uuid[]) and (r.sender_id = a.id or (r.arrived_at is not null and ${IS_ANSWERABLE} and exists (
     select from request_recipient rr where rr.request_id = r.id and rr.attendee_id = a.id)))`,
);
const LIST_SENT = statement(
  'requests.list-sent',
  `select ${REQUEST} from attendee me join request r on r.sender_id = me.id
   where me.account_id = $1 and me.event_id = $3 and me.state = 'joined' ${PAGE}`,
);
const LIST_RECEIVED = statement(
  'requests.list-received',
  `select ${REQUEST} from attendee me
   join request_recipient mine on mine.attendee_id = me.id
   join request r on r.id = mine.request_id and r.arrived_at is not null and ${IS_ANSWERABLE}
   where me.account_id = $1 and me.event_id = $3 and me.state = 'joined' ${PAGE}`,
);
const ACCOUNTS = statement(
  'requests.accounts',
  `select account_id as id from attendee where event_id = $1 and id = any ($2::uuid[]) and account_id is not null`,
);
const OPEN_BETWEEN = (from: string, to: string, also: string): string => `(
  select r.id from request r join request_recipient rr on rr.request_id = r.id
  where r.sender_id = ${from} and rr.attendee_id = ${to} and r.ended_at is null and r.ends_at > $5 ${also} limit 1)`;
/** Whether somebody stands in line for the attendee of the row `a` and waits for nobody else. */
const IS_AWAITED = `exists (
  select from request_recipient rr join request r on r.id = rr.request_id
  where rr.attendee_id = a.id and r.state = 'waiting' and r.ends_at > $5 and not exists (select from gone_recipients(r.id))
    and not exists (
    select from request_recipient x left join room_today(x.attendee_id, $5) t (room) on true
    where x.request_id = r.id and x.attendee_id <> a.id and coalesce(t.room, 0) <= 0))`;
const SENDING_FACTS = statement(
  'requests.sending-facts',
  `select me.id as "senderId", e.request_hours as "requestHours",
     (select coalesce(max(p.seats), 500) from place p where p.event_id = e.id) as "tableSize",
     (select u.topics from unwelcome($3::uuid[], $6::text[]) u (topics) limit 1) as "wantedTopicIds",
     coalesce((
       select json_agg(json_build_object('attendeeId', a.id, 'accountId', a.account_id, 'isHere', ${isHere('a', '$1::uuid')},
         'hasRoom', exists (select from room_today(a.id, $5) t (room) where t.room > 0) and not ${IS_AWAITED},
         'openRequestId', coalesce(
           ${OPEN_BETWEEN('me.id', 'a.id', '')}, ${OPEN_BETWEEN('a.id', 'me.id', 'and r.arrived_at is not null')})))
       from attendee a where a.event_id = e.id and a.id = any ($3::uuid[])
     ), '[]') as recipients,
     coalesce((
       select json_agg(json_build_object('slotId', f.slot_id, 'from', ${isoText('lower(f.during)')}))
       from free_slots(e.id, array[me.id], $5) f where $4::uuid[] is null or f.slot_id = any ($4)
     ), '[]') as slots
   from event e join attendee me on me.event_id = e.id and me.account_id = $1 and me.state = 'joined'
   where e.id = $2`,
);
const HOLD_SLOTS = statement(
  'requests.hold-slots',
  `select from slot where id = any ($1::uuid[]) order by id for key share`,
);
const APART = statement(
  'requests.apart',
  `select 1 as apart from attendee a join attendee b on b.id = any ($1::uuid[]) and b.id > a.id,
     blocks_between(a.account_id, b.account_id) where a.id = any ($1::uuid[]) limit 1`,
);
const INSERT = statement(
  'requests.insert',
  `with made as (
     insert into request (id, organization_id, event_id, sender_id, purpose, topic_ids, quorum, state, sent_at, arrived_at, ends_at, any_time)
     select $1, e.organization_id, e.id, $3, $6, $7, $8, $9, $10, $11, $12, $13 from event e where e.id = $2
     returning id, event_id, organization_id, sender_id
   ), people as (
     insert into request_recipient (request_id, event_id, organization_id, attendee_id)
     select m.id, m.event_id, m.organization_id, a from made m, unnest($4::uuid[]) a
   )
   insert into request_slot (request_id, event_id, organization_id, slot_id, proposed_by)
   select m.id, m.event_id, m.organization_id, s, m.sender_id from made m, unnest($5::uuid[]) s`,
);
const SAVE = statement(
  'requests.save',
  `with changed as (
     update request set state = $2, ended_at = $3, arrived_at = coalesce(arrived_at, $4),
       sender_message = $8, declined_by = $9, conversation_open = $10,
       last_act = $11, last_by = $12, last_message = $13, last_at = $5
     where id = $1
     returning id, event_id, organization_id
   ), answers as (
     update request_recipient rr set answer = a.answer, message = a.message,
       answered_at = case when a.answer = 'open' then null else $5::timestamptz end
     from changed c, jsonb_to_recordset($6::jsonb) a ("attendeeId" uuid, answer text, message text)
     where rr.request_id = c.id and rr.attendee_id = a."attendeeId"
       and (rr.answer, rr.message) is distinct from (a.answer, a.message)
   ), named as (
     select c.*, n."slotId" as slot_id, n."proposedBy" as proposed_by
     from changed c, jsonb_to_recordset($7::jsonb) n ("slotId" uuid, "proposedBy" uuid)
   ), earlier as (
     update request_slot s set stands = false where s.request_id = $1 and s.stands and $3::timestamptz is null
       and (s.slot_id, s.proposed_by) not in (select n.slot_id, n.proposed_by from named n)
   ), gone as (
     delete from request_slot s where s.request_id = $1 and $3::timestamptz is not null
       and (s.slot_id, s.proposed_by) not in (select n.slot_id, n.proposed_by from named n)
   )
   insert into request_slot as s (request_id, event_id, organization_id, slot_id, proposed_by, named_at)
   select id, event_id, organization_id, slot_id, proposed_by, $5 from named
   on conflict (request_id, slot_id, proposed_by) do update set stands = true, named_at = excluded.named_at
   where not s.stands`,
);
