import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { GettingThereModule } from '../getting-there/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MeetingRemindersRepository } from './meeting-reminders.repository.js';
import { MeetingReminders } from './meeting-reminders.service.js';
import { SoonNotices } from './soon.notices.js';

@Module({
  imports: [AttendeesModule, MeetingsModule, GettingThereModule],
  providers: [MeetingReminders, MeetingRemindersRepository, SoonNotices],
})
export class MeetingRemindersModule {}
