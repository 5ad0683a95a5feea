import type { Locale, PolicyRule } from '#libs/contracts';
import { ProblemError, type ProblemText } from '../platform/http/problem-error.js';
import type { FieldFault } from '../platform/http/problems.js';

/** A rule of the event stands in the way; `rule` says which. */
export class RuledOut extends ProblemError {
  constructor(rule: PolicyRule, facts: { requestsFrom: string | null; requestsUntil: string | null }) {
    super('ruled_out', 409, TEXTS[rule], { rule, ...(rule === 'dates' ? facts : {}) });
  }
}

/** The end of a stretch comes after its beginning. */
export const UNTIL_BEFORE_FROM: FieldFault = {
  field: 'requestsUntil',
  code: 'isAfterFrom',
  detail: { de: 'Das Ende liegt nach dem Beginn.', en: 'The end is after the beginning.' },
};

/** Somebody of a pair is not of the event, or a pair is one person. */
export const UNKNOWN_PAIR: FieldFault = {
  field: 'pairs',
  code: 'isPair',
  detail: {
    de: 'Ein Paar sind zwei verschiedene Personen dieser Veranstaltung.',
    en: 'A pair is two different people of this event.',
  },
};

const TEXTS: Record<PolicyRule, Record<Locale, ProblemText>> = {
  dates: {
    de: ['Gerade keine Anfragen', 'Die Veranstaltung nimmt Anfragen nur in einem festgelegten Zeitraum an.'],
    en: ['No requests right now', 'The event takes requests only within dates that its organizer has set.'],
  },
  asks: {
    de: [
      'Für heute ist es genug',
      'Mehr Anfragen an einem Tag sieht die Veranstaltung nicht vor. Morgen geht es weiter.',
    ],
    en: ['That is all for today', 'The event allows no more requests in one day. There is room again tomorrow.'],
  },
  pair: {
    de: ['Hier nicht möglich', 'Ein Treffen dieser Personen sieht der Veranstalter nicht vor.'],
    en: ['Not possible here', 'The organizer has no meeting of these people in mind.'],
  },
  group: {
    de: [
      'Hier nicht möglich',
      'Wer wen anfragen kann, regelt die Veranstaltung nach Gruppen; diese Anfrage gehört nicht dazu.',
    ],
    en: ['Not possible here', 'The event says which groups can ask which, and this request is not among them.'],
  },
  languages: {
    de: [
      'Keine gemeinsame Sprache',
      'Bei dieser Veranstaltung trifft sich, wer eine Sprache teilt. Die Sprachen stehen im Profil.',
    ],
    en: ['No language in common', 'At this event people meet who share a language. Languages are part of the profile.'],
  },
  meetings: {
    de: [
      'Schon alle Treffen vereinbart',
      'Eine dieser Personen hat so viele Treffen, wie die Veranstaltung vorsieht. Wird eines abgesagt, geht es wieder.',
    ],
    en: [
      'All meetings taken',
      'One of these people has as many meetings as the event allows. If one is cancelled, it works again.',
    ],
  },
};
