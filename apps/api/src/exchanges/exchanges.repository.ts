import { Injectable } from '@nestjs/common';
import type { ExchangeState } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { noBlock } from '../platform/database/no-block.js';
import { statement } from '../platform/database/statement.js';
import type { Exchange, SeenExchange } from './exchange.js';

/** Somebody the viewer met, and at which event. */
export interface Met {
  accountId: string;
  eventId: string;
}

interface Involved {
  id: string;
  iShowed: boolean;
}

/** Exchanges of cards between two people. */
@Injectable()
export class ExchangesRepository {
  constructor(private readonly database: Database) {}

  /** Those of the exchanges that the account showed its card for. */
  async findShowed(accountId: string, exchangeIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<Involved>(FIND_INVOLVED, [accountId, exchangeIds]);
    return rows.filter(({ iShowed }) => iShowed).map(({ id }) => id);
  }

  /** Those of the exchanges that the account is a side of; an open one behind a block is nobody's. */
  async findInvolved(accountId: string, exchangeIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<Involved>(FIND_INVOLVED, [accountId, exchangeIds]);
    return rows.map(({ id }) => id);
  }

  /** The exchange itself; locked until the transaction ends. */
  lock(exchangeId: string): Promise<Exchange | undefined> {
    return this.database.row(LOCK, [exchangeId]);
  }

  /** Who the two sides are. */
  findSides(exchangeId: string): Promise<Pick<Exchange, 'showerId' | 'scannerId'> | undefined> {
    return this.database.row(FIND_SIDES, [exchangeId]);
  }

  /** The exchange of two people that still waits; locked until the transaction ends. */
  lockOpenBetween(one: string, other: string): Promise<Exchange | undefined> {
    return this.database.row(LOCK_OPEN_BETWEEN, [one, other]);
  }

  /** How the last exchange ended that the account proposed by this link. */
  findEndedByLink(scannerId: string, linkId: string): Promise<{ id: string; state: ExchangeState } | undefined> {
    return this.database.row(FIND_ENDED_BY_LINK, [scannerId, linkId]);
  }

  /** An exchange as the account sees it. */
  findSeen(accountId: string, exchangeId: string): Promise<SeenExchange | undefined> {
    return this.database.row(FIND_SEEN, [accountId, exchangeId]);
  }

  /** The account's exchanges, the newest first, after an id. */
  list(
    accountId: string,
    isOpen: boolean,
    after: string | number | null,
    limit: number,
    now: Date,
  ): Promise<SeenExchange[]> {
    return this.database.rows(LIST, [accountId, isOpen, after, limit, now]);
  }

  async insert(exchange: Omit<Exchange, 'state'> & { linkId: string | null; at: Date }): Promise<void> {
    const { id, showerId, scannerId, linkId, eventId, at, endsAt, afterMeetingId } = exchange;
    await this.database.rows(INSERT, [id, showerId, scannerId, linkId, eventId, at, endsAt, afterMeetingId]);
  }

  /** Whom the account was at a meeting with that has begun, and whom nobody says to have missed it; undefined for anybody else. */
  findMet(accountId: string, meetingId: string, attendeeId: string, at: Date): Promise<Met | undefined> {
    return this.database.row(FIND_MET, [accountId, meetingId, attendeeId, at]);
  }

  /** The scanner scanned again: the newest code and its event count. */
  async renew(exchangeId: string, linkId: string, eventId: string | null): Promise<void> {
    await this.database.rows(RENEW, [exchangeId, linkId, eventId]);
  }

  /** Keeps what one side wants to give. */
  async setFields(exchangeId: string, accountId: string, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(CLEAR_FIELDS, [exchangeId, accountId]);
    await this.database.rows(FILL_FIELDS, [exchangeId, accountId, fieldIds]);
  }

  /** What one side wants to give. */
  async findFields(exchangeId: string, accountId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_FIELDS, [exchangeId, accountId]);
    return rows.map((row) => row.id);
  }

  async agree(exchangeId: string, encounterId: string, meetingId: string | null, at: Date): Promise<void> {
    await this.database.rows(AGREE, [exchangeId, encounterId, meetingId, at]);
  }

  async end(exchangeId: string, state: 'declined' | 'expired', at: Date): Promise<void> {
    await this.database.rows(END, [exchangeId, state, at]);
  }

  /** Expires what has waited until its date, at most `limit`. */
  expire(now: Date, limit: number): Promise<Pick<Exchange, 'id' | 'showerId' | 'scannerId'>[]> {
    return this.database.rows(EXPIRE, [now, limit]);
  }
}

const SIDES = `x.account_id as "showerId", x.scanner_id as "scannerId"`;
const WHOLE = `x.id, ${SIDES}, x.event_id as "eventId",
  case when x.link_id is null then x.meeting_id end as "afterMeetingId", x.state, x.ends_at as "endsAt"`;
/** To both sides of a block an exchange that waits is gone. */
const NOT_BLOCKED = `(x.state <> 'proposed' or ${noBlock('x.account_id', 'x.scanner_id')})`;

const firstOf = (kind: string): string =>
  `(array_agg(f.value order by f.position, f.id) filter (where f.kind = '${kind}'))[1]`;

/** What the card that was shown proposes of its person (field f, link l); of one that was deleted since, the name; after a meeting, what their card proposes. */
const ON_CARD = `(case when x.link_id is not null and l.card_id is null then f.kind = 'name' else f.audience <> 'nobody' and exists (
  select from card_field cf where cf.field_id = f.id and cf.card_id = coalesce(l.card_id,
    (select c.id from card c where c.account_id = x.account_id and c.is_default))) end)`;

