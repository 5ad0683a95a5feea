import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/index.js';
import { OwnCardLink } from './card.policy.js';
import { CardLinksController } from './card-links.controller.js';
import { CardLinksRepository } from './card-links.repository.js';
import { CardLinks } from './card-links.service.js';
import { CardsController } from './cards.controller.js';
import { CardsRepository } from './cards.repository.js';
import { Cards } from './cards.service.js';

@Module({
  imports: [ContactsModule],
  controllers: [CardsController, CardLinksController],
  providers: [Cards, CardsRepository, CardLinks, CardLinksRepository, OwnCardLink],
  exports: [Cards, CardLinks],
})
export class CardsModule {}
