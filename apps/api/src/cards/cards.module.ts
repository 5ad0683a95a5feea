import { Module } from '@nestjs/common';
import { ContactNewsModule } from '../contact-news/index.js';
import { ContactsModule } from '../contacts/index.js';
import { SharesModule } from '../shares/index.js';
import { HoldCard, OwnCardLink } from './card.policy.js';
import { CardLinksController } from './card-links.controller.js';
import { CardLinksRepository } from './card-links.repository.js';
import { CardLinks } from './card-links.service.js';
import { CardsController } from './cards.controller.js';
import { CardsRepository } from './cards.repository.js';
import { Cards } from './cards.service.js';
import { OwnCardsController } from './own-cards.controller.js';
import { OwnCards } from './own-cards.service.js';

@Module({
  imports: [ContactNewsModule, ContactsModule, SharesModule],
  controllers: [CardsController, OwnCardsController, CardLinksController],
  providers: [Cards, CardsRepository, CardLinks, CardLinksRepository, OwnCards, OwnCardLink, HoldCard],
  exports: [Cards, CardLinks],
})
export class CardsModule {}
