import { Module } from '@nestjs/common';
import { CardsModule } from '../cards/index.js';
import { CardPrintsController } from './card-prints.controller.js';
import { CardPrints } from './card-prints.service.js';

@Module({ imports: [CardsModule], controllers: [CardPrintsController], providers: [CardPrints] })
export class CardPrintsModule {}
