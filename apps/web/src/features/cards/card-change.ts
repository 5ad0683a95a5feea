import type { OwnField } from '../../shared/card/types.js';

/** A field as it is written; without an id it is a new one. Whom it is for and its parts are as they were where it does not say. */
export type Draft = Omit<OwnField, 'id' | 'audience' | 'parts'> & Partial<Pick<OwnField, 'id' | 'audience' | 'parts'>>;

/** One change of the card. */
export type Change = { write: Draft } | { remove: string };

/**
 * The card with a change made to it: a known field is replaced in its place, a new one comes last; so does one that was
 * taken away meanwhile, as a new one, for what was written is not to be lost.
 */
export function changed(fields: readonly Draft[], change: Change): Draft[] {
  if ('remove' in change) return fields.filter(({ id }) => id !== change.remove);
  const { write } = change;
  if (!fields.some(({ id }) => id !== undefined && id === write.id)) return [...fields, { ...write, id: undefined }];
  return fields.map((field) => (field.id === write.id ? write : field));
}
