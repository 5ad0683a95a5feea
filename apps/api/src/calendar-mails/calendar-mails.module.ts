import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { CalendarMailWriter } from './calendar-mail-writer.service.js';
import { CalendarMailsRepository } from './calendar-mails.repository.js';
import { CalendarMails } from './calendar-mails.service.js';

@Module({
  imports: [CalendarModule, MeetingsModule],
  providers: [CalendarMails, CalendarMailWriter, CalendarMailsRepository],
})
export class CalendarMailsModule {}
