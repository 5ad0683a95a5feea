import { Injectable } from '@nestjs/common';
import type { CopyWay, FieldKind } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What a consent came about by: cards that were scanned, or a meeting. */
export type ShareWay = 'exchange' | 'meeting';

/** A consent that stands, as its giver sees it. */
export interface GivenShare {
  id: string;
  /** As it stands in the giver's own address book; empty where it does not. */
  holderName: string;
  fields: { id: string; kind: FieldKind; label: string }[];
  since: Date;
  until: Date | null;
  how: string;
  /** Where it came about; null where nobody knows. */
  eventName: string | null;
  copies: ListedCopy[];
}

/** What the holder took out of the product in one way. */
export interface ListedCopy {
  how: CopyWay;
  /** The last time. */
  at: string;
  fields: { id: string; kind: FieldKind; label: string }[];
}

/** What somebody is shown. */
export interface SeenField {
  kind: FieldKind;
  label: string;
  value: string;
}

/** A consent that has ended while copies are left. */
export interface PastShare {
  id: string;
  holderName: string;
  since: Date;
  endedAt: Date;
  copies: ListedCopy[];
}

/** Between whom a consent is. */
export interface ShareParties {
  id: string;
  giverId: string;
  holderId: string;
}

/** Consents: which fields, to whom, since when, until when. */
@Injectable()
export class SharesRepository {
  constructor(private readonly database: Database) {}

  /** Those of the shares that the account gives and that still stand. */
  async findGiven(accountId: string, shareIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_GIVEN, [accountId, shareIds]);
    return rows.map((row) => row.id);
  }

  /** Standing shares that the account gives, the newest first, after an id; only one, or those with a field, where said. */
  list(
    accountId: string,
    after: string | number | null,
    limit: number,
    { shareId, fieldId }: { shareId?: string | undefined; fieldId?: string | undefined } = {},
  ): Promise<GivenShare[]> {
    return this.database.rows(LIST, [accountId, after, limit, shareId ?? null, fieldId ?? null]);
  }

  /** What the holder of a standing share of the account is shown. */
  listSeen(accountId: string, shareId: string): Promise<SeenField[]> {
    return this.database.rows(LIST_SEEN, [accountId, shareId]);
  }

  /** Ended shares of the account whose holder keeps copies and is shown nothing today, the newest first, after an id. */
  listPast(accountId: string, after: string | number | null, limit: number): Promise<PastShare[]> {
    return this.database.rows(LIST_PAST, [accountId, after, limit]);
  }

  /** Between whom a standing share of the giver is; undefined where it has ended. */
  findParties(giverId: string, shareId: string): Promise<ShareParties | undefined> {
    return this.database.row(FIND_PARTIES, [giverId, shareId]);
  }

  /** Those of the account's fields that are wanted, and its name, which always goes along. */
  findOwnFields(accountId: string, fieldIds: readonly string[]): Promise<{ id: string; kind: FieldKind }[]> {
    return this.database.rows(FIND_OWN_FIELDS, [accountId, fieldIds]);
  }

  /** Begins a share, unless one already stands; gives the id of the standing one. */
  async begin(share: {
    id: string;
    giverId: string;
    holderId: string;
    encounterId: string;
    how: ShareWay;
    at: Date;
  }): Promise<string> {
    const { id, giverId, holderId, encounterId, how, at } = share;
    await this.database.rows(BEGIN, [id, giverId, holderId, encounterId, at, how]);
    const standing = await this.findStanding(giverId, holderId);
    if (standing === undefined) throw new Error('A share that was just begun does not stand.');
    return standing;
  }

  /** The id of the share that one gives another and that has not ended. */
  async findStanding(giverId: string, holderId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_STANDING, [giverId, holderId]))?.id;
  }

  async addFields(shareId: string, giverId: string, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(ADD_FIELDS, [shareId, giverId, fieldIds]);
  }

  /** Leaves exactly these fields in the share. */
  async setFields(shareId: string, giverId: string, fieldIds: readonly string[]): Promise<void> {
    await this.database.rows(DROP_FIELDS, [shareId, fieldIds]);
    await this.addFields(shareId, giverId, fieldIds);
  }

  async setUntil(shareId: string, until: Date | null): Promise<void> {
    await this.database.rows(SET_UNTIL, [shareId, until]);
  }

  async end(shareId: string, at: Date): Promise<void> {
    await this.database.rows(END, [shareId, at]);
  }

  /** Ends shares whose date has come, at most `limit`. */
  endLapsed(at: Date, limit: number): Promise<ShareParties[]> {
    return this.database.rows(END_LAPSED, [at, limit]);
  }

  /** Marks the address book entries that the two people of each pair have about each other as changed. */
  touchContacts(
    pairs: readonly (readonly [string, string])[],
    at: Date,
  ): Promise<{ accountId: string; contactId: string }[]> {
    return this.database.rows(TOUCH_CONTACTS, [pairs.map(([one]) => one), pairs.map(([, other]) => other), at]);
  }

  /** Ends the share between two people if its date has come. */
  async endLapsedBetween(giverId: string, holderId: string, at: Date): Promise<void> {
    await this.database.rows(END_LAPSED_BETWEEN, [giverId, holderId, at]);
  }
}

