import { ProblemError } from '../platform/http/problem-error.js';

/** Somebody without a session opened a code that is shown across a table. */
export class CardNeedsSignIn extends ProblemError {
  constructor() {
    super('card_needs_sign_in', 403, {
      de: [
        'Dafür ist eine Anmeldung nötig',
        'Bei diesem Code werden beide gefragt. Das geht, sobald man angemeldet ist.',
      ],
      en: ['Sign in for this', 'With this code both people are asked. That works once you are signed in.'],
    });
  }
}

/** The fault of a mail address that is none. */
export const NOT_A_MAIL = {
  field: 'mail',
  code: 'isMail',
  detail: {
    de: 'Erwartet wird eine Mail-Adresse wie name@example.org.',
    en: 'A mail address like name@example.org is expected.',
  },
};
