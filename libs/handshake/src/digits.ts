import { type Bytes, bytesOfHex, hexOf } from './bytes.js';
import { Refused } from './refusal.js';

/**
 * The longest code that is looked at: more than a QR code of version 25 holds. Whoever shows more shows no card, and
 * reading numbers takes time that grows with the square of their length.
 */
export const MOST_DIGITS = 2600;

/**
 * Bytes as decimal digits: one large number, the first byte (never 0) its most significant. A QR code stores three
 * digits in ten bits (ISO/IEC 18004, numeric mode), so it carries 99.7 % of what it could; base64 carries 75 %.
 */
export function digitsOf(frame: Bytes): string {
  if (!frame[0]) throw new Error('A frame begins with its kind, which is not 0.');
  return BigInt(`0x${hexOf(frame)}`).toString();
}

/**
 * The bytes of the digits at the end of a text, be it a whole address (`https://host/h#123`) or the digits alone.
 * @throws Refused `unreadable` for any other text, `too_large` beyond `MOST_DIGITS`
 */
export function bytesOfDigits(text: string): Bytes {
  const digits = text.slice(text.lastIndexOf('#') + 1).trim();
  if (digits.length > MOST_DIGITS) throw new Refused('too_large');
  if (!/^[1-9][0-9]*$/.test(digits)) throw new Refused('unreadable');
  const hex = BigInt(digits).toString(16);
  return bytesOfHex(hex.length % 2 === 0 ? hex : `0${hex}`);
}
