import type { MeetingOutcome, MeetingState, PlaceKind } from '#libs/contracts';

/** A person of an event as others of it see them; without names once they have left or a block stands between. */
export interface EventPerson {
  attendeeId: string;
  givenName: string;
  familyName: string;
  position: string;
  company: string;
  isHere: boolean;
}

/** One interval of the meeting grid; `[from, to)`. */
export interface Slot {
  id: string;
  from: Date;
  to: Date;
}

/** Somebody of a meeting. */
export interface MeetingPerson extends EventPerson {
  isMe: boolean;
  /** How long after the beginning they come, as they have told the others. */
  lateMinutes: number | null;
}

/** A meeting as the people of it see it; PostgreSQL builds it as JSON, so instants are ISO 8601 texts in UTC. */
export interface Meeting {
  id: string;
  eventId: string;
  state: MeetingState;
  /** What its people say it came to; null as long as nobody has said anything. */
  outcome: MeetingOutcome | null;
  from: string;
  to: string;
  place: { id: string; name: string; kind: PlaceKind; url: string | null };
  people: MeetingPerson[];
  purpose: string;
  requestId: string | null;
  cancelReason: string | null;
  /** The attendee who cancelled it. */
  cancelledBy: string | null;
  cancelledAt: string | null;
}
