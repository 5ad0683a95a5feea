import type { ChangeState } from '#libs/contracts';
import { ProblemError } from '../platform/http/problem-error.js';

/** A time that would suit everybody concerned. */
export interface LeftTime {
  id: string;
  /** ISO 8601, UTC. */
  from: string;
  /** ISO 8601, UTC. */
  to: string;
}

/** The meeting has begun, is over or is cancelled. */
export class MeetingSettled extends ProblemError {
  constructor() {
    super('meeting_settled', 409, {
      de: ['Nicht mehr zu ändern', 'Dieses Treffen hat schon begonnen, ist vorbei oder abgesagt.'],
      en: ['Too late to change', 'This meeting has already begun, is over, or is cancelled.'],
    });
  }
}

/** A proposal for this meeting is open already; it is to be answered, or replaced by naming it. */
export class ChangeOpen extends ProblemError {
  constructor(changeId: string) {
    super(
      'change_open',
      409,
      {
        de: ['Schon ein Vorschlag offen', 'Zu diesem Treffen gibt es schon einen Vorschlag, der auf Antworten wartet.'],
        en: ['A proposal is open already', 'There already is a proposal for this meeting that waits for answers.'],
      },
      { changeId },
    );
  }
}

/** The proposal has ended: agreed, declined, withdrawn, expired, or void with its meeting. */
export class ChangeEnded extends ProblemError {
  constructor(state: ChangeState) {
    super(
      'change_ended',
      409,
      {
        de: ['Vorschlag schon beendet', 'Dieser Vorschlag ist schon beendet. Ein neuer ist jederzeit möglich.'],
        en: ['Already ended', 'This proposal has already ended. You can make a new one at any time.'],
      },
      { state },
    );
  }
}

/** Nothing would be different. */
export class NothingChanges extends ProblemError {
  constructor() {
    super('nothing_changes', 422, {
      de: ['Nichts geändert', 'Der Vorschlag lässt alles, wie es ist. Es fehlt eine andere Zeit, ein Ort oder jemand.'],
      en: ['Nothing changes', 'The proposal leaves everything as it is. Choose another time or place, or a person.'],
    });
  }
}

/** Too few or too many people would meet, or somebody named does not take part. */
export class CompanyImpossible extends ProblemError {
  constructor() {
    super('company_impossible', 422, {
      de: ['So geht es nicht auf', 'Jemand Genanntes nimmt nicht teil, oder es wären zu wenige oder zu viele.'],
      en: ['That does not work out', 'Somebody named does not take part, or too few or too many would meet.'],
    });
  }
}

/** The time no longer suits everybody, or no place is free then; the answer says which times are left. */
export class ChangeLost extends ProblemError {
  constructor(times: readonly LeftTime[]) {
    super(
      'change_lost',
      409,
      times.length > 0
        ? {
            de: ['Gerade vergeben', 'Dann ist nicht mehr alles frei. Diese Zeiten passen noch allen.'],
            en: ['Just taken', 'Not everything is free then any more. These times still suit everyone.'],
          }
        : {
            de: [
              'Nichts mehr frei',
              'Dann ist nicht alles frei, und keine andere Zeit passt noch allen. Es bleibt, wie es war.',
            ],
            en: ['Nothing left', 'Not everything is free then, and no other time suits everyone. All stays as it was.'],
          },
      { times },
    );
  }
}
