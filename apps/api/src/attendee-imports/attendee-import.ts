import type { Locale } from '#libs/contracts';

/** What a column of a file can mean. `name` is split into given and family name where those have no column. */
export const IMPORT_FIELDS = [
  'givenName',
  'familyName',
  'name',
  'mail',
  'position',
  'company',
  'phone',
  'group',
  'language',
  'about',
  'offers',
  'seeks',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const IMPORT_STATES = ['open', 'running', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A column of the file and what it was taken for. */
export interface Column {
  index: number;
  header: string;
  field: ImportField | null;
  /** Up to three of its values, to recognize it by. */
  samples: string[];
}

/** A person as one row of the file describes them; only the fields with a column are there. */
export interface ImportedPerson {
  /** The row as a spreadsheet counts: the header is row 1. */
  row: number;
  /** In lower case: with the event it is the key of the import. */
  mail: string;
  givenName?: string;
  familyName?: string;
  position?: string;
  company?: string;
  phone?: string;
  group?: string;
  /** ISO 639-1 codes of what the person speaks. */
  languages?: string[];
  about?: string;
  offers?: string[];
  seeks?: string[];
}

/** Why a row cannot be imported. */
export const ROW_FAULTS = [
  'mailMissing',
  'mailInvalid',
  'mailTwice',
  'tooLong',
  'tooMany',
  'languageUnknown',
  'controlCharacter',
  'quotes',
  'tooManyCells',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

/** One thing that is wrong with one row. */
export interface RowFault {
  row: number;
  field: ImportField | null;
  value: string;
  code: RowFaultCode;
  /** The most characters or entries allowed, or the row that has the same mail. */
  number?: number;
}

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
