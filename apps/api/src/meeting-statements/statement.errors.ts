import { ProblemError } from '../platform/http/problem-error.js';

/** The meeting has not begun yet, or was cancelled: there is nothing to say about it. */
export class NotBegun extends ProblemError {
  constructor() {
    super('not_begun', 409, {
      de: ['Noch nicht', 'Dieses Treffen hat noch nicht begonnen oder ist abgesagt.'],
      en: ['Not yet', 'This meeting has not begun yet, or is cancelled.'],
    });
  }
}

/** First it is said whether the meeting took place, then what it was worth. */
export class NothingStated extends ProblemError {
  constructor() {
    super('nothing_stated', 409, {
      de: ['Erst die erste Frage', 'Zuerst braucht es die Antwort, ob das Treffen stattgefunden hat.'],
      en: ['First things first', 'Say first whether the meeting took place.'],
    });
  }
}
