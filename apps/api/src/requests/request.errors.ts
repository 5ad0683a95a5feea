import type { RequestState } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';
import type { FieldFault } from '../platform/http/problems.js';

/** A time that is still possible, as a refusal offers it. */
export interface OfferedSlot {
  id: string;
  /** ISO 8601, UTC. */
  from: string;
  /** ISO 8601, UTC. */
  to: string;
  /** `named`: can be accepted as it is. `fresh`: suits everybody too, and can be proposed. */
  kind: 'named' | 'fresh';
}

/** The time was taken meanwhile; the answer says which times are left. */
export class SlotTaken extends ProblemError {
  constructor(slots: readonly OfferedSlot[]) {
    super(
      'slot_taken',
      409,
      {
        de: [
          'Gerade vergeben',
          'Diese Zeit ist nicht mehr frei. Andere Zeiten passen noch allen und lassen sich annehmen oder vorschlagen.',
        ],
        en: [
          'Just taken',
          'This time is no longer free. There are others that suit everyone: take or propose one of them.',
        ],
      },
      { slots },
    );
  }
}

/** Everybody would be free, but no place is; the answer says when there is one. */
export class NoPlace extends ProblemError {
  constructor(slots: readonly OfferedSlot[]) {
    super(
      'no_place',
      409,
      slots.length > 0
        ? {
            de: ['Kein Platz frei', 'Zu dieser Zeit ist kein Tisch mehr frei. Zu diesen Zeiten ist noch Platz.'],
            en: ['No place free', 'No table is free at this time any more. There is still room at these times.'],
          }
        : {
            de: [
              'Kein Platz frei',
              'Zu keiner gemeinsamen Zeit ist noch ein Tisch frei. Wird einer abgesagt, geht es wieder; die Anfrage bleibt bis zu ihrem Ende offen.',
            ],
            en: [
              'No place free',
              'No table is free at any time that suits everyone. If one is given up, it works again; the request stays open until its end.',
            ],
          },
      { slots },
    );
  }
}

/** No common time is left at this event; the request has ended for that. */
export class NoCommonTime extends ProblemError {
  override readonly keepsChanges = true;

  constructor() {
    super(
      'no_common_time',
      409,
      {
        de: [
          'Keine gemeinsame Zeit mehr',
          'Bei dieser Veranstaltung ist keine Zeit mehr frei, die allen passt. Wer eine eigene Zeit freigibt oder etwas absagt, kann neu anfragen; oder man tauscht die Karten und trifft sich danach.',
        ],
        en: [
          'No common time left',
          'No time that suits everyone is left at this event. Free a time of your own and ask again, or swap cards and meet afterwards.',
        ],
      },
      { state: 'unplaceable' satisfies RequestState },
    );
  }
}

/** The request has ended already. */
export class RequestEnded extends ProblemError {
  constructor(state: RequestState, meetingId: string | null = null) {
    super(
      'request_ended',
      409,
      {
        de: ['Schon beendet', 'Diese Anfrage ist schon beendet. Eine neue ist jederzeit möglich.'],
        en: ['Already ended', 'This request has already ended. You can send a new one at any time.'],
      },
      { state, ...(meetingId === null ? {} : { meetingId }) },
    );
  }
}

/** It is for others to answer first. */
export class NotYourTurn extends ProblemError {
  constructor() {
    super('not_your_turn', 409, {
      de: ['Noch nicht', 'Zuerst antworten die anderen. Zurückziehen lässt sich die Anfrage aber jederzeit.'],
      en: ['Not yet', 'The others answer first. You can withdraw your request, though.'],
    });
  }
}

/** Nobody named this time; it can be proposed. */
export class SlotNotNamed extends ProblemError {
  constructor() {
    super('slot_not_named', 409, {
      de: [
        'Nicht vorgeschlagen',
        'Diese Zeit hat bisher niemand angeboten. Sie lässt sich als andere Zeit vorschlagen.',
      ],
      en: ['Not on offer', 'Nobody has offered this time so far. Propose it as another time.'],
    });
  }
}

