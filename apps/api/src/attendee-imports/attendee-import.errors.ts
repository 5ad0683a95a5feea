import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';

/** No row can be imported: no column means the mail address, or every row has faults. */
export class NothingToImport extends ProblemError {
  constructor() {
    super('nothing_to_import', 409, {
      de: [
        'Nichts zu importieren',
        'So hat keine Zeile eine brauchbare Mail-Adresse. Das liegt meist an der Zuordnung der Spalten.',
      ],
      en: ['Nothing to import', 'Like this no row has a usable mail address. Please check what the columns stand for.'],
    });
  }
}

/** The import was confirmed before; what it did or does stands. */
export class ImportNotOpen extends ProblemError {
  constructor() {
    super('import_not_open', 409, {
      de: [
        'Schon bestätigt',
        'Dieser Import wurde schon bestätigt. Neu hochgeladen lässt sich die Datei noch einmal importieren.',
      ],
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
