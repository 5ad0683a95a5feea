import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { BookingsRepository } from './bookings.repository.js';
import { Bookings } from './bookings.service.js';
import { HoldsLeaving } from './holds-leaving.service.js';
import { PersonOfMeeting } from './meeting.policy.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsRepository } from './meetings.repository.js';
import { Meetings } from './meetings.service.js';
import { MovesRepository } from './moves.repository.js';

@Module({
  imports: [AttendeesModule],
  controllers: [MeetingsController],
  providers: [
    Meetings,
    MeetingsRepository,
    Bookings,
    BookingsRepository,
    MovesRepository,
    HoldsLeaving,
    PersonOfMeeting,
  ],
  exports: [Meetings, Bookings, PersonOfMeeting],
})
export class MeetingsModule {}
