import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { CancellationsModule } from '../cancellations/index.js';
import { EventsModule } from '../events/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { RepairNews } from './repair-news.service.js';
import { RepairNotices } from './repair.notices.js';
import { StaffRepair } from './repair.policy.js';
import { RepairsController } from './repairs.controller.js';
import { RepairsRepository } from './repairs.repository.js';
import { ScheduleRepairs } from './repairs.service.js';

@Module({
  imports: [AttendeesModule, CancellationsModule, EventsModule, MeetingsModule],
  controllers: [RepairsController],
  providers: [ScheduleRepairs, RepairsRepository, RepairNews, RepairNotices, StaffRepair],
})
export class ScheduleRepairModule {}
