import { ProblemError } from '../platform/http/problem-error.js';

/** The offer was taken or dismissed, or the two can no longer meet then. */
export class GapOfferGone extends ProblemError {
  constructor() {
    super('gap_offer_gone', 409, {
      de: ['Nicht mehr frei', 'Dieses Angebot gilt nicht mehr: Jemand von beiden hat inzwischen etwas anderes vor.'],
      en: ['No longer free', 'This offer no longer stands: one of the two has something else by now.'],
    });
  }
}