const STANDS = 's.ended_at is null and (s.until is null or s.until > now())';

const COPIES = `coalesce((
     select json_agg(json_build_object('how', m.how, 'at', m.at, 'fields', m.fields) order by m.how)
     from (
       select k.how, max(k.at) as at,
         json_agg(json_build_object('id', f.id, 'kind', f.kind, 'label', f.label) order by f.position, f.id) as fields
       from copy_made k join field f on f.id = k.field_id
       where k.account_id = s.account_id and k.holder_id = s.holder_id
       group by k.how
     ) m
   ), '[]'::json) as copies`;

const FIND_GIVEN = statement(
  'shares.find-given',
  `select s.id from share s where s.account_id = $1 and s.id = any ($2::uuid[]) and ${STANDS}`,
);
const LIST = statement(
  'shares.list',
  `select s.id, coalesce(c.name, '') as "holderName", s.since, s.until, s.how,
     coalesce((
       select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'label', f.label) order by f.position, f.id)
       from share_field sf join field f on f.id = sf.field_id where sf.share_id = s.id
     ), '[]'::json) as fields,
     v.name as "eventName", ${COPIES}
   from share s
   left join encounter e on e.id = s.encounter_id
   left join event v on v.id = e.event_id
   left join contact c on c.account_id = s.account_id and c.other_id = s.holder_id
   where s.account_id = $1 and ${STANDS} and ($2::uuid is null or s.id < $2::uuid) and ($4::uuid is null or s.id = $4::uuid)
     and ($5::uuid is null or exists (select from share_field x where x.share_id = s.id and x.field_id = $5::uuid))
   order by s.id desc
   limit $3`,
);
const LIST_SEEN = statement(
  'shares.list-seen',
  `select f.kind, f.label, f.value
   from share s join shared_field f on f.holder_id = s.holder_id and f.account_id = s.account_id
   where s.account_id = $1 and s.id = $2
   order by f.position, f.field_id`,
);
const LIST_PAST = statement(
  'shares.list-past',
  `select s.id, coalesce(c.name, '') as "holderName", s.since, coalesce(s.ended_at, s.until) as "endedAt", ${COPIES}
   from share s
   left join contact c on c.account_id = s.account_id and c.other_id = s.holder_id
   where s.account_id = $1 and not (${STANDS}) and ($2::uuid is null or s.id < $2::uuid)
     and not exists (
       select from share later where later.account_id = s.account_id and later.holder_id = s.holder_id
         and later.id <> s.id and (later.id > s.id or later.ended_at is null)
     )
     and exists (select from copy_made k where k.account_id = s.account_id and k.holder_id = s.holder_id)
   order by s.id desc
   limit $3`,
);
const FIND_PARTIES = statement(
  'shares.find-parties',
  `select s.id, s.account_id as "giverId", s.holder_id as "holderId" from share s
   where s.account_id = $1 and s.id = $2 and ${STANDS}`,
);
const FIND_OWN_FIELDS = statement(
  'shares.find-own-fields',
  `select id, kind from field where account_id = $1 and (id = any ($2::uuid[]) or kind = 'name')`,
);
const BEGIN = statement(
  'shares.begin',
  `insert into share (id, account_id, holder_id, encounter_id, how, since) values ($1, $2, $3, $4, $6, $5)
   on conflict (account_id, holder_id) where ended_at is null do nothing`,
);
const FIND_STANDING = statement(
  'shares.find-standing',
  `select id from share where account_id = $1 and holder_id = $2 and ended_at is null`,
);
const ADD_FIELDS = statement(
  'shares.add-fields',
  `insert into share_field (share_id, field_id, account_id) select $1, wanted, $2 from unnest($3::uuid[]) wanted
   on conflict do nothing`,
);
const DROP_FIELDS = statement(
  'shares.drop-fields',
  `delete from share_field where share_id = $1 and field_id <> all ($2::uuid[])`,
);
const SET_UNTIL = statement('shares.set-until', `update share set until = $2 where id = $1`);
const END = statement('shares.end', `update share set ended_at = $2 where id = $1 and ended_at is null`);
const END_LAPSED = statement(
  'shares.end-lapsed',
  `update share s set ended_at = s.until
   where s.id in (
     select due.id from share due where due.ended_at is null and due.until <= $1
     order by due.until limit $2 for update skip locked
   )
   returning s.id, s.account_id as "giverId", s.holder_id as "holderId"`,
);
const END_LAPSED_BETWEEN = statement(
  'shares.end-lapsed-between',
  `update share set ended_at = until where account_id = $1 and holder_id = $2 and ended_at is null and until <= $3`,
);
const TOUCH_CONTACTS = statement(
  'shares.touch-contacts',
  `update contact c set changed_at = $3
   from unnest($1::uuid[], $2::uuid[]) pair (one, other)
   where (c.account_id, c.other_id) in ((pair.one, pair.other), (pair.other, pair.one))
   returning c.account_id as "accountId", c.id as "contactId"`,
);
