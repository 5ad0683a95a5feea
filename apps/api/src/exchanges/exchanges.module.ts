import { Module } from '@nestjs/common';
import { CardsModule } from '../cards/index.js';
import { ContactsModule } from '../contacts/index.js';
import { SharesModule } from '../shares/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { AgreeToExchange, SideOfExchange } from './exchange.policy.js';
import { ExchangeAgreement } from './exchange-agreement.service.js';
import { ExchangeExpiry } from './exchange-expiry.service.js';
import { ExchangeProposals } from './exchange-proposals.service.js';
import { MeetingExchangesController } from './meeting-exchanges.controller.js';
import { ExchangesController } from './exchanges.controller.js';
import { ExchangesRepository } from './exchanges.repository.js';
import { Exchanges } from './exchanges.service.js';

@Module({
  imports: [CardsModule, ContactsModule, MeetingsModule, SharesModule],
  controllers: [ExchangesController, MeetingExchangesController],
  providers: [
    Exchanges,
    ExchangeProposals,
    ExchangeAgreement,
    ExchangeExpiry,
    ExchangesRepository,
    SideOfExchange,
    AgreeToExchange,
  ],
  exports: [Exchanges],
})
export class ExchangesModule {}
