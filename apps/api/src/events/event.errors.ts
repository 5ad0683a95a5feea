import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import type { FieldFault } from '../platform/http/problems.js';

/** Slots would lie outside the new dates, or outside them in the new time zone. */
export class SlotsOutsideEvent extends ProblemError {
  constructor(slots: number) {
    super(
      'slots_outside_event',
      409,
      {
        de: [
          'Termine außerhalb',
          'Einige Termine lägen dann außerhalb der Veranstaltung. Zuerst muss das Raster geändert werden.',
        ],
        en: ['Times outside', 'Some times would then lie outside the event. Change the grid first.'],
      },
      { slots },
    );
  }
}

/** The end is before the start, or too long after it. */
export const DATES_DO_NOT_FIT: FieldFault = {
  field: 'endsOn',
  code: 'isEndOfEvent',
  detail: {
    de: `Das Ende liegt am Tag des Anfangs oder bis zu ${LIMITS.eventDays} Tage danach.`,
    en: `The end is on the day of the start or up to ${LIMITS.eventDays} days after it.`,
  },
};

/** PostgreSQL does not know the time zone. */
export const UNKNOWN_TIME_ZONE: FieldFault = {
  field: 'timeZone',
  code: 'isTimeZone',
  detail: { de: 'Diese Zeitzone ist nicht bekannt.', en: 'This time zone is not known.' },
};
