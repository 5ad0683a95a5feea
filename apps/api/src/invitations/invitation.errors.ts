import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';
import type { NoRoom } from './invitation.js';

/** The event is over; its invitations lead nowhere any more. */
export class InvitationEnded extends ProblemError {
  constructor() {
    super('invitation_ended', 410, {
      de: ['Die Veranstaltung ist vorbei', 'Diese Einladung galt bis zum Ende der Veranstaltung.'],
      en: ['The event is over', 'This invitation was valid until the end of the event.'],
    });
  }
}

/** What an organization may send within 24 hours does not reach for as many as were asked for. */
export class InvitationsUsedUp extends ProblemError {
  constructor({ perDay, left, together, seconds }: NoRoom) {
    const say = (locale: string, value: number): string => value.toLocaleString(locale);
    const hours = Math.max(1, Math.ceil(seconds / 3600));
    const de = [
      `In 24 Stunden sendet ein Veranstalter höchstens ${say('de-DE', perDay)} Einladungen; jetzt gehen noch ${say('de-DE', left)}.`,
      ...(seconds > 0
        ? [`In etwa ${hours === 1 ? 'einer Stunde' : `${hours} Stunden`} gehen wieder ${say('de-DE', together)}.`]
        : ['Die übrigen gehen danach, in Teilen.']),
    ];
    const en = [
      `An organization sends at most ${say('en-GB', perDay)} invitations within 24 hours; ${say('en-GB', left)} can leave now.`,
      ...(seconds > 0
        ? [`In about ${hours === 1 ? 'an hour' : `${hours} hours`}, ${say('en-GB', together)} can.`]
        : ['The others can follow, in parts.']),
    ];
    super(
      'invitations_used_up',
      429,
      { de: ['Für heute genug Einladungen', de.join(' ')], en: ['Enough invitations for today', en.join(' ')] },
      { perDay, left, ...(seconds > 0 ? { retryAfter: seconds } : {}) },
    );
  }
}

/** It was not said who is to be invited. */
export const nobodyNamed = (): InvalidInput =>
  new InvalidInput([
    {
      field: 'attendeeIds',
      code: 'isNotEmpty',
      detail: {
        de: 'Erwartet wird, wer eingeladen wird: attendeeIds oder all.',
        en: 'Say who is invited: attendeeIds or all.',
      },
    },
  ]);
