import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarRepository } from './calendar.repository.js';
import { Calendar } from './calendar.service.js';

@Module({
  imports: [MeetingsModule],
  controllers: [CalendarController],
  providers: [Calendar, CalendarRepository],
  exports: [Calendar],
})
export class CalendarModule {}
