import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { RequestOddsController } from './request-odds.controller.js';
import { RequestOddsRepository } from './request-odds.repository.js';
import { RequestOdds } from './request-odds.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [RequestOddsController],
  providers: [RequestOdds, RequestOddsRepository],
})
export class RequestOddsModule {}
