import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { Cancellations } from './cancellations.service.js';
import { BookingsRepository } from './bookings.repository.js';
import { Bookings } from './bookings.service.js';
import { MailReaders } from './mail-readers.repository.js';
import { MeetingMails } from './meeting.mails.js';
import { PersonOfMeeting } from './meeting.policy.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsGateway } from './meetings.gateway.js';
import { MeetingsLeaving } from './meetings-leaving.service.js';
import { MeetingsRepository } from './meetings.repository.js';
import { Meetings } from './meetings.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [MeetingsController],
  providers: [
    Meetings,
    MeetingsRepository,
    Bookings,
    BookingsRepository,
    Cancellations,
    MailReaders,
    MeetingMails,
    MeetingsGateway,
    MeetingsLeaving,
    PersonOfMeeting,
  ],
  exports: [Meetings, Bookings, MailReaders],
})
export class MeetingsModule {}
