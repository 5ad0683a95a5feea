import { ProblemError } from '../platform/http/problem-error.js';

/** The schedule has changed since this was proposed; nothing was moved. */
export class RepairStale extends ProblemError {
  constructor() {
    super('repair_stale', 409, {
      de: [
        'Inzwischen anders',
        'Der Plan hat sich seit dem Vorschlag geändert. Nichts wurde verschoben; ein neuer Vorschlag ist gleich gemacht.',
      ],
      en: [
        'Changed meanwhile',
        'The schedule has changed since this was proposed. Nothing was moved; have a new proposal made.',
      ],
    });
  }
}

/** It was applied already. */
export class RepairApplied extends ProblemError {
  constructor() {
    super('repair_applied', 409, {
      de: ['Schon angewendet', 'Dieser Vorschlag ist schon angewendet.'],
      en: ['Already applied', 'This proposal has already been applied.'],
    });
  }
}
