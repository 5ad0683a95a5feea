import { Module } from '@nestjs/common';
import { CardsModule } from '../cards/index.js';
import { LimitByAddress } from '../sign-in/index.js';
import { HandedCardsController } from './handed-cards.controller.js';
import { HandedCardOwner } from './open-card.policy.js';
import { OpenCardsController } from './open-cards.controller.js';
import { OpenCardsRepository } from './open-cards.repository.js';
import { OpenCards } from './open-cards.service.js';

@Module({
  imports: [CardsModule],
  controllers: [OpenCardsController, HandedCardsController],
  providers: [OpenCards, OpenCardsRepository, HandedCardOwner, LimitByAddress],
})
export class OpenCardsModule {}
