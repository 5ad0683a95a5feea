import { isMail } from '../platform/mail/is-mail.js';
import { type Column, type CsvFile, IMPORT_FIELDS, type ImportField } from './attendee-file.js';

/** How files name their columns in German and English; compared in lower case, without accents, spaces and signs. */
const SYNONYMS: Record<ImportField, string> = {
  givenName: 'Vorname, Rufname, Vornamen, First name, Given name, Forename, First',
  familyName: 'Nachname, Familienname, Zuname, Last name, Family name, Surname, Last',
  name: 'Name, Vollständiger Name, Ganzer Name, Vor- und Nachname, Teilnehmer, Teilnehmerin, Teilnehmende, Full name, Attendee, Attendee name, Participant',
  mail: 'E-Mail, Mail, E-Mail-Adresse, Mailadresse, Mail-Adresse, E-Mail Address, Email, Mail address, Attendee email, Kontakt E-Mail',
  position:
    'Position, Funktion, Rolle, Stelle, Berufsbezeichnung, Beruf, Tätigkeit, Jobtitel, Job title, Title, Role, Job, Function',
  company:
    'Firma, Unternehmen, Organisation, Einrichtung, Institution, Hochschule, Arbeitgeber, Company, Organization, Organisation name, Employer, Affiliation, Institute',
  phone:
    'Telefon, Telefonnummer, Tel, Handy, Handynummer, Mobil, Mobilnummer, Mobiltelefon, Phone, Phone number, Mobile, Mobile phone, Cell, Telephone',
  group:
    'Gruppe, Kategorie, Ticket, Ticketart, Tickettyp, Teilnehmerart, Group, Category, Ticket type, Type, Produkt, Product',
  language: 'Sprache, Sprachen, Gesprochene Sprachen, Language, Languages, Spoken languages, Locale',
  about:
    'Über mich, Über die Person, Über dich, Über Sie, Beschreibung, Kurzprofil, Kurzvorstellung, Vorstellung, Biografie, Vita, About, About me, About the person, Bio, Biography, Description, Profile',
  offers:
    'Biete, Bietet, Ich biete, Angebot, Angebote, Biete an, Expertise, Kompetenzen, Fachgebiete, Fähigkeiten, Offer, Offers, I offer, Offering, Skills, Can help with',
  seeks:
    'Suche, Sucht, Ich suche, Sucht nach, Gesuche, Gesuch, Interessen, Interesse, Themen, Bedarf, Seek, Seeks, I seek, Looking for, Interests, Interest, Topics, Needs',
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]/g, '');

const FIELD_BY_HEADER = new Map(
  IMPORT_FIELDS.flatMap((field) => SYNONYMS[field].split(', ').map((name) => [plain(name), field] as const)),
);

/** What a column with this header is taken for; null where the header says nothing to us. */
export const fieldOfHeader = (header: string): ImportField | null => FIELD_BY_HEADER.get(plain(header)) ?? null;

/** Rows looked at for samples: a column that is empty so far shows none. */
const SAMPLED = 500;
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** The columns of a file with what each is taken for: every field once, the first column that fits. */
export function guessColumns({ header, rows }: Pick<CsvFile, 'header' | 'rows'>): Column[] {
  const taken = new Set<ImportField>();
  const columns = header.map((name, index): Column => {
    const guess = fieldOfHeader(name);
    const field = guess !== null && !taken.has(guess) ? guess : null;
    if (field) taken.add(field);
    return { index, header: name.slice(0, SAMPLE_LENGTH), field, samples: samplesOf(rows, index) };
  });
  if (!taken.has('mail')) {
    const mails = columns.find(({ field, samples }) => field === null && hasOnlyMails(samples));
    if (mails) mails.field = 'mail';
  }
  return columns;
}

function samplesOf(rows: CsvFile['rows'], index: number): string[] {
  const samples: string[] = [];
  for (const { cells, isTorn } of rows.slice(0, SAMPLED)) {
    const value = isTorn ? '' : (cells[index]?.trim() ?? '');
    if (value !== '') samples.push(value.slice(0, SAMPLE_LENGTH));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

const hasOnlyMails = (samples: readonly string[]): boolean =>
  samples.length > 0 && samples.every((sample) => isMail(sample));

/** The columns with the meanings the organizer gave to some of them. */
export const remap = (columns: readonly Column[], meanings: ReadonlyMap<number, ImportField | null>): Column[] =>
  columns.map((column) => ({
    ...column,
    field: meanings.has(column.index) ? (meanings.get(column.index) ?? null) : column.field,
  }));
