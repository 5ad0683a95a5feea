import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { LateController } from './late.controller.js';
import { LateGateway } from './late.gateway.js';
import { LateNotices } from './late.notices.js';
import { LateRepository } from './late.repository.js';
import { RunningLate } from './late.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule],
  controllers: [LateController],
  providers: [RunningLate, LateRepository, LateNotices, LateGateway],
})
export class RunningLateModule {}
