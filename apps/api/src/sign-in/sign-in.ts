import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

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
  token: randomBytes(32).toString('base64url'),
  code: randomInt(1_000_000).toString().padStart(6, '0'),
});

/** What the database keeps of a token: it has 256 bits of chance, so a plain hash says nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const derive = promisify<string, string, number, Buffer>(scrypt);

/** What the database keeps of a code: a million of them are tried in no time, so the hash is slow and salted. */
export const hashCode = (signInId: string, code: string): Promise<Buffer> => derive(code, signInId, 32);

/** Whether the code is the one whose hash is kept. */
export const isCode = async (signInId: string, code: string, kept: Buffer): Promise<boolean> =>
  timingSafeEqual(await hashCode(signInId, code), kept);
