import { randomBytes } from 'node:crypto';
import { v7, validate } from 'uuid';

/** A new id, ordered by time (RFC 9562, version 7). */
export const newId = (): string => v7();

/** Whether a text is a UUID, so that it may reach a uuid column. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);

/** Ids for the log: the process by chance, its requests by count; no chance is spent on each. */
export function countedIds(): () => string {
  const process = randomBytes(6).toString('hex');
  let count = 0;
  return () => `${process}-${(++count).toString(36)}`;
}
