import { ProblemError } from '../platform/http/problem-error.js';
import { InvalidInput } from '../platform/http/problems.js';

/** The event is over; its invitations lead nowhere any more. */
export class InvitationEnded extends ProblemError {
  constructor() {
    super('invitation_ended', 410, {
      de: ['Die Veranstaltung ist vorbei', 'Diese Einladung galt bis zum Ende der Veranstaltung.'],
      en: ['The event is over', 'This invitation was valid until the end of the event.'],
    });
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
