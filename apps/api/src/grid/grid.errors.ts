import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import type { FieldFault } from '../platform/http/problems.js';
import type { GridDay, Interval } from './grid.js';

/** Two stretches of one day overlap. */
export class GridOverlaps extends ProblemError {
  constructor(day: GridDay) {
    super(
      'grid_overlaps',
      422,
      {
        de: [
          'Zeiten überschneiden sich',
          'Zwei Zeiträume eines Tages überschneiden sich. Einer davon muss kürzer werden.',
        ],
        en: ['Times overlap', 'Two stretches of one day overlap. Shorten one of them.'],
      },
      { day },
    );
  }
}

/** Slots that people have asked for or booked would overlap new ones. */
export class SlotsInUse extends ProblemError {
  constructor(slots: readonly (Interval & { id: string })[]) {
    super(
      'slots_in_use',
      409,
      {
        de: [
          'Termine werden gebraucht',
          'Für einige Termine gibt es Anfragen oder Treffen; das neue Raster schneidet sie an. Die Liste nennt sie.',
        ],
        en: [
          'Times are in use',
          'Some times have requests or meetings, and the new grid cuts into them. The list names them.',
        ],
      },
      { slots: slots.map(({ id, from, to }) => ({ id, from: from.toISOString(), to: to.toISOString() })) },
    );
  }
}

/** The grid has more slots than an event may have. */
export class TooManySlots extends ProblemError {
  constructor(slots: number) {
    super(
      'too_many_slots',
      422,
      {
        de: [
          'Zu viele Termine',
          `Das wären mehr als ${LIMITS.slotsPerEvent} Termine. Weniger werden es mit längeren Terminen oder weniger Tagen.`,
        ],
        en: [
          'Too many times',
          `That would be more than ${LIMITS.slotsPerEvent} times. Take longer ones, or fewer days.`,
        ],
      },
      { slots, most: LIMITS.slotsPerEvent },
    );
  }
}

/** The day is none of the event's. */
export const outsideEvent = (at: number): FieldFault => ({
  field: `days[${at}].date`,
  code: 'isDayOfEvent',
  detail: { de: 'Dieser Tag liegt außerhalb der Veranstaltung.', en: 'This day lies outside the event.' },
});

/** Between beginning and end there is no room for one slot. */
export const tooShort = (at: number): FieldFault => ({
  field: `days[${at}].to`,
  code: 'hasRoom',
  detail: {
    de: 'Zwischen Anfang und Ende passt kein einziger Termin.',
    en: 'Not a single time fits between beginning and end.',
  },
});
