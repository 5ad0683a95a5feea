import type { Locale } from '#libs/contracts';
import type { Column, Delimiter, Encoding, ImportedPerson, RowFault } from '../attendee-files/index.js';

export const IMPORT_STATES = ['open', 'running', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many people are new, get other values, or stay as they are. */
export interface Changes {
  new: number;
  changed: number;
  same: number;
}

/** What a file would do, as far as can be said before it does it. */
export interface Analysis {
  summary: Changes & { valid: number; bad: number };
  faults: RowFault[];
  preview: ImportedPerson[];
}

/** What an import did, or why it could not. */
export type Outcome = (Changes & { bad: number }) | { problem: 'unforeseen' };

/** A file with attendees, from its upload to its end. */
export interface AttendeeImport {
  id: string;
  eventId: string;
  accountId: string;
  fileName: string;
  state: ImportState;
  encoding: Encoding;
  delimiter: Delimiter;
  columns: Column[];
  rowsInAll: number;
  rowsDone: number;
  analysis: Analysis;
  outcome: Outcome | null;
  /** The event's first language: people get it unless the file says otherwise. */
  eventLocale: Locale;
}

/** How many faults and how many people an answer shows. */
export const SHOWN = { faults: 200, preview: 20 } as const;

/** The fields of a person that this mapping writes. */
export function writtenFields(columns: readonly Column[]): WrittenField[] {
  const mapped = new Set(columns.map(({ field }) => field));
  if (mapped.has('name')) mapped.add('givenName').add('familyName');
  return WRITTEN_FIELDS.filter((field) => mapped.has(field === 'languages' ? 'language' : field));
}

const WRITTEN_FIELDS = [
  'givenName',
  'familyName',
  'position',
  'company',
  'phone',
  'group',
  'languages',
  'about',
  'offers',
  'seeks',
] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];