/** At none of these times is the one who names them free. */
export class SlotsNotFree extends ProblemError {
  constructor(slotIds: readonly string[]) {
    super(
      'slots_not_free',
      409,
      {
        de: ['Dann nicht frei', 'Einige dieser Zeiten sind schon belegt oder vorbei. Ohne sie geht es.'],
        en: [
          'You are not free then',
          'You already have something at some of these times, or they are over. Leave them out.',
        ],
      },
      { slotIds },
    );
  }
}

/** The other person does not take part: unknown, not joined, left, or looking as if. */
export class RecipientNotHere extends ProblemError {
  constructor() {
    super('recipient_not_here', 404, {
      de: ['Nicht dabei', 'Diese Person nimmt an der Veranstaltung nicht teil oder nicht mehr.'],
      en: ['Not here', 'This person does not take part in the event, or no longer does.'],
    });
  }
}

/** Of a group that was asked too few are left: they have gone, or look as if; the request runs to its end. */
export class CompanyIncomplete extends ProblemError {
  constructor() {
    super('company_incomplete', 409, {
      de: [
        'So kommt es nicht zustande',
        'Zu wenige von denen, die gefragt sind, nehmen noch teil. Die Anfrage endet von selbst; eine Absage schafft früher Klarheit.',
      ],
      en: [
        'It cannot come about',
        'Too few of those asked still take part. The request ends by itself; saying no makes that clear sooner.',
      ],
    });
  }
}

/** A request is open between the two already; the answer names it. */
export class AlreadyAsked extends ProblemError {
  constructor(openRequestId: string) {
    super(
      'already_asked',
      409,
      {
        de: ['Schon angefragt', 'Zwischen diesen beiden Personen ist schon eine Anfrage offen.'],
        en: ['Already asked', 'A request between you is open already.'],
      },
      { openRequestId },
    );
  }
}

/** Somebody wants to be asked about some topics only; the answer names them, and one of them opens the way. */
export class OtherTopics extends ProblemError {
  constructor(topicIds: readonly string[]) {
    super(
      'other_topics',
      409,
      {
        de: [
          'Gern zu anderen Themen',
          'Diese Person freut sich hier über Anfragen zu bestimmten Themen. Passt eines davon, genügt es, das Thema zu wählen.',
        ],
        en: [
          'Other topics are welcome',
          'This person would like to hear about some topics here. If one of them fits, choose it and send.',
        ],
      },
      { topicIds },
    );
  }
}

/** More people are asked than sit at one table, or more must agree than are asked. */
export class TableTooSmall extends ProblemError {
  constructor(tableSize: number) {
    super(
      'table_too_small',
      409,
      {
        de: [
          'So viele passen an keinen Tisch',
          `An einem Ort dieser Veranstaltung treffen sich bis zu ${tableSize} Menschen.`,
        ],
        en: ['Too many for one table', `Up to ${tableSize} people meet at one place of this event.`],
      },
      { tableSize },
    );
  }
}

/** No more can agree than are asked. */
export const QUORUM_TOO_HIGH: FieldFault = {
  field: 'quorum',
  code: 'max',
  detail: { de: 'So viele sind gar nicht gefragt.', en: 'Not that many people are asked.' },
};

/** A request names a time, unless any will do. */
export const NO_TIME_NAMED: FieldFault = {
  field: 'slotIds',
  code: 'arrayMinSize',
  detail: { de: 'Mindestens eine Zeit.', en: 'At least one time.' },
};

/** One cannot ask oneself. */
export class OwnRequest extends ProblemError {
  constructor() {
    super('own_request', 422, {
      de: ['Anfrage an sich selbst', 'Anfragen gehen nur an andere.'],
      en: ['That is yourself', 'Ask somebody else.'],
    });
  }
}
