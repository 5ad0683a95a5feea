import { type Answer, LIMITS, type MeetingState, type RequestAct, type RequestState } from '#libs/contracts';
import type { EventPerson, Slot } from '../meetings/index.js';
import { NotYourTurn, type OfferedSlot, RequestEnded, SlotNotNamed } from './request.errors.js';

/** Every way a request can go; the table `request_transition` holds the same and the database enforces it. */
export const TRANSITIONS: Record<RequestState, readonly RequestState[]> = {
  waiting: ['sent', 'withdrawn', 'expired', 'unplaceable'],
  sent: ['countered', 'accepted', 'declined', 'withdrawn', 'expired', 'unplaceable'],
  countered: ['sent', 'accepted', 'declined', 'withdrawn', 'expired', 'unplaceable'],
  accepted: [],
  declined: [],
  withdrawn: [],
  expired: [],
  unplaceable: [],
};

/** Whether a request in this state still waits for somebody. */
export const isOpen = (state: RequestState): boolean => TRANSITIONS[state].length > 0;

/** What one recipient has said. */
export interface RecipientAnswer {
  attendeeId: string;
  answer: Answer;
  message: string | null;
}

/** A time on the table, and who put it there. */
export interface NamedSlot {
  slotId: string;
  proposedBy: string;
}

/** The part of a request that answers change. */
export interface Negotiation {
  state: RequestState;
  senderId: string;
  /** How many must say yes. */
  quorum: number;
  recipients: readonly RecipientAnswer[];
  slots: readonly NamedSlot[];
  /** What the sender said along with their last answer to other times. */
  senderMessage: string | null;
  /** Whose no it ended with; null unless it was declined. */
  declinedBy: string | null;
  /** Every time that suits all is acceptable, as long as the sender has named none. */
  anyTime: boolean;
  /** Whether the no that ended it leaves the conversation open. */
  conversationOpen: boolean;
}

/** What somebody, or time, has done with a request. */
export interface Deed {
  act: RequestAct;
  /** The attendee; null where nobody did it. */
  by: string | null;
  message: string | null;
}

/** A line of a request's story, the same for all its people. */
export interface StoryLine {
  /** ISO 8601, UTC. */
  at: string;
  /** Null where it is not known. */
  act: RequestAct | null;
  by: string | null;
  state: RequestState;
  message: string | null;
}

/** Somebody concerned by a request, as the viewer sees them. */
export interface Party extends EventPerson {
  accountId: string;
}

/** The meeting that a request became, as far as the request tells of it. */
export interface RequestedMeeting {
  id: string;
  state: MeetingState;
  from: string;
  to: string;
  cancelledBy: string | null;
  cancelReason: string | null;
  cancelledAt: string | null;
}

/** A request with its people and times, as one viewer may see it. */
export interface Request extends Negotiation {
  id: string;
  eventId: string;
  purpose: string;
  topicIds: string[];
  sender: Party;
  recipients: readonly (Party & RecipientAnswer)[];
  /** `isFree`: to come, and everybody who may still come is free. */
  slots: readonly (NamedSlot & { from: string; to: string; isFree: boolean })[];
  /** Times that were on the table before, those named last first; forgotten once the request has ended. */
  earlierSlots: readonly (NamedSlot & { from: string; to: string })[];
  sentAt: Date;
  /** Null while it waits in line. */
  arrivedAt: Date | null;
  endsAt: Date;
  endedAt: Date | null;
  /** What came of it. */
  meeting: RequestedMeeting | null;
  /** How many others reach the recipients before it, and itself; null unless it waits in line. */
  placeInLine: number | null;
  story: readonly StoryLine[];
}

/** Somebody who is to be asked, with all that decides whether it is possible. */
interface Candidate {
  attendeeId: string;
  accountId: string | null;
  isHere: boolean;
  /** Whether one more may arrive today, by the event's calendar, and nobody waits for that already. */
  hasRoom: boolean;
  openRequestId: string | null;
}

/** All that decides whether a request can be sent. */
export interface SendingFacts {
  senderId: string;
  requestHours: number;
  /** How many people the largest place of the event takes in one meeting. */
  tableSize: number;
  /** The topics of those who want to be asked about others than these; null where all are welcome. */
  wantedTopicIds: string[] | null;
  recipients: Candidate[];
  /** Those of the slots that are to come and in which the sender is free. */
  slots: { slotId: string; from: string }[];
}

