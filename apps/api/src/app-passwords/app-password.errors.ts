import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** The account has as many app passwords as one may. */
export class TooManyAppPasswords extends ProblemError {
  constructor() {
    super('too_many_app_passwords', 409, {
      de: [
        'Zu viele Geräte',
        `Es gibt schon ${LIMITS.appPasswords} Passwörter für Geräte. Ist eines davon beendet, geht ein neues.`,
      ],
      en: [
        'Too many devices',
        `There are already ${LIMITS.appPasswords} passwords for devices. End one of them, then a new one can be made.`,
      ],
    });
  }
}
