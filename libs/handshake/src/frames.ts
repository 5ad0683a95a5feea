import { ByteReader, type Bytes, bytesOfTime, bytesOfUuid, joined, utf8, uuidOf } from './bytes.js';
import { CERTIFICATE_BYTES } from './certificate.js';
import type { Crypt, Sign } from './crypt.js';
import { bytesOfFields, type GivenField } from './fields.js';
import { Refused } from './refusal.js';

/** How many bytes of chance a hello and an answer carry. */
export const NONCE_BYTES = 16;
const DIGEST_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** The first byte of each frame: version 1 of the protocol, and the step. */
const [HELLO, ANSWER, CLOSING] = [0x11, 0x12, 0x13];
const CONTEXT = utf8('treffpunkt handshake 1 frame');

/** What any frame needs: when it is made, and the device's key. */
interface Making {
  at: Date;
  sign: Sign;
}

/**
 * Frame 1, shown by A: "I am of this event; answer me." It carries no field.
 * Takes A's certificate (`CERTIFICATE_BYTES`) and `NONCE_BYTES` bytes of chance.
 */
export function makeHello(of: Making & { eventId: string; certificate: Bytes; nonce: Bytes }): Promise<Bytes> {
  return signed(
    joined(Uint8Array.of(HELLO), bytesOfUuid(of.eventId), of.certificate, of.nonce, bytesOfTime(of.at)),
    of.sign,
  );
}

/** Frame 2, shown by B: B's fields for whoever made this hello, and for nobody else. */
export async function makeAnswer(
  of: Making & { hello: Bytes; certificate: Bytes; nonce: Bytes; fields: readonly GivenField[]; crypt: Crypt },
): Promise<Bytes> {
  const head = [Uint8Array.of(ANSWER), await of.crypt.digest(of.hello), of.certificate, of.nonce, bytesOfTime(of.at)];
  return signed(joined(...head, await bytesOfFields(of.fields)), of.sign);
}

/** Frame 3, shown by A: A's fields for whoever made this answer, and for nobody else. */
export async function makeClosing(
  of: Making & { answer: Bytes; fields: readonly GivenField[]; crypt: Crypt },
): Promise<Bytes> {
  const head = [Uint8Array.of(CLOSING), await of.crypt.digest(of.answer), bytesOfTime(of.at)];
  return signed(joined(...head, await bytesOfFields(of.fields)), of.sign);
}

async function signed(body: Bytes, sign: Sign): Promise<Bytes> {
  return joined(body, await sign(joined(CONTEXT, body)));
}

/** Whether the device whose public key is given made this frame, and nothing of it was changed since. */
export function isSignedBy(deviceKey: Bytes, frame: Bytes, crypt: Crypt): Promise<boolean> {
  const body = frame.slice(0, -SIGNATURE_BYTES);
  return crypt.verify(deviceKey, frame.slice(-SIGNATURE_BYTES), joined(CONTEXT, body));
}

/** The parts of frame 1; nothing is checked yet. @throws Refused `wrong_step`, `unreadable` */
export function splitHello(frame: Bytes): { eventId: string; certificate: Bytes; at: Date } {
  const reader = opened(frame, HELLO);
  const eventId = uuidOf(reader.take(16));
  const certificate = reader.take(CERTIFICATE_BYTES);
  reader.take(NONCE_BYTES);
  const at = reader.takeTime();
  if (reader.takeAllBut(SIGNATURE_BYTES).length > 0) throw new Refused('unreadable');
  return { eventId, certificate, at };
}

/** The parts of frame 2; nothing is checked yet. @throws Refused `wrong_step`, `unreadable` */
export function splitAnswer(frame: Bytes): { helloDigest: Bytes; certificate: Bytes; at: Date; fields: Bytes } {
  const reader = opened(frame, ANSWER);
  const helloDigest = reader.take(DIGEST_BYTES);
  const certificate = reader.take(CERTIFICATE_BYTES);
  reader.take(NONCE_BYTES);
  return { helloDigest, certificate, at: reader.takeTime(), fields: reader.takeAllBut(SIGNATURE_BYTES) };
}

/** The parts of frame 3; nothing is checked yet. @throws Refused `wrong_step`, `unreadable` */
export function splitClosing(frame: Bytes): { answerDigest: Bytes; at: Date; fields: Bytes } {
  const reader = opened(frame, CLOSING);
  return { answerDigest: reader.take(DIGEST_BYTES), at: reader.takeTime(), fields: reader.takeAllBut(SIGNATURE_BYTES) };
}

function opened(frame: Bytes, step: number | undefined): ByteReader {
  const reader = new ByteReader(frame);
  const first = reader.takeByte();
  if (first === step) return reader;
  throw new Refused(first === HELLO || first === ANSWER || first === CLOSING ? 'wrong_step' : 'unreadable');
}
