import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { ProfilesModule } from '../profiles/index.js';
import { AttendeeEditingController } from './attendee-editing.controller.js';
import { AttendeeEditingRepository } from './attendee-editing.repository.js';
import { AttendeeEditing } from './attendee-editing.service.js';

@Module({
  imports: [AttendeesModule, EventsModule, ProfilesModule],
  controllers: [AttendeeEditingController],
  providers: [AttendeeEditing, AttendeeEditingRepository],
})
export class AttendeeEditingModule {}
