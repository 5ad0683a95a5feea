import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendeeLeaving } from './attendee-leaving.service.js';
import { AttendEvent, JoinedEvent } from './attendee.policy.js';
import { AttendeesController } from './attendees.controller.js';
import { AttendeesRepository } from './attendees.repository.js';
import { AttendeesService } from './attendees.service.js';
import { MailReaders } from './mail-readers.repository.js';
import { SuggestionChangesRepository } from './suggestion-changes.repository.js';
import { SuggestionTrigger } from './suggestion-trigger.service.js';

@Module({
  imports: [EventsModule],
  controllers: [AttendeesController],
  providers: [
    AttendanceRepository,
    AttendeesRepository,
    AttendeesService,
    AttendEvent,
    JoinedEvent,
    AttendeeLeaving,
    MailReaders,
    SuggestionChangesRepository,
    SuggestionTrigger,
  ],
  exports: [AttendEvent, JoinedEvent, AttendeeLeaving, MailReaders, SuggestionTrigger],
})
export class AttendeesModule {}
