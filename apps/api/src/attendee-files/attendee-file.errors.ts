import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** The file has no header or nothing below it. */
export class FileEmpty extends ProblemError {
  constructor() {
    super('file_empty', 400, {
      de: ['Leere Datei', 'Erwartet wird eine Kopfzeile und darunter mindestens eine Person.'],
      en: ['Empty file', 'A header row is expected, and at least one person below it.'],
    });
  }
}

/** The file is something else than a table of text. */
export class NoTable extends ProblemError {
  constructor() {
    super('no_table', 400, {
      de: ['Keine CSV-Datei', 'Das ist keine Texttabelle. Aus Excel: „Speichern unter“ und dort „CSV UTF-8“ wählen.'],
      en: ['Not a CSV file', 'This is no table of text. From Excel, choose “Save as” and there “CSV UTF-8”.'],
    });
  }
}

/** The file has more rows than one import takes. */
export class TooManyRows extends ProblemError {
  constructor() {
    super('too_many_rows', 400, {
      de: ['Zu viele Zeilen', `Ein Import nimmt höchstens ${LIMITS.importRows} Zeilen. In mehreren Dateien geht es.`],
      en: ['Too many rows', `One import takes at most ${LIMITS.importRows} rows. Please split the file.`],
    });
  }
}
