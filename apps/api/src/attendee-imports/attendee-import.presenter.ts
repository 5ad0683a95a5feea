import type { Locale } from '#libs/contracts';
import { faultText, IMPORT_FIELDS, type ImportedPerson } from '../attendee-files/index.js';
import type { AttendeeImport } from './attendee-import.js';
import type { AttendeeImportDto, ImportedPersonDto } from './attendee-import.dto.js';

/** An import as the organizer sees it, its faults in their language. */
export const presentImport = (shown: AttendeeImport, locale: Locale): AttendeeImportDto => ({
  id: shown.id,
  fileName: shown.fileName,
  state: shown.state,
  encoding: shown.encoding,
  delimiter: shown.delimiter,
  columns: shown.columns,
  fields: [...IMPORT_FIELDS],
  rowsInAll: shown.rowsInAll,
  rowsDone: shown.rowsDone,
  summary: shown.analysis.summary,
  badRows: shown.analysis.faults.map((fault) => ({
    row: fault.row,
    field: fault.field,
    value: fault.value,
    code: fault.code,
    detail: faultText(fault, locale),
  })),
  preview: shown.analysis.preview.map(presentPerson),
  outcome: shown.outcome && 'new' in shown.outcome ? shown.outcome : null,
});

const presentPerson = (person: ImportedPerson): ImportedPersonDto => ({
  row: person.row,
  mail: person.mail,
  givenName: person.givenName ?? '',
  familyName: person.familyName ?? '',
  position: person.position ?? '',
  company: person.company ?? '',
  phone: person.phone ?? '',
  group: person.group ?? '',
  languages: person.languages ?? [],
  about: person.about ?? '',
  offers: person.offers ?? [],
  seeks: person.seeks ?? [],
});