/** A negotiation after a yes; with the time and the people to book where that was the last one needed. */
export interface Accepted {
  next: Negotiation;
  books: readonly string[] | null;
}

/** The state to be in as time sees it: past its end an open request has expired, whether or not the clock's job came by. */
export const stateAt = (request: { state: RequestState; endsAt: Date }, now: Date): RequestState =>
  isOpen(request.state) && request.endsAt <= now ? 'expired' : request.state;

/** When a request sent now ends: after the event's hours for answering, sooner as its last time comes near. */
export function endOf(now: Date, hours: number, slotStarts: readonly Date[]): Date {
  const last = Math.max(...slotStarts.map((start) => start.getTime()));
  const nearing = now.getTime() + (last - now.getTime()) * LIMITS.shareToAnswer;
  return new Date(Math.min(now.getTime() + hours * 3_600_000, nearing));
}

/** Everybody who may still come to the meeting: the sender and whoever has not said no. */
export const partiesOf = ({ senderId, recipients }: Negotiation): string[] => [
  senderId,
  ...recipients.filter(({ answer }) => answer !== 'no').map(({ attendeeId }) => attendeeId),
];

/** The negotiation as if whoever is gone in the viewer's eyes had said no: they have left, or a block stands between. */
export const amongThoseHere = (request: Request): Request => ({
  ...request,
  recipients: request.recipients.map((r) => (r.isHere ? r : { ...r, answer: 'no' })),
});

/** The times that `attendeeId` can say yes to: for recipients the sender's, for the sender those of recipients. */
export const slotsFor = ({ senderId, slots }: Negotiation, attendeeId: string): string[] =>
  slots.filter(({ proposedBy }) => (proposedBy === senderId) !== (attendeeId === senderId)).map(({ slotId }) => slotId);

/** Whether any time that suits all can be said yes to: the sender has asked so, and named none since. */
export const isForAnyTime = (request: Negotiation, attendeeId: string): boolean =>
  request.anyTime && attendeeId !== request.senderId && slotsFor(request, attendeeId).length === 0;

/** Times that are still possible, the soonest first: those `me` can accept as they are, and up to `most` fresh ones. */
export function offered(request: Negotiation, me: string, possible: readonly Slot[], most: number): OfferedSlot[] {
  const isAny = isForAnyTime(request, me);
  const named = new Set(isAny ? possible.map(({ id }) => id) : slotsFor(request, me));
  const fresh = possible.filter(({ id }) => !named.has(id)).slice(0, most);
  const open = possible.filter(({ id }) => named.has(id)).slice(0, isAny ? most : possible.length);
  const all = [...open, ...fresh].sort((a, b) => a.from.getTime() - b.from.getTime());
  return all.map(({ id, from, to }) => ({
    id,
    from: from.toISOString(),
    to: to.toISOString(),
    kind: named.has(id) ? 'named' : 'fresh',
  }));
}

/** Says yes to one time. @throws RequestEnded, NotYourTurn, SlotNotNamed */
export function accept(request: Negotiation, by: string, slotId: string): Accepted {
  requireTurn(request, by);
  if (!isForAnyTime(request, by) && !slotsFor(request, by).includes(slotId)) throw new SlotNotNamed();
  const next = by === request.senderId ? acceptProposal(request, slotId) : acceptAsRecipient(request, by, slotId);
  const agreed = next.recipients.filter(({ answer }) => answer === 'yes').map(({ attendeeId }) => attendeeId);
  if (agreed.length < next.quorum) return { next, books: null };
  const slots = [{ slotId, proposedBy: request.senderId }];
  return { next: { ...next, slots, state: move(request, 'accepted') }, books: [request.senderId, ...agreed] };
}

/**
 * Says no, with a kind sentence; ends the request where too few are left. The sender's no is to the other times, and
 * puts it into nobody's mouth.
 * @throws RequestEnded, NotYourTurn
 */
