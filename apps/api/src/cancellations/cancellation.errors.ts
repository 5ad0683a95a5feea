import { ProblemError } from '../platform/http/problem-error.js';

/** The meeting was cancelled already, or is over. */
export class MeetingEnded extends ProblemError {
  constructor(state: 'cancelled' | 'over') {
    super(
      'meeting_ended',
      409,
      {
        de: ['Nicht mehr möglich', 'Dieses Treffen ist schon abgesagt oder vorbei.'],
        en: ['No longer possible', 'This meeting is already cancelled or over.'],
      },
      { state },
    );
  }
}
