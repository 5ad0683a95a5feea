import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { CancellationsModule } from '../cancellations/index.js';
import { ContactsModule } from '../contacts/index.js';
import { ExchangesModule } from '../exchanges/index.js';
import { RequestsModule } from '../requests/index.js';
import { SharesModule } from '../shares/index.js';
import { OwnBlock } from './block.policy.js';
import { BlockEffects } from './block-effects.service.js';
import { BlocksController } from './blocks.controller.js';
import { BlocksRepository } from './blocks.repository.js';
import { Blocks } from './blocks.service.js';

@Module({
  imports: [AttendeesModule, CancellationsModule, ContactsModule, ExchangesModule, RequestsModule, SharesModule],
  controllers: [BlocksController],
  providers: [Blocks, BlockEffects, BlocksRepository, OwnBlock],
})
export class BlocksModule {}
