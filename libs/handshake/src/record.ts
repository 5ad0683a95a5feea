import { areSame, type Bytes, uuidOf } from './bytes.js';
import type { Crypt } from './crypt.js';
import type { CarriedField } from './fields.js';
import { splitHello } from './frames.js';
import { type Maker, readAnswer, readClosing, readHello } from './reading.js';
import { Refused } from './refusal.js';

/** The three frames of one handshake, as either phone keeps them. */
export interface HandshakeRecord {
  readonly hello: Bytes;
  readonly answer: Bytes;
  readonly closing: Bytes;
}

/** What one of the two gave, and by which device. */
export type RecordedSide = Maker & { readonly fields: readonly CarriedField[] };

/** What three frames say, after everything in them that can be checked without a database was. */
export interface ReadRecord {
  /** The same for both phones and every copy: the first half of the answer's digest, as a UUID of version 8. */
  readonly id: string;
  /** The digest of the hello, 32 bytes: a hello serves one handshake. */
  readonly helloDigest: Bytes;
  readonly eventId: string;
  /** When it was complete, by the clock of the one who showed the hello. */
  readonly at: Date;
  /** The one who showed the hello. */
  readonly greeter: RecordedSide;
  /** The one who scanned it. */
  readonly answerer: RecordedSide;
}

/** The event that a hello names; nothing is checked. @throws Refused `wrong_step`, `unreadable` */
export const eventOfHello = (hello: Bytes): string => splitHello(hello).eventId;

/**
 * Checks a whole handshake long after it took place: by the times in it, each frame against the one before.
 * @param eventKey the public key (32 bytes) of the event that the hello names
 * @throws Refused
 */
export async function readRecord(record: HandshakeRecord, eventKey: Bytes, crypt: Crypt): Promise<ReadRecord> {
  const { hello, answer, closing } = record;
  const { eventId, at: began } = splitHello(hello);
  const event = { id: eventId, key: eventKey };
  const greeter = await readHello(hello, { event, now: began, crypt });
  const answerer = await readAnswer(answer, hello, { event, now: greeter.at, crypt });
  if (areSame(greeter.deviceKey, answerer.deviceKey) || greeter.attendeeId === answerer.attendeeId)
    throw new Refused('own');
  const end = await readClosing(closing, answer, greeter, { now: answerer.at, crypt });
  if (end.at >= greeter.until || end.at >= answerer.until) throw new Refused('expired');
  return {
    id: await handshakeId(answer, crypt),
    helloDigest: await crypt.digest(hello),
    eventId,
    at: end.at,
    greeter: { ...greeter, fields: end.fields },
    answerer,
  };
}

/** The id of the handshake that an answer belongs to. */
export async function handshakeId(answer: Bytes, crypt: Crypt): Promise<string> {
  const digest = (await crypt.digest(answer)).slice(0, 16);
  const [version, variant] = [digest[6] ?? 0, digest[8] ?? 0];
  digest.set([(version & 0x0f) | 0x80], 6);
  digest.set([(variant & 0x3f) | 0x80], 8);
  return uuidOf(digest);
}
