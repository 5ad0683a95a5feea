import { ProblemError } from '../platform/http/problem-error.js';

/** Nothing can be written here any more: the request has ended, or nobody is there to read it. */
export class ConversationClosed extends ProblemError {
  constructor() {
    super('conversation_closed', 409, {
      de: ['Hier kann nichts mehr geschrieben werden', 'Das Gespräch ist zu Ende. Was gesagt wurde, bleibt zu lesen.'],
      en: ['Nothing more can be written here', 'This conversation has ended. What was said can still be read.'],
    });
  }
}

/** There is nothing between them that a conversation could begin with, or nobody there to talk to. */
export class NothingBetween extends ProblemError {
  constructor() {
    super('nothing_between', 409, {
      de: [
        'Noch kein Gespräch',
        'Ein Gespräch beginnt mit einer Anfrage oder einem Treffen, solange beide an der Veranstaltung teilnehmen.',
      ],
      en: [
        'No conversation yet',
        'A conversation begins with a request or a meeting, while both take part in the event.',
      ],
    });
  }
}
