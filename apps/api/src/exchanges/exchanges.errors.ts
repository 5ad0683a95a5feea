import type { ExchangeState } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** The exchange has ended: an end is final. */
export class ExchangeEnded extends ProblemError {
  constructor(state: ExchangeState) {
    super(
      'exchange_ended',
      409,
      {
        de: ['Der Tausch ist schon beendet', 'Wird die Karte noch einmal gezeigt, beginnt ein neuer.'],
        en: ['This exchange has ended', 'Show each other the cards once more to begin a new one.'],
      },
      { state },
    );
  }
}

/** The two have not been at this meeting together: it has not begun, was cancelled, or one of them was missing. */
export class NotMet extends ProblemError {
  constructor() {
    super('not_met', 409, {
      de: [
        'Noch kein gemeinsames Treffen',
        'Karten tauschen geht von hier aus, sobald das Treffen begonnen hat und beide da waren.',
      ],
      en: ['You have not met yet', 'You can exchange cards from here once you have seen each other at this meeting.'],
    });
  }
}
