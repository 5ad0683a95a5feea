import { areSame, type Bytes } from './bytes.js';
import { type Certificate, readCertificate } from './certificate.js';
import type { Crypt } from './crypt.js';
import { type CarriedField, fieldsOf } from './fields.js';
import { isSignedBy, splitAnswer, splitClosing, splitHello } from './frames.js';
import { Refused } from './refusal.js';

/** How far the clocks of two phones may be apart, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 10 * 60_000;

/** Where a frame is read: the event with its public key (32 bytes), and the time by the reader's clock. */
export interface Place {
  readonly event: { readonly id: string; readonly key: Bytes };
  readonly now: Date;
  readonly crypt: Crypt;
}

/** Whose frame it is, and when it was made by their clock. */
export interface Maker extends Certificate {
  readonly at: Date;
}

/**
 * Checks frame 1 as B scans it: of this event, by a device that the event knows, whole, fresh.
 * @throws Refused
 */
export async function readHello(frame: Bytes, place: Place, ownKey?: Bytes): Promise<Maker> {
  const { eventId, certificate, at } = splitHello(frame);
  if (eventId !== place.event.id) throw new Refused('other_event');
  return checkedMaker(frame, { certificate, at }, place, ownKey);
}

/**
 * Checks frame 2 as A scans it: made for exactly A's hello, by a device that the event knows, whole, fresh.
 * @throws Refused
 */
export async function readAnswer(
  frame: Bytes,
  hello: Bytes,
  place: Place,
  ownKey?: Bytes,
): Promise<Maker & { fields: CarriedField[] }> {
  const { helloDigest, certificate, at, fields } = splitAnswer(frame);
  const maker = await checkedMaker(frame, { certificate, at }, place, ownKey);
  if (!areSame(helloDigest, await place.crypt.digest(hello))) throw new Refused('not_bound');
  return { ...maker, fields: await fieldsOf(fields) };
}

/**
 * Checks frame 3 as B scans it: made for exactly B's answer, by the device that made the hello, whole, fresh.
 * @throws Refused
 */
export async function readClosing(
  frame: Bytes,
  answer: Bytes,
  greeter: Certificate,
  { now, crypt }: Pick<Place, 'now' | 'crypt'>,
): Promise<{ at: Date; fields: CarriedField[] }> {
  const { answerDigest, at, fields } = splitClosing(frame);
  if (!areSame(answerDigest, await crypt.digest(answer))) throw new Refused('not_bound');
  if (!(await isSignedBy(greeter.deviceKey, frame, crypt))) throw new Refused('altered');
  checkClock(at, now);
  return { at, fields: await fieldsOf(fields) };
}

async function checkedMaker(
  frame: Bytes,
  { certificate, at }: { certificate: Bytes; at: Date },
  { event, now, crypt }: Place,
  ownKey: Bytes | undefined,
): Promise<Maker> {
  const maker = await readCertificate(certificate, event, crypt);
  if (!(await isSignedBy(maker.deviceKey, frame, crypt))) throw new Refused('altered');
  if (ownKey && areSame(ownKey, maker.deviceKey)) throw new Refused('own');
  if (maker.until <= now) throw new Refused('expired');
  checkClock(at, now);
  return { ...maker, at };
}

function checkClock(at: Date, now: Date): void {
  if (Math.abs(at.getTime() - now.getTime()) > CLOCK_TOLERANCE_MS) throw new Refused('clock');
}
