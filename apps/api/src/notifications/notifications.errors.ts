import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';

/** The push service of a browser cannot be reached from here, or the product does not push at all. */
export class NoPush extends ProblemError {
  constructor() {
    super('no_push', 422, {
      de: ['Push geht hier nicht', 'Dieses Gerät kann keine Push-Nachrichten empfangen. Mails kommen weiterhin.'],
      en: ['No push here', 'This device cannot take push notifications. Mails keep coming.'],
    });
  }
}

/** Quiet hours have two ends that differ, or none. */
export class QuietHoursIncomplete extends InvalidInput {
  constructor() {
    super([
      {
        field: 'quietUntil',
        code: 'quietHours',
        detail: {
          de: 'Ruhezeiten brauchen einen Anfang und ein Ende, die sich unterscheiden.',
          en: 'Quiet hours need a start and an end that differ.',
        },
      },
    ]);
  }
}
