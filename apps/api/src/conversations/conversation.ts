import type { EventPerson } from '../meetings/index.js';

/** The kind of notice that says so to whoever does not look. */
export const MESSAGE_RECEIVED = 'message.received';

/** One thing that somebody said; numbered within its conversation, from 1, without gaps. */
export interface Message {
  number: number;
  /** Who said it. */
  attendeeId: string;
  isMine: boolean;
  text: string;
  /** ISO 8601, UTC. */
  sentAt: string;
}

/** Somebody of a conversation, as the viewer may see them. */
export interface Talker extends EventPerson {
  isMe: boolean;
  /** False once they are no longer of the meeting that it is about. */
  isMember: boolean;
}

/** How far the others have come, where they and the viewer show it. */
export interface Marks {
  /** The last number that has reached all of them. */
  delivered: number;
  /** The last number that all of them have read. */
  read: number;
}

/** A conversation as one of its people sees it. */
export interface Conversation {
  id: string;
  eventId: string;
  /** The meeting whose people talk here; null where it is between two people. */
  meetingId: string | null;
  people: Talker[];
  last: Message | null;
  /** Messages of others that the viewer has not read, counted to 100. */
  unread: number;
  /** The last number that the viewer has read. */
  readNumber: number;
  canWrite: boolean;
  marks: Marks | null;
}

/** Two people or the people of a meeting, and what there is between them already. */
export interface Tie {
  conversationId: string | null;
  meetingId: string | null;
  /** Everybody who would be in it. */
  attendeeIds: string[];
  accountIds: string[];
  /** Whether it may begin: they have a request or a meeting, and all that is needed are there. */
  canBegin: boolean;
}

/** What an account has written lately. */
export interface Pace {
  written: number;
  /** When the first of them was. */
  since: Date | null;
}

const MINUTE_MS = 60_000;

/** How many seconds to wait before writing more; 0 where another message may be written now. */
export function secondsToWait({ written, since }: Pace, most: number, now: Date): number {
  if (written < most || since === null) return 0;
  return Math.max(1, Math.ceil((since.getTime() + MINUTE_MS - now.getTime()) / 1000));
}

/** From when on messages count for the pace at an instant. */
export const paceSince = (now: Date): Date => new Date(now.getTime() - MINUTE_MS);
