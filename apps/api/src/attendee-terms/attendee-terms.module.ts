import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { AttendeeTermsController } from './attendee-terms.controller.js';
import { AttendeeTermsRepository } from './attendee-terms.repository.js';
import { AttendeeTermsService } from './attendee-terms.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [AttendeeTermsController],
  providers: [AttendeeTermsService, AttendeeTermsRepository],
})
export class AttendeeTermsModule {}
