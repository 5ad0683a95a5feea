import { Module } from '@nestjs/common';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendeeLeaving } from './attendee-leaving.js';
import { AttendEvent, JoinedEvent } from './attendee.policy.js';
import { SuggestionTrigger } from './suggestion-trigger.js';

@Module({
  providers: [AttendanceRepository, AttendEvent, JoinedEvent, AttendeeLeaving, SuggestionTrigger],
  exports: [AttendEvent, JoinedEvent, AttendeeLeaving, SuggestionTrigger],
})
export class AttendeesModule {}
