import { createHash, randomBytes } from 'node:crypto';

/** A new secret to carry in a link or a cookie: 32 random bytes as 43 characters that an address may hold. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: it has 256 bits of chance, so a plain hash says nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
