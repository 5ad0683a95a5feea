import type { Bytes } from './bytes.js';
import { certify } from './certificate.js';
import { type Sign, type SubtleKey, webCrypt, webSign } from './crypt.js';
import type { GivenField } from './fields.js';
import { makeAnswer, makeClosing, makeHello } from './frames.js';
import type { HandshakeRecord } from './record.js';

const { subtle } = globalThis.crypto;
export const crypt = webCrypt(globalThis.crypto.subtle);

/** The time at which everything happens unless a test says otherwise. */
export const noon = new Date('2027-03-04T12:00:00Z');
export const minutesLater = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

/** A key pair: how it signs, and its public part. */
export async function newKey(): Promise<{ sign: Sign; key: Bytes }> {
  const pair = (await subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as {
    privateKey: SubtleKey;
    publicKey: SubtleKey;
  };
  return { sign: webSign(subtle, pair.privateKey), key: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)) };
}

/** Somebody with a phone that an event knows. */
export interface Holder {
  attendeeId: string;
  key: Bytes;
  sign: Sign;
  certificate: Bytes;
  fields: GivenField[];
}

/** An event, and two people at it who can meet without a network. */
export class Scene {
  private constructor(
    readonly eventId: string,
    readonly eventKey: Bytes,
    private readonly signAsEvent: Sign,
  ) {}

  static async make(eventId = '0197a000-0000-7000-8000-00000000000e'): Promise<Scene> {
    const { sign, key } = await newKey();
    return new Scene(eventId, key, sign);
  }

  get event(): { id: string; key: Bytes } {
    return { id: this.eventId, key: this.eventKey };
  }

  async holder(name: string, number: number, until = minutesLater(24 * 60)): Promise<Holder> {
    const { sign, key } = await newKey();
    const attendeeId = `0197a000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
    const certificate = await certify(this.eventId, { attendeeId, deviceKey: key, until }, this.signAsEvent);
    const field = (kind: GivenField['kind'], value: string, at: number): GivenField => ({
      id: `0197a000-0000-7000-8000-${String(number).padStart(4, '0')}0000${String(at).padStart(4, '0')}`,
      kind,
      label: '',
      value,
    });
    return { attendeeId, key, sign, certificate, fields: [field('name', name, 1), field('phone', '+49 221 1234', 2)] };
  }

  /** Chance that is none, so that a test says the same each time. */
  nonce = (seed: number): Bytes => new Uint8Array(16).fill(seed);

  hello(greeter: Holder, seed = 1, at = noon): Promise<Bytes> {
    return makeHello({
      eventId: this.eventId,
      certificate: greeter.certificate,
      nonce: this.nonce(seed),
      at,
      sign: greeter.sign,
    });
  }

  answer(answerer: Holder, hello: Bytes, seed = 2, at = noon): Promise<Bytes> {
    const { certificate, fields, sign } = answerer;
    return makeAnswer({ hello, certificate, fields, sign, nonce: this.nonce(seed), at, crypt });
  }

  closing(greeter: Holder, answer: Bytes, at = noon): Promise<Bytes> {
    return makeClosing({ answer, fields: greeter.fields, sign: greeter.sign, at, crypt });
  }

  async handshake(greeter: Holder, answerer: Holder): Promise<HandshakeRecord> {
    const hello = await this.hello(greeter);
    const answer = await this.answer(answerer, hello);
    return { hello, answer, closing: await this.closing(greeter, answer) };
  }
}