export function decline(
  request: Negotiation,
  by: string,
  message: string | null,
  conversationOpen = false,
): Negotiation {
  requireTurn(request, by);
  const isSender = by === request.senderId;
  const recipients = isSender ? withoutProposers(request) : answered(request, by, 'no', message);
  const gone = new Set(recipients.filter(({ answer }) => answer === 'no').map(({ attendeeId }) => attendeeId));
  const slots = request.slots.filter(({ proposedBy }) => !gone.has(proposedBy));
  const said = { ...request, slots, senderMessage: isSender ? message : request.senderMessage };
  if (recipients.length - gone.size >= request.quorum)
    return { ...said, recipients, state: move(request, negotiating(recipients)) };
  const answers = isSender ? request.recipients : recipients;
  return { ...said, recipients: answers, state: move(request, 'declined'), declinedBy: by, conversationOpen };
}

/** Proposes other times instead of those on the table. @throws RequestEnded, NotYourTurn */
export function counter(
  request: Negotiation,
  by: string,
  slotIds: readonly string[],
  message: string | null,
): Negotiation {
  requireTurn(request, by);
  const proposed = slotIds.map((slotId) => ({ slotId, proposedBy: by }));
  if (by === request.senderId) {
    const recipients = request.recipients.map((r) => (r.answer === 'no' ? r : { ...r, answer: 'open' as const }));
    return { ...request, recipients, slots: proposed, senderMessage: message, state: move(request, 'sent') };
  }
  const recipients = answered(request, by, 'other-time', message);
  const slots = [...request.slots.filter(({ proposedBy }) => proposedBy !== by), ...proposed];
  return { ...request, recipients, slots, state: move(request, 'countered') };
}

/** Ends an open request for a reason that is nobody's answer. @throws RequestEnded */
export function end(request: Negotiation, state: 'withdrawn' | 'expired' | 'unplaceable'): Negotiation {
  return { ...request, state: move(request, state) };
}

/** Lets a request that waited in line reach its recipients. @throws RequestEnded */
export const letIn = (request: Negotiation): Negotiation => ({ ...request, state: move(request, 'sent') });

function acceptAsRecipient(request: Negotiation, by: string, slotId: string): Negotiation {
  const recipients = answered(request, by, 'yes', null);
  const kept = request.slots.filter(({ proposedBy }) => proposedBy !== by && proposedBy !== request.senderId);
  const slots = [...kept, { slotId, proposedBy: request.senderId }];
  return { ...request, recipients, slots, state: move(request, negotiating(recipients)) };
}

/** Others who agreed to an earlier time are asked again about the new one. */
function acceptProposal(request: Negotiation, slotId: string): Negotiation {
  const proposers = request.slots.filter((slot) => slot.slotId === slotId).map(({ proposedBy }) => proposedBy);
  const recipients = request.recipients.map((r) => {
    if (r.answer === 'no') return r;
    return { ...r, answer: proposers.includes(r.attendeeId) ? ('yes' as const) : ('open' as const) };
  });
  const slots = [{ slotId, proposedBy: request.senderId }];
  return { ...request, recipients, slots, state: move(request, 'sent') };
}

/** Those who proposed other times are out once these are turned down, where the others are enough. */
const withoutProposers = ({ recipients }: Negotiation): RecipientAnswer[] =>
  recipients.map((r) => (r.answer === 'other-time' ? { ...r, answer: 'no' } : r));

function answered(request: Negotiation, by: string, answer: Answer, message: string | null): RecipientAnswer[] {
  return request.recipients.map((r) => (r.attendeeId === by ? { ...r, answer, message } : r));
}

const negotiating = (recipients: readonly RecipientAnswer[]): RequestState =>
  recipients.some(({ answer }) => answer === 'other-time') ? 'countered' : 'sent';

/** The recipients' turn is as long as the request is open; the sender's only while other times are on the table. */
function requireTurn(request: Negotiation, by: string): void {
  if (!isOpen(request.state)) throw new RequestEnded(request.state);
  if (request.state === 'waiting' || (by === request.senderId && request.state !== 'countered'))
    throw new NotYourTurn();
}

function move({ state }: Negotiation, to: RequestState): RequestState {
  if (!isOpen(state)) throw new RequestEnded(state);
  if (state !== to && !TRANSITIONS[state].includes(to)) throw new Error(`A request cannot go from ${state} to ${to}.`);
  return to;
}
