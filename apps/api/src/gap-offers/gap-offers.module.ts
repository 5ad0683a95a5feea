import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { CancellationsModule } from '../cancellations/index.js';
import { RequestsModule } from '../requests/index.js';
import { GapOfferMaker } from './gap-offer-maker.service.js';
import { GapOfferNotices } from './gap-offer.notices.js';
import { OwnGapOffer } from './gap-offer.policy.js';
import { GapOffersController } from './gap-offers.controller.js';
import { GapOffersRepository } from './gap-offers.repository.js';
import { GapOffers } from './gap-offers.service.js';

@Module({
  imports: [AttendeesModule, CancellationsModule, RequestsModule],
  controllers: [GapOffersController],
  providers: [GapOffers, GapOfferMaker, GapOfferNotices, GapOffersRepository, OwnGapOffer],
})
export class GapOffersModule {}
