import { Refused } from './refusal.js';

/** Bytes that own their memory, as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const UTF8 = new TextEncoder();

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Bytes => UTF8.encode(text);

/** All parts behind each other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether both hold the same bytes. */
export const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The bytes as lower-case hexadecimal digits, two a byte. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of hexadecimal digits, two a byte. */
export const bytesOfHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The 16 bytes of a UUID. */
export const bytesOfUuid = (uuid: string): Bytes => bytesOfHex(uuid.replaceAll('-', ''));

/** The UUID of 16 bytes, in lower case. */
export const uuidOf = (bytes: Uint8Array): string =>
  hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** A time as 4 bytes: whole seconds since 1970, the most significant byte first; good until 2106. */
export function bytesOfTime(time: Date): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, Math.floor(time.getTime() / 1000));
  return bytes;
}

/** Takes bytes from the front, one part after the other. Whoever asks for more than there is gets a Refused. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Bytes) {}

  /** The next `count` bytes. @throws Refused `unreadable` where there are fewer */
  take(count: number): Bytes {
    const end = this.at + count;
    if (count < 0 || end > this.bytes.length) throw new Refused('unreadable');
    const part = this.bytes.slice(this.at, end);
    this.at = end;
    return part;
  }

  /** The next byte as a number. @throws Refused `unreadable` */
  takeByte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** The next 4 bytes as a time. @throws Refused `unreadable` */
  takeTime(): Date {
    return new Date(new DataView(this.take(4).buffer).getUint32(0) * 1000);
  }

  /** What is left but the last `tail` bytes. @throws Refused `unreadable` where fewer than `tail` are left */
  takeAllBut(tail: number): Bytes {
    return this.take(this.bytes.length - this.at - tail);
  }
}
