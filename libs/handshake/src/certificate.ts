import { ByteReader, type Bytes, bytesOfTime, bytesOfUuid, joined, utf8, uuidOf } from './bytes.js';
import type { Crypt, Sign } from './crypt.js';
import { Refused } from './refusal.js';

/** That a device is an attendee's at an event, until a time: the event's key says so. */
export interface Certificate {
  readonly attendeeId: string;
  /** The device's public key, 32 bytes. */
  readonly deviceKey: Bytes;
  readonly until: Date;
}

/** How long a certificate is, in bytes: attendee 16, key 32, until 4, signature 64. */
export const CERTIFICATE_BYTES = 116;
const SIGNATURE_BYTES = 64;
/** No signature of one thing is ever one of another: each begins with what it is. */
const CONTEXT = utf8('treffpunkt handshake 1 certificate');

const signedPart = (eventId: string, body: Bytes): Bytes => joined(CONTEXT, bytesOfUuid(eventId), body);

/** Says with the event's key that the device is the attendee's. Gives `CERTIFICATE_BYTES` bytes. */
export async function certify(eventId: string, certificate: Certificate, sign: Sign): Promise<Bytes> {
  const { attendeeId, deviceKey, until } = certificate;
  const body = joined(bytesOfUuid(attendeeId), deviceKey, bytesOfTime(until));
  return joined(body, await sign(signedPart(eventId, body)));
}

/**
 * What a certificate says, after the event's key has been found under it.
 * @throws Refused `forged` where another key signed it, or anything in it was changed; `unreadable`
 */
export async function readCertificate(
  bytes: Bytes,
  event: { id: string; key: Bytes },
  crypt: Crypt,
): Promise<Certificate> {
  if (bytes.length !== CERTIFICATE_BYTES) throw new Refused('unreadable');
  const body = bytes.slice(0, CERTIFICATE_BYTES - SIGNATURE_BYTES);
  const signature = bytes.slice(-SIGNATURE_BYTES);
  if (!(await crypt.verify(event.key, signature, signedPart(event.id, body)))) throw new Refused('forged');
  const reader = new ByteReader(body);
  return { attendeeId: uuidOf(reader.take(16)), deviceKey: reader.take(32), until: reader.takeTime() };
}
