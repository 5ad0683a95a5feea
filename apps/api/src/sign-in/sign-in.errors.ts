import { ProblemError } from '../platform/http/problem-error.js';

/** The link or code was used, has run out, or had too many wrong tries: only a fresh one helps. */
export class SignInEnded extends ProblemError {
  constructor() {
    super('sign_in_ended', 410, {
      de: [
        'Nicht mehr gültig',
        'Der Link oder Code wurde schon benutzt oder ist abgelaufen. Ein neuer ist eine Mail weit weg.',
      ],
      en: ['No longer valid', 'The link or code was used already or has run out. A fresh one is one mail away.'],
    });
  }
}

/** The code is not the one of the mail. */
export class CodeWrong extends ProblemError {
  constructor(triesLeft: number) {
    super(
      'code_wrong',
      401,
      {
        de: ['Code stimmt nicht', 'Das ist nicht der Code aus der neuesten Mail. Bitte noch einmal nachsehen.'],
        en: ['Wrong code', 'This is not the code of the latest mail. Please have another look.'],
      },
      { triesLeft },
    );
  }
}
