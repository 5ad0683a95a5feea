import { ProblemError } from '../platform/http/problem-error.js';

/** One can only be late for a meeting that stands and is about to begin, or has. */
export class NotLateYet extends ProblemError {
  constructor() {
    super('not_late_yet', 409, {
      de: ['Noch nicht', 'Sich verspäten geht nur bei einem Treffen, das bald beginnt oder läuft.'],
      en: ['Not now', 'One can only run late for a meeting that begins soon or is under way.'],
    });
  }
}
