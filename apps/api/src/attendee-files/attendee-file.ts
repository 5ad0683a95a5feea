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

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row with something in it, by the number a spreadsheet shows; torn where a quote is opened and never closed. */
export interface CsvRow {
  number: number;
  cells: string[];
  isTorn: boolean;
}

/** A file taken apart. */
export interface CsvFile {
  encoding: Encoding;
  delimiter: Delimiter;
  header: string[];
  rows: CsvRow[];
}

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
