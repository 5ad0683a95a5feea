import { LIMITS, type Locale } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';
import type { Flaw } from './card.js';

/** Somebody opened the QR code of their own card. */
export class OwnCard extends ProblemError {
  constructor() {
    super('own_card', 409, {
      de: ['Die eigene Karte', 'Dieser Code gehört zur eigenen Karte. Scannen muss ihn das Gegenüber.'],
      en: ['Your own card', 'This code belongs to your card. Let the other person scan it.'],
    });
  }
}

/** The card is no longer the one that the change was made on. */
export class CardChanged extends ProblemError {
  constructor() {
    super('card_changed', 409, {
      de: ['Inzwischen geändert', 'Die Karte wurde inzwischen auf einem anderen Gerät geändert.'],
      en: ['Changed meanwhile', 'Your card was changed on another device meanwhile.'],
    });
  }
}

/** The code of a card does not exist, has run out, or was taken back. */
export class LinkEnded extends ProblemError {
  constructor() {
    super('link_ended', 410, {
      de: ['Code abgelaufen', 'Dieser Code gilt nicht mehr. Wird die Karte noch einmal gezeigt, entsteht ein neuer.'],
      en: ['Code expired', 'This code is no longer valid. Ask to be shown the card again.'],
    });
  }
}

/** A person has as many cards as they may have. */
export class CardsFull extends ProblemError {
  constructor() {
    super('cards_full', 409, {
      de: ['Mehr Karten gehen nicht', `Höchstens ${LIMITS.cards} Karten. Für eine neue muss erst eine andere weg.`],
      en: ['No more cards', `At most ${LIMITS.cards} cards. Delete one to make another.`],
    });
  }
}

/** A person has as many links out as they may have. */
export class LinksFull extends ProblemError {
  constructor() {
    super('links_full', 409, {
      de: [
        'Mehr Links gehen nicht',
        `Höchstens ${LIMITS.cardLinks} Links. Für einen neuen muss erst ein anderer enden.`,
      ],
      en: ['No more links', `At most ${LIMITS.cardLinks} links. End one to make another.`],
    });
  }
}

/** Somebody wants to delete the only card they have. */
export class LastCard extends ProblemError {
  constructor() {
    super('last_card', 409, {
      de: ['Die letzte Karte', 'Eine Karte bleibt immer. Ihre Felder lassen sich ändern.'],
      en: ['Your last card', 'One card always stays. You can change what is on it.'],
    });
  }
}

/** Fields of a card that cannot be as they are wanted, each by its place in the list. */
export class FlawedFields extends InvalidInput {
  constructor(flaws: readonly { at: number; flaw: Flaw }[]) {
    super(
      flaws.map(({ at, flaw }) => ({
        field: `fields[${at}].${flaw === 'isUnknown' ? 'id' : flaw === 'isOneName' ? 'kind' : 'value'}`,
        code: flaw,
        detail: FLAWS[flaw],
      })),
    );
  }
}

const FLAWS: Record<Flaw, Record<Locale, string>> = {
  isUnknown: { de: 'Dieses Feld gibt es auf der eigenen Karte nicht.', en: 'There is no such field on your card.' },
  isEmpty: { de: 'Das darf nicht leer sein.', en: 'This must not be empty.' },
  isTooLong: { de: 'Höchstens 120 Zeichen.', en: 'At most 120 characters.' },
  isMail: {
    de: 'Erwartet wird eine Mail-Adresse wie name@example.org.',
    en: 'A mail address like name@example.org is expected.',
  },
  isPhone: {
    de: 'Erwartet wird eine Telefonnummer wie +49 221 1234.',
    en: 'A phone number like +49 221 1234 is expected.',
  },
  isLink: {
    de: 'Erwartet wird eine Adresse wie https://example.org.',
    en: 'An address like https://example.org is expected.',
  },
  isPhoto: {
    de: 'Ein Foto wird als Datei hochgeladen; hier lässt es sich behalten oder entfernen.',
    en: 'A photo is uploaded as a file; here it can be kept or removed.',
  },
  isOneName: { de: 'Eine Karte hat genau einen Namen.', en: 'A card has exactly one name.' },
};
