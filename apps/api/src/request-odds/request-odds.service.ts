import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { topicById } from '#libs/matchmaking';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/http/problems.js';
import type { AskingDto } from './request-odds.dto.js';
import { RequestOddsRepository } from './request-odds.repository.js';
import { hoursBand, oddsOf } from './request-odds.js';

/** What somebody can know before they ask. */
@Injectable()
export class RequestOdds {
  constructor(
    private readonly repository: RequestOddsRepository,
    private readonly clock: Clock,
  ) {}

  /** How busy the other is, what the sender has left, the line, and the odds from the event's history. @throws NotFound */
  async find(eventId: string, accountId: string, attendeeId: string): Promise<AskingDto> {
    const now = this.clock.now();
    const facts = await this.repository.findFacts(eventId, accountId, attendeeId, now);
    if (!facts) throw new NotFound();
    const { slots, free, asksLeft, ahead, fit, topicIds, lastSlotAt, requestHours, tableSize, ruledOut } = facts;
    const left = ((lastSlotAt?.getTime() ?? now.getTime()) - now.getTime()) / 3_600_000;
    const hours = hoursBand(Math.min(requestHours, left * LIMITS.shareToAnswer));
    const odds = oddsOf(await this.repository.findEnded(eventId), { fit, hours });
    const topics = topicIds.map((id) => ({ id, label: { ...(topicById(id)?.labels ?? { de: id, en: id }) } }));
    const freeShare = slots === 0 ? 0 : free / slots;
    return { freeShare, asksLeft, placeInLine: ahead, tableSize, ruledOut, topics, odds: odds ?? null };
  }
}
