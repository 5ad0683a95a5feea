import { Injectable } from '@nestjs/common';
import type { Bytes } from '#libs/handshake';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** The Ed25519 keys of events. */
@Injectable()
export class EventKeysRepository {
  constructor(private readonly database: Database) {}

  /** The public part, 32 bytes. */
  async find(eventId: string): Promise<Bytes | undefined> {
    const row = await this.database.row<{ key: Buffer }>(FIND, [eventId]);
    return row && new Uint8Array(row.key);
  }

  /** The private part, PKCS #8; only ever asked for to sign. */
  async findPrivate(eventId: string): Promise<Bytes> {
    const row = await this.database.row<{ key: Buffer | null }>(FIND_PRIVATE, [eventId]);
    if (!row?.key) throw new Error('The event has no key.');
    return new Uint8Array(row.key);
  }

  /** Keeps a key unless the event has one. */
  async insert(eventId: string, publicKey: Bytes, privateKey: Bytes): Promise<void> {
    await this.database.rows(INSERT, [eventId, Buffer.from(publicKey), Buffer.from(privateKey)]);
  }
}

const FIND = statement('event-keys.find', `select public_key as key from event_key where event_id = $1`);
const FIND_PRIVATE = statement('event-keys.find-private', `select event_signing_key($1) as key`);
const INSERT = statement(
  'event-keys.insert',
  `insert into event_key (event_id, organization_id, public_key, private_key)
   select e.id, e.organization_id, $2, $3 from event e where e.id = $1
   on conflict do nothing`,
);
