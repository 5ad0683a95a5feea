import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { CalendarModule } from '../calendar/index.js';
import { CancellationsModule } from '../cancellations/index.js';
import { MeetingChangesModule } from '../meeting-changes/index.js';
import { CalendarReplies } from './calendar-replies.service.js';
import { MailRepliesRepository } from './mail-replies.repository.js';
import { MailReplies } from './mail-replies.service.js';
import { ReplyAnswers } from './reply-answers.service.js';
import { ReplyServer } from './reply-server.service.js';

@Module({
  imports: [AttendeesModule, CalendarModule, CancellationsModule, MeetingChangesModule],
  providers: [ReplyServer, MailReplies, CalendarReplies, ReplyAnswers, MailRepliesRepository],
})
export class MailRepliesModule {}
