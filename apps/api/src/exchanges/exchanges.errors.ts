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
