import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { AskNews } from './ask-news.service.js';
import { AskNotices } from './ask.notices.js';
import { AsksRepository } from './asks.repository.js';
import { SpontaneousAsks } from './asks.service.js';
import { FreeNowController } from './free-now.controller.js';
import { FreeNowGateway } from './free-now.gateway.js';
import { AskedNow, AskingNow } from './free-now.policy.js';
import { FreeNowRepository } from './free-now.repository.js';
import { FreeNow } from './free-now.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule],
  controllers: [FreeNowController],
  providers: [
    FreeNow,
    FreeNowRepository,
    SpontaneousAsks,
    AsksRepository,
    AskNews,
    AskNotices,
    FreeNowGateway,
    AskedNow,
    AskingNow,
  ],
})
export class FreeNowModule {}
