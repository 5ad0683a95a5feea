import type { RequestState } from '#libs/contracts';
import type { RequestStanding } from '../ui/request-row.js';
import type { EventPerson, MeetingRequest } from './types.js';

const open: readonly RequestState[] = ['waiting', 'sent', 'countered'];

/** Does it still go on? */
export const isOpen = ({ state }: Pick<MeetingRequest, 'state'>): boolean => open.includes(state);

/** Is it the reader who has to say something? */
export function waitsOnMe(request: MeetingRequest, meId: string | undefined): boolean {
  if (request.isMine) return request.state === 'countered';
  const mine = request.recipients.find(({ attendeeId }) => attendeeId === meId);
  return (request.state === 'sent' || request.state === 'countered') && mine?.answer === 'open';
}

/** How a request stands: its state, or that it was declined or what it came to is off again, and by whom. */
export function standingOf(request: MeetingRequest, meId: string | undefined): RequestStanding {
  const { state, meeting, declinedBy } = request;
  if (state === 'declined') return declinedBy === meId ? 'declinedByMe' : 'declinedByThem';
  if (meeting?.state !== 'cancelled') return state;
  return meeting.cancelledBy === meId ? 'cancelledByMe' : 'cancelledByThem';
}

/** The times that whoever has to answer can say yes to, the soonest first. */
export function timesOnTable(request: MeetingRequest, meId: string | undefined): MeetingRequest['slots'] {
  const { sender, slots } = request;
  const mine = slots.filter(({ proposedBy }) => proposedBy === meId);
  const theirs = slots.filter(({ proposedBy }) =>
    request.isMine ? proposedBy !== meId : proposedBy === sender.attendeeId,
  );
  const onTable = waitsOnMe(request, meId) || mine.length === 0 ? theirs : mine;
  return onTable.toSorted((a, b) => a.from.localeCompare(b.from));
}

/** Until when a yes is possible: to the end of the request, or to the beginning of the last time on the table. */
export function answerBy(request: MeetingRequest, meId: string | undefined): { at: string; isLastTime: boolean } {
  const last = timesOnTable(request, meId).at(-1)?.from;
  const isLastTime = last !== undefined && last < request.endsAt;
  return { at: isLastTime ? last : request.endsAt, isLastTime };
}

/**
 * Whom the request is with, seen by the reader: who has cancelled or declined, else the sender, or the first who was
 * asked. Another of those asked is told from the reader only where `meId` is given.
 */
export function otherOf(request: MeetingRequest, meId?: string): EventPerson {
  const by = request.meeting?.cancelledBy ?? request.declinedBy;
  const isOther = request.isMine || (meId !== undefined && by !== meId);
  const refusing = isOther ? request.recipients.find(({ attendeeId }) => attendeeId === by) : undefined;
  if (refusing) return refusing;
  return request.isMine ? (request.recipients[0] ?? request.sender) : request.sender;
}

/** States in which a request of one's own is with all who were asked and have not said no. */
const withAll: readonly RequestState[] = ['sent', 'accepted', 'withdrawn', 'unplaceable'];

/** Who is named where a request is told of: all it is with, or the one it hangs on. */
export function namedOf(request: MeetingRequest, meId?: string): EventPerson[] {
  const { isMine, state, recipients, meeting } = request;
  if (!isMine || recipients.length < 2 || meeting?.state === 'cancelled') return [otherOf(request, meId)];
  const others = recipients.filter(({ answer }) => answer !== 'no');
  if (withAll.includes(state) && others.length > 0) return others;
  const pivot = { countered: 'other-time', expired: 'open' } as const;
  const one = recipients.find(({ answer }) => answer === pivot[state as keyof typeof pivot]);
  return [one ?? otherOf(request, meId)];
}
