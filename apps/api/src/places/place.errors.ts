import { LIMITS } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import type { FieldFault } from '../platform/http/problems.js';
import type { StandingBooking } from './place.js';

const extrasOf = (bookings: readonly StandingBooking[]) => ({
  bookings: bookings.map(({ lane, from, to }) => ({ lane, from: from.toISOString(), to: to.toISOString() })),
});

/** Fewer meetings at once were asked for than are already booked. */
export class LanesInUse extends ProblemError {
  constructor(bookings: readonly StandingBooking[]) {
    super(
      'lanes_in_use',
      409,
      {
        de: ['Dort sind Treffen gebucht', 'So viele Treffen zugleich sind dort schon gebucht. Die Liste nennt sie.'],
        en: ['Meetings are booked there', 'That many meetings at once are booked there already. The list names them.'],
      },
      extrasOf(bookings),
    );
  }
}

/** Fewer seats were asked for than people are to sit there. */
export class SeatsInUse extends ProblemError {
  constructor(bookings: readonly StandingBooking[]) {
    super(
      'seats_in_use',
      409,
      {
        de: [
          'Dort sind größere Runden gebucht',
          'Dort treffen sich schon mehr Menschen auf einmal. Die Liste nennt die Treffen.',
        ],
        en: [
          'Larger meetings are booked there',
          'More people than that are to meet there at once. The list names the meetings.',
        ],
      },
      extrasOf(bookings),
    );
  }
}

/** The event would have more room for meetings at once than any has. */
export class TooManyLanes extends ProblemError {
  constructor() {
    super('too_many_lanes', 409, {
      de: [
        'Zu viele Treffen zugleich',
        `Eine Veranstaltung hat Platz für höchstens ${LIMITS.lanesPerEvent} Treffen zugleich, an allen Orten zusammen.`,
      ],
      en: [
        'Too many meetings at once',
        `An event has room for at most ${LIMITS.lanesPerEvent} meetings at once, in all its places together.`,
      ],
    });
  }
}

/** Meetings were held or are booked there, or people met there. */
export class PlaceInUse extends ProblemError {
  constructor() {
    super('place_in_use', 409, {
      de: ['Ort wird gebraucht', 'An diesem Ort gibt oder gab es Treffen, darum bleibt er erhalten.'],
      en: ['Place is in use', 'There are or were meetings at this place, so it stays.'],
    });
  }
}

/** The event has places of these names. */
export class PlaceNameTaken extends ProblemError {
  constructor(names: readonly string[]) {
    super(
      'place_name_taken',
      409,
      {
        de: ['Name schon vergeben', 'So heißt schon ein Ort dieser Veranstaltung. Ein anderer Name hilft.'],
        en: ['Name already taken', 'A place of this event has that name already. Choose another one.'],
      },
      { names },
    );
  }
}

/** Only links have an address. */
export const URL_WITHOUT_LINK: FieldFault = {
  field: 'url',
  code: 'isUrlOfLink',
  detail: { de: 'Eine Adresse hat nur ein Ort der Art „link“.', en: 'Only a place of the kind “link” has an address.' },
};

/** With its number the name would be too long. */
export const NAME_TOO_LONG: FieldFault = {
  field: 'name',
  code: 'maxLength',
  detail: {
    de: `Mit der Nummer dahinter höchstens ${LIMITS.name} Zeichen.`,
    en: `At most ${LIMITS.name} characters with the number behind it.`,
  },
};
