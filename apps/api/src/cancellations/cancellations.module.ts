import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { CancellationNotices } from './cancellation.notices.js';
import { CancellationsController } from './cancellations.controller.js';
import { CancellationsGateway } from './cancellations.gateway.js';
import { CancellationsLeaving } from './cancellations-leaving.service.js';
import { CancellationsRepository } from './cancellations.repository.js';
import { Cancellations } from './cancellations.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule],
  controllers: [CancellationsController],
  providers: [Cancellations, CancellationsRepository, CancellationNotices, CancellationsGateway, CancellationsLeaving],
  exports: [Cancellations],
})
export class CancellationsModule {}
