import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { AttendeeImportsController } from './attendee-imports.controller.js';
import { AttendeeImportsRepository } from './attendee-imports.repository.js';
import { AttendeeImportsService } from './attendee-imports.service.js';
import { FileAnalysis } from './file-analysis.service.js';
import { ImportJobService } from './import-job.service.js';
import { ImportWriter } from './import-writer.service.js';
import { ImportedPeopleRepository } from './imported-people.repository.js';

@Module({
  imports: [AttendeesModule, EventsModule],
  controllers: [AttendeeImportsController],
  providers: [
    AttendeeImportsRepository,
    ImportedPeopleRepository,
    AttendeeImportsService,
    FileAnalysis,
    ImportJobService,
    ImportWriter,
  ],
})
export class AttendeeImportsModule {}
