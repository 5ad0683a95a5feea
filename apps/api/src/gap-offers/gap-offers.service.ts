import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { RequestAnswers, Requests } from '../requests/index.js';
import type { GapOfferDto, GapOffersDto, TakenGapOfferDto } from './gap-offer.dto.js';
import { GapOfferGone } from './gap-offer.errors.js';
import { type GapOffer, GapOffersRepository } from './gap-offers.repository.js';

/** Offers for the time that a cancelled meeting left: one tap asks the other, or says yes to what they asked. */
@Injectable()
export class GapOffers {
  constructor(
    private readonly repository: GapOffersRepository,
    private readonly requests: Requests,
    private readonly answers: RequestAnswers,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** What is offered and still stands. */
  async list(accountId: string, eventId: string): Promise<GapOffersDto> {
    return { items: (await this.repository.listOpen(accountId, eventId, this.clock.now())).map(present) };
  }

  /**
   * Takes an offer by the ways that requests go: accepts what the other asked, or asks them for this one time.
   * @throws GapOfferGone, and what sending or accepting throws
   */
  take(accountId: string, offerId: string, purpose: string): Promise<TakenGapOfferDto> {
    return this.database.transaction(async () => {
      const { eventId, person, slotId, requestId, state, stands } = await this.find(accountId, offerId);
      if (state !== 'open' || !stands) throw new GapOfferGone();
      const taken = requestId
        ? await this.answers.accept(accountId, requestId, slotId)
        : {
            request: await this.requests.send(accountId, eventId, {
              to: [person.attendeeId],
              purpose,
              slotIds: [slotId],
            }),
            meeting: null,
          };
      await this.end(accountId, offerId, 'taken');
      const offer = present(await this.find(accountId, offerId));
      return { offer, requestId: taken.request.id, meetingId: taken.meeting?.id ?? null };
    });
  }

  /** Says that one would rather keep the time. @throws GapOfferGone */
  dismiss(accountId: string, offerId: string): Promise<GapOfferDto> {
    return this.database.transaction(async () => {
      await this.end(accountId, offerId, 'dismissed');
      return present(await this.find(accountId, offerId));
    });
  }

  private async end(accountId: string, offerId: string, state: 'taken' | 'dismissed'): Promise<void> {
    if (!(await this.repository.end(offerId, state, this.clock.now()))) throw new GapOfferGone();
    const { eventId, meetingId } = await this.find(accountId, offerId);
    await this.accountLog.record([accountId], 'gap-offer.changed', { offerId, eventId, meetingId });
  }

  private async find(accountId: string, offerId: string): Promise<GapOffer> {
    const offer = await this.repository.find(accountId, offerId, this.clock.now());
    if (!offer) throw new NotFound();
    return offer;
  }
}

const present = ({ stands: _stands, requestId: _requestId, ...offer }: GapOffer): GapOfferDto => offer;
