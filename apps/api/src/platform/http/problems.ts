import type { Locale } from '#libs/contracts';
import { ProblemError, type ProblemText } from './problem-error.js';

/** One field that was wrong, in the reader's language. */
export interface FieldFault {
  field: string;
  code: string;
  detail: Record<Locale, string>;
}

/** The input does not fit; every wrong field is named. */
export class InvalidInput extends ProblemError {
  constructor(readonly faults: readonly FieldFault[]) {
    super('invalid_input', 400, {
      de: ['Eingabe prüfen', 'Einige Angaben passen noch nicht. Bei jeder steht, was erwartet wird.'],
      en: ['Check your input', 'Some entries do not fit yet. Each one says what is expected.'],
    });
  }

  override toProblem(locale: Locale, requestId?: string) {
    const errors = this.faults.map(({ field, code, detail }) => ({ field, code, detail: detail[locale] }));
    return { ...super.toProblem(locale, requestId), errors };
  }
}

/** Nobody is signed in, or the session has ended. */
export class NotSignedIn extends ProblemError {
  constructor() {
    super('not_signed_in', 401, {
      de: ['Nicht angemeldet', 'Nach der Anmeldung geht es hier weiter.'],
      en: ['Not signed in', 'Please sign in, then you can go on here.'],
    });
  }
}

/** The viewer can see it, but their role may not do this. */
export class Forbidden extends ProblemError {
  constructor() {
    super('forbidden', 403, {
      de: [
        'Dazu fehlt das Recht',
        'Die eigene Rolle lässt das nicht zu. Weiter hilft, wer den Veranstalter verwaltet.',
      ],
      en: ['Not allowed', 'Your role does not allow this. Ask someone who manages the organization.'],
    });
  }
}

/** It does not exist, or not for this viewer: both look the same. */
export class NotFound extends ProblemError {
  constructor() {
    super('not_found', 404, {
      de: ['Nicht gefunden', 'Das gibt es nicht oder nicht mehr.'],
      en: ['Not found', 'This does not exist, or no longer does.'],
    });
  }
}

/** A change of state came without the id that makes a repetition safe. */
export class CommandIdMissing extends ProblemError {
  constructor() {
    super('command_id_missing', 400, {
      de: ['Kennung fehlt', 'Jede Änderung braucht im Kopf Idempotency-Key eine eigene Kennung von 8 bis 100 Zeichen.'],
      en: [
        'Command id missing',
        'Every change needs an id of its own, 8 to 100 characters, in the header Idempotency-Key.',
      ],
    });
  }
}

/** The same command id came with another body. */
export class CommandIdReused extends ProblemError {
  constructor() {
    super('command_id_reused', 422, {
      de: ['Kennung schon benutzt', 'Diese Kennung gehört zu einer anderen Änderung. Jede Änderung braucht eine neue.'],
      en: ['Command id already used', 'This id belongs to another change. Please use a new one.'],
    });
  }
}

/** A page of another origin sent a request with this person's session. */
export class ForeignOrigin extends ProblemError {
  constructor() {
    super('foreign_origin', 403, {
      de: ['Fremde Herkunft', 'Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.'],
      en: ['Foreign origin', 'This request came from another site and was not carried out.'],
    });
  }
}

/** Too many tries in a short time. */
export class TooMany extends ProblemError {
  constructor(readonly retryAfterSeconds: number) {
    super(
      'too_many',
      429,
      {
        de: ['Zu viele Versuche', 'Das waren viele Versuche in kurzer Zeit. Nach einem Moment geht es wieder.'],
        en: ['Too many tries', 'That were many tries in a short time. Please wait a moment.'],
      },
      { retryAfter: retryAfterSeconds },
    );
  }
}

/** This account has as many open sockets as one may; its app goes on without, by asking. */
export class TooManySockets extends ProblemError {
  constructor(most: number) {
    super(
      'too_many_sockets',
      429,
      {
        de: [
          'Zu viele offene Fenster',
          `Neuigkeiten kommen in höchstens ${most} Fenstern sofort an. Ist eines davon geschlossen, geht es auch hier.`,
        ],
        en: [
          'Too many open windows',
          `News arrive at once in ${most} windows at most. Once one of them is closed, they do here as well.`,
        ],
      },
      { retryAfter: 30 },
    );
  }
}

/** A message over the socket is longer than one may be. */
export class MessageTooLarge extends ProblemError {
  constructor(most: number) {
    super('too_large', 413, {
      de: ['Zu lang', `Eine Nachricht darf höchstens ${most} Zeichen haben. Sie wurde nicht gelesen.`],
      en: ['Too long', `A message may have ${most} characters at most. It was not read.`],
    });
  }
}

/** The database could not settle concurrent changes; trying again is safe. */
export class Busy extends ProblemError {
  constructor() {
    super(
      'busy',
      503,
      {
        de: [
          'Gerade viel los',
          'Das ließ sich gerade nicht abschließen. Es wurde nichts geändert, ein neuer Versuch ist sicher.',
        ],
        en: ['Busy right now', 'This could not be completed just now. Nothing was changed, trying again is safe.'],
      },
      { retryAfter: 1 },
    );
  }
}

/** The database cannot be reached for the moment. What was under way has happened or has not: the same command id tells. */
export class Away extends ProblemError {
  constructor() {
    super(
      'away',
      503,
      {
        de: [
          'Gerade nicht erreichbar',
          'Die Daten sind für einen Moment nicht erreichbar. Ein neuer Versuch ist sicher: nichts geschieht zweimal.',
        ],
        en: ['Out of reach', 'The data are out of reach for a moment. Trying again is safe: nothing happens twice.'],
      },
      { retryAfter: 1 },
    );
  }
}

/** An error nobody foresaw; the log has it under the request id. */
export class Unforeseen extends ProblemError {
  constructor() {
    super('unforeseen', 500, {
      de: [
        'Etwas ging schief',
        'Bei uns ist etwas Unvorhergesehenes passiert. Es ist notiert; ein neuer Versuch kann schon gelingen.',
      ],
      en: ['Something went wrong', 'Something unforeseen happened on our side. It is noted; please try again.'],
    });
  }
}

/** A request that the web server itself refuses: malformed JSON, too large, an unknown media type, an unknown path. */
export class Refused extends ProblemError {
  constructor(status: number) {
    super(status === 413 ? 'too_large' : status === 415 ? 'unknown_media_type' : 'refused', status, {
      de: ['Anfrage nicht verstanden', status === 415 ? WANTED.de : 'Die Anfrage ließ sich so nicht lesen.'],
      en: ['Request not understood', status === 415 ? WANTED.en : 'The request could not be read like this.'],
    });
  }
}

const WANTED = {
  de: 'Diese Art von Inhalt wird hier nicht gelesen; erwartet wird application/json.',
  en: 'This kind of content is not read here; application/json is expected.',
};

/** What is kept of a refusal so that a repetition of its command is refused in the same words. */
export interface KeptRefusal {
  code: string;
  texts: Record<Locale, ProblemText>;
  extras: Record<string, unknown>;
}

/** A refusal heard again: the command was refused before, and what it changed was kept. */
export class RefusedBefore extends ProblemError {
  constructor(status: number, { code, texts, extras }: KeptRefusal) {
    super(code, status, texts, extras);
  }
}
