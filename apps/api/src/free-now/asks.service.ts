import { Injectable } from '@nestjs/common';
import { LIMITS, type SpontaneousState } from '#libs/contracts';
import { Bookings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { AskNews } from './ask-news.service.js';
import { type NowFacts, type SpontaneousAsk, AsksRepository } from './asks.repository.js';
import type { SpontaneousAskDto } from './free-now.dto.js';
import { AskEnded, AskOpen, NoPlaceNow, NotFreeNow } from './free-now.errors.js';
import { FreeNowRepository } from './free-now.repository.js';

const MINUTE = 60_000;

/** Asking somebody who is free to meet right now: one tap asks, one tap says yes, and the place is booked. */
@Injectable()
export class SpontaneousAsks {
  constructor(
    private readonly repository: AsksRepository,
    private readonly free: FreeNowRepository,
    private readonly bookings: Bookings,
    private readonly database: Database,
    private readonly news: AskNews,
    private readonly clock: Clock,
  ) {}

  /** Asks for a meeting right now; it holds nothing and ends by itself. @throws NotFound, NotFreeNow, AskOpen */
  ask(accountId: string, eventId: string, toId: string): Promise<SpontaneousAskDto> {
    return this.database.transaction(async () => {
      const other = await this.repository.findAccount(eventId, toId);
      if (other === undefined) throw new NotFound();
      if (other === accountId) throw new NotFreeNow();
      await this.database.lockAccounts([accountId, other]);
      const now = this.clock.now();
      const facts = await this.repository.findFacts(accountId, eventId, toId, now);
      if (!facts) throw new NotFound();
      if (facts.openAskId !== null) throw new AskOpen(facts.openAskId);
      if (facts.freeUntil === null) throw new NotFreeNow();
      lengthFrom(now, facts);
      await this.repository.lapse(facts.myId, toId, now);
      const id = newId();
      const endsAt = new Date(now.getTime() + LIMITS.spontaneousAskMinutes * MINUTE);
      await this.repository.insert({ id, eventId, fromId: facts.myId, toId, askedAt: now, endsAt });
      await this.news.tellAsked(id, eventId, accountId, other);
      return presentAsk(await this.read(accountId, id));
    });
  }

  /**
   * Says yes: the two have a meeting from this minute on, at a free place near the one who was asked. Said again, it is the
   * same meeting.
   * @throws AskEnded, NotFreeNow, NoPlaceNow
   */
  accept(accountId: string, askId: string): Promise<SpontaneousAskDto> {
    return this.under(accountId, askId, async (ask, now) => {
      if (ask.state === 'accepted') return;
      requireOpen(ask, now);
      const { eventId, fromId, toId, accountIds, nearId } = ask;
      const facts = await this.repository.findFacts(accountId, eventId, fromId, now);
      if (!facts || !ask.person.isHere) throw new NotFreeNow();
      const to = new Date(now.getTime() + lengthFrom(now, facts));
      const time = { slotId: null, eventId, from: now, to, nearId };
      const made = { requestId: null, purpose: '', attendeeIds: [fromId, toId] };
      const outcome = await this.bookings.book({ ...time, ...made });
      if (outcome.kind === 'person-taken') throw new NotFreeNow();
      if (outcome.kind === 'no-place') throw new NoPlaceNow();
      await this.repository.end(askId, 'accepted', outcome.meetingId, now);
      await this.free.endFree(eventId, accountIds);
      await this.news.tellBooked(ask, outcome.meetingId);
    });
  }

  /** Says: not right now. @throws AskEnded */
  decline(accountId: string, askId: string): Promise<SpontaneousAskDto> {
    return this.end(accountId, askId, 'declined');
  }

  /** Takes an own ask back. @throws AskEnded */
  withdraw(accountId: string, askId: string): Promise<SpontaneousAskDto> {
    return this.end(accountId, askId, 'withdrawn');
  }

  private end(accountId: string, askId: string, state: SpontaneousState): Promise<SpontaneousAskDto> {
    return this.under(accountId, askId, async (ask, now) => {
      requireOpen(ask, now);
      await this.repository.end(askId, state, null, now);
      await this.news.tellChanged(ask);
    });
  }

  private under(
    accountId: string,
    askId: string,
    step: (ask: SpontaneousAsk, now: Date) => Promise<void>,
  ): Promise<SpontaneousAskDto> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts((await this.read(accountId, askId)).accountIds);
      await step(await this.read(accountId, askId), this.clock.now());
      return presentAsk(await this.read(accountId, askId));
    });
  }

  private async read(accountId: string, askId: string): Promise<SpontaneousAsk> {
    const ask = await this.repository.find(accountId, askId);
    if (!ask) throw new NotFound();
    return ask;
  }
}

/** The ask as it leaves, without what only the server needs. */
export const presentAsk = ({
  id,
  eventId,
  isMine,
  person,
  state,
  askedAt,
  endsAt,
  meetingId,
}: SpontaneousAsk): SpontaneousAskDto => ({
  id,
  eventId,
  isMine,
  person,
  state,
  askedAt,
  endsAt,
  meetingId,
});

function requireOpen({ state, endsAt }: SpontaneousAsk, now: Date): void {
  if (state !== 'open') throw new AskEnded(state);
  if (new Date(endsAt) <= now) throw new AskEnded('expired');
}

/** How long the two can meet, in milliseconds: as usual, or until the next thing of either begins. @throws NotFreeNow */
function lengthFrom(now: Date, { isBusy, nextAt }: NowFacts): number {
  const room = nextAt === null ? Infinity : nextAt.getTime() - now.getTime();
  if (isBusy || room < LIMITS.spontaneousMinutesLeast * MINUTE) throw new NotFreeNow();
  return Math.min(room, LIMITS.spontaneousMinutes * MINUTE);
}
