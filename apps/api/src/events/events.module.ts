import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { EventAccessRepository } from './event-access.repository.js';
import { EventNews } from './event-news.service.js';
import { ManageEvent, SeeEvent, SeePlaces, StaffEvent } from './event.policy.js';
import { EventsController } from './events.controller.js';
import { EventsRepository } from './events.repository.js';
import { Events } from './events.service.js';

@Module({
  imports: [OrganizationsModule],
  controllers: [EventsController],
  providers: [Events, EventsRepository, EventNews, EventAccessRepository, ManageEvent, StaffEvent, SeeEvent, SeePlaces],
  exports: [Events, EventNews, ManageEvent, StaffEvent, SeeEvent, SeePlaces],
})
export class EventsModule {}
