import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody takes for another when typing them on a phone: 32 of them, five bits each. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 24;
const GROUP = 4;

/** How long the set-up of a device may be fetched. */
export const TICKET_MINUTES = 10;

/** Makes a password of 120 random bits in groups, to be read and typed: `abcd-efgh-...`. */
export function newAppPassword(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** What of a typed password counts: its signs, without what stands between them; undefined for what cannot be one. */
export function signsOf(typed: string): string | undefined {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : undefined;
}

/** Name and password that a program sends with each request (RFC 7617); undefined where there are none. */
export function credentialsIn(header: string | undefined): { userName: string; password: string } | undefined {
  const [, encoded = ''] = /^basic +([\w+/=-]+) *$/i.exec(header ?? '') ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 1 ? undefined : { userName: text.slice(0, at), password: text.slice(at + 1) };
}
