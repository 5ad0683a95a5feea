import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { GapOfferDto, GapOffersDto, TakeGapOfferDto, TakenGapOfferDto } from './gap-offer.dto.js';
import { OwnGapOffer } from './gap-offer.policy.js';
import { GapOffers } from './gap-offers.service.js';

@ApiTags('meetings')
@Controller('api')
export class GapOffersController {
  constructor(private readonly offers: GapOffers) {}

  /** Who could come instead, for times that cancelled meetings have left free. */
  @Get('events/:eventId/gap-offers')
  @Allow(JoinedEvent, 'eventId')
  list(@CurrentViewer() viewer: Viewer, @Param('eventId') eventId: string): Promise<GapOffersDto> {
    return this.offers.list(viewer.accountId, eventId);
  }

  /** Takes an offer: says yes to what the other has asked, or asks them for this time. */
  @Post('gap-offers/:offerId/take')
  @HttpCode(200)
  @Allow(OwnGapOffer, 'offerId')
  take(
    @CurrentViewer() viewer: Viewer,
    @Param('offerId') offerId: string,
    @Body() { purpose }: TakeGapOfferDto,
  ): Promise<TakenGapOfferDto> {
    return this.offers.take(viewer.accountId, offerId, purpose);
  }

  /** Dismisses an offer; no other comes for this gap. */
  @Post('gap-offers/:offerId/dismiss')
  @HttpCode(200)
  @Allow(OwnGapOffer, 'offerId')
  dismiss(@CurrentViewer() viewer: Viewer, @Param('offerId') offerId: string): Promise<GapOfferDto> {
    return this.offers.dismiss(viewer.accountId, offerId);
  }
}
