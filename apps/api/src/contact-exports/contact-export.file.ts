import Papa from 'papaparse';
import { type Card, writeJCard, writeVCard } from '#libs/cards';
import type { ContactFormat, FieldKind, Locale } from '#libs/contracts';
import { type Entry, entryCard } from '../address-book/index.js';

/** How a format is sent, and how a file in it is written: what comes first, each part, what stands between, what ends it. */
export interface FileFormat {
  type: string;
  ending: string;
  begin: (locale: Locale) => string;
  write: (entries: readonly Entry[]) => string;
  between: string;
  end: string;
}

const cards = (entries: readonly Entry[], write: (card: Card, locale: Locale) => string, between: string): string =>
  entries.map((entry) => write(entryCard(entry, { withNote: true }), entry.owner.locale)).join(between);

const vcards = (version: '3.0' | '4.0'): FileFormat => ({
  type: 'text/vcard; charset=utf-8',
  ending: 'vcf',
  begin: () => '',
  write: (entries) => cards(entries, (card, locale) => writeVCard(card, version, locale), ''),
  between: '',
  end: '',
});

const listOf = (write: (entries: readonly Entry[]) => string, ending: string): FileFormat => ({
  type: 'application/json; charset=utf-8',
  ending,
  begin: () => '[\n',
  write,
  between: ',\n',
  end: '\n]\n',
});

/** The values of some kinds, one a line in their cell. */
const valuesOf =
  (...kinds: FieldKind[]) =>
  (entry: Entry) =>
    entry.fields.flatMap(({ kind, value }) => (kinds.includes(kind) ? [value] : [])).join('\n');

const COLUMNS: { de: string; en: string; cell: (entry: Entry) => string }[] = [
  { de: 'Name', en: 'Name', cell: ({ name }) => name },
  { de: 'Position', en: 'Role', cell: valuesOf('role') },
  { de: 'Organisation', en: 'Organization', cell: valuesOf('organization') },
  { de: 'Mail', en: 'Mail', cell: valuesOf('mail') },
  { de: 'Telefon', en: 'Phone', cell: valuesOf('phone') },
  { de: 'Link', en: 'Link', cell: valuesOf('link') },
  { de: 'Adresse', en: 'Address', cell: valuesOf('address') },
  { de: 'Sprachen', en: 'Languages', cell: valuesOf('languages') },
  { de: 'Themen', en: 'Topics', cell: valuesOf('topics') },
  { de: 'Schlagwörter', en: 'Tags', cell: ({ tags }) => tags.join('\n') },
  { de: 'Notiz', en: 'Note', cell: ({ note }) => note },
  { de: 'Getroffen', en: 'Met', cell: (entry) => entryCard(entry, { withNote: false }).remarks.join('\n') },
];

/** The library's own rule looks only at cells of one line. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/** A cell that a spreadsheet would take for a formula gets a sign before it, so that it stays text. */
const row = (cells: readonly string[]): string => Papa.unparse([[...cells]], { escapeFormulae: FORMULA }) + '\r\n';

const csv: FileFormat = {
  type: 'text/csv; charset=utf-8',
  ending: 'csv',
  // Excel reads UTF-8 only where a byte order mark says so.
  begin: (locale) => `\ufeff${row(COLUMNS.map((column) => column[locale]))}`,
  write: (entries) => entries.map((entry) => row(COLUMNS.map(({ cell }) => cell(entry)))).join(''),
  between: '',
  end: '',
};

/** Everything an entry holds, by the names the API has for it. */
const plain = ({ id, name, note, tags, rating, fields, met, howMet, changedAt }: Entry) => ({
  id,
  name,
  fields,
  note,
  tags,
  rating,
  met,
  howMet,
  changedAt,
});

export const FILE_FORMATS: Record<ContactFormat, FileFormat> = {
  vcard3: vcards('3.0'),
  vcard4: vcards('4.0'),
  jcard: listOf(
    (entries) => cards(entries, (card, locale) => JSON.stringify(writeJCard(card, locale)), ',\n'),
    'jcard.json',
  ),
  csv,
  json: listOf((entries) => entries.map((entry) => JSON.stringify(plain(entry))).join(',\n'), 'json'),
};
