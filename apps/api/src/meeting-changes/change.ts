import type { ChangePart, ChangeState, ConsentAnswer } from '#libs/contracts';
import type { EventPerson, Meeting, Slot } from '../meetings/index.js';

/** Somebody whom a proposal concerns, and what they say to it. */
export interface ChangePerson extends EventPerson {
  isMe: boolean;
  part: ChangePart;
  answer: ConsentAnswer;
  /** What they said along with a no. */
  message: string | null;
}

/** A proposal to change a booked meeting, as one viewer sees it; PostgreSQL builds it as JSON, so instants are ISO 8601 texts. */
export interface MeetingChange {
  id: string;
  eventId: string;
  meetingId: string;
  requestId: string | null;
  state: ChangeState;
  purpose: string;
  /** The attendee who proposed it. */
  proposedBy: string;
  message: string | null;
  slotId: string | null;
  from: string;
  to: string;
  /** The place wished for; null where any will do. */
  place: Meeting['place'] | null;
  before: { from: string; to: string; place: Meeting['place'] };
  people: ChangePerson[];
  proposedAt: string;
  endsAt: string;
  endedAt: string | null;
  /** Whose no or whose second thought it ended with. */
  endedBy: string | null;
}

/** The state as time sees it: past its end an open proposal has expired, whether or not the clock's job came by. */
export const stateAt = ({ state, endsAt }: Pick<MeetingChange, 'state' | 'endsAt'>, now: Date): ChangeState =>
  state === 'open' && new Date(endsAt) <= now ? 'expired' : state;

/** Those who would meet. */
export const companyOf = ({ people }: Pick<MeetingChange, 'people'>): string[] =>
  people.filter(({ part }) => part !== 'leaves').map(({ attendeeId }) => attendeeId);

/** Whether the answer of `attendeeId` is the last that was missing. */
export const isLastYes = ({ people }: Pick<MeetingChange, 'people'>, attendeeId: string): boolean =>
  people.every((person) => person.answer === 'yes' || person.attendeeId === attendeeId);

/** When a proposal ends: after the event's hours for answering, and before either time begins. */
export function endOf(now: Date, hours: number, starts: readonly Date[]): Date {
  return new Date(Math.min(now.getTime() + hours * 3_600_000, ...starts.map((start) => start.getTime())));
}

/** Slots as answers give them: instants as ISO 8601 texts. */
export const timesLeft = (slots: readonly Slot[]): { id: string; from: string; to: string }[] =>
  slots.map(({ id, from, to }) => ({ id, from: from.toISOString(), to: to.toISOString() }));
