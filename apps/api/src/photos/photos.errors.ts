import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** A file that is no picture the product keeps. */
export class UnfitPhoto extends ProblemError {
  constructor() {
    super('unfit_photo', 422, {
      de: ['Kein passendes Foto', `Erwartet wird ein JPEG, an keiner Seite länger als ${LIMITS.photoSide} Pixel.`],
      en: ['Not a fitting photo', `A JPEG is expected, no side longer than ${LIMITS.photoSide} pixels.`],
    });
  }
}

/** Somebody has no photo, or shows none. */
export class NoPhoto extends ProblemError {
  constructor() {
    super('no_photo', 404, {
      de: ['Kein Foto', 'Hier ist kein Foto zu sehen.'],
      en: ['No photo', 'There is no photo to be seen here.'],
    });
  }
}
