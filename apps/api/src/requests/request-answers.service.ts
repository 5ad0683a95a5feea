import { Injectable } from '@nestjs/common';
import { EventPolicies } from '../event-policies/index.js';
import type { RequestAct } from '#libs/contracts';
import { Bookings, type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Busy, NotFound } from '../platform/http/problems.js';
import type { ProblemError } from '../platform/http/problem-error.js';
import type { RequestDto } from './request.dto.js';
import {
  CompanyIncomplete,
  NoCommonTime,
  NoPlace,
  RecipientNotHere,
  RequestEnded,
  SlotsNotFree,
  SlotTaken,
} from './request.errors.js';
import {
  accept,
  amongThoseHere,
  counter,
  decline,
  type Deed,
  end,
  isOpen,
  type Negotiation,
  offered,
  partiesOf,
  type Request,
  stateAt,
} from './request.js';
import { RequestChanges } from './request-changes.service.js';
import { presentRequest } from './request.presenter.js';

/** What an accept came to: the request, and the meeting where that was the last yes needed. */
export interface AcceptedRequest {
  request: RequestDto;
  meeting: Meeting | null;
}

const FRESH_SLOTS = 6;
const UNPLACEABLE: Deed = { act: 'unplaceable', by: null, message: null };

/** Answers to requests. Each is one atomic step under the locks of all concerned, judged by what stands there then. */
@Injectable()
export class RequestAnswers {
  constructor(
    private readonly changes: RequestChanges,
    private readonly bookings: Bookings,
    private readonly meetings: Meetings,
    private readonly policies: EventPolicies,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Says yes to a slot; the last yes needed books people, slot and place, without those of a group who are gone. Accepting
   * again what was booked gives the same meeting.
   * @throws SlotTaken, NoPlace, NoCommonTime (which ends the request), RequestEnded, NotYourTurn, SlotNotNamed,
   *   RecipientNotHere, CompanyIncomplete, RuledOut
   */
  accept(accountId: string, requestId: string, slotId: string): Promise<AcceptedRequest> {
    return this.database.transaction(async () => {
      const before = await this.changes.read(accountId, requestId);
      await this.refuseEarly(before, accountId, slotId);
      const { request, now } = await this.changes.lock(accountId, before);
      if (request.meeting) return this.acceptedBefore(accountId, request, request.meeting.id, slotId);
      if (request.state === 'unplaceable') throw new NoCommonTime();
      requireOpen(request, now);
      requireEnoughHere(request);
      const me = attendeeOf(request, accountId);
      const here = amongThoseHere(request);
      const { next, books } = accept(here, me, slotId);
      await this.requireMayMeet(request, next);
      const loss = await this.findLoss(here, me, slotId, now);
      if (loss) return this.refuse(request, loss, now);
      const meetingId = books && (await this.book(request, me, slotId, books, now));
      await this.changes.save(request, withOwnAnswers(request, next), { act: 'accept', by: me, message: null }, now);
      if (meetingId) await this.changes.announce(request, meetingId, books, me);
      return this.present(accountId, requestId, meetingId);
    });
  }

  /** Says no, with a kind sentence, and may leave the conversation open. @throws RequestEnded, NotYourTurn */
  decline(accountId: string, requestId: string, message?: string, conversationOpen = false): Promise<RequestDto> {
    return this.answer(accountId, requestId, { act: 'decline', message }, async (request, me) =>
      decline(request, me, message || null, conversationOpen),
    );
  }

  /**
   * Proposes other times, at which the one who proposes them is free.
   * @throws RequestEnded, NotYourTurn, SlotsNotFree, RecipientNotHere, CompanyIncomplete, RuledOut
   */
  counter(accountId: string, requestId: string, slotIds: string[], message?: string): Promise<RequestDto> {
    return this.answer(accountId, requestId, { act: 'counter', message }, async (request, me, now) => {
      requireEnoughHere(request);
      await this.changes.holdSlots(slotIds);
      const next = counter(request, me, slotIds, message || null);
      await this.requireMayMeet(request, next);
      const question = { eventId: request.eventId, attendeeIds: [me], after: now, among: slotIds };
      const free = new Set((await this.bookings.findFree(question)).map(({ id }) => id));
      const taken = slotIds.filter((slotId) => !free.has(slotId));
      if (taken.length > 0) throw new SlotsNotFree(taken);
      return next;
    });
  }

  /** Takes an own request back. @throws RequestEnded */
  withdraw(accountId: string, requestId: string): Promise<RequestDto> {
    return this.answer(accountId, requestId, { act: 'withdraw' }, async (request) => end(request, 'withdrawn'));
  }

  private answer(
    accountId: string,
    requestId: string,
    { act, message }: { act: RequestAct; message?: string | undefined },
    change: (request: Request, me: string, now: Date) => Promise<Negotiation>,
  ): Promise<RequestDto> {
    return this.database.transaction(async () => {
      const { request, now } = await this.changes.lock(accountId, await this.changes.read(accountId, requestId));
      requireOpen(request, now);
      const me = attendeeOf(request, accountId);
      const deed = { act, by: me, message: message || null };
      await this.changes.save(request, await change(request, me, now), deed, now);
      return (await this.present(accountId, requestId, null)).request;
    });
  }

  /** The event's rules, for the sender and those who are willing. */
  private requireMayMeet({ eventId, senderId }: Request, { recipients }: Negotiation): Promise<void> {
    const willing = recipients.filter(({ answer }) => answer === 'yes' || answer === 'other-time');
    const attendeeIds = [senderId, ...willing.map(({ attendeeId }) => attendeeId)];
    return this.policies.requireMayMeet({ eventId, askerId: senderId, attendeeIds });
  }

  /** A look before the locks: the many who come too late for a popular person need not stand in line to hear it. */
  private async refuseEarly(before: Request, accountId: string, slotId: string): Promise<void> {
    const now = this.clock.now();
    if (!isOpen(stateAt(before, now)) || before.state === 'waiting') return;
    const loss = await this.findLoss(amongThoseHere(before), attendeeOf(before, accountId), slotId, now);
    if (loss && !(loss instanceof NoCommonTime)) throw loss;
  }

  /** What to say where the slot no longer suits everybody: the times that do, or that there is none. */
  private async findLoss(request: Request, me: string, slotId: string, now: Date): Promise<ProblemError | undefined> {
    const question = { eventId: request.eventId, attendeeIds: partiesOf(request), after: now };
    const [free] = await this.bookings.findFree({ ...question, among: [slotId] });
    if (free) return undefined;
    const [common] = await this.bookings.findFree({ ...question, limit: 1 });
    if (!common) return new NoCommonTime();
    const slots = await this.findOffered(request, me, now);
    return slots.length > 0 ? new SlotTaken(slots) : new NoPlace([]);
  }

  private async findOffered(request: Request, me: string, now: Date) {
    const question = { eventId: request.eventId, attendeeIds: partiesOf(request), after: now };
    const among = request.slots.map(({ slotId }) => slotId);
    const named = await this.bookings.findPlaceable({ ...question, among });
    const soonest = await this.bookings.findPlaceable({ ...question, limit: FRESH_SLOTS + among.length });
    const fresh = soonest.filter(({ id }) => !among.includes(id));
    return offered(request, me, [...named, ...fresh], FRESH_SLOTS);
  }

  private async book(
    request: Request,
    me: string,
    slotId: string,
    attendeeIds: readonly string[],
    now: Date,
  ): Promise<string> {
    const outcome = await this.bookings.book({ requestId: request.id, purpose: request.purpose, slotId, attendeeIds });
    if (outcome.kind === 'booked') return outcome.meetingId;
    if (await this.changes.areApart(attendeeIds)) throw new CompanyIncomplete();
    if (outcome.kind === 'no-place') throw new NoPlace(await this.findOffered(request, me, now));
    return this.refuse(request, (await this.findLoss(request, me, slotId, now)) ?? new Busy(), now);
  }

  private async refuse(request: Request, loss: ProblemError, now: Date): Promise<never> {
    if (loss instanceof NoCommonTime) await this.changes.save(request, end(request, 'unplaceable'), UNPLACEABLE, now);
    throw loss;
  }

  private acceptedBefore(
    accountId: string,
    request: Request,
    meetingId: string,
    slotId: string,
  ): Promise<AcceptedRequest> {
    if (request.slots[0]?.slotId !== slotId) throw new RequestEnded(request.state, meetingId);
    return this.present(accountId, request.id, meetingId);
  }

  private async present(accountId: string, requestId: string, meetingId: string | null): Promise<AcceptedRequest> {
    const request = presentRequest(await this.changes.read(accountId, requestId), accountId, this.clock.now());
    return { request, meeting: meetingId === null ? null : await this.meetings.find(accountId, meetingId) };
  }
}

function attendeeOf({ sender, recipients }: Request, accountId: string): string {
  const me = [sender, ...recipients].find((party) => party.accountId === accountId);
  if (!me) throw new NotFound();
  return me.attendeeId;
}

function requireOpen(request: Request, now: Date): void {
  const state = stateAt(request, now);
  if (!isOpen(state)) throw new RequestEnded(state, request.meeting?.id);
}

function requireEnoughHere({ sender, recipients, quorum }: Request): void {
  const here = recipients.filter(({ answer, isHere }) => answer !== 'no' && isHere);
  if (!sender.isHere || here.length === 0) throw new RecipientNotHere();
  if (here.length < quorum) throw recipients.length > 1 ? new CompanyIncomplete() : new RecipientNotHere();
}

/** What came of it, with the answers of those who are gone as they gave them: nobody's no is put into their mouths. */
function withOwnAnswers({ recipients }: Request, next: Negotiation): Negotiation {
  const gone = new Map(recipients.filter(({ isHere }) => !isHere).map((r) => [r.attendeeId, r]));
  return { ...next, recipients: next.recipients.map((r) => gone.get(r.attendeeId) ?? r) };
}
