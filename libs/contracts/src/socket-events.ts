/** One entry of the registry of socket events. */
export interface SocketEvent {
  /** `command`: from the app, changes state, carries a command id. `query`: from the app, reads. `push`: from the server. */
  direction: 'command' | 'query' | 'push';
  /** A durable push is numbered in the account's log; an ephemeral one may be lost. */
  durable: boolean;
  version: number;
  /** One sentence for `asyncapi.json`. */
  summary: string;
}

/**
 * Every event that crosses the socket. The gateway refuses what is not listed; `asyncapi.json` and the authorization
 * matrix are generated from this registry.
 */
export const SOCKET_EVENTS = {
  'account.sync': {
    direction: 'query',
    durable: false,
    version: 1,
    summary: 'Asks for what happened after a number of the own log.',
  },
  'account.event': {
    direction: 'push',
    durable: true,
    version: 1,
    summary: 'The next numbered entry of the own log: its kind and the ids it is about, never content.',
  },
  'account.signed-out': {
    direction: 'push',
    durable: false,
    version: 1,
    summary: 'The session of this socket was ended; the connection closes.',
  },
  'request.send': { direction: 'command', durable: false, version: 1, summary: 'Asks people for a meeting.' },
  'request.accept': { direction: 'command', durable: false, version: 1, summary: 'Accepts a request at one time.' },
  'request.decline': { direction: 'command', durable: false, version: 1, summary: 'Declines a request, kindly.' },
  'request.counter': { direction: 'command', durable: false, version: 1, summary: 'Proposes other times.' },
  'request.withdraw': { direction: 'command', durable: false, version: 1, summary: 'Takes an own request back.' },
  'meeting.cancel': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Cancels a meeting, with or without a reason.',
  },
  'message.send': { direction: 'command', durable: false, version: 1, summary: 'Says something in a conversation.' },
  'conversation.read': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Marks a conversation as read up to a message.',
  },
  'meeting.propose-change': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Proposes another time, place or other people for a booked meeting.',
  },
  'meeting.agree-to-change': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Agrees to a proposed change; the last yes moves the meeting.',
  },
  'meeting.decline-change': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Declines a proposed change; the meeting stays as it was.',
  },
  'meeting.withdraw-change': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Takes an own proposal to change a meeting back.',
  },
  'meeting.late': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Tells the others that one comes some minutes late.',
  },
  'free-now.say': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Says that one is free for some minutes.',
  },
  'free-now.ask': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Asks somebody who is free to meet right now.',
  },
  'free-now.accept': {
    direction: 'command',
    durable: false,
    version: 1,
    summary: 'Says yes: the meeting begins now, at a free place.',
  },
  'free-now.decline': { direction: 'command', durable: false, version: 1, summary: 'Says: not right now.' },
  'free-now.changed': {
    direction: 'push',
    durable: false,
    version: 1,
    summary: 'Somebody who fits has become free, or is no longer: who is free now is to be asked anew.',
  },
  'import.progress': {
    direction: 'push',
    durable: false,
    version: 1,
    summary: 'How far an import of attendees has come: rows done of rows in all.',
  },
  'matching.progress': {
    direction: 'push',
    durable: false,
    version: 1,
    summary: "How far the vectors of an event's texts have come, for its organizers: texts done of texts in all.",
  },
  'matching.lists-progress': {
    direction: 'push',
    durable: false,
    version: 1,
    summary: 'How far a recomputation of suggestions has come, for the organizers: lists done of lists in all.',
  },
} as const satisfies Record<string, SocketEvent>;

/** The name of an event of the registry. */
export type SocketEventName = keyof typeof SOCKET_EVENTS;

/** Names of the events of one direction. */
export type SocketEventNameOf<D extends SocketEvent['direction']> = {
  [K in SocketEventName]: (typeof SOCKET_EVENTS)[K]['direction'] extends D ? K : never;
}[SocketEventName];

/** The kinds of entry in an account's log. A client that meets an unknown kind reloads what it shows. */
export const ACCOUNT_EVENT_KINDS = [
  'request.received',
  'request.changed',
  'meeting.booked',
  'meeting.cancelled',
  'meeting.change-proposed',
  'meeting.change-answered',
  'meeting.moved',
  'meeting.stated',
  'meeting.late',
  'spontaneous.asked',
  'spontaneous.changed',
  'exchange.proposed',
  'exchange.changed',
  'contact.added',
  'contact.changed',
  'share.changed',
  'suggestions.changed',
  'wish.changed',
  'attendee.changed',
  'event.changed',
  'import.changed',
  'membership.changed',
  'busy.changed',
  'card.changed',
  'card.handed',
  'account.changed',
  'block.changed',
  'message.received',
  'conversation.changed',
  'report.changed',
  'gap-offer.changed',
] as const;
export type AccountEventKind = (typeof ACCOUNT_EVENT_KINDS)[number];

/** One entry of an account's log, as it is pushed and as a resync answers it. */
export interface AccountEvent {
  seq: number;
  kind: AccountEventKind;
  /** Ids of what it is about, by word: `{ requestId, eventId }`. */
  ids: Record<string, string>;
  /** ISO 8601, UTC. */
  at: string;
}

/** The answer to `account.sync`: what came after the number, or `reset` where the log no longer reaches back that far. */
export interface SyncAnswer {
  events: AccountEvent[];
  last: number;
  reset: boolean;
  /** True when more follow: ask again after the last one. */
  more: boolean;
}

/** RFC 9457 problem details with a stable code; the same over HTTP and in a socket's acknowledgement. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId?: string;
  /** One entry for each field that was wrong. */
  errors?: { field: string; code: string; detail: string }[];
  [extra: string]: unknown;
}

/** What the app sends with a socket command. */
export interface SocketCommand<Body> {
  /** The command id, made by the app; the same id is answered the same way for a day. */
  id: string;
  body: Body;
}

/** What every acknowledgement carries. */
export type SocketAnswer<Data> = { ok: true; data: Data } | { ok: false; problem: Problem };
