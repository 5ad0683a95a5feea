import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';

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
      de: ['Zu viele Zeilen', `Ein Import nimmt höchstens ${LIMITS.importRows} Zeilen. Bitte teil die Datei.`],
      en: ['Too many rows', `One import takes at most ${LIMITS.importRows} rows. Please split the file.`],
    });
  }
}

/** No row can be imported: no column means the mail address, or every row has faults. */
export class NothingToImport extends ProblemError {
  constructor() {
    super('nothing_to_import', 409, {
      de: ['Nichts zu importieren', 'So hat keine Zeile eine brauchbare Mail-Adresse. Bitte prüf die Zuordnung der Spalten.'],
      en: ['Nothing to import', 'Like this no row has a usable mail address. Please check what the columns stand for.'],
    });
  }
}

/** The import was confirmed before; what it did or does stands. */
export class ImportNotOpen extends ProblemError {
  constructor() {
    super('import_not_open', 409, {
      de: ['Schon bestätigt', 'Dieser Import wurde schon bestätigt. Lade die Datei neu hoch, um sie noch einmal zu nehmen.'],
      en: ['Already confirmed', 'This import was confirmed before. Upload the file again to use it once more.'],
    });
  }
}

/** Two columns stand for one field, or a column does not exist. */
export const mappingFault = (index: number, code: 'fieldTwice' | 'unknownColumn'): InvalidInput =>
  new InvalidInput([
    {
      field: `columns[${index}]`,
      code,
      detail:
        code === 'fieldTwice'
          ? { de: 'Dafür steht schon eine andere Spalte.', en: 'Another column already stands for this.' }
          : { de: 'Diese Spalte hat die Datei nicht.', en: 'The file has no such column.' },
    },
  ]);
