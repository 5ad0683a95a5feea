import { Injectable } from '@nestjs/common';
import type { SpontaneousState } from '#libs/contracts';
import { isHere, personMembers } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { SpontaneousAskDto } from './free-now.dto.js';

/** An ask with what its answer needs. */
export interface SpontaneousAsk extends SpontaneousAskDto {
  fromId: string;
  toId: string;
  accountIds: [from: string, to: string];
  /** Where the one who was asked said to be. */
  nearId: string | null;
}

/** What decides whether two can meet right now. */
export interface NowFacts {
  toAccountId: string;
  myId: string;
  /** The other takes part, fits, and has said to be free until then; null where not. */
  freeUntil: Date | null;
  /** When the next thing of either begins; null where nothing does. */
  nextAt: Date | null;
  isBusy: boolean;
  openAskId: string | null;
}

/** What people ask each other for right now. */
@Injectable()
export class AsksRepository {
  constructor(private readonly database: Database) {}

  async find(accountId: string, askId: string): Promise<SpontaneousAsk | undefined> {
    return (await this.database.row<{ ask: SpontaneousAsk }>(FIND, [accountId, askId]))?.ask;
  }

  /** The account's open asks at an event, either way. */
  async listOpen(accountId: string, eventId: string, now: Date): Promise<SpontaneousAsk[]> {
    return (await this.database.rows<{ ask: SpontaneousAsk }>(OPEN, [accountId, eventId, now])).map(({ ask }) => ask);
  }

  findTies(accountId: string, askIds: readonly string[]): Promise<{ id: string; isMine: boolean }[]> {
    return this.database.rows(TIES, [accountId, askIds]);
  }

  /** The account of an attendee of the event; undefined where there is none. */
  async findAccount(eventId: string, attendeeId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(ACCOUNT, [eventId, attendeeId]))?.id;
  }

  findFacts(accountId: string, eventId: string, toId: string, now: Date): Promise<NowFacts | undefined> {
    return this.database.row(FACTS, [accountId, eventId, toId, now]);
  }

  /** Ends an open ask of the two whose time is over. */
  async lapse(oneId: string, otherId: string, now: Date): Promise<void> {
    await this.database.rows(LAPSE, [oneId, otherId, now]);
  }

  async insert(ask: {
    id: string;
    eventId: string;
    fromId: string;
    toId: string;
    askedAt: Date;
    endsAt: Date;
  }): Promise<void> {
    const { id, eventId, fromId, toId, askedAt, endsAt } = ask;
    await this.database.rows(INSERT, [id, eventId, fromId, toId, askedAt, endsAt]);
  }

  async end(askId: string, state: SpontaneousState, meetingId: string | null, now: Date): Promise<void> {
    await this.database.rows(END, [askId, state, meetingId, now]);
  }

  /** Ends every open ask whose time is over; gives their accounts. */
  expire(now: Date): Promise<{ id: string; eventId: string; accountIds: string[] }[]> {
    return this.database.rows(EXPIRE, [now]);
  }
}

/** The ask of the row `k` in the eyes of the account $1. */
const ASK = `json_build_object('id', k.id, 'eventId', k.event_id, 'isMine', f.account_id = $1::uuid, 'state', k.state,
  'askedAt', ${isoText('k.asked_at')}, 'endsAt', ${isoText('k.ends_at')}, 'meetingId', k.meeting_id,
  'person', (select json_build_object(${personMembers('o', '$1::uuid')}) from attendee o
    where o.id = case when f.account_id = $1::uuid then k.to_id else k.from_id end),
  'fromId', k.from_id, 'toId', k.to_id, 'accountIds', json_build_array(f.account_id, t.account_id),
  'nearId', (select p.place_id from presence p where p.attendee_id = k.to_id)) as ask
  from spontaneous_ask k join attendee f on f.id = k.from_id join attendee t on t.id = k.to_id`;
const FIND = statement('asks.find', `select ${ASK} where k.id = $2`);
const OPEN = statement(
  'asks.open',
  `select ${ASK} where k.event_id = $2 and k.state = 'open' and k.ends_at > $3 and $1 in (f.account_id, t.account_id)
     and not exists (select from blocks_between(f.account_id, t.account_id))
   order by k.id limit 50`,
);
const TIES = statement(
  'asks.ties',
  `select k.id, k.from_id = me.id as "isMine"
   from spontaneous_ask k join attendee me on me.id in (k.from_id, k.to_id) and me.account_id = $1 and me.state = 'joined'
   where k.id = any ($2::uuid[])`,
);
const ACCOUNT = statement(
  'asks.account',
  `select account_id as id from attendee where event_id = $1 and id = $2 and account_id is not null`,
);
const FACTS = statement(
  'asks.facts',
  `select a.account_id as "toAccountId", me.id as "myId",
     (select p.free_until from presence p where p.attendee_id = a.id and p.free_until > $4 and ${isHere('a', '$1::uuid')}
       and exists (select from fits_now(me.id, a.id))
       and not exists (select from ruled_out($2, me.id, array[me.id, a.id]))) as "freeUntil",
     (select min(lower(b.during)) from person_booking b
       where b.account_id in (me.account_id, a.account_id) and b.active and lower(b.during) > $4
         and lower(b.during) < $4::timestamptz + interval '3 hours') as "nextAt",
     exists (select from person_booking b
       where b.account_id in (me.account_id, a.account_id) and b.active and b.during @> $4::timestamptz) as "isBusy",
     (select k.id from spontaneous_ask k where k.state = 'open' and k.ends_at > $4
       and least(k.from_id, k.to_id) = least(me.id, a.id) and greatest(k.from_id, k.to_id) = greatest(me.id, a.id)) as "openAskId"
   from attendee me join attendee a on a.event_id = me.event_id and a.id = $3 and a.id <> me.id and a.account_id is not null
   where me.account_id = $1 and me.event_id = $2 and me.state = 'joined'`,
);
const LAPSE = statement(
  'asks.lapse',
  `update spontaneous_ask set state = 'expired', ended_at = $3 where state = 'open' and ends_at <= $3
     and least(from_id, to_id) = least($1::uuid, $2::uuid) and greatest(from_id, to_id) = greatest($1::uuid, $2::uuid)`,
);
const INSERT = statement(
  'asks.insert',
  `insert into spontaneous_ask (id, organization_id, event_id, from_id, to_id, asked_at, ends_at)
   select $1, e.organization_id, e.id, $3, $4, $5, $6 from event e where e.id = $2`,
);
const END = statement(
  'asks.end',
  `update spontaneous_ask set state = $2, meeting_id = $3, ended_at = $4 where id = $1 and state = 'open'`,
);
const EXPIRE = statement(
  'asks.expire',
  `with over as (
     update spontaneous_ask set state = 'expired', ended_at = $1
     where state = 'open' and ends_at <= $1
     returning id, event_id, from_id, to_id
   )
   select o.id, o.event_id as "eventId", array[f.account_id, t.account_id] as "accountIds"
   from over o join attendee f on f.id = o.from_id join attendee t on t.id = o.to_id`,
);