/**
 * What the viewer ($1) sees. While it waits: of the one who showed what the card itself shows, of the one who scanned
 * what they are about to give, and of both only name, role and organization. Once agreed, what is shared; else nothing.
 */
const SEEN = `
  select x.id, x.state, x.account_id = $1 as "iShowed", x.ends_at as "endsAt", c.id as "contactId",
    json_build_object('name', coalesce(shown.name, case x.state when 'agreed' then c.name end, ''),
      'role', coalesce(shown.role, ''), 'organization', coalesce(shown.organization, '')) as other,
    coalesce((
      select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'label', f.label, 'value', f.value)
        order by f.position, f.id)
      from field f
      where f.account_id = $1 and case when x.account_id = $1 and x.state = 'proposed'
        then ${ON_CARD}
        else exists (select from exchange_field xf where xf.exchange_id = x.id and xf.field_id = f.id) end
    ), '[]'::json) as "giveFields"
  from exchange x
  left join card_link l on l.id = x.link_id
  cross join lateral (
    select case when x.account_id = $1 then x.scanner_id else x.account_id end as id
  ) other
  left join contact c on c.account_id = $1 and c.other_id = other.id
  cross join lateral (
    select ${firstOf('name')} as name, ${firstOf('role')} as role, ${firstOf('organization')} as organization
    from field f
    where f.account_id = other.id and case
      when x.state = 'agreed'
        then exists (select from shared_field s where s.holder_id = $1 and s.account_id = other.id and s.field_id = f.id)
      when x.state <> 'proposed' then false
      when x.account_id = $1
        then exists (select from exchange_field xf where xf.exchange_id = x.id and xf.field_id = f.id)
      else ${ON_CARD} end
  ) shown
  where $1 in (x.account_id, x.scanner_id) and ${NOT_BLOCKED}`;

const FIND_INVOLVED = statement(
  'exchanges.find-involved',
  `select x.id, x.account_id = $1 as "iShowed" from exchange x
   where x.id = any ($2::uuid[]) and $1 in (x.account_id, x.scanner_id) and ${NOT_BLOCKED}`,
);
const LOCK = statement('exchanges.lock', `select ${WHOLE} from exchange x where x.id = $1 for update`);
const FIND_SIDES = statement('exchanges.find-sides', `select ${SIDES} from exchange x where x.id = $1`);
const LOCK_OPEN_BETWEEN = statement(
  'exchanges.lock-open-between',
  `select ${WHOLE} from exchange x
   where x.state = 'proposed' and least(x.account_id, x.scanner_id) = least($1::uuid, $2::uuid)
     and greatest(x.account_id, x.scanner_id) = greatest($1::uuid, $2::uuid)
   for update`,
);
const FIND_ENDED_BY_LINK = statement(
  'exchanges.find-ended-by-link',
  `select x.id, x.state from exchange x where x.scanner_id = $1 and x.link_id = $2 and x.state <> 'proposed'
   order by x.id desc limit 1`,
);
const FIND_MET = statement(
  'exchanges.find-met',
  `select o.account_id as "accountId", m.event_id as "eventId"
   from meeting m
   join meeting_person me on me.meeting_id = m.id and me.account_id = $1
   join meeting_person o on o.meeting_id = m.id and o.attendee_id = $3 and o.account_id <> $1
   where m.id = $2 and m.state = 'scheduled' and lower(m.during) <= $4 and ${noBlock('o.account_id', '$1')}
     and not exists (
       select from meeting_missing x where x.meeting_id = m.id and x.missing_id in (me.attendee_id, o.attendee_id)
     )`,
);
const FIND_SEEN = statement('exchanges.find-seen', `${SEEN} and x.id = $2`);
const LIST = statement(
  'exchanges.list',
  `${SEEN} and (not $2::boolean or (x.state = 'proposed' and x.ends_at > $5)) and ($3::uuid is null or x.id < $3::uuid)
   order by x.id desc limit $4`,
);
const INSERT = statement(
  'exchanges.insert',
  `insert into exchange (id, account_id, scanner_id, link_id, event_id, created_at, ends_at, meeting_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const RENEW = statement(
  'exchanges.renew',
  `update exchange set link_id = $2, event_id = coalesce($3, event_id) where id = $1`,
);
const CLEAR_FIELDS = statement(
  'exchanges.clear-fields',
  `delete from exchange_field where exchange_id = $1 and account_id = $2`,
);
const FILL_FIELDS = statement(
  'exchanges.fill-fields',
  `insert into exchange_field (exchange_id, field_id, account_id) select $1, wanted, $2 from unnest($3::uuid[]) wanted`,
);
const FIND_FIELDS = statement(
  'exchanges.find-fields',
  `select field_id as id from exchange_field where exchange_id = $1 and account_id = $2`,
);
const AGREE = statement(
  'exchanges.agree',
  `update exchange set state = 'agreed', encounter_id = $2, meeting_id = coalesce($3, meeting_id), ended_at = $4 where id = $1`,
);
const END = statement('exchanges.end', `update exchange set state = $2, ended_at = $3 where id = $1`);
const EXPIRE = statement(
  'exchanges.expire',
  `update exchange x set state = 'expired', ended_at = x.ends_at
   where x.id in (
     select due.id from exchange due where due.state = 'proposed' and due.ends_at <= $1
     order by due.ends_at limit $2 for update skip locked
   )
   returning x.id, ${SIDES}`,
);
