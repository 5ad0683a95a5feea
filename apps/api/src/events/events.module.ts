import { Module } from '@nestjs/common';
import { EventAccessRepository } from './event-access.repository.js';
import { ManageEvent, SeeEvent, SeePlaces, StaffEvent } from './event.policy.js';

@Module({
  providers: [EventAccessRepository, ManageEvent, StaffEvent, SeeEvent, SeePlaces],
  exports: [ManageEvent, StaffEvent, SeeEvent],
})
export class EventsModule {}
