import {
  type Bytes,
  bytesOfDigits,
  type CarriedField,
  type Crypt,
  digitsOf,
  type GivenField,
  handshakeId,
  makeAnswer,
  makeClosing,
  makeHello,
  type Maker,
  NONCE_BYTES,
  readAnswer,
  readClosing,
  readHello,
} from '#libs/handshake';
import type { Device, Door } from '../../shared/handshake/device.js';
import type { KeptHandshake } from '../../shared/handshake/kept-handshakes.js';
import { openCrypt, signerOf } from '../../shared/handshake/signing.js';

/** A first code of one's own. */
export interface Hello {
  frame: Bytes;
  digits: string;
}
/** A second code of one's own, and who it is for. */
export interface Answer extends Hello {
  hello: Bytes;
  greeter: Maker;
}
/** What has been exchanged: what the other gave, and what the device keeps of it. */
export interface Exchanged {
  fields: CarriedField[];
  kept: KeptHandshake;
  /** The third code, for the other to scan; none on the side that scanned it. */
  closing?: string;
}

/** More than this in one code is hard to read from a phone's screen (docs/qr-codes.md). */
const mostBytes = 700;

/** The chosen fields do not fit into a code that phones read well. */
export class TooMuch extends Error {}

/** The steps of an exchange on this device, at one event. Everything that is read is checked; throws a Refused. */
export class HandshakeDesk {
  constructor(
    private readonly device: Device,
    private readonly door: Door,
    private readonly crypt: Crypt,
  ) {}

  /** The desk of a device at an event; undefined where the device was never told of the event, or too long ago. */
  static async open(device: Device | undefined, eventId: string): Promise<HandshakeDesk | undefined> {
    const door = device?.doors.find((each) => each.eventId === eventId);
    if (!device || !door || door.until <= new Date()) return undefined;
    return new HandshakeDesk(device, door, await openCrypt());
  }

  /** The first code. */
  async hello(): Promise<Hello> {
    return shown(await makeHello({ ...this.making(), eventId: this.door.eventId }));
  }

  /** Reads somebody's first code, and makes the second one for them alone. */
  async answer(text: string, fields: readonly GivenField[]): Promise<Answer> {
    const hello = bytesOfDigits(text);
    const greeter = await readHello(hello, this.place(), this.device.key.publicKey);
    const frame = await makeAnswer({ ...this.making(), hello, fields, crypt: this.crypt });
    return { ...shown(frame), hello, greeter };
  }

  /** Reads the answer to the own first code, and makes the third one. */
  async close(hello: Hello, text: string, fields: readonly GivenField[]): Promise<Exchanged> {
    const answer = bytesOfDigits(text);
    const read = await readAnswer(answer, hello.frame, this.place(), this.device.key.publicKey);
    const { digits } = shown(await makeClosing({ ...this.making(), answer, fields, crypt: this.crypt }));
    const codes = { hello: hello.digits, answer: digitsOf(answer), closing: digits };
    return { fields: read.fields, kept: await this.kept(answer, codes, read.fields), closing: digits };
  }

  /** Reads the third code, made for the own answer. */
  async end(answer: Answer, text: string): Promise<Exchanged> {
    const closing = bytesOfDigits(text);
    const { fields } = await readClosing(closing, answer.frame, answer.greeter, { now: new Date(), crypt: this.crypt });
    const codes = { hello: digitsOf(answer.hello), answer: answer.digits, closing: digitsOf(closing) };
    return { fields, kept: await this.kept(answer.frame, codes, fields) };
  }

  private async kept(answer: Bytes, codes: KeptHandshake['codes'], fields: CarriedField[]): Promise<KeptHandshake> {
    const id = await handshakeId(answer, this.crypt);
    return { id, accountId: this.device.accountId, codes, fields, at: Date.now() };
  }

  private place() {
    return { event: { id: this.door.eventId, key: this.door.eventKey }, now: new Date(), crypt: this.crypt };
  }

  private making() {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    return { certificate: this.door.certificate, nonce, at: new Date(), sign: signerOf(this.device.key) };
  }
}

function shown(frame: Bytes): Hello {
  if (frame.length > mostBytes) throw new TooMuch();
  return { frame, digits: digitsOf(frame) };
}
