import { Injectable } from '@nestjs/common';
import type { ReadRecord, RecordedSide } from '#libs/handshake';
import { isValidSession } from '../platform/auth/session.sql.js';
import { Database } from '../platform/database/database.js';
import { noBlock } from '../platform/database/no-block.js';
import { statement } from '../platform/database/statement.js';
import type { KnownSide } from './handshake.js';

/** Handshakes that were merged, and what a merge asks. */
@Injectable()
export class HandshakesRepository {
  constructor(private readonly database: Database) {}

  /** What is known of one side at the event; undefined for an attendee that is none, or has no account. */
  findSide(eventId: string, { attendeeId, deviceKey }: RecordedSide): Promise<KnownSide | undefined> {
    return this.database.row(FIND_SIDE, [eventId, attendeeId, Buffer.from(deviceKey)]);
  }

  /** Which handshake the hello has served, if any. */
  async findByHello(hello: Uint8Array): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_BY_HELLO, [Buffer.from(hello)]))?.id;
  }

  async isMerged(id: string): Promise<boolean> {
    return (await this.database.row(FIND, [id])) !== undefined;
  }

  /** Whether neither of the two blocks the other. */
  async mayMeet(one: string, other: string): Promise<boolean> {
    return (await this.database.row(MAY_MEET, [one, other])) !== undefined;
  }

  /** The account's fields by their references in a code, with the name, which always goes along; what is gone is left out. */
  async findFields(accountId: string, refs: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_FIELDS, [accountId, refs]);
    return rows.map(({ id }) => id);
  }

  /** Whether the giver has ended or narrowed a share with the holder since then. */
  async hasWithdrawn(giverId: string, holderId: string, since: Date): Promise<boolean> {
    return (await this.database.row(HAS_WITHDRAWN, [giverId, holderId, since])) !== undefined;
  }

  /** Where the other stands in the viewer's address book. */
  async findContact(accountId: string, otherId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_CONTACT, [accountId, otherId]))?.id;
  }

  async insert(
    { id, eventId, helloDigest, at }: ReadRecord,
    accounts: { greeterId: string; answererId: string },
    encounterId: string,
    mergedAt: Date,
  ): Promise<void> {
    const { greeterId, answererId } = accounts;
    const hello = Buffer.from(helloDigest);
    await this.database.rows(INSERT, [id, eventId, hello, greeterId, answererId, encounterId, at, mergedAt]);
  }
}

const FIND_SIDE = statement(
  'handshakes.find-side',
  `select t.id as "attendeeId", t.account_id as "accountId", t.state = 'joined' as "isJoined",
     exists (
       select from device_key d join session s on s.id = d.session_id
       where d.public_key = $3 and d.account_id = t.account_id and ${isValidSession('s')}
     ) as "isKeyValid"
   from attendee t where t.event_id = $1 and t.id = $2 and t.account_id is not null`,
);
const FIND_BY_HELLO = statement('handshakes.find-by-hello', `select id from handshake where hello = $1`);
const FIND = statement('handshakes.find', `select id from handshake where id = $1`);
const MAY_MEET = statement('handshakes.may-meet', `select 1 as one where ${noBlock('$1::uuid', '$2::uuid')}`);
const FIND_FIELDS = statement(
  'handshakes.find-fields',
  `select id from field where account_id = $1 and (kind = 'name' or right(id::text, 8) = any ($2::text[]))`,
);
const HAS_WITHDRAWN = statement(
  'handshakes.has-withdrawn',
  `select id from share where account_id = $1 and holder_id = $2 and greatest(ended_at, narrowed_at) > $3 limit 1`,
);
const FIND_CONTACT = statement(
  'handshakes.find-contact',
  `select id from contact where account_id = $1 and other_id = $2`,
);
const INSERT = statement(
  'handshakes.insert',
  `insert into handshake (id, organization_id, event_id, hello, account_id, answerer_id, encounter_id, at, merged_at)
   select $1, e.organization_id, e.id, $3, $4, $5, $6, $7, $8 from event e where e.id = $2`,
);
