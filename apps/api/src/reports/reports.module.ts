import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { ReportsController } from './reports.controller.js';
import { ReportsRepository } from './reports.repository.js';
import { Reports } from './reports.service.js';

@Module({
  imports: [AttendeesModule, EventsModule],
  controllers: [ReportsController],
  providers: [Reports, ReportsRepository],
})
export class ReportsModule {}
