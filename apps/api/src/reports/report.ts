/** A copy of what was reported, as it was then. */
export interface Kept {
  /** The message, where it was one. */
  message: { text: string; sentAt: string } | null;
  /** What the person showed to the event. */
  person: { position: string; company: string; about: string };
}

/** What an attendee reports to the organizers. */
export interface Report {
  id: string;
  /** Null once they are no attendee any more, as is `aboutId`. */
  reporterId: string | null;
  reporterName: string;
  aboutId: string | null;
  aboutName: string;
  reason: string;
  kept: Kept;
  madeAt: Date;
  resolvedAt: Date | null;
  /** The name of the organizer who resolved it. */
  resolvedBy: string | null;
  resolution: string | null;
}

/** Somebody who is reported, by somebody who may. */
export interface Reportable {
  reporterId: string;
  aboutId: string;
  /** How many reports the reporter has made since the day before. */
  madeLately: number;
}

/** The message that is reported. */
export interface MessageRef {
  conversationId: string;
  number: number;
}
