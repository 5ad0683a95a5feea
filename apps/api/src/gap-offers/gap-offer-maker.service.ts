import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Cancellations } from '../cancellations/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { GapOfferNotices } from './gap-offer.notices.js';
import { type Freed, GapOffersRepository } from './gap-offers.repository.js';

const OFFER = 'gap-offers.make';

/** Looks for somebody else as soon as a meeting is cancelled, for each whom it leaves with free time. */
@Injectable()
export class GapOfferMaker implements OnModuleInit {
  constructor(
    private readonly repository: GapOffersRepository,
    private readonly cancellations: Cancellations,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly notices: GapOfferNotices,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(OFFER, ({ meetingId }) => this.offer(String(meetingId)));
    this.cancellations.follow((meetingId) => this.jobs.add(OFFER, { meetingId }, { key: `${OFFER}:${meetingId}` }));
  }

  /** Offers somebody to each of those whom the meeting has left free; again, it does nothing. */
  async offer(meetingId: string): Promise<void> {
    for (const freed of await this.repository.findFreed(meetingId, this.clock.now()))
      await this.offerTo(meetingId, freed);
  }

  private offerTo(meetingId: string, freed: Freed): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([freed.accountId]);
      const now = this.clock.now();
      const otherId = await this.repository.findBest(meetingId, freed, now);
      const offerId = otherId && (await this.repository.insert(meetingId, freed, otherId, now));
      if (!offerId) return;
      await this.notices.tellOffered({ offerId, eventId: freed.eventId, meetingId }, freed.accountId);
    });
  }
}
