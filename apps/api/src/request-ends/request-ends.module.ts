import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { RequestsModule } from '../requests/index.js';
import { RequestEndsRepository } from './request-ends.repository.js';
import { RequestEnds } from './request-ends.service.js';
import { ReminderNotices } from './reminder.notices.js';
import { RequestReminders } from './request-reminders.service.js';
import { RequestsLeaving } from './requests-leaving.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule, RequestsModule],
  providers: [RequestEnds, RequestEndsRepository, RequestsLeaving, RequestReminders, ReminderNotices],
})
export class RequestEndsModule {}
