import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** The sentence vectors of an event's texts, by embedder and the hash of the text. */
@Injectable()
export class TextVectorsRepository {
  constructor(private readonly database: Database) {}

  /** The vectors there are of the hashes asked for, by hash in hexadecimal. */
  async find(eventId: string, embedder: string, hashes: readonly string[]): Promise<Map<string, Float32Array>> {
    const rows = await this.database.rows<{ hash: string; vector: Buffer }>(FIND, [eventId, embedder, hashes]);
    return new Map(rows.map(({ hash, vector }) => [hash, floats(vector)]));
  }

  /** Keeps vectors; those that are there already stay. */
  async put(eventId: string, embedder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    const bytes = [...vectors.values()].map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    );
    await this.database.rows(PUT, [eventId, embedder, [...vectors.keys()], bytes]);
  }

  /** Drops every vector of the event that is not of these texts: what somebody took back leaves no trace. */
  async keepOnly(eventId: string, embedder: string, hashes: readonly string[]): Promise<void> {
    await this.database.rows(KEEP_ONLY, [eventId, embedder, hashes]);
  }
}

/** The bytes may lie anywhere in their buffer: numbers need a place divisible by four. */
function floats(bytes: Buffer): Float32Array {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return new Float32Array(copy.buffer);
}

const FIND = statement(
  'matching.find-vectors',
  `select encode(text_hash, 'hex') as hash, vector from text_vector
   where event_id = $1 and embedder = $2 and text_hash = any
     (select decode(hash, 'hex') from unnest($3::text[]) hash)`,
);
const PUT = statement(
  'matching.put-vectors',
  `insert into text_vector (organization_id, event_id, embedder, text_hash, vector)
   select e.organization_id, e.id, $2, decode(v.hash, 'hex'), v.vector
   from event e, unnest($3::text[], $4::bytea[]) v (hash, vector)
   where e.id = $1
   on conflict do nothing`,
);
const KEEP_ONLY = statement(
  'matching.keep-only-vectors',
  `delete from text_vector
   where event_id = $1 and (embedder <> $2 or encode(text_hash, 'hex') <> all ($3::text[]))`,
);
