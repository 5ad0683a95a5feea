import { LIMITS } from '#libs/contracts';
import { isMail } from '../platform/mail/is-mail.js';
import type { Column, CsvRow, ImportedPerson, ImportField, RowFault } from './attendee-file.js';
import { readLanguages } from './languages.js';
import { splitName } from './split-name.js';

/** The most characters of a field, as the table of attendees holds them. */
const LENGTHS: Partial<Record<ImportField, number>> = {
  givenName: LIMITS.name,
  familyName: LIMITS.name,
  name: LIMITS.name,
  mail: LIMITS.mail,
  position: LIMITS.name,
  company: LIMITS.name,
  phone: 60,
  group: 60,
  about: LIMITS.about,
};
/** Fields in which a line break means something. */
const HAS_LINES: ReadonlySet<ImportField> = new Set(['about', 'offers', 'seeks']);
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');
const SHOWN_VALUE = 200;

/** In characters as PostgreSQL counts them: an emoji is one, though it takes two places in a string. */
const isLonger = (text: string, most: number): boolean => text.length > most && [...text].length > most;

type Values = Partial<Record<ImportField, string>>;

/** Reads the rows of one file, one after the other: it remembers which mails it has met. */
export class RowReader {
  private readonly rowByMail = new Map<string, number>();

  constructor(private readonly columns: readonly Column[]) {}

  /** The person of a row, or everything that is wrong with it. A value stays the text it is, whatever it begins with. */
  read(row: CsvRow): ImportedPerson | RowFault[] {
    const faults = new Faults(row.number);
    if (row.isTorn) {
      faults.add('quotes', null, row.cells.join(' '));
      return faults.all;
    }
    const extra = row.cells.slice(this.columns.length).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) faults.add('tooManyCells', null, extra.join(' | '), this.columns.length);
    const values = this.valuesOf(row, faults);
    const mail = this.readMail(values.mail ?? '', row.number, faults);
    const languages = readSpoken(values.language, faults);
    const offers = readPhrases('offers', values.offers, faults);
    const seeks = readPhrases('seeks', values.seeks, faults);
    if (faults.all.length > 0) return faults.all;
    return { row: row.number, mail, ...textsOf(values), languages, offers, seeks };
  }

  private valuesOf({ cells }: CsvRow, faults: Faults): Values {
    const values: Values = {};
    for (const { index, field } of this.columns) {
      if (field === null) continue;
      const cell = (cells[index] ?? '').replace(/\r\n?/g, '\n').trim();
      const value = HAS_LINES.has(field) ? cell : cell.replace(/\s+/g, ' ');
      values[field] = value;
      const most = LENGTHS[field];
      if (CONTROL.test(value)) faults.add('controlCharacter', field, value);
      else if (most !== undefined && isLonger(value, most)) faults.add('tooLong', field, value, most);
    }
    return values;
  }

  private readMail(value: string, row: number, faults: Faults): string {
    const mail = value.normalize('NFC').toLowerCase();
    if (mail === '') faults.add('mailMissing', 'mail', '');
    else if (!isMail(mail)) faults.add('mailInvalid', 'mail', value);
    else {
      const first = this.rowByMail.get(mail);
      if (first !== undefined) faults.add('mailTwice', 'mail', value, first);
      else this.rowByMail.set(mail, row);
    }
    return mail;
  }
}

class Faults {
  readonly all: RowFault[] = [];

  constructor(private readonly row: number) {}

  add(code: RowFault['code'], field: ImportField | null, value: string, number?: number): void {
    this.all.push({
      row: this.row,
      field,
      value: value.slice(0, SHOWN_VALUE),
      code,
      ...(number !== undefined && { number }),
    });
  }
}

function textsOf(values: Values): Partial<ImportedPerson> {
  const { givenName, familyName, name, position, company, phone, group, about } = values;
  const split = name === undefined ? undefined : splitName(name);
  return {
    givenName: givenName || split?.givenName || givenName,
    familyName: familyName || split?.familyName || familyName,
    position,
    company,
    phone,
    group,
    about,
  };
}

function readSpoken(value: string | undefined, faults: Faults): string[] | undefined {
  if (value === undefined) return undefined;
  const read = readLanguages(value);
  if ('languages' in read) return read.languages;
  faults.add('languageUnknown', 'language', read.unknown);
  return undefined;
}

/** The entries of a cell, split at semicolon, bar and line break, each once. */
function readPhrases(field: 'offers' | 'seeks', value: string | undefined, faults: Faults): string[] | undefined {
  if (value === undefined) return undefined;
  const byText = new Map<string, string>();
  for (const part of value.split(/[;|\n]/)) {
    const text = part.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    if (isLonger(text, LIMITS.phrase)) faults.add('tooLong', field, text, LIMITS.phrase);
    if (!byText.has(text.toLowerCase())) byText.set(text.toLowerCase(), text);
  }
  if (byText.size > LIMITS.phrasesPerSide) faults.add('tooMany', field, value, LIMITS.phrasesPerSide);
  return [...byText.values()];
}
