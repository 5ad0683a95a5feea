/*
 * What clients did and saw, in their own words and by their own clock: one clock for all of them, in milliseconds. The
 * checker reads nothing else.
 */

/** What somebody did. `begun` is when it was first sent, `ended` when an answer was there. */
export interface Step {
  by: string;
  doing: 'send' | 'accept' | 'decline' | 'counter' | 'withdraw' | 'cancel' | 'look' | 'busy';
  commandId: string;
  begun: number;
  ended: number;
  /** `unknown`: no answer ever came, so it has happened or it has not. */
  outcome: 'done' | 'refused' | 'unknown';
  requestId?: string;
  meetingId?: string;
  /** What the answer said the request is now. */
  state?: string;
  /** The meeting that an accept booked. */
  meeting?: BookedMeeting;
  /** What a command that was sent twice was answered the other times. */
  echoes?: string[];
  /** What it was answered the first time, to be compared with the echoes. */
  answer?: string;
}

export interface BookedMeeting {
  id: string;
  from: number;
  to: number;
  placeId: string;
  people: readonly string[];
}

/** A request that was sent, and between whom. */
export interface Asked {
  id: string;
  people: readonly string[];
}

/** One entry of a log as a client showed it. */
export interface Shown {
  seq: number;
  kind: string;
  ids: Readonly<Record<string, string>>;
}

/** What is compared: what was done, what each client showed, and what each party reads in the end. */
export interface History {
  steps: readonly Step[];
  requests: readonly Asked[];
  /** What each person's client showed, in the order in which it did. */
  shown: ReadonlyMap<string, readonly Shown[]>;
  /** The last number of each person's log in the end. */
  last: ReadonlyMap<string, number>;
  /** In the end, by request: what each party read, and at which process. */
  endings: ReadonlyMap<string, readonly string[]>;
  /** How many meetings a place holds at once. */
  capacity: ReadonlyMap<string, number>;
}
