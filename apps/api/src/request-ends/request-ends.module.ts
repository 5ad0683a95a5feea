import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { RequestsModule } from '../requests/index.js';
import { RequestEndsRepository } from './request-ends.repository.js';
import { RequestEnds } from './request-ends.service.js';
import { RequestsLeaving } from './requests-leaving.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule, RequestsModule],
  providers: [RequestEnds, RequestEndsRepository, RequestsLeaving],
})
export class RequestEndsModule {}
