import type { ImportedPerson } from '../attendee-files/index.js';
import type { WrittenField } from './attendee-import.js';

/** What an import means for one person. */
export type Effect = 'new' | 'changed' | 'same';

/** A phrase that an earlier import brought. */
export interface PhraseThere {
  id: string;
  direction: 'offer' | 'seek';
  text: string;
  position: number;
}

/** An attendee as they stand before an import: what a file could write, and what the person has edited. */
export interface PersonThere extends Record<Exclude<WrittenField, 'languages' | 'offers' | 'seeks'>, string> {
  id: string;
  /** In lower case. */
  mail: string;
  languages: string[];
  edited: string[];
  /** In order. */
  phrases: PhraseThere[];
}

/** Whether a person is new, gets other values in `fields`, or stays as they are: what they have edited never counts. */
export function effectOf(
  person: ImportedPerson,
  there: PersonThere | undefined,
  fields: readonly WrittenField[],
): Effect {
  if (!there) return 'new';
  const differs = fields.some(
    (field) => !there.edited.includes(field) && !isSame(person[field], valueThere(there, field)),
  );
  return differs ? 'changed' : 'same';
}

function valueThere(there: PersonThere, field: WrittenField): string | string[] {
  if (field !== 'offers' && field !== 'seeks') return there[field];
  const direction = field === 'offers' ? 'offer' : 'seek';
  return there.phrases.filter((phrase) => phrase.direction === direction).map(({ text }) => text);
}

function isSame(given: string | string[] | undefined, there: string | string[]): boolean {
  if (!Array.isArray(there)) return (given ?? '') === there;
  const list = Array.isArray(given) ? given : [];
  return list.length === there.length && list.every((entry, at) => entry === there[at]);
}
