import {
  type Bytes,
  digitsOf,
  type GivenField,
  type HandshakeRecord,
  makeAnswer,
  makeClosing,
  makeHello,
  NONCE_BYTES,
  type Sign,
  webCrypt,
  webSign,
} from '../../libs/handshake/src/index.js';
import type { CardHolder } from './card-holders.js';

const { subtle } = globalThis.crypto;
const crypt = webCrypt(subtle);
const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'base64url'));

/** Somebody's phone with a key of its own, certified while there was a network. */
export class OfflinePhone {
  private constructor(
    readonly holder: CardHolder,
    private readonly sign: Sign,
    readonly publicKey: string,
    private readonly certificate: Bytes,
    private readonly eventId: string,
  ) {}

  static async of(holder: CardHolder, eventId: string): Promise<OfflinePhone> {
    const keys = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('privateKey' in keys)) throw new Error('No pair of keys.');
    const publicKey = Buffer.from(await subtle.exportKey('raw', keys.publicKey)).toString('base64url');
    const { body } = await holder.as.put('/api/handshakes/device-key', { publicKey }).expect(200);
    const door = (body.items as { eventId: string; certificate: string }[]).find((each) => each.eventId === eventId);
    if (!door) throw new Error('The event certified nothing.');
    return new OfflinePhone(holder, webSign(subtle, keys.privateKey), publicKey, bytesOf(door.certificate), eventId);
  }

  hello(at = new Date()): Promise<Bytes> {
    return makeHello({ ...this.mine(at), eventId: this.eventId });
  }

  answer(hello: Bytes, kinds: readonly string[], at = new Date()): Promise<Bytes> {
    return makeAnswer({ ...this.mine(at), hello, fields: this.fields(kinds), crypt });
  }

  closing(answer: Bytes, kinds: readonly string[], at = new Date()): Promise<Bytes> {
    return makeClosing({ ...this.mine(at), answer, fields: this.fields(kinds), crypt });
  }

  private mine(at: Date) {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    return { certificate: this.certificate, nonce, at, sign: this.sign };
  }

  private fields(kinds: readonly string[]): GivenField[] {
    return this.holder.fields.filter(({ kind }) => kinds.includes(kind)) as unknown as GivenField[];
  }
}

/** All three codes of a handshake, where the first shows the hello and each gives fields of some kinds. */
export async function shakeHands(
  greeter: OfflinePhone,
  answerer: OfflinePhone,
  kinds: readonly [greeters: readonly string[], answerers: readonly string[]] = [['mail'], ['phone']],
  at = new Date(),
): Promise<HandshakeRecord> {
  const hello = await greeter.hello(at);
  const answer = await answerer.answer(hello, kinds[1], at);
  return { hello, answer, closing: await greeter.closing(answer, kinds[0], at) };
}

/** The codes as the API takes them. */
export const codesOf = ({ hello, answer, closing }: HandshakeRecord) => ({
  hello: digitsOf(hello),
  answer: digitsOf(answer),
  closing: digitsOf(closing),
});
