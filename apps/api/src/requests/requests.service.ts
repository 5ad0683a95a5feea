import { Injectable } from '@nestjs/common';
import { EventPolicies } from '../event-policies/index.js';
import { Bookings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { newId } from '../platform/ids.js';
import type { FreeSlotDto, RequestDto, SendRequestDto } from './request.dto.js';
import {
  AlreadyAsked,
  NO_TIME_NAMED,
  NoCommonTime,
  OtherTopics,
  OwnRequest,
  QUORUM_TOO_HIGH,
  RecipientNotHere,
  SlotsNotFree,
  TableTooSmall,
} from './request.errors.js';
import { endOf, type SendingFacts } from './request.js';
import { RequestChanges } from './request-changes.service.js';
import { presentRequest } from './request.presenter.js';
import { type RequestSearch, RequestsRepository } from './requests.repository.js';

/** Asking people for a meeting, and reading what was asked. */
@Injectable()
export class Requests {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly bookings: Bookings,
    private readonly database: Database,
    private readonly policies: EventPolicies,
    private readonly changes: RequestChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks attendees of the event for a meeting at one of the slots. It holds nobody's time; beyond what a recipient lets
   * in a day, and behind others who wait for that, it waits in line.
   * @throws OwnRequest, RecipientNotHere, AlreadyAsked, SlotsNotFree, RuledOut
   */
  send(
    accountId: string,
    eventId: string,
    { to, purpose, slotIds, topicIds = [], anyTime = false, quorum = to.length }: SendRequestDto,
  ): Promise<RequestDto> {
    const named = anyTime ? [] : slotIds;
    if (!anyTime && named.length === 0) throw new InvalidInput([NO_TIME_NAMED]);
    if (quorum > to.length) throw new InvalidInput([QUORUM_TOO_HIGH]);
    return this.database.transaction(async () => {
      const recipients = await this.repository.findAccounts(eventId, to);
      await this.database.lockAccounts([accountId, ...recipients]);
      await this.repository.holdSlots(named);
      const now = this.clock.now();
      const facts = await this.repository.findSendingFacts(
        accountId,
        eventId,
        to,
        anyTime ? null : named,
        now,
        topicIds,
      );
      if (!facts) throw new NotFound();
      requireSendable(facts, to, named);
      await this.policies.requireMayAsk(eventId, facts.senderId, to, now);
      if (anyTime) facts.slots = await this.findCommon(eventId, [facts.senderId, ...to], now);
      const id = newId();
      const state = facts.recipients.every(({ hasRoom }) => hasRoom) ? 'sent' : 'waiting';
      const starts = facts.slots.map(({ from }) => new Date(from));
      const endsAt = endOf(now, facts.requestHours, starts);
      const { senderId } = facts;
      await this.repository.insert({
        id,
        eventId,
        senderId,
        recipientIds: to,
        slotIds: named,
        purpose,
        topicIds,
        anyTime,
        quorum,
        state,
        sentAt: now,
        endsAt,
      });
      await this.changes.tellSent({ id, eventId }, accountId, state === 'sent' ? recipients : []);
      return this.find(accountId, id);
    });
  }

  /** The times that suit all of them. @throws NoCommonTime where there is none */
  private async findCommon(eventId: string, attendeeIds: string[], now: Date): Promise<SendingFacts['slots']> {
    const slots = await this.bookings.findFree({ eventId, attendeeIds, after: now });
    if (slots.length === 0) throw new NoCommonTime();
    return slots.map(({ id, from }) => ({ slotId: id, from: from.toISOString() }));
  }

  /** The request as one of its people reads it. @throws NotFound */
  async find(accountId: string, requestId: string): Promise<RequestDto> {
    const now = this.clock.now();
    const request = await this.repository.find(accountId, requestId, now);
    if (!request) throw new NotFound();
    return presentRequest(request, accountId, now);
  }

  /** A page of the own requests in an event, the newest first. */
  async list(search: RequestSearch): Promise<Page<RequestDto>> {
    const now = this.clock.now();
    const { items, next } = await this.repository.list(search, now);
    return { items: items.map((request) => presentRequest(request, search.accountId, now)), next };
  }

  /** Times at which the account and these attendees of the event are free; bare, with no word on why others are not. */
  async findTimes(accountId: string, eventId: string, attendeeIds: string[]): Promise<Page<FreeSlotDto>> {
    const now = this.clock.now();
    const facts = await this.repository.findSendingFacts(accountId, eventId, attendeeIds, [], now);
    if (!facts) throw new NotFound();
    if (facts.recipients.filter(({ isHere }) => isHere).length < attendeeIds.length) throw new RecipientNotHere();
    const all = [facts.senderId, ...attendeeIds];
    const slots = await this.bookings.findFree({ eventId, attendeeIds: all, after: now });
    const items = slots.map(({ id, from, to }) => ({ id, from: from.toISOString(), to: to.toISOString() }));
    return { items, next: null };
  }
}

function requireSendable(facts: SendingFacts, to: string[], slotIds: string[]): void {
  const { senderId, recipients, slots, tableSize } = facts;
  if (to.includes(senderId)) throw new OwnRequest();
  if (to.length + 1 > Math.max(2, tableSize)) throw new TableTooSmall(tableSize);
  if (recipients.filter(({ isHere }) => isHere).length < to.length) throw new RecipientNotHere();
  if (facts.wantedTopicIds) throw new OtherTopics(facts.wantedTopicIds);
  const asked = recipients.find(({ openRequestId }) => openRequestId !== null);
  if (asked?.openRequestId) throw new AlreadyAsked(asked.openRequestId);
  const free = new Set(slots.map(({ slotId }) => slotId));
  const taken = slotIds.filter((slotId) => !free.has(slotId));
  if (taken.length > 0) throw new SlotsNotFree(taken);
}
