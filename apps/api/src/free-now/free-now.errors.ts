import type { SpontaneousState } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** Somebody of the two is not free for as long as a meeting takes. */
export class NotFreeNow extends ProblemError {
  constructor() {
    super('not_free_now', 409, {
      de: ['Gerade nicht mehr frei', 'Inzwischen ist jemand von beiden verabredet oder nicht mehr frei.'],
      en: ['Not free any more', 'One of the two has something else by now, or is no longer free.'],
    });
  }
}

/** Both would be free, but no place is. */
export class NoPlaceNow extends ProblemError {
  constructor() {
    super('no_place_now', 409, {
      de: ['Gerade kein Platz frei', 'Alle Plätze sind für die nächsten Minuten belegt. Es geht auch im Stehen.'],
      en: ['No place free right now', 'Every place is taken for the next minutes. You can still meet standing.'],
    });
  }
}

/** The ask has ended. */
export class AskEnded extends ProblemError {
  constructor(state: SpontaneousState) {
    super(
      'ask_ended',
      409,
      {
        de: ['Schon vorbei', 'Diese Anfrage für jetzt gilt nicht mehr.'],
        en: ['Already over', 'This ask for right now no longer stands.'],
      },
      { state },
    );
  }
}

/** The two ask each other already; the answer names what is open. */
export class AskOpen extends ProblemError {
  constructor(askId: string) {
    super(
      'ask_open',
      409,
      {
        de: ['Schon gefragt', 'Zwischen diesen beiden ist gerade schon eine Anfrage für jetzt offen.'],
        en: ['Already asked', 'The two already have an open ask for right now.'],
      },
      { askId },
    );
  }
}
