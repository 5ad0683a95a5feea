import { v7, validate } from 'uuid';

/** A new id, ordered by time (RFC 9562, version 7). */
export const newId = (): string => v7();

/** Whether a text is a UUID, so that it may reach a uuid column. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);
