import { randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { newToken } from '../platform/auth/token.js';

/**
 * A path of our own to go on at: one slash, then neither a slash nor a backslash (browsers read both as the start of a
 * host), no control characters.
 */
export const LOCAL_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/** What a mail carries and the database never sees. */
export interface Secrets {
  token: string;
  code: string;
}

/** 32 random bytes for the link, six random digits to type. */
export const makeSecrets = (): Secrets => ({
  token: newToken(),
  code: randomInt(1_000_000).toString().padStart(6, '0'),
});

const derive = promisify<string, string, number, Buffer>(scrypt);

/** What the database keeps of a code: a million of them are tried in no time, so the hash is slow and salted. */
export const hashCode = (signInId: string, code: string): Promise<Buffer> => derive(code, signInId, 32);

/** Whether the code is the one whose hash is kept. */
export const isCode = async (signInId: string, code: string, kept: Buffer): Promise<boolean> =>
  timingSafeEqual(await hashCode(signInId, code), kept);

/** A mail address that its owner recognizes and nobody else learns: `m…t@example.org`. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf('@');
  const [first = '', ...rest] = mail.slice(0, at);
  return `${first}…${rest.length > 1 ? rest.at(-1) : ''}${mail.slice(at)}`;
}
