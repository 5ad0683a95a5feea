import type { EventPerson } from '../meetings/index.js';
import type { RequestDto, RequestSlotDto } from './request.dto.js';
import { type Party, type Request, slotsFor, stateAt } from './request.js';

/** A request as one of its people reads it. */
export function presentRequest(request: Request, accountId: string, now: Date): RequestDto {
  const isMine = request.sender.accountId === accountId;
  const me = isMine ? request.senderId : (request.recipients.find((r) => r.accountId === accountId)?.attendeeId ?? '');
  const state = stateAt(request, now);
  const endedAt = request.endedAt ?? (state === 'expired' ? request.endsAt : null);
  const acceptable = endedAt === null ? slotsFor(request, me) : [];
  const free = request.slots.filter(({ slotId, isFree }) => isFree && acceptable.includes(slotId));
  const once = free.filter(({ slotId }, at) => free.findIndex((slot) => slot.slotId === slotId) === at);
  return {
    id: request.id,
    eventId: request.eventId,
    state,
    isMine,
    sender: presentPerson(request.sender),
    recipients: request.recipients.map((r) => ({ ...presentPerson(r), answer: r.answer, message: r.message })),
    purpose: request.purpose,
    senderMessage: request.senderMessage,
    declinedBy: request.declinedBy,
    topicIds: request.topicIds,
    anyTime: request.anyTime,
    quorum: request.quorum,
    placeInLine: request.placeInLine,
    conversationOpen: request.conversationOpen,
    story: request.story.map((line) => ({ ...line })),
    slots: request.slots.map(presentSlot),
    earlierSlots: request.earlierSlots.map(presentSlot),
    freeSlots: once.map(({ slotId, from, to }) => ({ id: slotId, from, to })),
    sentAt: request.sentAt.toISOString(),
    endsAt: request.endsAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    meetingId: request.meeting?.id ?? null,
    meeting: request.meeting,
  };
}

const presentSlot = ({ slotId, from, to, proposedBy }: Request['earlierSlots'][number]): RequestSlotDto => ({
  id: slotId,
  from,
  to,
  proposedBy,
});

const presentPerson = ({ attendeeId, givenName, familyName, position, company, isHere }: Party): EventPerson => ({
  attendeeId,
  givenName,
  familyName,
  position,
  company,
  isHere,
});
